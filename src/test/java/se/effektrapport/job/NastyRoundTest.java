package se.effektrapport.job;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import se.effektrapport.NastyStrings;
import se.effektrapport.database.Login;
import se.effektrapport.database.TestDatabase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A round in which every free text is one of the {@link NastyStrings}, two editions of it and the
 * tjänsteutlåtande on the first: in no format do they become more than text. The heads of mail are
 * tried in {@code HeadsTest}.
 */
@RunsJobs
class NastyRoundTest {

  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.empty();

  /** The codes our Word files have themselves. */
  private static final Pattern OUR_FIELDS =
      Pattern.compile(
          "\\s*(PAGE|NUMPAGES|SECTIONPAGES|TOC|SEQ|PAGEREF|REF|STYLEREF|HYPERLINK \\\\l)\\b.*");

  private static final String NAME =
      "Stockholms stads strategi <script>alert(1)</script> ${7*7} { DDEAUTO cmd } &amp; ]]>";

  private static final List<Integer> TEXT_COLUMNS = List.of(0, 1, 4, 13, 17, 20, 21, 23, 24);

  @TempDir static Path folder;
  private static SmallInput input;

  @BeforeAll
  static void runTwoEditions() throws IOException {
    input = SmallInput.in(folder);
    Login login = DATABASE.freshSchema();
    input.change(SmallInput.KUNGSHOLMEN, book -> fill(book, 0));
    String name = "=cmd|' C'!A0, <b> ${7*7} 'x' #1.xlsx";
    Files.move(input.answers().resolve(SmallInput.KUNGSHOLMEN), input.answers().resolve(name));
    Files.writeString(input.answers().resolve("+1+1, \"a\".txt"), "hej");
    nameEverything(folder.resolve("input/2022/omgang.yaml"));
    writeToTheNamnd(input.texts());
    input.run(login);
    input.lock(login, 1, "<b>=1+1");
    input.with(
        login,
        program ->
            program.makeProposal().make(input.undertaking(), Optional.of(1), Progress.SILENT));
    input.change(name, book -> fill(book, 7));
    input.run(login);
  }

  /** All texts of an answer: the contact, the answers, the insatser, and numbers that are none. */
  private static void fill(Workbook book, int from) {
    Sheet cover = book.getSheet("Försättsblad");
    for (int row = 24; row < 27; row++) {
      put(cover, row, 2, NastyStrings.at(from + row));
    }
    for (int row = 3; row < 13; row++) {
      put(book.getSheet("Frågor"), row, 3, NastyStrings.paragraphs(from + row * 5, 12));
    }
    int next = from;
    for (int row = 4; row < 12; row++) {
      for (int column : TEXT_COLUMNS) {
        put(book.getSheet("Insatser"), row, column, NastyStrings.at(next++));
      }
      put(book.getSheet("Insatser"), row, 7, "ca 30 " + NastyStrings.at(next++));
    }
  }

  /** What the round file calls things and people, in letters, reports and on the agenda. */
  private static void nameEverything(Path file) throws IOException {
    String named = Matcher.quoteReplacement("'" + NAME + "'");
    Files.writeString(
        file,
        Files.readString(file)
            .replaceFirst("(titel: )Stockholms stads strategi.*", "$1" + named)
            .replaceFirst("(dnr: )1.*", "$1" + named)
            .replaceFirst("(avdelning: ).*", "$1" + named)
            .replaceFirst("(titel: )Prev.*", "$1" + named)
            .replaceFirst("(organ: )förvaltningsgruppen", "$1" + named)
            .replace("- Förvaltningschef", "- \"\\u001C=1+1\\u0007 { DDEAUTO cmd } <b>chef\""));
  }

  private static void writeToTheNamnd(Path texts) throws IOException {
    Files.delete(texts.resolve("tu-arendet.md"));
    try (XWPFDocument text = new XWPFDocument();
        OutputStream out = Files.newOutputStream(texts.resolve("tu-arendet.docx"))) {
      NastyStrings.all().stream()
          .filter(each -> !each.contains("[[tal:"))
          .forEach(each -> text.createParagraph().createRun().setText(each));
      text.write(out);
    }
  }

  private static void put(Sheet sheet, int row, int column, String text) {
    Row at = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    at.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(text);
  }

