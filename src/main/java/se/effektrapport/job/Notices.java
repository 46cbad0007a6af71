package se.effektrapport.job;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import se.effektrapport.disposal.Disposal;
import se.effektrapport.distribution.DeliverMail;
import se.effektrapport.distribution.Delivery;
import se.effektrapport.distribution.DeliveryEvent;
import se.effektrapport.distribution.MailServer;
import se.effektrapport.distribution.Message;
import se.effektrapport.distribution.Pauses;
import se.effektrapport.distribution.SendMail;
import se.effektrapport.feedback.Correspondence;
import se.effektrapport.wording.WordNotice;

/**
 * Messages to those who were asked: that what they sent has come, and reminders. They are drafts
 * that a person sends, or are sent.
 */
public final class Notices {

  private static final int DIGEST = 16;

  private final DataSource database;
  private final Settings settings;
  private final Stores stores;

  Notices(DataSource database, Settings settings, Stores stores) {
    this.database = database;
    this.settings = settings;
    this.stores = stores;
  }

  /** What a message is about, and the folder of its drafts. */
  public enum Kind {
    RECEIPT(Delivery.Kind.RECEIPT, "kvittens"),
    REMINDER(Delivery.Kind.REMINDER, "paminnelser");

    private final Delivery.Kind delivery;
    private final String folder;

    Kind(Delivery.Kind delivery, String folder) {
      this.delivery = delivery;
      this.folder = folder;
    }
  }

  /**
   * The drafts that lie in the folder now.
   *
   * @param to the names of those they are to
   * @param changed how many were written or taken away
   * @param remarks what to see to, a sentence each
   */
  public record Drafted(List<String> to, int changed, List<String> remarks, Path folder) {

