package se.effektrapport.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.effektrapport.answers.Place;
import se.effektrapport.sheet.Extra;

/**
 * Asks about what lies in a workbook besides its cells: at most one question about what could have
 * been run or fetched and was not, and one about what may be part of the answer and is not read.
 */
record AskOfExtras(List<Extra> extras) {

  private static final Map<Extra.Kind, String> NOT_RUN =
      new EnumMap<>(
          Map.of(
              Extra.Kind.MACRO, "makron",
              Extra.Kind.LINK, "länkar till andra filer",
              Extra.Kind.CONNECTION, "anslutningar till datakällor",
              Extra.Kind.CONTROL, "knappar eller listrutor"));

  private static final Map<Extra.Kind, String> NOT_READ =
      new EnumMap<>(
          Map.of(
              Extra.Kind.PICTURE, "bilder eller diagram",
              Extra.Kind.TEXT_BOX, "textrutor",
              Extra.Kind.OBJECT, "inbäddade filer",
              Extra.Kind.COMMENT, "egna kommentarer"));

  void ask(Findings findings) {
    String notRun = named(NOT_RUN);
    if (!notRun.isEmpty()) {
      findings.add(
          Finding.question(
              "Filen innehåller %s: väntade ett formulär utan sådant. Inget av det har körts eller hämtats, och svaren används som de sparades."
                  .formatted(notRun)));
    }
    Set<Extra.Kind> content = NOT_READ.keySet();
    List<Place> places =
        extras.stream()
            .filter(each -> content.contains(each.kind()))
            .flatMap(each -> each.sheet().map(sheet -> place(sheet, each)).stream())
            .distinct()
            .toList();
    findings.add(
        new Grouped(
            "Här finns %s, som inte läses: väntade svar i cellerna. Skriv det som hör till svaret i cellerna."
                .formatted(named(NOT_READ)),
            places));
  }

  /** The first cell stands for a sheet where it is not known which cell. */
  private static Place place(String sheet, Extra extra) {
    return new Place(sheet, extra.cell().orElse("A1"));
  }

  /** Those there are: "makron och länkar till andra filer". */
  private String named(Map<Extra.Kind, String> names) {
    List<String> there =
        extras.stream()
            .map(Extra::kind)
            .filter(names::containsKey)
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .map(names::get)
            .toList();
    int last = there.size() - 1;
    return last < 1
        ? String.join("", there)
        : String.join(", ", there.subList(0, last)) + " och " + there.get(last);
  }
}
