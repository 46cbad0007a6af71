package se.effektrapport.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.effektrapport.document.MarkupException;
import se.effektrapport.document.ParseDocument;
import se.effektrapport.html.WriteHtml;
import se.effektrapport.reception.Receipt;
import se.effektrapport.status.LookAtRound;
import se.effektrapport.status.RoundStatus;
import se.effektrapport.wording.WordStatus;
import se.effektrapport.wording.WordingException;

/** Shows where a round stands: tells it, and writes it as status.html. */
public final class ShowStatus {

  static final String FILE = "status.html";

  private static final Logger LOG = LoggerFactory.getLogger(ShowStatus.class);

  private final DataSource database;
  private final Settings settings;
  private final Stores stores;

  ShowStatus(DataSource database, Settings settings, Stores stores) {
    this.database = database;
    this.settings = settings;
    this.stores = stores;
  }

  /** Where the round stands now; a run that goes on meanwhile is not disturbed. */
  public RoundStatus look(Undertaking undertaking) {
    int year = undertaking.round().year();
    LocalDate today = LocalDate.now(settings.clock());
    try {
      Run run = Run.of(settings, undertaking, Progress.SILENT);
      List<Receipt> known = stores.receipts().of(year);
      LookAtRound look =
          new LookAtRound(
              undertaking.round(), stores.editions(), stores.deliveries(), run.output().path());
      boolean running = RoundLock.isHeld(database, year);
      RoundStatus.Left left = left(new Summarise(stores).summarise(run));
      return stores
          .disposals()
          .of(year)
          .map(each -> look.look(today, running, each, left))
          .orElseGet(() -> look.look(today, running, known, run.reception(known), left));
    } catch (IOException | SQLException failed) {
      throw RunException.of(failed);
    }
  }

  private static RoundStatus.Left left(Summary summary) {
    return new RoundStatus.Left(
        summary.unread(),
        summary.counts().stream()
            .map(each -> new RoundStatus.Count(each.pillar(), each.activities(), each.passages()))
            .toList(),
        summary.review(),
        summary.reviews(),
        summary.readAgain(),
        summary.remarks());
  }

  /**
   * Writes status.html. It tells what is so without it, so that it could not be written stops
   * nothing.
   *
   * @return a sentence if it could not be written
   */
  public Optional<String> write(RoundStatus status) {
    return write(status, ".%s.%d.ny".formatted(FILE, ProcessHandle.current().pid()));
  }

  private Optional<String> write(RoundStatus status, String unfinished) {
    try {
      String markup = new WordStatus(settings.templates()).word(status);
      String page = new WriteHtml(settings.templates()).write(new ParseDocument().parse(markup));
      new OutputFolder(settings.output(), status.year())
          .write(FILE, page.getBytes(StandardCharsets.UTF_8), unfinished);
      return Optional.empty();
    } catch (WordingException | MarkupException mistake) {
      return Optional.of("%s kunde inte skrivas. %s".formatted(FILE, mistake.getMessage()));
    } catch (IOException | UncheckedIOException failed) {
      LOG.warn("{} could not be written", FILE, failed);
      return Optional.of(
          "%s kunde inte skrivas i %s. Den som ligger där kan vara äldre än det som står här."
              .formatted(FILE, status.folder()));
    }
  }

  /**
   * The same for whoever has the lock of the round; several may ask where it stands meanwhile, each
   * with an unfinished file of its own.
   */
  Optional<String> refresh(Undertaking undertaking) {
    return write(look(undertaking), ".%s.ny".formatted(FILE));
  }
}
