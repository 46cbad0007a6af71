package se.effektrapport.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.effektrapport.answers.Place;
import se.effektrapport.archive.Archived;
import se.effektrapport.disposal.Disposal;
import se.effektrapport.distribution.DeliveryEvent;
import se.effektrapport.edition.EditionRecord;
import se.effektrapport.intake.Finding;
import se.effektrapport.reception.FindingCount;
import se.effektrapport.reception.Standing;
import se.effektrapport.review.ReadFile;
import se.effektrapport.review.ReviewStanding;
import se.effektrapport.review.Reviews;
import se.effektrapport.status.RoundStatus;
import se.effektrapport.status.RoundStatus.Answer;
import se.effektrapport.status.RoundStatus.Deadline;
import se.effektrapport.status.RoundStatus.Findings;
import se.effektrapport.status.RoundStatus.Handover;
import se.effektrapport.status.RoundStatus.KeptEdition;
import se.effektrapport.status.RoundStatus.Respondent;
import se.effektrapport.status.RoundStatus.Sent;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Where a round stands, for programs: the words of mottagning.csv, keys in ASCII. */
final class StatusJson {

  private final RoundStatus status;
  private final ObjectNode root = JsonMapper.shared().createObjectNode();

  private StatusJson(RoundStatus status) {
    this.status = status;
  }

  static String of(RoundStatus status) {
    return new StatusJson(status).text();
  }

  private String text() {
    root.put("omgang", status.year());
    root.put("idag", status.today().toString());
    root.put("pagar", status.running());
    root.put("utgava", status.latest().map(each -> each.record().number()).orElse(null));
    ArrayNode deadlines = root.putArray("dagar");
    status.deadlines().forEach(each -> deadline(each, deadlines.addObject()));
    answers(root.putObject("svar"));
    ArrayNode respondents = root.putArray("forvaltningar");
    status.respondents().forEach(each -> respondent(each, respondents.addObject()));
    findings(status.unknown(), root.putObject("okanda_avsandare"));
    root.put("olasta_filer", status.left().unread());
    counts(status.all(), root.putObject("anmarkningar"));
    ArrayNode editions = root.putArray("utgavor");
    status.editions().forEach(each -> edition(each, editions.addObject()));
    disposal();
    handovers(root.putArray("overlamnad_till"), root.putArray("brev_kvar"));
    ArrayNode sent = root.putArray("utskick");
    status.sent().forEach(each -> sent(each, sent.addObject()));
    texts(status.recipients(), root.putArray("mottagare"));
    ArrayNode files = root.putArray("filer");
    status.files().forEach(file -> file(file, files.addObject()));
    root.put("att_granska", status.left().review());
    reviews(status.left().reviews(), root.putObject("granskning"));
    ArrayNode remarks = root.putArray("se_efter");
    texts(status.left().readAgain(), remarks);
    texts(status.left().remarks(), remarks);
    return root.toPrettyString();
  }

  private void handovers(ArrayNode done, ArrayNode left) {
    for (Handover each : status.handovers()) {
      if (each.edition().isPresent()) {
        ObjectNode into = done.addObject();
        into.put("kod", each.code());
        into.put("namnd", each.committee());
        into.put("utgava", each.edition().get());
        texts(
            each.ways().stream().map(DeliveryEvent.Channel::word).toList(), into.putArray("satt"));
        put(into, "dag", each.day().map(LocalDate::toString));
      }
      each.open().forEach(event -> open(each, event, left.addObject()));
    }
  }

  private static void sent(Sent sent, ObjectNode into) {
    into.put("slag", sent.kind().word());
    into.put("till", sent.to());
    into.put("senast", sent.last().toString());
  }

  private static void open(Handover handover, DeliveryEvent event, ObjectNode into) {
    into.put("kod", handover.code());
    into.put("namnd", handover.committee());
    into.put("utgava", event.delivery().edition().orElse(null));
    into.put("lage", state(event));
    put(into, "message_id", event.message().map(DeliveryEvent.Envelope::messageId));
    into.put("svar", event.reply());
  }

  private static String state(DeliveryEvent event) {
    return switch (event.state()) {
      case BEGUN, UNKNOWN -> "oviss";
      case TEMPORARY -> "forsok_igen";
      case PERMANENT -> "misslyckad";
      case DONE -> "skickad";
    };
  }

  private void disposal() {
    if (status.disposal().isEmpty()) {
      root.putNull("gallrad");
      return;
    }
    Disposal disposal = status.disposal().get();
    ObjectNode into = root.putObject("gallrad");
    into.put("dag", disposal.day().toString());
    into.put("beslut", disposal.decision());
    into.put("av", disposal.by());
    put(into, "arkivkopia", disposal.archive().map(Archived::file));
    put(into, "sha256", disposal.archive().map(Archived::sha256));
  }

