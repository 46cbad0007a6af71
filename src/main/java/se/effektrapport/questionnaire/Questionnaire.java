package se.effektrapport.questionnaire;

import java.util.List;

/**
 * What a round asks: the open questions and the columns of the activity sheet.
 *
 * @param introduction paragraphs of the cover
 * @param rows how many empty rows the activity sheet has
 */
public record Questionnaire(
    String version,
    String title,
    List<String> introduction,
    SheetNames sheets,
    List<Question> questions,
    List<Column> columns,
    int rows) {

  public Questionnaire {
    introduction = List.copyOf(introduction);
    questions = List.copyOf(questions);
    columns = List.copyOf(columns);
  }

  /** What the sheets of the workbook are called. */
  public record SheetNames(String cover, String questions, String activities) {}
}
