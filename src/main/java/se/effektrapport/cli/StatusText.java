package se.effektrapport.cli;

import static java.util.stream.Collectors.joining;
import static se.effektrapport.cli.Lines.plural;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.effektrapport.distribution.DeliveryEvent;
import se.effektrapport.edition.EditionRecord;
import se.effektrapport.status.RoundStatus;
import se.effektrapport.status.RoundStatus.Answer;
import se.effektrapport.status.RoundStatus.Deadline;
import se.effektrapport.status.RoundStatus.Findings;
import se.effektrapport.status.RoundStatus.Handover;
import se.effektrapport.status.RoundStatus.KeptEdition;
import se.effektrapport.status.RoundStatus.PublishedFile;
import se.effektrapport.status.RoundStatus.Respondent;
import se.effektrapport.status.RoundStatus.Sent;

/** Where a round stands, as it is shown at the terminal. */
final class StatusText {

  private final RoundStatus status;
  private final Lines lines = new Lines();

  private StatusText(RoundStatus status) {
    this.status = status;
  }

  static String of(RoundStatus status) {
    return new StatusText(status).text();
  }

  private String text() {
    heading();
    deadlines();
    respondents();
    editions();
    handover();
    lines.add("");
    lines.unused(status.refused(), status.waiting());
    lines.findings(status.all().errors(), status.all().questions());
    material();
    lines.reviews(status.left().reviews());
    lines.addAll(status.left().readAgain());
    lines.gone(status.files());
    status.left().remarks().forEach(remark -> lines.add("Se efter: " + remark));
    lines.add("Filerna ligger i %s.".formatted(status.folder()));
    return lines.joined();
  }

  private void heading() {
    lines.add(
        status
            .latest()
            .map(
                each ->
                    "Effektrapport %d: utgåva %d (%s)."
                        .formatted(status.year(), each.record().number(), state(each.record())))
            .orElse("Effektrapport %d: ingen utgåva är gjord.".formatted(status.year())));
    status
        .disposal()
        .ifPresent(
            each ->
                lines.add(
                    "Omgången är gallrad %s enligt beslut %s av %s. Svaren finns inte kvar, utgåvorna gör det."
                        .formatted(
                            each.day(), Lines.oneLine(each.decision()), Lines.oneLine(each.by()))));
    if (status.running()) {
      lines.add("Omgången körs just nu. Det här gäller så långt den körningen har kommit.");
    }
    if (status.left().unread() > 0) {
      lines.add(
          "I enkatsvar ligger %s. Kör rapport för att läsa."
              .formatted(plural(status.left().unread(), "oläst fil", "olästa filer")));
    }
    long reviews = status.left().reviews().unread();
    if (reviews > 0) {
      lines.add(
          "I omgångens mapp ligger %s med granskning. Kör rapport för att läsa."
              .formatted(plural(reviews, "oläst arbetsbok", "olästa arbetsböcker")));
    }
  }

  private static String state(EditionRecord edition) {
    if (edition.decision().isPresent()) {
      return "beslutad";
    }
    return edition.lock().isPresent() ? "fastställd" : "utkast";
  }

  private void deadlines() {
    lines.add("");
    lines.add("Dagar, räknade från %s:".formatted(status.today()));
    lines.table(status.deadlines().stream().map(this::deadline).toList());
  }

  private List<String> deadline(Deadline deadline) {
    return List.of(
        deadline.what(), deadline.day().toString(), left(deadline.daysLeft(status.today())));
  }

  private static String left(long days) {
    if (days == 0) {
      return "i dag";
    }
    return days > 0
        ? plural(days, "dag kvar", "dagar kvar")
        : plural(-days, "dag sedan", "dagar sedan");
  }

  private void respondents() {
    lines.add("");
    lines.add(
        "Svar: %d i tid, %s, %d saknas."
            .formatted(
                status.answered(Answer.IN_TIME).size(),
                plural(status.answered(Answer.LATE).size(), "sent", "sena"),
                status.answered(Answer.MISSING).size()));
    lines.table(
        List.of(
            "Förvaltning", "Svar", "Mottaget", "Gäller nu", "Antal", "Avslutat", "Kvar att göra"),
        status.respondents().stream().map(StatusText::respondent).toList());
    if (!status.sent().isEmpty()) {
      lines.add(
          "Skickat med e-post: %s."
              .formatted(status.sent().stream().map(StatusText::sent).collect(joining(", "))));
    }
    String unknown = left(status.unknown());
    if (!unknown.isEmpty()) {
      lines.add("Filer från okänd avsändare: " + unknown + ".");
    }
  }

