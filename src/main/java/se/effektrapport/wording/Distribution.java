package se.effektrapport.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How insatser are spread over the choices of a list, in one enumeration: "30 pågår, 8 är nya och
 * en är avslutad".
 */
record Distribution(List<Choice> choices) {

  /** Words for numbers up to this, unless a greater number stands in the same enumeration. */
  private static final long LAST_WORD = 12;

  private static final String OTHER = "ovriga_val";

  private static final Noun INSATS =
      new Noun("insats", "insatser", "insatsen", "insatserna", false);

  /**
   * The choices with their numbers, each marked with its id.
   *
   * @param phrases by choice: what is said of one, and of more. A choice with an empty phrase is
   *     not told; one without phrases is quoted after those of "ovriga_val".
   */
  String inText(Map<?, ?> phrases) throws TemplateMistake {
    List<Choice> told = told(phrases);
    if (told.size() == 1 && told.getFirst().value() == sum() && sum() > 1) {
      String all = marked(told.getFirst(), sum() == 2 ? "båda" : "samtliga");
      return all + " " + phrase(told.getFirst(), phrases);
    }
    boolean digits = told.stream().anyMatch(choice -> choice.value() > LAST_WORD);
    List<String> parts = new ArrayList<>();
    for (Choice choice : told) {
      parts.add(number(choice, digits) + " " + phrase(choice, phrases));
    }
    return Swedish.enumeration(parts);
  }

  /** What is said of the only insats there is: the phrase without a number. */
  String only(Map<?, ?> phrases) throws TemplateMistake {
    List<Choice> told = told(phrases);
    return told.isEmpty() ? "" : phrase(told.getFirst(), phrases);
  }

  private long sum() {
    return choices.stream().mapToLong(Choice::value).sum();
  }

  private List<Choice> told(Map<?, ?> phrases) {
    return choices.stream()
        .filter(choice -> choice.value() > 0 && !"".equals(phrases.get(choice.id())))
        .toList();
  }

  private static String number(Choice choice, boolean digits) {
    return marked(
        choice,
        digits && choice.value() > 1
            ? choice.shown().inText()
            : Swedish.word(choice.shown(), INSATS));
  }

  private static String marked(Choice choice, String words) {
    return NumberMarks.mark(choice.figure(), words);
  }

  private static String phrase(Choice choice, Map<?, ?> phrases) throws TemplateMistake {
    int form = Swedish.isPlural(choice.shown()) ? 1 : 0;
    return phrases.containsKey(choice.id())
        ? form(choice.id(), phrases.get(choice.id()), form)
        : form(OTHER, phrases.get(OTHER), form) + " ”" + choice.name() + "”";
  }

  private static String form(String choice, Object phrases, int form) throws TemplateMistake {
    if (phrases instanceof List<?> forms && forms.size() == 2) {
      return String.valueOf(forms.get(form));
    }
    String found = phrases == null ? "ingenting" : "”" + phrases + "”";
    throw new TemplateMistake("två former, [ental, flertal], för valet " + choice, found);
  }
}
