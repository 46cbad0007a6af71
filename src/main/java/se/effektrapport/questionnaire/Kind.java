package se.effektrapport.questionnaire;

import java.time.LocalDate;
import java.util.List;

/** What a column takes. */
public sealed interface Kind {

  /** What may stand there, in the words of {@link Column#allowed()}. */
  String allowed();

  /** Whether it takes words of the respondent's own: whatever is readable is right. */
  default boolean isWords() {
    return switch (this) {
      case ShortText text -> true;
      case RunningText text -> true;
      case FromList list -> false;
      case Number number -> false;
      case Day day -> false;
    };
  }

  /** A line of text. */
  record ShortText() implements Kind {

    @Override
    public String allowed() {
      return "en kort text";
    }
  }

  /** Running text, a paragraph or more. */
  record RunningText() implements Kind {

    @Override
    public String allowed() {
      return "löpande text";
    }
  }

  /**
   * One choice of a list.
   *
   * @param list the id of the list, "status"
   * @param ownList whether the list is the questionnaire's own, and not the code book's or the
   *     steering documents'
   */
  record FromList(String list, boolean ownList, List<Choice> choices) implements Kind {

    /** Excel has no room for more, and nobody reads a long list in a sentence. */
    private static final int LONGEST = 75;

    private static final int FEW = 6;

    private static final String IN_THE_LIST = "ett av valen i cellens lista";

    public FromList {
      choices = List.copyOf(choices);
    }

    @Override
    public String allowed() {
      String sentence = sentence();
      return sentence.length() > LONGEST ? IN_THE_LIST : sentence;
    }

    /** What may stand there, with the choices if they are few, where there is room for them. */
    public String named() {
      return choices.size() <= FEW ? sentence() : allowed();
    }

    private String sentence() {
      List<String> labels = choices.stream().map(Choice::label).toList();
      return labels.size() < 2
          ? IN_THE_LIST
          : String.join(", ", labels.subList(0, labels.size() - 1)) + " eller " + labels.getLast();
    }
  }

  /** A whole number within limits. */
  record Number(long least, long most) implements Kind {

    @Override
    public String allowed() {
      return "ett heltal mellan " + grouped(least) + " och " + grouped(most);
    }

    /** 100 000 with a no-break space; four digits are not parted. */
    private static String grouped(long number) {
      String digits = Long.toString(number);
      return digits.length() < 5 ? digits : digits.replaceAll("(?<=\\d)(?=(\\d{3})+$)", "\u00A0");
    }
  }

  /** A day within limits. */
  record Day(LocalDate earliest, LocalDate latest) implements Kind {

    @Override
    public String allowed() {
      return "ett datum mellan " + earliest + " och " + latest;
    }
  }
}
