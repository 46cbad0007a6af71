package se.effektrapport.job;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import se.effektrapport.disposal.Disposal;
import se.effektrapport.edition.Content;
import se.effektrapport.edition.Edition;
import se.effektrapport.intake.FileDigest;
import se.effektrapport.underlag.WriteUnderlag;
import se.effektrapport.verification.LetterFolder;
import se.effektrapport.verification.Verification;
import se.effektrapport.verification.VerifyFiles;

/**
 * Verifies a published edition: its files against what is kept of them, and each number and word
 * against the received workbooks, which are read, classified and counted anew. Writes nothing.
 */
public final class VerifyEdition {

  private final DataSource database;
  private final Settings settings;
  private final Stores stores;

  VerifyEdition(DataSource database, Settings settings, Stores stores) {
    this.database = database;
    this.settings = settings;
    this.stores = stores;
  }

  /**
   * @throws RefusedException if there is no such edition
   * @throws RunException if the round is worked on now
   */
  public Verification verify(Undertaking undertaking, int number) {
    int year = undertaking.round().year();
    try (RoundLock held = RoundLock.of(database, year)) {
      Edition edition =
          stores
              .editions()
              .edition(year, number)
              .orElseThrow(
                  () ->
                      new RefusedException(
                          "Utgåva %d av effektrapport %d finns inte. Kör status för att se vilka som finns."
                              .formatted(number, year)));
      Verification to = new Verification();
      verify(Run.of(settings, undertaking, Progress.SILENT), edition, to);
      return to;
    } catch (SQLException | IOException failed) {
      throw RunException.of(failed);
    }
  }

  private void verify(Run run, Edition edition, Verification to) throws IOException {
    String name = OutputFolder.edition(edition.number());
    String report = "effektrapport-%d-%s".formatted(run.year(), name);
    Path folder = run.output().path().resolve(name);
    VerifyFiles files = new VerifyFiles(folder, report, to);
    Map<String, String> kept = kept(edition, name + "/");
    files.hashes(kept, FileDigest::of);
    List<LetterFolder> letters = letters(run, edition, kept, files, to);
    Optional<Disposal> disposal = stores.disposals().of(run.year());
    if (disposal.isPresent()) {
      to.leave(disposed(disposal.get()));
      files.numbers(Optional.empty(), edition.markup(), letters);
    } else {
      numbers(run, edition, files, letters, to);
    }
  }

  /** What lies beside it, with its files compared with what is kept of them. */
  private List<LetterFolder> letters(
      Run run, Edition edition, Map<String, String> kept, VerifyFiles files, Verification to) {
    LettersBeside beside = new LettersBeside(run, edition.number(), stores);
    List<LetterFolder> letters = new ArrayList<>(beside.proposal().stream().toList());
    if (letters.isEmpty()) {
      to.agree("Tjänsteutlåtande om utgåvan finns inte.");
    } else {
      files.hashes(letters, "mappen med tjänsteutlåtandet", FileDigest::of);
    }
    List<LetterFolder> parcels = beside.parcels(kept, to);
    if (parcels.isEmpty()) {
      to.agree("Utgåvan är inte överlämnad till någon nämnd.");
    } else {
      files.hashes(
          parcels,
          parcels.size() == 1
              ? "mappen till en nämnd"
              : "mapparna till %d nämnder".formatted(parcels.size()),
          FileDigest::of);
    }
    letters.addAll(parcels);
    letters.add(beside.extracts());
    return letters;
  }

  /**
   * Where neither a file nor an answer is altered, but what is counted with is, nobody can say that
   * a number is wrong.
   */
  private void numbers(
      Run run, Edition edition, VerifyFiles files, List<LetterFolder> letters, Verification to)
      throws IOException {
    EarlierRound earlier = run.earlier(stores);
    ContentAnew anew =
        new ContentAnew(
            run, edition, earlier, stores.disposals(), stores.editions(), stores.decisions());
    Content content = anew.of(stores.submissions(), stores.classifications(), files.folder(), to);
    boolean untouched = to.size() == 0;
    WriteUnderlag write = new WriteUnderlag();
    files.numbers(
        Optional.of(new VerifyFiles.Given(write.json(content), write.workbook(content))),
        edition.markup(),
        letters);
    if (untouched && anew.premisesHaveChanged()) {
      to.doubtAfter(0);
    }
  }

  private static String disposed(Disposal disposal) {
    return "talen och texterna mot svaren, eftersom omgången gallrades %s enligt beslut %s. Filerna är kontrollerade mot sina kontrollsummor och mot varandra."
        .formatted(disposal.day(), disposal.decision());
  }

  /** By the names of the files. */
  private Map<String, String> kept(Edition edition, String folder) {
    Map<String, String> kept = new TreeMap<>();
    stores
        .editions()
        .files(edition)
        .forEach(
            (path, hash) -> {
              if (path.startsWith(folder)) {
                kept.put(path.substring(folder.length()), hash);
              }
            });
    return kept;
  }
}