    public Drafted {
      to = List.copyOf(to);
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * What became of the messages.
   *
   * @param results by the name of the one it is to, in the order of the register
   */
  public record Mailed(Map<String, DeliverMail.Result> results, List<String> remarks) {

    public Mailed {
      results = Collections.unmodifiableMap(new LinkedHashMap<>(results));
      remarks = List.copyOf(remarks);
    }
  }

  /** A message, and whom it is to. */
  private record Addressed(Correspondence with, Delivery delivery, Message message) {}

  /**
   * Writes them as drafts, and takes away those that are no longer needed.
   *
   * @throws RefusedException if nobody can know yet what there is to say
   */
  public Drafted draft(Undertaking undertaking, Kind kind) {
    try (RoundLock held = RoundLock.of(database, undertaking.round().year())) {
      Run run = Run.of(settings, undertaking, Progress.SILENT);
      List<Addressed> messages =
          messages(run, kind).stream().filter(each -> !maybeSent(run, each)).toList();
      Map<String, byte[]> drafts = new TreeMap<>();
      messages.forEach(
          each -> drafts.put(each.with().respondent().slug(), SendMail.draft(each.message())));
      DraftFolder folder = folder(run, kind);
      int changed = folder.keep(drafts);
      return new Drafted(
          messages.stream().map(each -> each.with().respondent().name()).toList(),
          changed,
          run.remarks(),
          folder.path());
    } catch (SQLException | IOException failed) {
      throw RunException.of(failed);
    }
  }

  /** By mail; what a person has done with a draft is not known. */
  private boolean maybeSent(Run run, Addressed message) {
    Optional<DeliveryEvent> last =
        stores.deliveries().last(message.delivery(), DeliveryEvent.Channel.MAIL);
    if (last.filter(each -> each.state().isUncertain()).isPresent()) {
      run.remark(
          "Det är ovisst om brevet till %s kom fram, så det är inget utkast. Leta efter %s i brevlådan eller serverns logg, och skicka igen med --epost --igen %s om det inte finns."
              .formatted(
                  message.with().respondent().inText(),
                  message.message().id(),
                  message.with().respondent().code()));
      return true;
    }
    return last.filter(each -> each.state() == DeliveryEvent.State.DONE).isPresent();
  }

  private static DraftFolder folder(Run run, Kind kind) {
    return new DraftFolder(run.output().path().resolve(kind.folder));
  }

  /**
   * Sends them. A receipt is sent once as long as it says the same, a reminder once a day.
   *
   * @param again the codes of those to whom one is sent though it may have arrived
   */
  public Mailed mail(
      Undertaking undertaking, Kind kind, MailServer server, Pauses pauses, Set<String> again) {
    try (RoundLock held = RoundLock.of(database, undertaking.round().year())) {
      Run run = Run.of(settings, undertaking, Progress.SILENT);
      List<Addressed> messages = messages(run, kind);
      DeliverMail deliverMail =
          new DeliverMail(
              stores.deliveries(),
              new SendMail(server, settings.clock()),
              settings.clock(),
              pauses);
      Map<String, DeliverMail.Result> results = new LinkedHashMap<>();
      for (Addressed each : messages) {
        boolean named = again.contains(each.with().respondent().code());
        results.put(
            each.with().respondent().name(),
            deliverMail.deliver(each.delivery(), each.message(), named));
      }
      // A draft of what is sent would be sent once more.
      folder(run, kind).keep(Map.of());
      return new Mailed(results, run.remarks());
    } catch (SQLException | IOException failed) {
      throw RunException.of(failed);
    }
  }

  private List<Addressed> messages(Run run, Kind kind) {
    refuseDisposed(run.year());
    Correspondences correspondences = new Correspondences(run, stores);
    remark(run, kind, correspondences);
    WordNotice words = new WordNotice(settings.templates(), run.undertaking().round());
    List<Addressed> messages = new ArrayList<>();
    for (Correspondence each : correspondences.all()) {
      message(run, kind, each, words).ifPresent(messages::add);
    }
    return messages;
  }

  private void refuseDisposed(int year) {
    Optional<Disposal> disposal = stores.disposals().of(year);
    if (disposal.isPresent()) {
      throw new RefusedException(
          "Omgång %d är gallrad %s, så det går inte längre att se vad som kom in."
              .formatted(year, disposal.get().day()));
    }
  }

  /** Nobody is reminded of what has come. */
  private static void remark(Run run, Kind kind, Correspondences correspondences) {
    long unread = correspondences.unread();
    if (unread > 0 && kind == Kind.REMINDER) {
      throw new RefusedException(
          "I enkatsvar ligger filer som inte är lästa: %d. Kör rapport --ar %d först, så att ingen påminns om ett svar som har kommit."
              .formatted(unread, run.year()));
    }
    if (unread > 0) {
      run.remark(
          "I enkatsvar ligger filer som inte är lästa: %d. De är inte med i kvittenserna förrän du har kört rapport --ar %d."
              .formatted(unread, run.year()));
    }
    long unknown = correspondences.unknown();
    if (unknown > 0) {
      run.remark(
          "Filer som inte går att läsa som någons svar: %d. Se efter om de är från någon av dem som saknas."
              .formatted(unknown));
    }
  }

  private Optional<Addressed> message(Run run, Kind kind, Correspondence with, WordNotice words) {
    LocalDate today = LocalDate.now(settings.clock());
    return switch (kind) {
      case RECEIPT ->
          Optional.of(with)
              .filter(each -> !each.came().isEmpty())
              .map(each -> receipt(run, each, words.receipt(each)));
      case REMINDER ->
          Optional.of(with)
              .filter(Correspondence::isOpen)
              .map(each -> addressed(run, kind, each, words.reminder(each, today), "" + today));
    };
  }

  /** Known by what it says. */
  private static Addressed receipt(Run run, Correspondence with, WordNotice.Notice notice) {
    String digest = new Sha256().add(notice.subject()).add(notice.body()).hex();
    return addressed(run, Kind.RECEIPT, with, notice, digest.substring(0, DIGEST));
  }

  private static Addressed addressed(
      Run run, Kind kind, Correspondence with, WordNotice.Notice notice, String about) {
    String from = run.undertaking().round().matter().officer().mailbox();
    Delivery delivery =
        new Delivery(run.year(), kind.delivery, Optional.empty(), with.respondent().code(), about);
    Message message =
        new Message(
            Message.id(delivery, with.respondent().slug(), from),
            from,
            with.respondent().committee().mailbox(),
            notice.subject(),
            notice.body(),
            List.of());
    return new Addressed(with, delivery, message);
  }
}
