package se.effektrapport.wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.effektrapport.edition.Head;
import se.effektrapport.round.Administration;
import se.effektrapport.wording.Missive.Attachment;
import se.effektrapport.wording.Missive.What;

/** What the template of a missiv can say. */
record MissiveModel(Missive missive) {

  private static final Map<What, String> KINDS =
      Map.of(
          What.REPORT, "rapport",
          What.MINUTES, "protokollsutdrag",
          What.EXTRACT, "utdrag",
          What.CHANGES, "andringar",
          What.DATA, "underlag");

  Map<String, Object> model() {
    Map<String, Object> model = new LinkedHashMap<>();
    new HeadModel(missive.edition()).putInto(model);
    model.put(
        "lista",
        new TemplateFunction(
            "lista(texter)",
            a -> Swedish.enumeration(a.list(0).stream().map(String::valueOf).toList())));
    model.put("avsandare", new SenderModel(missive.round()).model());
    model.put(
        "missiv",
        Map.of(
            "datum", Swedish.date(missive.day()),
            "datum_iso", missive.day().toString(),
            "till", CleanText.of(missive.receiver().committee().inText()),
            "till_genitiv", CleanText.of(missive.receiver().committee().genitive()),
            "beslutsdag", Swedish.date(missive.decision().day()),
            "paragraf", String.valueOf(missive.decision().paragraph()),
            "ersatter", missive.replaces().map(MissiveModel::held).orElse(Map.of()),
            "utdrag", extracts(),
            "bilagor", missive.attachments().stream().map(this::attachment).toList()));
    return model;
  }

  private static Map<String, String> held(Missive.Replaced replaced) {
    Head edition = replaced.edition();
    return Map.of(
        "nummer", String.valueOf(edition.number()),
        "datum", Swedish.date(edition.date()),
        "hos", replaced.by().map(CleanText::of).orElse("nämnden"));
  }

  /** Those whose answers the extracts are of. */
  private List<Map<String, Object>> extracts() {
    return missive.attachments().stream()
        .flatMap(each -> each.of().stream())
        .map(this::respondent)
        .toList();
  }

  private Map<String, Object> attachment(Attachment attachment) {
    return Map.of(
        "slag", KINDS.get(attachment.what()),
        "av", attachment.of().map(each -> CleanText.of(each.inText())).orElse(""),
        "filer", attachment.files().stream().map(CleanText::of).toList());
  }

  private Map<String, Object> respondent(Administration administration) {
    return Map.of(
        "i_text", CleanText.of(administration.inText()),
        "genitiv", CleanText.of(administration.genitive()),
        "har_svarat", !missive.unanswered().contains(administration));
  }
}
