package se.effektrapport.wording;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.effektrapport.figures.Figure;
import se.effektrapport.figures.Figures;
import se.effektrapport.protection.Shown;

/**
 * A choice in a list of the questionnaire, with the number that chose it.
 *
 * @param id of the choice, "forbattring"
 * @param name as it stands in the list, "Förbättring"
 * @param figure the id of the number, "effekt_riktning.S.forbattring"
 */
record Choice(String id, String name, String figure, Shown shown) {

  private static final String BLANK = "ej_angivet";
  private static final int MOST = 3;

  private static final String UNDER = "Redovisas även under ";

  /**
   * The choices that a group of numbers is counted by, "status" or "status.S", in the order of the
   * questionnaire; a number deeper down, such as "status.S.ny", is no choice of "status".
   */
  static List<Choice> in(String group, Figures figures) {
    return figures.all().stream()
        .filter(figure -> figure.id().startsWith(group + "."))
        .filter(figure -> figure.id().indexOf('.', group.length() + 1) < 0)
        .map(figure -> of(figure, group, figures))
        .toList();
  }

  /**
   * The most chosen, at most three and not what was left blank; those that are as many as a fourth
   * are left out, for the choice among them would be arbitrary.
   */
  static List<Choice> mostChosen(List<Choice> choices) {
    List<Choice> ranked =
        choices.stream()
            .filter(choice -> choice.value() > 0 && !choice.id().equals(BLANK))
            .sorted(Comparator.comparingLong(Choice::value).reversed())
            .toList();
    long next = ranked.size() > MOST ? ranked.get(MOST).value() : 0;
    return ranked.stream().limit(MOST).filter(choice -> choice.value() > next).toList();
  }

  private static Choice of(Figure figure, String group, Figures figures) {
    String id = figure.id().substring(group.length() + 1);
    String whole = group.replaceFirst("\\..*", "") + "." + id;
    String label = figures.find(whole).orElse(figure).label();
    return new Choice(id, name(label), figure.id(), figure.shown());
  }

  /** The label of a number is "Status: Pågår" or "Redovisas även under ANDT-programmet". */
  private static String name(String label) {
    String name =
        label.startsWith(UNDER)
            ? label.substring(UNDER.length())
            : label.substring(label.lastIndexOf(": ") < 0 ? 0 : label.lastIndexOf(": ") + 2);
    return name.isEmpty()
        ? name
        : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** The number itself; 0 where it is not shown. */
  long value() {
    return shown instanceof Shown.Number(long value) ? value : 0;
  }

  Map<String, String> model() {
    return Map.of("id", id, "namn", CleanText.of(name), "tal", figure);
  }
}
