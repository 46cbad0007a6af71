package se.effektrapport.job;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.effektrapport.disposal.Disposal;
import se.effektrapport.disposal.Protocol;

/**
 * Removes the raw material of a round that is decided on, after a copy of it is made. The editions
 * stay as they are.
 */
public final class DisposeRound {

  private static final Logger LOG = LoggerFactory.getLogger(DisposeRound.class);

  private final DataSource database;
  private final Settings settings;
  private final ShowStatus showStatus;
  private final Stores stores;

  DisposeRound(DataSource database, Settings settings, Stores stores) {
    this.database = database;
    this.settings = settings;
    this.showStatus = new ShowStatus(database, settings, stores);
    this.stores = stores;
  }

  /**
   * On whose word it is done.
   *
   * @param decision the number of the decision
   */
  public record Order(String decision, String by) {}

  /**
   * What came of it.
   *
   * @param again whether the rows had gone before, and only files were left
   * @param files how many files went now
   * @param remarks what whoever had it done should see to, a sentence each
   */
  public record Disposed(
      Disposal disposal, boolean again, int files, List<String> remarks, Path folder) {

    public Disposed {
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * What would go, without removing anything.
   *
   * @throws RefusedException if the round cannot be disposed of as it stands
   */
  public List<Disposal.Count> count(Undertaking undertaking) {
    int year = undertaking.round().year();
    try (RoundLock held = RoundLock.of(database, year)) {
      Optional<Disposal> before = stores.disposals().of(year);
      if (before.isPresent()) {
        throw new RefusedException(already(before.get()));
      }
      new DecidedRound(stores.editions(), year, "Gallra").require();
      return counts(stores.disposals().rows(year), RawFiles.of(settings, undertaking.folder()));
    } catch (SQLException | IOException failed) {
      throw RunException.of(failed);
    }
  }

  /**
   * Removes it. If that was cut short after the rows had gone, the files that went with them are
   * removed now.
   *
   * @throws RefusedException if the round cannot be disposed of as it stands
   * @throws RunException if the copy could not be made, and nothing is removed, or if files could
   *     not be removed
   */
  public Disposed dispose(Undertaking undertaking, Order order, Progress progress) {
    int year = undertaking.round().year();
    try (RoundLock held = RoundLock.of(database, year)) {
      OutputFolder output = new OutputFolder(settings.output(), year);
      output.repair();
      new UnknownEditions(stores.editions(), output, year).refuse();
      Optional<Disposal> before = stores.disposals().of(year);
      before.filter(each -> !each.decision().equals(order.decision())).ifPresent(this::refuse);
      Run run = Run.of(settings, undertaking, progress);
      Disposal disposal = before.isPresent() ? before.get() : removeRows(run, order);
      return finish(run, disposal, before.isPresent());
    } catch (SQLException | IOException failed) {
      throw RunException.of(failed);
    }
  }

  private void refuse(Disposal before) {
    throw new RefusedException(already(before));
  }

  private static String already(Disposal before) {
    return "Omgång %d är redan gallrad, %s enligt beslut %s."
        .formatted(before.round(), before.day(), before.decision());
  }

  private Disposal removeRows(Run run, Order order) throws IOException {
    new DecidedRound(stores.editions(), run.year(), "Gallra").require();
    new DisposedRound(settings, stores).write(run);
    List<RawFiles.Raw> files = RawFiles.of(settings, run.undertaking().folder());
    List<Disposal.Count> rows = stores.disposals().rows(run.year());
    Disposal planned =
        new Disposal(
            run.year(),
            LocalDate.now(settings.clock()),
            order.decision(),
            order.by(),
            counts(rows, files),
            Optional.empty());
    Set<String> digests = new TreeSet<>();
    run.progress().step("Gör arkivkopian", files.size());
    Disposal disposal =
        planned.archivedAs(
            new ArchiveRound(run, stores.editions(), stores.disposals())
                .write(planned, files, digests));
    run.progress().step("Tar bort raderna", 1);
    remove(disposal, rows, digests);
    run.progress().done("raderna");
    return disposal;
  }

  private void remove(Disposal disposal, List<Disposal.Count> rows, Set<String> digests) {
    try {
      stores.disposals().dispose(disposal, rows, digests);
    } catch (ConcurrentModificationException changed) {
      LOG.error("the rows changed while they were copied", changed);
      throw new RunException(
          "Databasen ändrades medan arkivkopian gjordes, så inget är borttaget. Kör igen.");
    }
  }

  private Disposed finish(Run run, Disposal disposal, boolean again) throws IOException {
    DisposedRound round = new DisposedRound(settings, stores);
    round.write(run);
    List<RawFiles.Raw> files = RawFiles.of(settings, run.undertaking().folder());
    run.progress().step("Tar bort filerna", files.size());
    RemoveFiles removal = new RemoveFiles(run, stores.disposals().files(run.year()));
    removal.remove(files);
    run.output()
        .writeInternal(
            "gallring-%s.txt".formatted(disposal.day()),
            Protocol.of(disposal, new KeptEditions(stores.editions()).of(disposal.round())));
    stores.disposals().sweep();
    showStatus.refresh(run.undertaking()).ifPresent(run::remark);
    removal.refuseLeft();
    removal.remark().ifPresent(run::remark);
    new OtherArchives(run.output(), disposal).remarks().forEach(run::remark);
    olderRound(run.year() - 1).ifPresent(run::remark);
    return new Disposed(disposal, again, removal.removed(), run.remarks(), run.output().path());
  }

  /** The numbers that a new edition of it would be protected beside are gone. */
  private Optional<String> olderRound(int year) {
    boolean mayGetAnEdition =
        stores.disposals().of(year).isEmpty()
            && stores.editions().history(year).stream().anyMatch(each -> each.lock().isPresent());
    return mayGetAnEdition
        ? Optional.of(
            "Omgång %d är inte gallrad. Gör inga fler utgåvor av den: små tal i dem kan inte längre skyddas mot det som utgåvorna året efter säger."
                .formatted(year))
        : Optional.empty();
  }

  private static List<Disposal.Count> counts(List<Disposal.Count> rows, List<RawFiles.Raw> files) {
    List<Disposal.Count> counts = new ArrayList<>();
    for (String kind : RawFiles.KINDS) {
      long number = files.stream().filter(each -> each.kind().equals(kind)).count();
      counts.add(new Disposal.Count(kind, number));
    }
    counts.addAll(rows);
    return counts;
  }
}
