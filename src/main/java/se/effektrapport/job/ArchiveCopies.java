package se.effektrapport.job;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.effektrapport.archive.Archive;
import se.effektrapport.archive.Archived;
import se.effektrapport.archive.DecidedMatter;

/** Copies a round that is decided on for the archive, what is open and what is internal apart. */
public final class ArchiveCopies {

  private static final Logger LOG = LoggerFactory.getLogger(ArchiveCopies.class);

  private final DataSource database;
  private final Settings settings;
  private final Stores stores;

  ArchiveCopies(DataSource database, Settings settings, Stores stores) {
    this.database = database;
    this.settings = settings;
    this.stores = stores;
  }

  /**
   * A part of the copy.
   *
   * @param files how many files went into it, those that tell of the others left out
   * @param fresh or else the same lay there already
   */
  public record Part(Archived archived, int files, boolean fresh) {}

  /**
   * Both parts.
   *
   * @param remarks what is not in them, a sentence each
   */
  public record Copied(Part open, Part internal, List<String> remarks, Path folder) {

    public Copied {
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * Writes both parts, and puts neither in its place before both are whole.
   *
   * @throws RefusedException if the round is not decided on, or an edition is not whole
   * @throws RunException if they cannot be written
   */
  public Copied copy(Undertaking undertaking, Progress progress) {
    int year = undertaking.round().year();
    try (RoundLock held = RoundLock.of(database, year)) {
      OutputFolder output = new OutputFolder(settings.output(), year);
      output.repair();
      new UnknownEditions(stores.editions(), output, year).refuse();
      new DecidedRound(stores.editions(), year, "Arkivera").require();
      Run run = Run.of(settings, undertaking, progress);
      new DisposedRound(settings, stores).write(run);
      new WholeEditions(run, stores.editions()).require("arkiverat");
      return copy(run);
    } catch (SQLException | IOException failed) {
      throw RunException.of(failed);
    }
  }

  private Copied copy(Run run) throws IOException {
    OpenPart open = OpenPart.of(run, stores);
    List<Piece> internal = InternalPart.of(run);
    open.remarks().forEach(run::remark);
    Path folder = run.output().path().resolve(ArchiveRound.FOLDER);
    run.progress().step("Gör arkivkopian", open.pieces().size() + internal.size());
    try {
      return copy(run, open.pieces(), internal, folder);
    } catch (IOException failed) {
      LOG.error("the copy for the archive could not be written", failed);
      throw new RunException(
          "Arkivkopian kunde inte skrivas i %s, så ingen av delarna är ändrad. Kontrollera att disken inte är full, att mappen går att skriva i och att ingen av omgångens filer är öppen i ett annat program, och kör igen."
              .formatted(folder));
    }
  }

  private Copied copy(Run run, List<Piece> open, List<Piece> internal, Path folder)
      throws IOException {
    LocalDate today = LocalDate.now(settings.clock());
    try (Archive first = Archive.begin(folder, "oppen-" + run.year(), today);
        Archive second = Archive.begin(folder, "intern-" + run.year(), today)) {
      first.add("innehall.txt", OpenContents.of(run, stores.editions(), open));
      DecidedMatter matter =
          new ToldMatter(run.undertaking().round(), stores.editions(), stores.deliveries()).told();
      first.add("beslut.txt", matter.text());
      first.add("beslut.json", matter.json());
      matter.remark().ifPresent(run::remark);
      add(open, first, run);
      first.end();
      second.add("innehall.txt", InternalContents.of(run, stores.disposals().of(run.year())));
      add(internal, second, run);
      stores.rows().write(run.year(), table -> second.text("tabeller/" + table + ".jsonl"));
      second.end();
      Part openPart = new Part(first.place(), open.size(), first.isFresh());
      Part internalPart = new Part(second.place(), internal.size(), second.isFresh());
      return new Copied(openPart, internalPart, run.remarks(), folder);
    }
  }

  private static void add(List<Piece> pieces, Archive to, Run run) throws IOException {
    for (Piece each : pieces) {
      each.addTo(to);
      run.progress().done(each.last());
    }
  }
}
