package se.effektrapport.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.effektrapport.questionnaire.BlankForm;
import se.effektrapport.questionnaire.Choice;
import se.effektrapport.questionnaire.Column;
import se.effektrapport.questionnaire.EarlierId;
import se.effektrapport.questionnaire.Kind;
import se.effektrapport.questionnaire.Prefill;
import se.effektrapport.questionnaire.Questionnaire;
import se.effektrapport.round.Administration;
import se.effektrapport.round.Organisation;
import se.effektrapport.round.Round;

/**
 * A sample round: the invented answers of a year as text, and the workbooks made of them. {@code
 * mvn test -Dtest=SampleRoundTest -Dsample=write} makes the workbooks again.
 */
final class SampleRound {

  static final List<Integer> YEARS = List.of(2021, 2022);

  /** Came after the deadline: waits beside the folder of answers for the walk-through. */
  private static final Map<Integer, String> WAITING = Map.of(2022, "FAR");

  static final Path SOURCES = Path.of("src/test/resources/exempelomgang");
  static final String ROUND = "omgang.yaml";

  final Path folder;
  final Round round;
  final Questionnaire questionnaire;
  final List<SampleAnswer> answers;
  private final RowsBefore before;

  private SampleRound(
      Path folder,
      Round round,
      Questionnaire questionnaire,
      List<SampleAnswer> answers,
      RowsBefore before) {
    this.folder = folder;
    this.round = round;
    this.questionnaire = questionnaire;
    this.answers = answers;
    this.before = before;
  }

  static SampleRound read(int year) throws IOException {
    String name = Integer.toString(year);
    return read(
        Path.of("input").resolve(name),
        SOURCES.resolve(name),
        YEARS.contains(year - 1) ? Optional.of(read(year - 1)) : Optional.empty());
  }

  /**
   * Reads a round whose workbooks need not be there yet.
   *
   * @param folder holds its omgang.yaml
   * @param sources the answers as text
   * @param last the round before, if the forms were filled in from its answers
   */
  static SampleRound read(Path folder, Path sources, Optional<SampleRound> last)
      throws IOException {
    Organisation organisation = Organisation.read(Path.of("input/organisation.yaml"));
    Round round = Round.read(folder.resolve(ROUND), organisation);
    Path templates = Path.of("templates");
    Map<String, List<Choice>> lists = SampleLists.of(round.versions(), templates);
    Path file = templates.resolve("enkat/" + round.versions().questionnaire() + ".yaml");
    Questionnaire questionnaire = Questionnaire.read(file, lists);
    RowsBefore before =
        last.map(each -> RowsBefore.of(each, round, questionnaire)).orElseGet(RowsBefore::none);
    return new SampleRound(folder, round, questionnaire, answers(sources), before);
  }

  private static List<SampleAnswer> answers(Path sources) throws IOException {
    try (var files = Files.list(sources)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml") && !file.endsWith(ROUND))
          .map(SampleAnswer::read)
          .sorted(Comparator.comparing(SampleAnswer::fileName))
          .toList();
    }
  }

  int year() {
    return round.year();
  }

  /** Where the workbook of an answer lies. */
  Path workbook(SampleAnswer answer) {
    boolean waits = answer.administration().equals(WAITING.get(year()));
    return folder.resolve(waits ? "sena" : "enkatsvar").resolve(answer.fileName());
  }

  void write() throws IOException {
    Office office = new Office();
    for (SampleAnswer answer : answers) {
      Path file = workbook(answer);
      Files.createDirectories(file.getParent());
      fill(answer, file);
      switch (answer.savedBy()) {
        case "libreoffice" -> office.saveAgain(file, "xlsx");
        case "libreoffice-ods" -> office.saveAgain(file, "ods");
        default -> {}
      }
    }
    Files.writeString(folder.resolve("mottaget.csv"), received());
  }

  void fill(SampleAnswer answer, Path file) {
    Administration respondent = round.respondent(answer.administration()).orElseThrow();
    new BlankForm(questionnaire, round).write(respondent, prefill(answer), file);
  }

  Prefill prefill(SampleAnswer answer) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (Map<String, String> activity : answer.activities()) {
      rows.add(row(answer.administration(), activity));
    }
    return new Prefill(contact(answer), answer.questions(), rows);
  }

  private Map<String, String> row(String administration, Map<String, String> activity) {
    Map<String, String> row = new LinkedHashMap<>();
    activity.forEach(
        (id, value) -> {
          if (!id.equals(SampleAnswer.CALLED_BEFORE)) {
            row.put(id, shown(id, value));
          }
        });
    String name = activity.getOrDefault(SampleAnswer.CALLED_BEFORE, activity.get("insats"));
    before.id(administration, name).ifPresent(id -> row.put(EarlierId.KEY, id));
    return row;
  }

  /** Roles only: the sample round names no persons. */
  private static Map<String, String> contact(SampleAnswer answer) {
    return answer.activities().size() % 2 == 0
        ? Map.of("Kontaktperson", "Preventionssamordnare")
        : Map.of("Kontaktperson", "Strateg, avdelningen för social omsorg");
  }

  /** The label that a cell shows for a choice, which the sources give by id or by label. */
  private String shown(String columnId, String value) {
    Column column =
        questionnaire
            .column(columnId)
            .orElseThrow(() -> new IllegalArgumentException("no column " + columnId));
    if (!(column.kind() instanceof Kind.FromList list)) {
      return value;
    }
    return list.choices().stream()
        .filter(choice -> choice.id().equals(value) || choice.label().equals(value))
        .map(Choice::label)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(columnId + " has no choice " + value));
  }

  private String received() {
    StringBuilder csv = new StringBuilder("fil;mottaget\n");
    for (SampleAnswer answer : answers) {
      csv.append(answer.fileName()).append(';').append(answer.received()).append('\n');
    }
    return csv.toString();
  }
}
