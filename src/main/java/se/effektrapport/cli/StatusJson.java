package se.effektrapport.cli;

import java.util.Optional;
import se.effektrapport.answers.Place;
import se.effektrapport.intake.Finding;
import se.effektrapport.job.Summary;
import se.effektrapport.reception.FindingCount;
import se.effektrapport.reception.Standing;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Where a round stands, for programs: the words of mottagning.csv, keys in ASCII. */
final class StatusJson {

  private StatusJson() {}

  static String of(Summary summary) {
    ObjectNode root = JsonMapper.shared().createObjectNode();
    root.put("omgang", summary.year());
    root.put("utgava", summary.edition().orElse(null));
    answers(summary.answers(), root.putObject("svar"));
    root.put("olasta_filer", summary.unread());
    ObjectNode findings = root.putObject("anmarkningar");
    count(summary.errors(), findings.putObject("fel"));
    count(summary.questions(), findings.putObject("fragor"));
    ArrayNode files = root.putArray("filer");
    summary.files().forEach(file -> file(file, files.addObject()));
    root.put("att_granska", summary.review());
    ArrayNode remarks = root.putArray("se_efter");
    summary.readAgain().forEach(remarks::add);
    summary.remarks().forEach(remarks::add);
    return root.toPrettyString();
  }

  private static void answers(Summary.Answers answers, ObjectNode into) {
    into.put("i_tid", answers.inTime());
    into.put("sena", answers.late());
    ArrayNode missing = into.putArray("saknas");
    answers.missing().forEach(missing::add);
  }

  private static void count(FindingCount count, ObjectNode into) {
    into.put("kvar", count.open());
    into.put("avslutade", count.closed());
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
    into.put("mening", finding.sentence());
  }

  private static void put(ObjectNode into, String key, Optional<String> text) {
    into.put(key, text.orElse(null));
  }
}
