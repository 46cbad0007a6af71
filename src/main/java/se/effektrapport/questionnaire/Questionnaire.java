package se.effektrapport.questionnaire;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.effektrapport.datafile.YamlFile;

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

  /**
   * Reads the file with the questions.
   *
   * @param lists the lists of choices that other files hold: {@code utgangspunkter}, {@code
   *     delomraden} and {@code styrdokument}
   * @throws se.effektrapport.datafile.DataFileException with every mistake in it
   */
  public static Questionnaire read(Path file, Map<String, List<Choice>> lists) {
    return YamlFile.parse(file, top -> new QuestionnaireReading(top, lists).questionnaire());
  }

  /** The question with this id. */
  public Optional<Question> question(String id) {
    return questions.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** The same questions with some of the columns. */
  public Questionnaire withOnly(List<Column> some) {
    return new Questionnaire(version, title, introduction, sheets, questions, some, rows);
  }

  /** The column with this id. */
  public Optional<Column> column(String id) {
    return columns.stream().filter(each -> each.id().equals(id)).findFirst();
  }
}
