package se.effektrapport.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import se.effektrapport.edition.Content;
import se.effektrapport.edition.Edition;
import se.effektrapport.edition.Editions;
import se.effektrapport.round.Administration;
import se.effektrapport.round.Round;
import se.effektrapport.wording.Extract;
import se.effektrapport.wording.Extract.OpenQuestion;
import se.effektrapport.wording.WordExtract;

/** Writes each respondent's own extract of an edition, to output/2022/utdrag/utgava-1. */
final class Extracts {

  static final String FOLDER = "utdrag";

  /** The machine may have two processors. */
  private static final int AT_A_TIME = 2;

  private final Settings settings;
  private final Round round;
  private final Editions editions;
  private final WriteLetter letters;

  Extracts(Settings settings, Round round, Editions editions) {
    this.settings = settings;
    this.round = round;
    this.editions = editions;
    this.letters = new WriteLetter(settings.templates());
  }

  /** Of its files, without the ending. */
  static String name(Administration of) {
    return "utdrag-" + of.slug();
  }

  /**
   * Those whose answers are known are written. Of the others what was handed over comes back as it
   * was, and only what is gone is written anew.
   *
   * @param day the nämnder are those of this day
   * @param held the number of the edition that the nämnd of an administration holds
   * @param open what each respondent is still asked; empty if that is not known any more
   * @return those whose extract is written anew without what they were asked then
   */
  List<Administration> write(
      Edition edition,
      LocalDate day,
      Function<Administration, Optional<Integer>> held,
      Optional<OpenQuestions> open)
      throws IOException {
    Map<Integer, Content> older = new LinkedHashMap<>();
    List<Administration> anew = new ArrayList<>();
    try (ExecutorService workers = Executors.newFixedThreadPool(AT_A_TIME)) {
      WordExtract words = new WordExtract(settings.templates());
      List<CompletableFuture<Void>> all = new ArrayList<>();
      for (Administration each : respondents(edition)) {
        Optional<Administration> receiver = receiver(each, day);
        if (open.isEmpty() && isKept(edition, each, receiver)) {
          continue;
        }
        if (open.isEmpty()) {
          anew.add(each);
        }
        Optional<Content> before =
            receiver.flatMap(held).map(number -> older.computeIfAbsent(number, this::content));
        Optional<List<OpenQuestion>> questions = open.map(known -> known.to(each));
        Extract extract = new Extract(round, edition.content(), each, receiver, before, questions);
        all.add(
            CompletableFuture.runAsync(() -> write(words.word(extract), edition, each), workers));
      }
      all.forEach(CompletableFuture::join);
      return anew;
    }
  }

  /** Puts back what was handed over, where it was written. */
  private boolean isKept(Edition edition, Administration of, Optional<Administration> receiver)
      throws IOException {
    Path parcels = within("distribution", edition);
    Optional<List<Path>> kept = new KeptExtracts(folder(edition), parcels).of(of, receiver);
    for (Path each : kept.orElse(List.of())) {
      Path file = folder(edition).resolve(each.getFileName());
      if (!each.equals(file)) {
        Path fresh = file.resolveSibling("." + each.getFileName() + ".ny");
        Files.createDirectories(file.getParent());
        Files.copy(each, fresh, StandardCopyOption.REPLACE_EXISTING);
        swapIn(fresh, file);
      }
    }
    return kept.isPresent();
  }

  /** The one whose nämnd gets the extract of a respondent's answer on a day. */
  Optional<Administration> receiver(Administration respondent, LocalDate day) {
    return round.organisation().successorOn(respondent.code(), day);
  }

  /** Those that the edition says were asked. */
  private List<Administration> respondents(Edition edition) {
    return edition.content().respondents().stream()
        .flatMap(each -> round.organisation().byCode(each.code()).stream())
        .toList();
  }

  private Content content(int number) {
    return editions.edition(round.year(), number).orElseThrow().content();
  }

  /** What stands there already with the same bytes is left alone. */
  private void write(String markup, Edition edition, Administration of) {
    Path folder = folder(edition);
    Path fresh = folder.resolve("." + of.slug() + ".ny");
    try {
      Files.createDirectories(fresh);
      for (Path each : letters.write(markup, fresh, name(of))) {
        swapIn(each, folder.resolve(each.getFileName()));
      }
      OutputFolder.delete(fresh);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void swapIn(Path fresh, Path file) throws IOException {
    if (!Files.isRegularFile(file) || Files.mismatch(fresh, file) >= 0) {
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private Path folder(Edition edition) {
    return within(FOLDER, edition);
  }

  private Path within(String folder, Edition edition) {
    return settings
        .output()
        .resolve(String.valueOf(round.year()))
        .resolve(folder)
        .resolve(OutputFolder.edition(edition.number()));
  }
}
