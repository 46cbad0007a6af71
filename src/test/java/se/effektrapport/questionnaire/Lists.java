package se.effektrapport.questionnaire;

import java.util.List;
import java.util.Map;

/** The lists that other files hold, shortened. */
final class Lists {

  static final Map<String, List<Choice>> SOME =
      Map.of(
          "utgangspunkter",
          List.of(new Choice("S", "Systematisk samhandling"), new Choice("C", "Civilsamhället")),
          "delomraden",
          List.of(
              new Choice("S1", "S1 Främjande och tidiga insatser"),
              new Choice("C3", "C3 Vuxennärvaro")),
          "styrdokument",
          List.of(new Choice("polis", "Samverkansöverenskommelsen med Polisen")));

  private Lists() {}
}
