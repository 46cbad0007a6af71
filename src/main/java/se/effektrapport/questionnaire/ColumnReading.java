package se.effektrapport.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.effektrapport.datafile.Mapping;

/** How an item of {@code kolumner} becomes a {@link Column}. */
final class ColumnReading {

  private final Mapping at;
  private final Map<String, List<Choice>> own;
  private final Map<String, List<Choice>> elsewhere;

  ColumnReading(Mapping at, Map<String, List<Choice>> own, Map<String, List<Choice>> elsewhere) {
    this.at = at;
    this.own = own;
    this.elsewhere = elsewhere;
  }

  Column column(String id) {
    return new Column(
        id,
        at.text("rubrik"),
        kind(at.oneOf("slag", List.of("text", "stycke", "val", "antal", "datum"))),
        QuestionnaireReading.help(at),
        at.optionalOneOf("kapitel", QuestionnaireReading.chapters()),
        at.optionalFlag("personer").orElse(false),
        at.optionalText("del_av"),
        at.optionalFlag("kravs").orElse(false),
        width(),
        at.optionalFlag("fran_forra").orElse(false));
  }

  private Kind kind(String kind) {
    return switch (kind) {
      case "text" -> new Kind.ShortText();
      case "stycke" -> new Kind.RunningText();
      case "val" -> fromList();
      case "antal" -> number();
      case "datum" -> day();
      default -> throw new IllegalStateException(kind);
    };
  }

  private Kind fromList() {
    List<String> known =
        Stream.concat(own.keySet().stream(), elsewhere.keySet().stream()).sorted().toList();
    String list = at.oneOf("val", known);
    boolean ownList = own.containsKey(list);
    return new Kind.FromList(list, ownList, (ownList ? own : elsewhere).get(list));
  }

  private Kind number() {
    int least = at.number("minst");
    int most = at.number("hogst");
    if (at.has("minst") && at.has("hogst") && (least < 0 || most <= least)) {
      at.problem("hogst", "ett större tal än minst, som är 0 eller mer");
    }
    return new Kind.Number(least, most);
  }

  private Kind day() {
    Kind.Day day = new Kind.Day(at.date("tidigast"), at.date("senast"));
    if (at.has("tidigast") && at.has("senast") && !day.earliest().isBefore(day.latest())) {
      at.problem("senast", "en dag efter " + day.earliest());
    }
    return day;
  }

  private int width() {
    int width = at.number("bredd");
    if (at.has("bredd") && (width < 5 || width > 100)) {
      at.problem("bredd", "ett heltal mellan 5 och 100");
    }
    return width;
  }
}
