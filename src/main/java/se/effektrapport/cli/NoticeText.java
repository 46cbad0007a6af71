package se.effektrapport.cli;

import java.time.LocalDate;
import se.effektrapport.distribution.DeliverMail.Result;
import se.effektrapport.distribution.DeliveryEvent;
import se.effektrapport.job.Notices;

/** What is told of messages to those who were asked. */
record NoticeText(Notices.Kind kind) {

  private String one() {
    return switch (kind) {
      case RECEIPT -> "kvittens";
      case REMINDER -> "påminnelse";
    };
  }

  private String many() {
    return switch (kind) {
      case RECEIPT -> "kvittenser";
      case REMINDER -> "påminnelser";
    };
  }

  String told(Notices.Drafted drafted) {
    Lines lines = new Lines();
    lines.add("");
    if (drafted.to().isEmpty()) {
      lines.add(
          switch (kind) {
            case RECEIPT -> "Inga nya kvittenser att skicka.";
            case REMINDER -> "Ingen behöver påminnas.";
          });
    } else {
      lines.add(
          "%sUtkast till %s ligger i %s. Öppna dem i ditt e-postprogram, läs och skicka."
              .formatted(
                  drafted.changed() == 0 ? "Inget nytt. " : "",
                  Lines.plural(drafted.to().size(), one(), many()),
                  drafted.folder()));
      drafted.to().forEach(name -> lines.add("  " + name));
    }
    drafted.remarks().forEach(remark -> lines.add("Se efter: " + remark));
    return lines.joined();
  }

  String told(Notices.Mailed mailed) {
    Lines lines = new Lines();
    lines.add("");
    long sent = mailed.results().values().stream().filter(NoticeText::isSentNow).count();
    lines.add(
        sent == 0
            ? "Inget skickat nu."
            : "Skickat: %s.".formatted(Lines.plural(sent, one(), many())));
    mailed.results().forEach((name, result) -> lines.add("  " + name + ": " + told(result)));
    mailed.remarks().forEach(remark -> lines.add("Se efter: " + remark));
    return lines.joined();
  }

  private static boolean isSentNow(Result result) {
    return result instanceof Result.Tried(DeliveryEvent last)
        && last.state() == DeliveryEvent.State.DONE;
  }

  private static String told(Result result) {
    return switch (result) {
      case Result.Tried(DeliveryEvent last) -> told(last, "skickad nu");
      case Result.Left(DeliveryEvent last) ->
          told(last, "redan skickad " + LocalDate.from(last.at()));
      case Result.NotTried notTried ->
          "inte skickad, för %s. Kör igen senare.".formatted(notTried.obstacle().inText());
    };
  }

  private static String told(DeliveryEvent last, String sent) {
    return switch (last.state()) {
      case DONE -> sent;
      case BEGUN, UNKNOWN ->
          "oviss: det kan ha kommit fram. Leta efter %s i brevlådan eller serverns logg, och skicka igen med --epost --igen %s om det inte finns."
              .formatted(
                  last.message().map(DeliveryEvent.Envelope::messageId).orElse("meddelandet"),
                  last.delivery().code());
      case TEMPORARY -> "inte skickad (%s). Kör igen senare.".formatted(last.reply());
      case PERMANENT ->
          "inte skickad (%s). Kontrollera brevlådan i organisation.yaml.".formatted(last.reply());
    };
  }

  /** Whether all have got theirs. */
  static boolean isDone(Notices.Mailed mailed) {
    return mailed.results().values().stream()
        .allMatch(
            result ->
                switch (result) {
                  case Result.Tried(DeliveryEvent last) -> isDone(last);
                  case Result.Left(DeliveryEvent last) -> isDone(last);
                  case Result.NotTried notTried -> false;
                });
  }

  private static boolean isDone(DeliveryEvent last) {
    return last.state() == DeliveryEvent.State.DONE;
  }
}
