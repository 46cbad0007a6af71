package se.effektrapport.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.effektrapport.disposal.Disposal;
import se.effektrapport.distribution.DeliveryEvent;
import se.effektrapport.protection.Shown;
import se.effektrapport.status.RoundStatus;
import se.effektrapport.status.RoundStatus.Answer;
import se.effektrapport.status.RoundStatus.Findings;
import se.effektrapport.status.RoundStatus.Left;
import se.effektrapport.status.RoundStatus.Respondent;

/**
 * Where a round stands, for its template: the names are Swedish and listed in templates/LASMIG.md.
 */
final class StatusModel {

  private static final Noun DAY = new Noun("dag", "dagar", "dagen", "dagarna", false);
  private static final Noun ADMINISTRATION =
      new Noun("förvaltning", "förvaltningar", "förvaltningen", "förvaltningarna", false);
  private static final Noun ERROR = new Noun("fel", "fel", "felet", "felen", true);
  private static final Noun QUESTION = new Noun("fråga", "frågor", "frågan", "frågorna", false);
  private static final Noun REFUSED =
      new Noun("avvisad fil", "avvisade filer", "filen", "filerna", false);
  private static final Noun WAITING =
      new Noun("fil som väntar", "filer som väntar", "filen", "filerna", false);

  private final RoundStatus status;

  StatusModel(RoundStatus status) {
    this.status = status;
  }

  Map<String, Object> model() {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("ar", String.valueOf(status.year()));
    model.put("dag", Swedish.date(status.today()));
    model.put("dag_iso", status.today().toString());
    model.put("exempeldata", status.sampleData());
    model.put("dagar", status.deadlines().stream().map(this::deadline).toList());
    model.put("svar", answers());
    model.put("forvaltningar", status.respondents().stream().map(this::respondent).toList());
    model.put("okanda", left(status.unknown()));
    model.put("anmarkningar", findings(status.all()));
    model.put("utgavor", status.editions().stream().map(EditionModel::of).toList());
    model.put("gallrad", disposal(status.disposal()));
    model.put("mottagare", status.recipients().stream().map(CleanText::of).toList());
    model.put("overlamnad", status.handedOver().stream().map(StatusModel::handover).toList());
    model.put(
        "brev",
        status.handovers().stream()
            .flatMap(each -> each.open().stream().map(event -> letter(each, event)))
            .toList());
    model.put(
        "utskick", Swedish.enumeration(status.sent().stream().map(StatusModel::sent).toList()));
    model.put("kvar", left(status.left()));
    return Map.of("laget", model);
  }

  private static Map<String, Object> handover(RoundStatus.Handover handover) {
    return Map.of(
        "namnd", CleanText.of(handover.committee()),
        "utgava", handover.edition().map(String::valueOf).orElse(""),
        "satt", Swedish.enumeration(handover.ways().stream().map(StatusModel::way).toList()),
        "dag", handover.day().map(Swedish::date).orElse(""));
  }

  private static String way(DeliveryEvent.Channel channel) {
    return switch (channel) {
      case FOLDER -> "mapp";
      case MAIL -> "e-post";
    };
  }

  private static String sent(RoundStatus.Sent sent) {
    return "%s till %s (senast den %s)"
        .formatted(
            sent.kind().inText(), number(sent.to(), ADMINISTRATION), Swedish.date(sent.last()));
  }

  private static Map<String, Object> letter(RoundStatus.Handover handover, DeliveryEvent event) {
    return Map.of(
        "namnd", CleanText.of(handover.committee()),
        "utgava", event.delivery().edition().map(String::valueOf).orElse(""),
        "lage", CleanText.of(event.stateInText()),
        "message_id",
            CleanText.of(event.message().map(DeliveryEvent.Envelope::messageId).orElse("")));
  }

  /** Empty texts while the raw material is there. */
  private static Map<String, Object> disposal(Optional<Disposal> disposal) {
    return Map.of(
        "dag", disposal.map(Disposal::day).map(Swedish::date).orElse(""),
        "beslut", CleanText.of(disposal.map(Disposal::decision).orElse("")),
        "av", CleanText.of(disposal.map(Disposal::by).orElse("")));
  }

  private Map<String, Object> deadline(RoundStatus.Deadline deadline) {
    long left = deadline.daysLeft(status.today());
    return Map.of(
        "vad", CleanText.of(deadline.what()),
        "dag", Swedish.date(deadline.day()),
        "kvar", left < 0 ? "för " + number(-left, DAY) + " sedan" : left(left));
  }

  private static String left(long days) {
    return days == 0 ? "i dag" : number(days, DAY) + " kvar";
  }

  private Map<String, Object> answers() {
    return Map.of(
        "i_tid", number(Answer.IN_TIME),
        "sena", number(Answer.LATE),
        "saknas", number(Answer.MISSING));
  }

  private String number(Answer answer) {
    return String.valueOf(status.answered(answer).size());
  }

  private Map<String, Object> respondent(Respondent respondent) {
    return Map.of(
        "kortnamn", CleanText.of(respondent.shortName()),
        "svar",
            switch (respondent.answer()) {
              case IN_TIME -> "i_tid";
              case LATE -> "sent";
              case MISSING -> "saknas";
            },
        "mottaget", respondent.received().map(Swedish::date).orElse(""),
        "svarsnamn", CleanText.of(respondent.inForce().orElse("")),
        "antal", String.valueOf(respondent.versions()),
        "avslutat", number(respondent.findings().closed()),
        "kvar", left(respondent.findings()));
  }

  /** "1 fel och 2 frågor"; empty if nothing is left. */
  private static String left(Findings findings) {
    List<String> parts = new ArrayList<>();
    add(findings.refused(), REFUSED, parts);
    add(findings.waiting(), WAITING, parts);
    add(findings.errors().open(), ERROR, parts);
    add(findings.questions().open(), QUESTION, parts);
    return Swedish.enumeration(parts);
  }

  private static void add(long count, Noun noun, List<String> parts) {
    if (count > 0) {
      parts.add(number(count, noun));
    }
  }

  private static Map<String, Object> findings(Findings findings) {
    return Map.of(
        "fel_kvar", String.valueOf(findings.errors().open()),
        "fel_avslutade", String.valueOf(findings.errors().closed()),
        "fragor_kvar", String.valueOf(findings.questions().open()),
        "fragor_avslutade", String.valueOf(findings.questions().closed()));
  }

  /** The remarks may name files, and those may bear names of persons: they are only counted. */
  private static Map<String, Object> left(Left left) {
    return Map.of(
        "olasta", number(left.unread()),
        "granska", number(left.review()),
        "granskning_avvisad", number(left.reviews().refused().size()),
        "granskning_olika", number(left.reviews().disagreements()),
        "granskning_passar_inte", number(left.reviews().outdated()),
        "skydd", number(left.reviews().releases().stopped()),
        "las_om", left.readAgain().stream().map(CleanText::of).toList(),
        "se_efter", number(left.remarks().size()),
        "omraden",
            left.counts().stream()
                .map(
                    each ->
                        Map.of(
                            "namn", CleanText.of(each.pillar()),
                            "insatser", String.valueOf(each.activities()),
                            "stycken", String.valueOf(each.passages())))
                .toList());
  }

  /** Empty for none. */
  private static String number(long count) {
    return Optional.of(count).filter(each -> each > 0).map(String::valueOf).orElse("");
  }

  private static String number(long count, Noun noun) {
    return Swedish.digits(new Shown.Number(count), noun);
  }
}
