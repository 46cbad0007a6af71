package se.effektrapport.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import se.effektrapport.database.TestDatabase;
import se.effektrapport.document.ParseDocument;
import se.effektrapport.edition.Editions;
import se.effektrapport.edition.Stores;
import se.effektrapport.pdf.WritePdf;
import se.effektrapport.verification.Verification;

/** Whoever alters what is published, or what it rests on, is found out by name. */
@RunsJobs
class VerifyEditionTest {

  private static final String REPORT = "effektrapport-2022-utgava-1";

  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.empty();

  @TempDir static Path folder;
  @TempDir static Path kept;

  private static SmallInput input;
  private static Program program;
  private static String markup;

  @BeforeAll
  static void makeAnEdition() throws IOException {
    input = SmallInput.in(folder);
    var login = DATABASE.freshSchema();
    input.run(login);
    Editions editions = Stores.editions(DATABASE);
    markup = editions.latest(2022).orElseThrow().markup();
    copy(edition(), kept.resolve("utgava-1"));
    copy(input.answers(), kept.resolve("enkatsvar"));
    program = Program.start(input.settings(login));
  }

  @AfterAll
  static void stop() {
    program.close();
  }

  @AfterEach
  void putBack() throws IOException {
    copy(kept.resolve("utgava-1"), edition());
    copy(kept.resolve("enkatsvar"), input.answers());
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (var files = Files.list(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static Path edition() {
    return input.output().resolve("utgava-1");
  }

  private static Verification verified() {
    return program.verifyEdition().verify(input.undertaking(), 1);
  }

  private static List<String> deviations() {
    return verified().deviations();
  }

  @Test
  void everythingAgrees() {
    Verification verified = verified();
    assertThat(verified.deviations()).isEmpty();
    assertThat(verified.unchecked()).isEmpty();
    assertThat(verified.agreed())
        .contains(
            "2 mottagna svar är som de var när de lästes.",
            "Tjänsteutlåtande om utgåvan finns inte.",
            "Utgåvan är inte överlämnad till någon nämnd.")
        .anyMatch(line -> line.endsWith("tal i underlag.json stämmer med svaren."))
        .anyMatch(line -> line.matches("[1-9]\\d{2,} tal i PDF-filen stämmer med svaren\\."));
  }

  @Test
  void anAlteredCellOfAnAnswerIsFoundInTheNumbersThatRestOnIt() throws IOException {
    input.change(
        SmallInput.SPANGA_TENSTA,
        book -> book.getSheet("Insatser").forEach(VerifyEditionTest::doubled));
    assertThat(deviations())
        .anyMatch(
            each -> each.startsWith("SPT svar 1: ingen fil i enkatsvar är som den som lästes."))
        .anyMatch(each -> each.startsWith("Talet personer.antal_totalt ("))
        .anyMatch(each -> each.startsWith("underlag.xlsx, blad Siffror, cell C"))
        .anyMatch(each -> each.matches("Talet insats\\.SPT-\\d+\\.antal_totalt: PDF-filen har .*"))
        .anyMatch(
            each -> each.matches("underlag.json: SPT-\\d+, kolumnen .* \\(SPT svar 1, blad .*"));
  }

  private static void doubled(org.apache.poi.ss.usermodel.Row row) {
    row.forEach(
        cell -> {
          if (cell.getCellType() == org.apache.poi.ss.usermodel.CellType.NUMERIC
              && cell.getNumericCellValue() > 20) {
            cell.setCellValue(cell.getNumericCellValue() + 17);
          }
        });
  }

  @Test
  void anAlteredByteNamesTheFile() throws IOException {
    List<String> names =
        List.of(
            REPORT + ".docx",
            REPORT + ".html",
            REPORT + ".pdf",
            "manifest.json",
            "underlag.json",
            "underlag.xlsx");
    for (String name : names) {
      byte[] bytes = Files.readAllBytes(edition().resolve(name));
      bytes[bytes.length / 2] ^= 1;
      Files.write(edition().resolve(name), bytes);
    }
    assertThat(deviations())
        .startsWith(
            names.stream()
                .map("Filen %s är ändrad: kontrollsumman är inte den sparade."::formatted)
                .toArray(String[]::new));
  }

  @Test
  void aNumberAlteredInTheDataIsNamedThoughTheManifestWasMended() throws IOException {
    Path json = edition().resolve("underlag.json");
    String before = Sha256.of(json);
    String altered =
        Files.readString(json)
            .replaceFirst(
                "(\"id\" : \"svar.tillfragade\",\\s+\"beskrivning\" : \"[^\"]*\",\\s+\"varde\" :"
                    + " )18",
                "$119");
    Files.writeString(json, altered);
    Path manifest = edition().resolve("manifest.json");
    Files.writeString(manifest, Files.readString(manifest).replace(before, Sha256.of(json)));
    hideSomethingInTheWorkbook();
    assertThat(deviations())
        .contains(
            "underlag.xlsx: bladet ”Dolt” hör inte dit.",
            "underlag.xlsx: har något utöver sina celler, till exempel en kommentar, en bild eller"
                + " ett makro.")
        .anyMatch(
            each ->
                each.matches(
                    "Talet svar.tillfragade \\(.*\\): underlag.json har 19, svaren ger 18\\."))
        .anyMatch(
            each -> each.startsWith("manifest.json har en annan kontrollsumma för underlag.json"));
  }

  private static void hideSomethingInTheWorkbook() throws IOException {
    Path file = edition().resolve("underlag.xlsx");
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)))) {
      workbook.createSheet("Dolt");
      workbook.setSheetVisibility(workbook.getSheetIndex("Dolt"), SheetVisibility.VERY_HIDDEN);
      var sheet = workbook.getSheetAt(0);
      var drawing = sheet.createDrawingPatriarch();
      var comment = drawing.createCellComment(drawing.createAnchor(0, 0, 0, 0, 0, 0, 2, 2));
      comment.setString("Egentligen 19");
      sheet.getRow(0).getCell(0).setCellComment(comment);
      try (OutputStream out = Files.newOutputStream(file)) {
        workbook.write(out);
      }
    }
  }

  @Test
  void aNumberAlteredOnAPageIsNamedByItsId() throws IOException {
    String altered =
        markup.replaceFirst(
            "<data value=\"svar.tillfragade\">18</data>",
            "<data value=\"svar.tillfragade\">19</data>");
    assertThat(altered).isNotEqualTo(markup);
    try (OutputStream out = Files.newOutputStream(edition().resolve(REPORT + ".pdf"))) {
      new WritePdf(input.templates()).write(new ParseDocument().parse(altered), out);
    }
    assertThat(deviations())
        .anyMatch(
            each ->
                each.matches(
                    "Talet svar.tillfragade \\(.*\\): PDF-filen har ”19” \\(sida \\d+\\), svaren"
                        + " ger 18\\."));
  }

  @Test
  void aFileThatIsGoneIsNamed() throws IOException {
    Files.delete(edition().resolve(REPORT + ".pdf"));
    Files.delete(input.answers().resolve(SmallInput.KUNGSHOLMEN));
    assertThat(deviations())
        .contains("Filen " + REPORT + ".pdf saknas.", "KUN svar 1: filen finns inte i enkatsvar.");
  }

  @Test
  void whatIsNoneOfOurFilesIsRefusedInASentence() throws IOException {
    Files.writeString(
        edition().resolve(REPORT + ".pdf"), "%PDF-1.7\n1 0 obj <</Length 99>> stream");
    Files.writeString(edition().resolve("underlag.json"), "[".repeat(200_000));
    bomb(edition().resolve("underlag.xlsx"));
    assertThat(deviations())
        .contains(
            REPORT + ".pdf går inte att läsa: väntade en PDF-fil som programmet har skrivit.",
            "underlag.json går inte att läsa: väntade en JSON-fil som programmet har skrivit.",
            "underlag.xlsx går inte att läsa: väntade en arbetsbok som programmet har skrivit.");
  }

  private static void bomb(Path file) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 300; i++) {
        zip.write(zeros);
      }
    }
  }

  @Test
  void anEditionThatIsNotThereIsRefused() {
    assertThatThrownBy(() -> program.verifyEdition().verify(input.undertaking(), 7))
        .isInstanceOf(RefusedException.class)
        .hasMessageStartingWith("Utgåva 7 av effektrapport 2022 finns inte.");
  }
}