  private static List<String> respondent(Respondent respondent) {
    return List.of(
        respondent.shortName(),
        switch (respondent.answer()) {
          case IN_TIME -> "i tid";
          case LATE -> "sent";
          case MISSING -> "saknas";
        },
        respondent.received().map(LocalDate::toString).orElse(""),
        respondent.inForce().orElse(""),
        String.valueOf(respondent.versions()),
        closed(respondent.findings()),
        left(respondent.findings()));
  }

  private static String sent(Sent sent) {
    return "%s till %s (senast %s)"
        .formatted(
            sent.kind().inText(), plural(sent.to(), "förvaltning", "förvaltningar"), sent.last());
  }

  private static String closed(Findings findings) {
    return findings.closed() == 0 ? "" : String.valueOf(findings.closed());
  }

  private static String left(Findings findings) {
    List<String> parts = new ArrayList<>();
    add(findings.refused(), "avvisad fil", "avvisade filer", parts);
    add(findings.waiting(), "fil väntar", "filer väntar", parts);
    add(findings.errors().open(), "fel", "fel", parts);
    add(findings.questions().open(), "fråga", "frågor", parts);
    return String.join(", ", parts);
  }

  private static void add(long number, String one, String many, List<String> parts) {
    if (number > 0) {
      parts.add(plural(number, one, many));
    }
  }

  private void editions() {
    lines.add("");
    status.editions().forEach(each -> lines.add(edition(each)));
  }

  private static String edition(KeptEdition edition) {
    EditionRecord record = edition.record();
    String state =
        record
            .lock()
            .map(
                each ->
                    "fastställd %s av %s"
                        .formatted(each.at().toLocalDate(), Lines.oneLine(each.by())))
            .orElse("utkast av den " + record.date());
    String decided =
        record
            .decision()
            .map(each -> ", beslutad %s, § %d".formatted(each.day(), each.paragraph()))
            .orElse("");
    return "Utgåva %d: %s%s. %s".formatted(record.number(), state, decided, files(edition.files()));
  }

  private static String files(List<PublishedFile> files) {
    if (files.isEmpty()) {
      return "Filerna är inte skrivna. Kör rapport.";
    }
    List<String> missing =
        files.stream().filter(each -> !each.there()).map(PublishedFile::path).toList();
    return missing.isEmpty()
        ? plural(files.size(), "fil.", "filer.")
        : "I mappen saknas %s. Kör rapport, så skrivs det igen."
            .formatted(String.join(", ", missing));
  }

  private void handover() {
    String recipients = plural(status.recipients().size(), "nämnd", "nämnder");
    int done = status.handedOver().size();
    if (done == 0) {
      lines.add(
          "Överlämning: rapporten är inte överlämnad till någon av de %s som ska få den."
              .formatted(recipients));
    } else {
      lines.add("Överlämning: %d av %s har fått rapporten.".formatted(done, recipients));
      lines.table(
          List.of("Nämnd", "Utgåva", "Sätt", "Dag"),
          status.handedOver().stream().map(StatusText::handover).toList());
    }
    for (Handover each : status.handovers()) {
      each.open().forEach(event -> lines.add(open(each, event)));
    }
  }

  private static List<String> handover(Handover each) {
    return List.of(
        each.committee(),
        each.edition().map(String::valueOf).orElse(""),
        each.ways().stream().map(StatusText::way).collect(joining(" och ")),
        each.day().map(LocalDate::toString).orElse(""));
  }

  private static String way(DeliveryEvent.Channel channel) {
    return switch (channel) {
      case FOLDER -> "mapp";
      case MAIL -> "e-post";
    };
  }

  private static String open(Handover handover, DeliveryEvent event) {
    return "Brev till %s om utgåva %d: %s. Message-ID: %s"
        .formatted(
            handover.committee(),
            event.delivery().edition().orElseThrow(),
            event.stateInText(),
            event.message().map(DeliveryEvent.Envelope::messageId).orElse(""));
  }

  /** How much there is in the last edition, and how much of it is unsure. */
  private void material() {
    if (status.editions().isEmpty()) {
      return;
    }
    lines.table(
        List.of("Utgångspunkt", "Insatser", "Stycken"),
        status.left().counts().stream()
            .map(
                each ->
                    List.of(
                        each.pillar(),
                        "%8d".formatted(each.activities()),
                        "%7d".formatted(each.passages())))
            .toList());
    lines.review(status.left().review());
  }
}
