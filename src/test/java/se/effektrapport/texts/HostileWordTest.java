package se.effektrapport.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static se.effektrapport.texts.Docx.p;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Files that are not what they say: a sentence each, and no more time and memory than for others.
 */
@Timeout(60)
class HostileWordTest extends WordTexts {

  private static final String NOT_WORD =
      "väntade ett Word-dokument (öppna filen, välj Arkiv, Spara som och formatet Word-dokument,"
          + " .docx), fann ";

  private static final String TOO_LARGE =
      "väntade ett Word-dokument på några sidor utan bilder, högst fem megabyte, fann mer än så.";

  private static final String DAMAGED = NOT_WORD + "en fil som är skadad eller inte går att öppna.";

  @Test
  void refusesAnEmptyFileAndOtherKinds() throws IOException {
    Files.writeString(file(), "");
    assertRefused().containsExactly(NOT_WORD + "en tom fil.");
    Files.writeString(file(), "{\\rtf1 Hej}");
    assertRefused().containsExactly(NOT_WORD + "en fil av ett annat slag.");
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.createSheet();
      save(workbook::write);
    }
    assertRefused().containsExactly(NOT_WORD + "en Excel-arbetsbok.");
  }

  @Test
  void refusesAnOldDocumentAndOneWithAPassword() throws Exception {
    try (POIFSFileSystem old = new POIFSFileSystem()) {
      old.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "WordDocument");
      save(old::writeFilesystem);
      assertRefused().containsExactly(NOT_WORD + "en fil i det äldre formatet .doc.");
    }
    try (POIFSFileSystem locked = new POIFSFileSystem();
        XWPFDocument document = new XWPFDocument()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("hemligt");
      try (OutputStream out = encryptor.getDataStream(locked)) {
        document.write(out);
      }
      save(locked::writeFilesystem);
      assertRefused().containsExactly(NOT_WORD + "en fil med lösenord.");
    }
  }

  @Test
  void refusesMacrosTemplatesAndOpenDocuments() throws IOException {
    String kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main";
    assertRefused(
            Docx.of(p("Text"))
                .changed(
                    "[Content_Types].xml",
                    kind,
                    "application/vnd.ms-word.document.macroEnabled.main"))
        .containsExactly(NOT_WORD + "ett dokument med makron (.docm).");
    assertRefused(
            Docx.of(p("Text"))
                .changed(
                    "[Content_Types].xml", kind, kind.replace("document.main", "template.main")))
        .containsExactly(NOT_WORD + "en Word-mall (.dotx).");
    assertRefused(Docx.of(p("Text")).with("_rels/.rels", "<x/>").with("content.xml", "<x/>"))
        .containsExactly(NOT_WORD + "ett OpenDocument (.odt, .ods).");
  }

  @Test
  void refusesATruncatedFileWhereverItEnds() throws IOException {
    Docx.of(p("Text")).save(file());
    byte[] whole = Files.readAllBytes(file());
    for (int length = 4; length < whole.length; length += 97) {
      Files.write(file(), Arrays.copyOf(whole, length));
      assertRefused().containsExactly(DAMAGED);
    }
  }

  @Test
  void refusesBrokenXmlAndBytesThatAreNoCharacters() throws IOException {
    assertRefused(Docx.of("<w:p>")).containsExactly(DAMAGED);
    assertRefused(Docx.of().with("word/document.xml", "")).containsExactly(DAMAGED);
    assertRefused(Docx.of().with("word/document.xml", "<w:document/>")).containsExactly(DAMAGED);
    assertRefused(Docx.of().with("word/styles.xml", "<")).containsExactly(DAMAGED);
  }

  @Test
  void refusesEntitiesAndReadsNoFileForThem() throws IOException {
    Path secret = Files.writeString(file().resolveSibling(".hemligt"), "hemligt");
    String external = "<!DOCTYPE x [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
    assertRefused(entity(external)).containsExactly(DAMAGED);
    String laughs = "<!DOCTYPE x [<!ENTITY y \"ha\"><!ENTITY x \"&y;&y;&y;\">]>";
    assertRefused(entity(laughs)).containsExactly(DAMAGED);
  }

  private static Docx entity(String type) {
    return Docx.of(p("&x;")).changed("word/document.xml", "<w:document", type + "<w:document");
  }

  @Test
  void refusesWhatUnpacksToTooMuch() throws IOException {
    assertRefused(Docx.of(p(" ".repeat(50 << 20)))).containsExactly(TOO_LARGE);
    assertRefused(Docx.of("<w:p/>".repeat(200_000))).containsExactly(TOO_LARGE);
    assertRefused(Docx.of(p("Text ".repeat(300_000)))).containsExactly(TOO_LARGE);
    assertRefused(Docx.of("<w:sdt>".repeat(5_000) + "</w:sdt>".repeat(5_000)))
        .containsExactly(TOO_LARGE);
  }

  @Test
  void refusesALargeFileUnread() throws IOException {
    Files.write(file(), new byte[6 << 20]);
    assertRefused().containsExactly(TOO_LARGE);
  }

  @Test
  void refusesAFolder() throws IOException {
    Files.createDirectory(file());
    assertRefused().containsExactly(NOT_WORD + "något annat än en fil.");
  }

  @Test
  void stylesAndListsThatPointAtThemselvesEnd() throws IOException {
    Docx document =
        Docx.of(Docx.styled("Rubrik1", "Ett"), Docx.styled("Punktlista", "Två"))
            .changed("word/styles.xml", "basedOn w:val=\"Normal\"", "basedOn w:val=\"Rubrik1\"");
    assertThat(markup(document)).isEqualTo("<h2>Ett</h2>\n<h2>Två</h2>\n");
  }

  @Test
  void aHostileButSmallDocumentIsReadInTime() throws IOException {
    String wide = "<w:keepNext/>".repeat(50_000);
    Docx document =
        Docx.of(p("[").repeat(12_000), p("[".repeat(400_000)))
            .changed("word/styles.xml", "<w:basedOn w:val=\"\"/>", wide);
    assertThat(markup(document)).startsWith("<p>[</p>");
  }

  private interface Writer {
    void write(OutputStream out) throws IOException;
  }

  private void save(Writer writer) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(out);
    Files.write(file(), out.toByteArray());
  }
}
