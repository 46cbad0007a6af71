package se.effektrapport.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import se.effektrapport.database.Login;
import se.effektrapport.database.TestDatabase;
import se.effektrapport.review.FilledIn;
import se.effektrapport.review.QuoteStanding;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What reviewers decide about quotations, from the sheet Exempel to the report. */
@RunsJobs
class QuoteRunTest {

  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.empty();

  @TempDir Path folder;
  private SmallInput input;
  private Login login;
  private Path workbook;

  @BeforeEach
  void run() throws IOException {
    input = SmallInput.in(folder);
    login = DATABASE.freshSchema();
    input.run(login);
    workbook = folder.resolve("tom.xlsx");
    Files.copy(input.output().resolve("granskning.xlsx"), workbook);
  }

  @Test
  void listsWhatTheReportQuotesAndThenWhatItCouldQuote() throws IOException {
    List<String> texts = new ArrayList<>();
    List<String> quoted = new ArrayList<>();
    read(
        book -> {
          for (Row row : book.sheet()) {
            texts.add(row.getCell(3).getStringCellValue());
            quoted.add(row.getCell(4).getStringCellValue());
          }
        });

    assertThat(texts).containsAll(quotations());
    assertThat(quoted.subList(1, quoted.size()))
        .startsWith("ja")
        .endsWith("nej")
        .isSortedAccordingTo((one, other) -> one.compareTo(other));
  }

  @Test
  void whatReviewersDecideHoldsInReportAndUnderlagAndARunWithoutDecisionsSaysNothingNew()
      throws IOException {
    List<String> before = quotations();
    String first = before.get(0);
    String second = before.get(1);
    String candidate = candidate();
    String start = String.join(" ", List.of(first.split("\\s+")).subList(0, 8));
    fillIn(
        "granskning-anna.xlsx",
        book ->
            book.name("Anna Berg")
                .on("Exempel")
                .decide(row(book, first), "Korta till")
                .write(row(book, first), "Kortad text", start + " ...")
                .decide(row(book, second), "Ta inte med")
                .decide(row(book, candidate), "Ta med"));

    Summary summary = input.run(login);
    assertThat(summary.reviews().refused()).isEmpty();
    assertThat(summary.published()).isTrue();
    assertThat(summary.news()).containsExactly("citaten har ändrats");
    assertThat(summary.reviews().quotes()).isEqualTo(new QuoteStanding(3, 0, 0));
    assertThat(quotations()).contains(start + " […]", candidate).doesNotContain(first, second);
    assertThat(shortened()).containsExactly(true);
    assertThat(report()).contains(start + " […]").doesNotContain(first);

    Summary again = input.run(login);
    assertThat(again.published()).isFalse();
    assertThat(again.reviews()).isEqualTo(summary.reviews());
  }

  @Test
  void twoWhoDisagreeDecideNothingAndItIsTold() throws IOException {
    String first = quotations().getFirst();
    fillIn("granskning-anna.xlsx", book -> decide(book.name("Anna"), first, "Ta inte med"));
    fillIn("granskning-bo.xlsx", book -> decide(book.name("Bo"), first, "Ta med"));

    assertThat(input.run(login).reviews().quotes()).isEqualTo(new QuoteStanding(0, 1, 0));
    assertThat(quotations()).contains(first);
    List<String> told = new ArrayList<>();
    read(book -> told.add(book.text(row(book, first), "Beslutat")));
    assertThat(told.getFirst())
        .contains("Granskarna har beslutat olika")
        .contains("Anna: Ta inte med")
        .contains("Bo: Ta med");

    fillIn("granskning-bo.xlsx", book -> decide(book.name("Bo"), first, "Ångra mitt beslut"));
    assertThat(input.run(login).reviews().quotes()).isEqualTo(new QuoteStanding(1, 0, 0));
    assertThat(quotations()).doesNotContain(first);
  }

  private static void decide(FilledIn book, String text, String choice) {
    book.on("Exempel").decide(row(book, text), choice);
  }

  private void fillIn(String name, Consumer<FilledIn> by) throws IOException {
    FilledIn.in(workbook, folder.resolve("input/2022").resolve(name), by);
  }

  /** Looks at the sheet as it stands in output. */
  private void read(Consumer<FilledIn> by) throws IOException {
    FilledIn.in(
        input.output().resolve("granskning.xlsx"),
        folder.resolve("läst/granskning.xlsx"),
        book -> by.accept(book.on("Exempel")));
  }

  private String candidate() throws IOException {
    List<String> candidates = new ArrayList<>();
    read(
        book -> {
          for (Row row : book.sheet()) {
            if (row.getCell(4).getStringCellValue().equals("nej")) {
              candidates.add(row.getCell(3).getStringCellValue());
            }
          }
        });
    return candidates.getFirst();
  }

  private static int row(FilledIn book, String text) {
    for (Row row : book.sheet()) {
      if (row.getCell(3).getStringCellValue().equals(text)) {
        return row.getRowNum() + 1;
      }
    }
    throw new AssertionError("no row with the text");
  }

  private List<String> quotations() throws IOException {
    List<String> texts = new ArrayList<>();
    underlag().path("citat").forEach(each -> texts.add(each.path("text").asString()));
    return texts;
  }

  private List<Boolean> shortened() throws IOException {
    List<Boolean> shortened = new ArrayList<>();
    for (JsonNode each : underlag().path("citat")) {
      if (each.path("kortat").asBoolean()) {
        shortened.add(each.path("text").asString().contains("[…]"));
      }
    }
    return shortened;
  }

  private JsonNode underlag() throws IOException {
    return JsonMapper.shared()
        .readTree(Files.readString(input.output().resolve("utgava-1/underlag.json")));
  }

  private String report() throws IOException {
    return Files.readString(input.output().resolve("utgava-1/effektrapport-2022-utgava-1.html"));
  }
}
