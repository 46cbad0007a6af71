package se.effektrapport.wording;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.effektrapport.feedback.Correspondence;
import se.effektrapport.feedback.OpenRemark;
import se.effektrapport.reception.Standing;
import se.effektrapport.round.Round;

/** What a template of a message sees. */
record NoticeModel(Round round, Correspondence with, LocalDate today) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("sv", "SE"));

  Map<String, Object> model() {
    LocalDate deadline = round.calendar().deadline();
    Map<String, Object> notice = new LinkedHashMap<>();
    notice.put("omgang", String.valueOf(round.year()));
    notice.put("forvaltning", with.respondent().inText());
    notice.put("sista_svarsdag", deadline.format(DAY));
    notice.put(
        "svarsdag",
        today.isBefore(deadline) ? "kvar" : today.equals(deadline) ? "idag" : "passerad");
    notice.put("saknas", with.isMissing());
    notice.put("mottaget", with.came().stream().map(NoticeModel::came).toList());
    notice.put("innehall", with.said().map(NoticeModel::said).orElse(""));
    notice.put("fragor", remarks(with.remarks()));
    notice.put("fel", remarks(with.toBeCorrected()));
    notice.put(
        "utelamnat", with.remarks().stream().anyMatch(each -> each.sentence().contains("”…”")));
    notice.put("handlaggare", round.matter().officer().title());
    notice.put("avsandare", round.decider().name());
    notice.put("brevlada", round.matter().officer().mailbox());
    notice.put("exempeldata", round.exampleData());
    return Map.of("brev", notice);
  }

  private static Map<String, Object> came(Correspondence.Came file) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("namn", file.name().orElse("En arbetsbok"));
    model.put("dag", file.day().format(DAY));
    model.put("i_tid", file.inTime());
    model.put("lage", state(file.outcome()));
    model.put("sha256", file.sha256());
    return model;
  }

  private static String state(Standing.Outcome outcome) {
    return switch (outcome) {
      case ACCEPTED -> "galler";
      case REFUSED -> "avvisat";
      case UNCHANGED -> "oforandrat";
      case REPLACED -> "ersatt";
      case WAITING -> "vantar";
      case WITHDRAWN -> "aterkallat";
    };
  }

  private static String said(Correspondence.Said said) {
    return "%s och svar på %d av %d öppna frågor"
        .formatted(
            said.activities() == 1 ? "1 insats" : said.activities() + " insatser",
            said.answered(),
            said.asked());
  }

  private static List<Map<String, Object>> remarks(List<OpenRemark> remarks) {
    List<Map<String, Object>> models = new ArrayList<>();
    for (OpenRemark each : remarks) {
      models.add(
          Map.of(
              "nummer",
              String.valueOf(models.size() + 1),
              "plats",
              each.where(),
              "mening",
              each.sentence()));
    }
    return models;
  }
}