  private static void reviews(Reviews reviews, ObjectNode into) {
    into.put("beslut_som_galler", reviews.inForce());
    into.put("beslutade_olika", reviews.disagreements());
    into.put("beslut_som_inte_passar", reviews.outdated());
    ObjectNode quotes = into.putObject("citat");
    quotes.put("beslut_som_galler", reviews.quotes().inForce());
    quotes.put("beslutade_olika", reviews.quotes().disagreements());
    quotes.put("beslut_utan_verkan", reviews.quotes().withoutEffect());
    ObjectNode protection = into.putObject("skydd");
    protection.put("skyddade", reviews.releases().stopped());
    protection.put("slappta", reviews.releases().released());
    protection.put("beslutade_olika", reviews.releases().disagreements());
    protection.put("beslut_som_inte_passar", reviews.releases().outdated());
    ArrayNode files = into.putArray("filer");
    for (ReviewStanding each : reviews.files()) {
      ObjectNode file = files.addObject();
      file.put("fil", each.file());
      file.put("last", each.read());
      file.put("beslut", each.decided());
      ArrayNode refusals = file.putArray("avvisat");
      each.refusals().forEach(refusal -> refusal(refusal, refusals.addObject()));
    }
  }

  private static void refusal(ReadFile.Refusal refusal, ObjectNode into) {
    put(into, "blad", refusal.place().map(Place::sheet));
    put(into, "cell", refusal.place().map(Place::cell));
    into.put("mening", refusal.sentence());
  }

  private void deadline(Deadline deadline, ObjectNode into) {
    into.put("vad", deadline.what());
    into.put("dag", deadline.day().toString());
    into.put("dagar_kvar", deadline.daysLeft(status.today()));
  }

  private void answers(ObjectNode into) {
    into.put("i_tid", status.answered(Answer.IN_TIME).size());
    into.put("sena", status.answered(Answer.LATE).size());
    texts(
        status.answered(Answer.MISSING).stream().map(Respondent::name).toList(),
        into.putArray("saknas"));
  }

  private static void respondent(Respondent respondent, ObjectNode into) {
    into.put("forvaltning", respondent.code());
    into.put("namn", respondent.name());
    into.put(
        "status",
        switch (respondent.answer()) {
          case IN_TIME -> "i_tid";
          case LATE -> "sent";
          case MISSING -> "saknas";
        });
    put(into, "mottaget", respondent.received().map(LocalDate::toString));
    put(into, "svar", respondent.inForce());
    into.put("antal_svar", respondent.versions());
    findings(respondent.findings(), into);
  }

  private static void findings(Findings findings, ObjectNode into) {
    into.put("avvisade_filer", findings.refused());
    into.put("vantande_filer", findings.waiting());
    counts(findings, into.putObject("anmarkningar"));
  }

  private static void counts(Findings findings, ObjectNode into) {
    count(findings.errors(), into.putObject("fel"));
    count(findings.questions(), into.putObject("fragor"));
  }

  private static void count(FindingCount count, ObjectNode into) {
    into.put("kvar", count.open());
    into.put("avslutade", count.closed());
  }

  private static void edition(KeptEdition edition, ObjectNode into) {
    EditionRecord record = edition.record();
    into.put("nummer", record.number());
    into.put("revision", record.revision());
    into.put("datum", record.date().toString());
    into.put("lage", state(record));
    put(into, "faststalld", record.lock().map(each -> each.at().toLocalDate().toString()));
    put(into, "faststalld_av", record.lock().map(EditionRecord.Lock::by));
    put(into, "beslutad", record.decision().map(each -> each.day().toString()));
    into.put(
        "paragraf", record.decision().map(EditionRecord.BoardDecision::paragraph).orElse(null));
    ArrayNode files = into.putArray("filer");
    edition
        .files()
        .forEach(each -> files.addObject().put("fil", each.path()).put("finns", each.there()));
  }

  private static String state(EditionRecord edition) {
    if (edition.decision().isPresent()) {
      return "beslutad";
    }
    return edition.lock().isPresent() ? "faststalld" : "utkast";
  }

  private static void file(Standing file, ObjectNode into) {
    into.put("fil", file.file());
    into.put("sha256", file.sha256());
    put(into, "kod", file.administration());
    into.put("version", file.version().orElse(null));
    into.put("utfall", file.outcome().word());
    into.put("mottaget", file.received().toString());
    into.put("finns", file.path().isPresent());
    into.put("kvar_att_gora", file.open() && !file.findings().isEmpty());
    put(into, "mening", file.remark());
    ArrayNode findings = into.putArray("anmarkningar");
    file.findings().forEach(finding -> finding(finding, findings.addObject()));
  }

  private static void finding(Finding finding, ObjectNode into) {
    into.put("grad", finding.severity().word());
    put(into, "blad", finding.place().map(Place::sheet));
    put(into, "cell", finding.place().map(Place::cell));
    into.put("mening", finding.withoutWords());
  }

  private static void texts(List<String> texts, ArrayNode into) {
    texts.forEach(into::add);
  }

  private static void put(ObjectNode into, String key, Optional<String> text) {
    into.put(key, text.orElse(null));
  }
}
