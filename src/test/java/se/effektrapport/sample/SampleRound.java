package se.effektrapport.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  private static final Path SOURCES = Path.of("src/test/resources/exempelomgang");

  final Round round;
  final Questionnaire questionnaire;
  final List<SampleAnswer> answers;
  private final RowsBefore before;

  private SampleRound(
      Round round, Questionnaire questionnaire, List<SampleAnswer> answers, RowsBefore before) {
    this.round = round;
    this.questionnaire = questionnaire;
    this.answers = answers;
    this.before = before;
  }

  static SampleRound read(int year) throws IOException {
    Organisation organisation = Organisation.read(Path.of("input/organisation.yaml"));
    Round round = Round.read(folder(year).resolve("omgang.yaml"), organisation);
    Path templates = Path.of("templates");
    Map<String, List<Choice>> lists = SampleLists.of(round.versions(), templates);
    Path file = templates.resolve("enkat/" + round.versions().questionnaire() + ".yaml");
    Questionnaire questionnaire = Questionnaire.read(file, lists);
    RowsBefore before =
        YEARS.contains(year - 1) ? RowsBefore.of(read(year - 1), questionnaire) : RowsBefore.none();
    return new SampleRound(round, questionnaire, answers(year), before);
  }

  private static List<SampleAnswer> answers(int year) throws IOException {
    try (var files = Files.list(SOURCES.resolve(Integer.toString(year)))) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .map(SampleAnswer::read)
          .sorted(Comparator.comparing(SampleAnswer::fileName))
          .toList();
    }
  }

  private static Path folder(int year) {
    return Path.of("input").resolve(Integer.toString(year));
  }

  int year() {
    return round.year();
  }

  Path folder() {
    return folder(year());
  }

  /** Where the workbook of an answer lies. */
  Path workbook(SampleAnswer answer) {
    boolean waits = answer.administration().equals(WAITING.get(year()));
    return folder().resolve(waits ? "sena" : "enkatsvar").resolve(answer.fileName());
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
    Files.writeString(folder().resolve("mottaget.csv"), received());
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