  private static List<Path> files(String ending) throws IOException {
    try (var all = Files.walk(folder.resolve("output"))) {
      List<Path> found =
          all.filter(Files::isRegularFile).filter(f -> f.toString().endsWith(ending)).toList();
      assertThat(found).isNotEmpty();
      return found;
    }
  }

  @Test
  void thePdfHasTheTextAndNoActionButLinks() throws IOException {
    for (Path file : files(".pdf")) {
      assertThat(ReadableText.of(file).replaceAll("[\\s\u00AD]", ""))
          .as(file.toString())
          .contains(file.toString().contains("utgava-1/") ? "<script>alert(1)</script>" : "]]>");
      try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
        var catalog = pdf.getDocumentCatalog();
        assertThat(catalog.getOpenAction()).isNull();
        assertThat(catalog.getCOSObject().containsKey(COSName.AA)).isFalse();
        assertThat(catalog.getNames() == null ? null : catalog.getNames().getJavaScript()).isNull();
        assertThat(catalog.getNames() == null ? null : catalog.getNames().getEmbeddedFiles())
            .isNull();
        for (PDPage page : pdf.getPages()) {
          page.getAnnotations().forEach(NastyRoundTest::leadsOnlyWhereWeSay);
        }
      }
    }
  }

  private static void leadsOnlyWhereWeSay(PDAnnotation annotation) {
    assertThat(annotation).isInstanceOf(PDAnnotationLink.class);
    var action = ((PDAnnotationLink) annotation).getAction();
    if (action instanceof PDActionURI uri) {
      assertThat(uri.getURI()).matches("(https://|mailto:).*").doesNotContain("127.0.0.1");
    } else if (action != null) {
      assertThat(action).isInstanceOf(PDActionGoTo.class);
    }
  }

  @Test
  void aWordFileHasNoFieldAndNoRelationshipButOurOwn() throws Exception {
    for (Path file : files(".docx")) {
      for (Map.Entry<String, Element> part : xml(file).entrySet()) {
        fields(part.getValue(), "instrText", null).forEach(NastyRoundTest::isOurs);
        fields(part.getValue(), "fldSimple", "w:instr").forEach(NastyRoundTest::isOurs);
        assertThat(part.getValue().getElementsByTagName("w:altChunk").getLength()).isZero();
        assertThat(part.getValue().getElementsByTagName("w:object").getLength()).isZero();
        external(part.getValue())
            .forEach(
                target ->
                    assertThat(target)
                        .as(file + " " + part.getKey())
                        .matches("(https://|mailto:).*")
                        .doesNotContain("127.0.0.1"));
      }
    }
  }

  private static void isOurs(String code) {
    assertThat(code).matches(OUR_FIELDS).doesNotContain("127.0.0.1", "http");
  }

  private static List<String> fields(Element root, String name, String attribute) {
    NodeList found = root.getElementsByTagName("w:" + name);
    return IntStream.range(0, found.getLength())
        .mapToObj(i -> (Element) found.item(i))
        .map(each -> attribute == null ? each.getTextContent() : each.getAttribute(attribute))
        .toList();
  }

  private static List<String> external(Element root) {
    NodeList found = root.getElementsByTagName("Relationship");
    return IntStream.range(0, found.getLength())
        .mapToObj(i -> (Element) found.item(i))
        .filter(each -> each.getAttribute("TargetMode").equals("External"))
        .map(each -> each.getAttribute("Target"))
        .toList();
  }

  /** Every XML part, which is well formed or this fails. */
  private static Map<String, Element> xml(Path file) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    Map<String, Element> parts = new TreeMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (var entry : zip.stream().toList()) {
        if (entry.getName().matches(".*\\.(xml|rels|vml)")) {
          byte[] bytes = zip.getInputStream(entry).readAllBytes();
          parts.put(
              entry.getName(),
              factory
                  .newDocumentBuilder()
                  .parse(new ByteArrayInputStream(bytes))
                  .getDocumentElement());
        }
      }
    }
    return parts;
  }

  @Test
  void theLinesForTheAgendaAreTheWordsThemselves() throws IOException {
    Path lines = input.output().resolve("tjansteutlatande/utgava-1/ingress.txt");
    assertThat(Files.readString(lines))
        .contains(NAME.replace("Stockholms stads strategi", "strategin"))
        .doesNotContain("&lt;", "49")
        .matches("[^\\p{Cntrl}\\u00A0]*(\n\n?[^\\p{Cntrl}\\u00A0]*)*");
  }

  @Test
  void aPageRunsAndFetchesNothing() throws IOException {
    for (Path file : files(".html")) {
      Document page = Jsoup.parse(Files.readString(file));
      assertThat(page.select("script, iframe, object, embed, base, form, link, foreignObject"))
          .as(file.toString())
          .isEmpty();
      assertThat(page.select("meta[http-equiv]").eachAttr("http-equiv"))
          .allMatch(each -> each.equalsIgnoreCase("Content-Security-Policy"));
      assertThat(page.select("[src]").eachAttr("src"))
          .allMatch(each -> each.startsWith("data:image/png;base64,"));
      assertThat(page.select("[href]").eachAttr("href"))
          .allMatch(each -> each.matches("(#|https://|mailto:).*"))
          .noneMatch(each -> each.contains("127.0.0.1"));
      assertThat(page.select("style").html() + page.select("[style]").eachAttr("style"))
          .doesNotContain("url(", "@import");
      assertThat(page.getAllElements().stream().flatMap(e -> e.attributes().asList().stream()))
          .extracting(Attribute::getKey)
          .noneMatch(key -> key.toLowerCase(Locale.ROOT).startsWith("on"));
    }
    assertThat(ReadableText.of(input.output().resolve("utgava-2/effektrapport-2022-utgava-2.html")))
        .contains("&lt;script>alert(1)&lt;/script>".replace(">", "&gt;"));
  }

  @Test
  void aWorkbookHasNoFormulaAndNothingThatBecomesOneWhenItIsEdited() throws IOException {
    for (Path file : files(".xlsx")) {
      // A returned answer is the sender's own workbook, with the sender's and the form's formulas.
      boolean sentBack = file.getParent().endsWith("aterkoppling");
      try (InputStream in = Files.newInputStream(file);
          XSSFWorkbook book = new XSSFWorkbook(in)) {
        assertThat(book.getExternalLinksTable()).as(file.toString()).isEmpty();
        for (Sheet sheet : book) {
          if (!sentBack || book.getSheetIndex(sheet) == 0) {
            sheet.forEach(row -> row.forEach(cell -> isHarmless(file, cell)));
          }
          sheet
              .getHyperlinkList()
              .forEach(link -> assertThat(link.getAddress()).doesNotContain("127.0.0.1", "cmd"));
        }
      }
    }
  }

  private static void isHarmless(Path file, Cell cell) {
    String where =
        folder.relativize(file) + " " + cell.getSheet().getSheetName() + "!" + cell.getAddress();
    assertThat(cell.getCellType()).as(where).isNotEqualTo(CellType.FORMULA);
    if (cell.getCellType() == CellType.STRING
        && cell.getStringCellValue().matches("(?s)[=+\\-@].*")) {
      assertThat(cell.getCellStyle().getQuotePrefixed())
          .as(where + " " + cell.getStringCellValue())
          .isTrue();
    }
  }

  @Test
  void everyPartOfAWorkbookIsWellFormed() throws Exception {
    for (Path file : files(".xlsx")) {
      assertThat(xml(file)).isNotEmpty();
    }
  }

  @Test
  void theJsonHoldsTheTextsAndNothingOfThemIsStructure() throws IOException {
    for (Path file : files("underlag.json")) {
      JsonNode root = JsonMapper.builder().build().readTree(Files.readString(file));
      assertThat(root.at("/siffror").size()).isGreaterThan(10);
      assertThat(root.at("/stycken").findValuesAsString("text"))
          .contains(
              "\\u0022 \\\" \\",
              "\"}],\"siffror\":[{\"id\":\"",
              "${7*7} #{7*7} " + "${\"freemarker.template.utility.Execute\"?new()(\"id\")}");
    }
  }

  @Test
  void everyRowOfMottagningHasItsFieldsAndNoneBeginsAsAFormula() throws IOException {
    String csv = Files.readString(input.output().resolve("mottagning.csv"), StandardCharsets.UTF_8);
    try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(new StringReader(csv))) {
      List<CsvRecord> all = rows.stream().toList();
      assertThat(all).hasSizeGreaterThan(5).allMatch(row -> row.getFieldCount() == 9);
      assertThat(all)
          .flatExtracting(CsvRecord::getFields)
          .noneMatch(field -> field.matches("(?s)[=+\\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20].*"));
    }
  }
}
