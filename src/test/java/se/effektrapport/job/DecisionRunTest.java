package se.effektrapport.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import se.effektrapport.answers.Place;
import se.effektrapport.database.Login;
import se.effektrapport.database.TestDatabase;
import se.effektrapport.review.FilledIn;
import se.effektrapport.review.ReviewStanding;
import se.effektrapport.review.Reviews;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What reviewers decide, from their workbooks to the edition. */
@RunsJobs
class DecisionRunTest {

  private static final String DECIDED = "V – Våldsprevention med ett jämställdhetsperspektiv";

  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.empty();

  @TempDir Path folder;
  private SmallInput input;
  private Login login;
  private Path workbook;
  private String reference;

  @BeforeEach
  void run() throws IOException {
    input = SmallInput.in(folder);
    login = DATABASE.freshSchema();
    input.run(login);
    workbook = folder.resolve("tom.xlsx");
    Files.copy(input.output().resolve("granskning.xlsx"), workbook);
    reference = firstOfKungsholmen();
  }

  @Test
  void aDecisionIsInForceInTheEditionAndARunWithoutOneSaysNothingNew() throws IOException {
    assertThat(label(reference).path("ursprung").asString()).isNotEqualTo("granskare");
    fillIn(
        "granskning-anna.xlsx",
        book -> book.name("Anna Berg").decide(book.row(reference), DECIDED));

    Summary summary = input.run(login);
    assertThat(summary.published()).isTrue();
    assertThat(summary.news()).contains("insatser och stycken med granskares beslut: 1, förut 0");
    assertThat(summary.reviews().inForce()).isEqualTo(1);
    assertThat(summary.reviews().refused()).isEmpty();
    JsonNode label = label(reference);
    assertThat(label.path("ursprung").asString()).isEqualTo("granskare");
    assertThat(label.path("utgangspunkt").asString()).isEqualTo("V");
    assertThat(label.path("sannolikhet").asDouble()).isEqualTo(1);
    assertThat(underlag().toString()).doesNotContain("Anna Berg");
    try (XSSFWorkbook written = written()) {
      Row settled = written.getSheet("Granskat").getRow(1);
      assertThat(settled.getCell(0).getStringCellValue()).isEqualTo(reference);
      assertThat(settled.getCell(7).getStringCellValue()).isEqualTo("Anna Berg");
      assertThat(references(written)).doesNotContain(reference);
    }

    Summary again = input.run(login);
    assertThat(again.published()).isFalse();
    assertThat(again.reviews()).isEqualTo(summary.reviews());
  }

  @Test
  void whatIsRefusedIsToldUntilItIsMendedAndTheRestOfTheFileCounts() throws IOException {
    Consumer<FilledIn> good =
        book -> book.name("Anna Berg").decide(book.row(reference), "Förslaget stämmer");
    fillIn(
        "granskning-anna.xlsx",
        good.andThen(book -> book.decide(book.sheet().getLastRowNum() + 1, "S9 – Något")));

    ReviewStanding refused = input.run(login).reviews().refused().getFirst();
    assertThat(refused.file()).isEqualTo("granskning-anna.xlsx");
    assertThat(refused.decided()).isEqualTo(1);
    assertThat(refused.refusals().getFirst().place()).map(Place::sheet).contains("Att granska");
    Summary nothingNew = input.run(login);
    assertThat(nothingNew.published()).isFalse();
    assertThat(nothingNew.reviews().refused()).containsExactly(refused);
    assertThat(input.status(login).left().reviews().refused()).containsExactly(refused);

    Files.delete(input.folder().resolve("input/2022/granskning-anna.xlsx"));
    fillIn("granskning-anna, rättad.xlsx", good);
    Reviews mended = input.run(login).reviews();
    assertThat(mended.refused()).isEmpty();
    assertThat(mended.files()).extracting(ReviewStanding::decided).containsExactly(1);
    assertThat(mended.inForce()).isEqualTo(1);
  }

