package se.effektrapport.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import se.effektrapport.database.TestDatabase;
import se.effektrapport.questionnaire.BlankForm;
import se.effektrapport.questionnaire.Prefill;
import se.effektrapport.round.InputFolder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A round under quite another strategy: five utgångspunkter with none to three delområden, under
 * ids and names of their own. It is made of data files alone, from the form to the report.
 */
@RunsJobs
class AnotherStrategyTest {

  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.empty();

  private static final List<String> NAMES =
      List.of(
          "Rena stränder",
          "Levande vattendrag",
          "Kunskap om havet",
          "Hållbart fiske",
          "Samverkan längs kusten");

  /** What only the strategy of 2019–2022 knows. */
  private static final List<String> STRANGE =
      List.of(
          "Systematisk samhandling",
          "skyddsfaktor",
          "Våldsprevention",
          "Civilsamhället",
          "fyra utgångspunkter",
          "Trygghetsprogrammet");

  @TempDir static Path folder;
  private static Undertaking undertaking;
  private static Summary summary;

  @BeforeAll
  static void runTheRound() throws IOException {
    FileSystemUtils.copyRecursively(Path.of("templates"), folder.resolve("templates"));
    FileSystemUtils.copyRecursively(Path.of("src/test/resources/femdelad"), folder);
    Files.copy(
        Path.of("input/organisation.yaml"), folder.resolve("input").resolve("organisation.yaml"));
    InputFolder input = new InputFolder(folder.resolve("input"));
    undertaking = Undertaking.read(input, input.newest(), folder.resolve("templates"));
    answer("SKÄ", skarholmen());
    answer("FAR", farsta());
    summary = run();
  }

  private static Summary run() {
    Settings settings =
        new Settings(
            folder.resolve("input"),
            folder.resolve("templates"),
            folder.resolve("output"),
            Clock.fixed(Instant.parse("2030-10-19T07:00:00Z"), ZoneId.of("Europe/Stockholm")),
            Optional.of(DATABASE.freshSchema()));
    BlankForms.writeEmpty(settings, undertaking);
    try (Program program = Program.start(settings)) {
      return program.reportJob().run(undertaking, Progress.SILENT);
    }
  }

  private static void answer(String code, List<Map<String, String>> activities) throws IOException {
    Path answers = Files.createDirectories(folder.resolve("input/2030/enkatsvar"));
    new BlankForm(undertaking.questionnaire(), undertaking.round())
        .write(
            undertaking.round().respondent(code).orElseThrow(),
            new Prefill(
                Map.of("Telefon", "08-508 00 000"),
                Map.of(
                    "arbete", "Vi har tagit upp spöknät ur viken och prövat nya fiskeredskap.",
                    "resultat", "Strandstädningen gav mindre plast på stranden.",
                    "delaktighet", "Barnen fick välja vilken strand vi tog först."),
                activities),
            answers.resolve(code + ".xlsx"));
  }

  /** Some choose for themselves, some leave it to be computed. */
  private static List<Map<String, String>> skarholmen() {
    return List.of(
        insats("Plockdagar", "utgangspunkt", "Rena stränder", "delomrade", "HAV1 Städning"),
        insats("Tunnor", "beskrivning", "Fler soptunnor och papperskorgar vid badet."),
        insats("Laxtrappan", "beskrivning", "En fisktrappa förbi dammen.", "antal_totalt", "3"),
        insats("Havslektioner", "utgangspunkt", "Kunskap om havet"));
  }

  private static List<Map<String, String>> farsta() {
    return List.of(
        insats("Kustrådet", "beskrivning", "Kustråd med tre grannkommuner."),
        insats("Nät", "utgangspunkt", "Hållbart fiske", "redovisas_1", "Klimathandlingsplanen"),
        insats("Platser", "beskrivning", "Parkeringen vid hamnen har målats om."));
  }

  private static Map<String, String> insats(String name, String... more) {
    Map<String, String> row = new LinkedHashMap<>(Map.of("insats", name));
    row.putAll(
        Map.of(
            "status", "Pågår",
            "effekt", "Det blev bättre.",
            "effekt_riktning", "Förbättring",
            "effekt_sakerhet", "Upplevd"));
    for (int i = 0; i < more.length; i += 2) {
      row.put(more[i], more[i + 1]);
    }
    return row;
  }

  private static Path edition(String ending) {
    return folder.resolve("output/2030/utgava-1/effektrapport-2030-utgava-1." + ending);
  }

