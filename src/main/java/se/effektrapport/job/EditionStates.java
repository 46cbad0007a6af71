package se.effektrapport.job;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import se.effektrapport.edition.Edition;
import se.effektrapport.edition.EditionRecord;
import se.effektrapport.edition.EditionRecord.BoardDecision;
import se.effektrapport.edition.EditionRecord.Lock;

/**
 * Locks an edition for the administration that answers for it, and records what its nämnd decided.
 */
public final class EditionStates {

  private final DataSource database;
  private final Settings settings;
  private final ShowStatus showStatus;
  private final Stores stores;

  EditionStates(DataSource database, Settings settings, Stores stores) {
    this.database = database;
    this.settings = settings;
    this.showStatus = new ShowStatus(database, settings, stores);
    this.stores = stores;
  }

  /**
   * Locks a draft that was published, and renders it again without the words of a draft. Locked
   * once more by the same, it is only seen to that its files stand as they should.
   *
   * @return what whoever locks it should see to, a sentence each
   * @throws RefusedException if it cannot be locked as it stands
   * @throws RunException if its files could not be written; the next run writes them
   */
  public List<String> lock(Undertaking undertaking, int number, String by, Progress progress) {
    int year = undertaking.round().year();
    try (RoundLock held = RoundLock.of(database, year)) {
      Run run = Run.of(settings, undertaking, progress);
      OutputFolder output = new OutputFolder(settings.output(), year);
      output.repair();
      new UnknownEditions(stores.editions(), output, year).refuse();
      new DisposedRound(settings, stores).refuse(undertaking, progress);
      EditionRecord known = known(year, number);
      if (known.lock().isPresent()) {
        refuseAnother(known, by);
      } else {
        lock(run, known, by);
      }
      new Render(run, stores.editions()).render();
      new Publish(run, stores).publish();
      showStatus.refresh(undertaking).ifPresent(run::remark);
      return run.remarks();
    } catch (SQLException | IOException failed) {
      throw RunException.of(failed);
    }
  }

  private void lock(Run run, EditionRecord known, String by) throws IOException {
    if (!known.published()) {
      throw new RefusedException(
          "Utgåva %d är inte färdig: dess filer har aldrig skrivits. Kör rapport först."
              .formatted(known.number()));
    }
    Edition draft = stores.editions().edition(run.year(), known.number()).orElseThrow();
    Freeze freeze =
        new Freeze(run, stores.classifications(), stores.editions(), stores.decisions());
    if (!freeze.isUpToDate(draft, run.inForce(stores), run.earlier(stores))) {
      run.remark(
          "Det som rapporten bygger på har ändrats sedan utgåva %d gjordes. Utgåvan är fastställd som den var, och det nya kommer med i nästa."
              .formatted(known.number()));
    }
    stores.editions().lock(draft.locked(LocalDateTime.now(settings.clock())), by);
  }

  private static void refuseAnother(EditionRecord locked, String by) {
    Lock lock = locked.lock().orElseThrow();
    if (!lock.by().equals(by)) {
      throw new RefusedException(
          "Utgåva %d är redan fastställd av %s (%s)."
              .formatted(locked.number(), lock.by(), lock.at().toLocalDate()));
    }
  }

  /**
   * Records on which day and in which paragraph the nämnd decided on a locked edition.
   *
   * @return what whoever records it should see to, a sentence each
   * @throws RefusedException if the edition is not locked
   */
  public List<String> decide(Undertaking undertaking, int number, BoardDecision made) {
    int year = undertaking.round().year();
    try (RoundLock held = RoundLock.of(database, year)) {
      EditionRecord known = known(year, number);
      if (known.lock().isEmpty()) {
        throw new RefusedException(
            "Utgåva %d är inte fastställd. Nämnden beslutar om en fastställd utgåva: kör faststall först."
                .formatted(number));
      }
      if (!known.decision().equals(Optional.of(made))) {
        stores.editions().decide(year, number, made, LocalDateTime.now(settings.clock()));
      }
      showStatus.refresh(undertaking);
      return remarks(known, made);
    } catch (SQLException failed) {
      throw RunException.of(failed);
    }
  }

  /** A slip of the pen can be mended, so what is odd is told and not refused. */
  private List<String> remarks(EditionRecord decided, BoardDecision made) {
    List<String> remarks = new ArrayList<>();
    decided
        .decision()
        .filter(before -> !before.equals(made))
        .map(
            before ->
                "Det som var antecknat förut, %s, § %d, gäller inte längre."
                    .formatted(before.day(), before.paragraph()))
        .ifPresent(remarks::add);
    if (made.day().isBefore(decided.date())) {
      remarks.add(
          "Dagen för beslutet är tidigare än dagen på utgåvan, %s.".formatted(decided.date()));
    }
    if (made.day().isAfter(LocalDate.now(settings.clock()))) {
      remarks.add("Dagen för beslutet, %s, har inte varit än.".formatted(made.day()));
    }
    return remarks;
  }

  private EditionRecord known(int year, int number) {
    return new ChooseEdition(stores.editions(), year).known(number);
  }
}