  @Test
  void twoWhoDisagreeDecideNothingUntilOneOfThemDoes() throws IOException {
    fillIn("granskning-anna.xlsx", book -> book.name("Anna").decide(book.row(reference), DECIDED));
    fillIn("granskning-bo.xlsx", book -> book.name("Bo").decide(book.row(reference), "O – Övrigt"));

    Reviews reviews = input.run(login).reviews();
    assertThat(reviews.inForce()).isZero();
    assertThat(reviews.disagreements()).isEqualTo(1);
    assertThat(label(reference).path("ursprung").asString()).isNotEqualTo("granskare");
    try (XSSFWorkbook written = written()) {
      assertThat(references(written)).endsWith(reference);
    }

    fillIn(
        "granskning-bo.xlsx",
        book -> book.name("Bo").decide(book.row(reference), "Ångra mitt beslut"));
    assertThat(input.run(login).reviews().inForce()).isEqualTo(1);
    assertThat(label(reference).path("utgangspunkt").asString()).isEqualTo("V");
  }

  @Test
  void aDecisionNoLongerFitsWhenTheTextIsChangedAndDoesAgainWhenItComesBack() throws IOException {
    fillIn("granskning-anna.xlsx", book -> book.name("Anna").decide(book.row(reference), DECIDED));
    input.run(login);
    Path answer = input.answers().resolve(SmallInput.KUNGSHOLMEN);
    byte[] before = Files.readAllBytes(answer);
    input.change(
        SmallInput.KUNGSHOLMEN,
        book -> book.getSheet("Insatser").getRow(4).getCell(0).setCellValue("En annan insats"));

    Reviews changed = input.run(login).reviews();
    assertThat(changed.inForce()).isZero();
    assertThat(changed.outdated()).isEqualTo(1);
    assertThat(changed.refused()).isEmpty();

    Files.delete(answer);
    Files.write(input.answers().resolve("kungsholmen igen.xlsx"), before);
    input.note("kungsholmen igen.xlsx;2022-10-18");
    Reviews back = input.run(login).reviews();
    assertThat(back.inForce()).isEqualTo(1);
    assertThat(back.outdated()).isZero();
  }

  @Test
  void oneWithoutDecisionsIsNothingWrong() throws IOException {
    fillIn("granskning.xlsx", book -> {});
    Summary summary = input.run(login);
    assertThat(summary.published()).isFalse();
    assertThat(summary.reviews().files())
        .containsExactly(new ReviewStanding("granskning.xlsx", true, 0, List.of()));
    assertThat(summary.reviews().refused()).isEmpty();
  }

  private void fillIn(String name, Consumer<FilledIn> by) throws IOException {
    FilledIn.in(workbook, folder.resolve("input/2022").resolve(name), by);
  }

  private String firstOfKungsholmen() throws IOException {
    try (XSSFWorkbook book = written()) {
      return references(book).stream()
          .filter(each -> each.startsWith("KUN"))
          .findFirst()
          .orElseThrow();
    }
  }

  private static List<String> references(XSSFWorkbook book) {
    List<String> references = new ArrayList<>();
    for (Row row : book.getSheet("Att granska")) {
      references.add(row.getCell(0).getStringCellValue());
    }
    return references;
  }

  private XSSFWorkbook written() throws IOException {
    try (InputStream in = Files.newInputStream(input.output().resolve("granskning.xlsx"))) {
      return new XSSFWorkbook(in);
    }
  }

  private JsonNode label(String reference) throws IOException {
    for (JsonNode each : underlag().path("insatser")) {
      if (each.path("referens").asString().equals(reference)) {
        return each.path("klassning");
      }
    }
    throw new AssertionError("no insats " + reference);
  }

  private JsonNode underlag() throws IOException {
    return JsonMapper.shared()
        .readTree(Files.readString(input.output().resolve("utgava-1/underlag.json")));
  }
}