  @Test
  void everyAnswerIsTakenAndAnEditionIsMade() {
    assertThat(summary.published()).isTrue();
    assertThat(summary.answers().inTime()).isEqualTo(2);
  }

  @Test
  void theFormOffersTheFiveAndTheirDelomraden() throws IOException {
    Path form = folder.resolve("output/2030/enkat/enkat-2030-skarholmen.xlsx");
    try (Workbook workbook = WorkbookFactory.create(form.toFile())) {
      List<String> said = texts(workbook).toList();
      assertThat(said)
          .containsAll(NAMES)
          .contains("HAV3 Båtbottnar", "Å9 Fisktrappor", "K72 Fiskekvoter", "Kustplanen");
      assertThat(String.join("\n", said)).doesNotContain(STRANGE);
    }
  }

  private static Stream<String> texts(Workbook workbook) {
    return Stream.iterate(0, i -> i < workbook.getNumberOfSheets(), i -> i + 1)
        .flatMap(i -> Stream.of(workbook.getSheetAt(i)))
        .flatMap(sheet -> StreamSupport.stream(sheet.spliterator(), false))
        .flatMap((Row row) -> StreamSupport.stream(row.spliterator(), false))
        .map(Object::toString);
  }

  @Test
  void everyFormatHasAChapterForEachOfTheFiveAndNothingOfAnotherStrategy() throws IOException {
    for (String text : List.of(html(), word(), pdf())) {
      assertThat(text).contains(NAMES).contains("Annat").doesNotContain(STRANGE);
      assertThat(text).contains("Vattenprogrammet", "Kustplanen", "Klimathandlingsplanen");
    }
    assertThat(html().replaceAll("<[^>]+>", ""))
        .contains("3 Rena stränder", "4 Levande vattendrag", "7 Samverkan längs kusten")
        .contains("8 Övergripande iakttagelser")
        .contains("Vattendragen har fått liv igen. Antalet insatser är 1.");
  }

  @Test
  void anUtgangspunktWithoutDelomradenHasNoTableOfThem() throws IOException {
    assertThat(html())
        .contains("tab-delomraden-HAV", "tab-delomraden-Å")
        .doesNotContain("tab-delomraden-X", "tab-delomraden-Ö2")
        .doesNotContain("delområdet inte känt");
  }

  @Test
  void theUnderlagTellsHowEachInsatsIsClassified() throws IOException {
    JsonNode json =
        JsonMapper.shared().readTree(folder.resolve("output/2030/utgava-1/underlag.json").toFile());
    assertThat(labels(json.get("insatser")))
        .containsExactlyInAnyOrder(
            "Plockdagar HAV HAV1 svarande",
            "Tunnor HAV HAV2 beraknad",
            "Laxtrappan Å Å9 beraknad",
            "Havslektioner X null svarande",
            "Kustrådet Ö2 null beraknad",
            "Nät K7 K71 svarande",
            "Platser REST null beraknad");
    assertThat(figure(json, "insatser.HAV")).isEqualTo(2);
    assertThat(figure(json, "insatser.HAV2")).isEqualTo(1);
    assertThat(figure(json, "styrdokument.vatten.alla")).isEqualTo(1);
    assertThat(figure(json, "styrdokument.klimat.alla")).isEqualTo(1);
    assertThat(figure(json, "styrdokument_alla")).isEqualTo(3);
  }

  private static Stream<String> labels(JsonNode activities) {
    return activities.valueStream().map(AnotherStrategyTest::label);
  }

  private static String label(JsonNode insats) {
    JsonNode label = insats.get("klassning");
    return String.join(
        " ",
        insats.get("insats").asString(),
        label.get("utgangspunkt").asString(),
        label.get("delomrade").isNull() ? "null" : label.get("delomrade").asString(),
        label.get("ursprung").asString());
  }

  private static long figure(JsonNode json, String id) {
    return json.get("siffror")
        .valueStream()
        .filter(each -> each.get("id").asString().equals(id))
        .findFirst()
        .orElseThrow()
        .get("varde")
        .longValue();
  }

  private static String html() throws IOException {
    return Files.readString(edition("html"));
  }

  private static String word() throws IOException {
    try (ZipFile zip = new ZipFile(edition("docx").toFile())) {
      return new String(
              zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(),
              StandardCharsets.UTF_8)
          .replaceAll("</w:p>", "\n")
          .replaceAll("<[^>]+>", "");
    }
  }

  private static String pdf() throws IOException {
    try (PDDocument document = Loader.loadPDF(edition("pdf").toFile())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }
}
