package se.effektrapport.wording;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import se.effektrapport.edition.Content;
import se.effektrapport.round.Administration;
import se.effektrapport.round.Committee;
import se.effektrapport.round.Round;
import se.effektrapport.round.Round.Matter;
import se.effektrapport.round.Round.Meeting;

/** What the templates of the proposal can say beside all that those of the report can. */
final class ProposalModel {

  /**
   * "Avdelningen för …" begins with a noun, which is small in a sentence; "Stab prevention" not.
   */
  private static final String NOUN = "\\p{Lu}\\p{Ll}+(en|et)( .*)?";

  private final Map<String, Object> model = new LinkedHashMap<>();

  ProposalModel(Content content, Round round, LocalDate day) {
    model.putAll(new ReportModel(content).model());
    lowerHeadings();
    model.put("dag", Map.of("i_text", Swedish.date(day), "iso", day.toString()));
    model.put("arende", matter(round.matter()));
    List<Meeting> meetings = round.calendar().preparation();
    model.put("behandlat", meetings(meetings, each -> !each.day().isAfter(day)));
    model.put("behandlas", meetings(meetings, each -> each.day().isAfter(day)));
    model.put("forvaltningen", names(round.decider()));
    model.put("namnden", names(round.decider().committee()));
    model.put("mottagare", receivers(round.recipients()));
  }

  Map<String, Object> model() {
    return model;
  }

  /** A text for a chapter begins at level 2; here its chapter itself is of that level. */
  private void lowerHeadings() {
    TemplateFunction text = (TemplateFunction) model.get("text");
    model.put("text", new TemplateFunction(text.form(), a -> lowered(text.body().answer(a))));
  }

  private static Object lowered(Object text) throws TemplateModelException {
    String markup = HTMLOutputFormat.INSTANCE.getMarkupString((TemplateHTMLOutputModel) text);
    for (int level = 3; level >= 2; level--) {
      markup = markup.replaceAll("<(/?)h" + level + ">", "<$1h" + (level + 1) + ">");
    }
    return HTMLOutputFormat.INSTANCE.fromMarkup(markup);
  }

  private static Map<String, Object> matter(Matter matter) {
    String unit = CleanText.of(matter.unit());
    return Map.of(
        "dnr", CleanText.of(matter.dnr()),
        "avdelning", unit,
        "avdelning_i_text", unit.matches(NOUN) ? lowerFirst(unit) : unit,
        "handlaggare", CleanText.of(matter.officer().title()),
        "brevlada", CleanText.of(matter.officer().mailbox()),
        "underskrifter", matter.signatories().stream().map(CleanText::of).toList());
  }

  private static String lowerFirst(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  private static List<String> meetings(List<Meeting> meetings, Predicate<Meeting> which) {
    return meetings.stream()
        .filter(which)
        .map(each -> CleanText.of(each.body()) + " den " + Swedish.date(each.day()))
        .toList();
  }

  private static Map<String, String> names(Administration administration) {
    return Map.of(
        "namn", CleanText.of(administration.name()),
        "i_text", CleanText.of(administration.inText()),
        "genitiv", CleanText.of(administration.genitive()));
  }

  private static Map<String, String> names(Committee committee) {
    return Map.of(
        "namn", CleanText.of(committee.name()),
        "i_text", CleanText.of(committee.inText()),
        "genitiv", CleanText.of(committee.genitive()));
  }

  /** Stadsdelsnämnderna are many and are called together; the others by name. */
  private static Map<String, Object> receivers(List<Administration> receivers) {
    return Map.of(
        "stadsdelsnamnder",
        receivers.stream().anyMatch(ProposalModel::isDistrict),
        "namngivna",
        receivers.stream()
            .filter(each -> !isDistrict(each))
            .map(each -> CleanText.of(each.committee().inText()))
            .toList());
  }

  private static boolean isDistrict(Administration administration) {
    return administration.kind() == Administration.Kind.DISTRICT;
  }
}
