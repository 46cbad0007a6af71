package se.effektrapport.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusedWorkbookTest {

  @TempDir Path folder;

  private static String sentence(Path file) {
    Opened opened = ReadWorkbook.read(file);
    assertThat(opened).isInstanceOf(Opened.Unreadable.class);
    return ((Opened.Unreadable) opened).sentence();
  }

  private Path file(String content) throws IOException {
    return Files.writeString(folder.resolve("svar.xlsx"), content, StandardCharsets.UTF_8);
  }

  private Path zip(String entry, String content) throws IOException {
    Path file = folder.resolve("svar.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }

  @Test
  void tellsHowToSaveOtherFormats() throws IOException {
    assertThat(sentence(zip("content.xml", "<x/>"))).contains(".ods").contains(".xlsx");
    assertThat(sentence(zip("xl/workbook.bin", "x"))).contains(".xlsb").contains("Spara som");
    assertThat(sentence(zip("Index/Document.iwa", "x"))).contains("Numbers");
    assertThat(sentence(zip("word/document.xml", "<x/>"))).contains("Word");
    assertThat(sentence(zip("bilder/katt.txt", "x"))).contains("ingen Excel-arbetsbok");
    assertThat(sentence(file("%PDF-1.7"))).contains("PDF");
    assertThat(sentence(file("kod;svar"))).contains("inte en Excel-arbetsbok");
    assertThat(sentence(file(""))).contains("tom");
  }

  @Test
  void tellsHowToSaveTheOldFormat() throws IOException {
    Path file = folder.resolve("svar.xls");
    try (HSSFWorkbook old = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      old.createSheet("Blad1");
      old.write(out);
    }

    assertThat(sentence(file)).contains(".xls)").contains("Spara som");
  }

  @Test
  void tellsHowToTakeThePasswordAway() throws Exception {
    Path file = folder.resolve("svar.xlsx");
    try (POIFSFileSystem ole = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file)) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("hemligt");
      try (OutputStream content = encryptor.getDataStream(ole)) {
        content.write(new byte[1000]);
      }
      ole.writeFilesystem(out);
    }

    assertThat(sentence(file)).contains("lösenord");
  }

  @Test
  void aFolderOrAMissingFileIsNoWorkbook() {
    assertThat(sentence(folder)).contains("ingen vanlig fil");
    assertThat(sentence(folder.resolve("saknas.xlsx"))).contains("ingen vanlig fil");
  }

  @Test
  void refusesADocumentTypeAndWithItEveryEntity() throws IOException {
    String laughs =
        "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b SYSTEM 'file:///etc/passwd'>]>"
            + "<worksheet><sheetData><row r='1'><c r='A1' t='str'><v>&b;</v></c></row></sheetData>"
            + "</worksheet>";

    Path file = new RawWorkbook().part("xl/worksheets/sheet1.xml", laughs).in(folder);

    assertThat(sentence(file)).isEqualTo(Refusal.DAMAGED);
  }

  @Test
  void refusesAZipThatUnpacksToMoreThanAFormCanHold() throws IOException {
    Path file = folder.resolve("svar.xlsx");
    byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("_rels/.rels"));
      zip.write("<Relationships>".getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 2_000; i++) {
        zip.write(blanks);
      }
    }

    assertThat(sentence(file)).isEqualTo(Refusal.TOO_LARGE);
  }

  @Test
  void refusesOneEndlessCommentBeforeItFillsTheMemory() throws IOException {
    Path file =
        new RawWorkbook().rows("<!--" + "<x>".repeat(1_000_000) + "--><row r='1'/>").in(folder);

    assertThat(sentence(file)).isEqualTo(Refusal.TOO_LARGE);
  }

  @Test
  void aMillionFormattedEmptyRowsAreNoBomb() throws IOException {
    StringBuilder rows = new StringBuilder();
    for (int row = 1; row <= 1_048_576; row++) {
      rows.append("<row r='").append(row).append("' s='1' customFormat='1'/>");
    }

    assertThat(ReadWorkbook.read(new RawWorkbook().rows(rows.toString()).in(folder)))
        .isInstanceOf(Opened.Workbook.class);
  }

  @Test
  void refusesAddressesAndIndexesThatPointNowhere() throws IOException {
    for (String cell :
        new String[] {
          "<c r='A1' t='s'><v>99</v></c>",
          "<c r='A1' t='s'><v>x</v></c>",
          "<c r='../A1'><v>1</v></c>",
          "<c r='A2'><v>1</v></c>",
          "<c r='A1'><v>ett</v></c>",
          "<c r='A1'><v>1</v>"
        }) {
      Path file = new RawWorkbook().rows("<row r='1'>" + cell + "</row>").in(folder);
      assertThat(sentence(file)).as(cell).isEqualTo(Refusal.DAMAGED);
    }
  }

  @Test
  void aDamagedFileIsEitherReadOrRefused() throws IOException {
    Path whole =
        new RawWorkbook()
            .strings("<si><t>Nattvandring</t></si>")
            .rows("<row r='1'><c r='A1' t='s'><v>0</v></c></row>")
            .in(folder);
    byte[] bytes = Files.readAllBytes(whole);
    Random random = new Random(2022);
    for (int i = 0; i < 200; i++) {
      byte[] damaged = bytes.clone();
      for (int hit = 0; hit <= i % 5; hit++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      Path file = Files.write(folder.resolve("skadad.xlsx"), damaged);
      assertThat(ReadWorkbook.read(file)).isNotNull();
      Files.write(file, java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length)));
      assertThat(ReadWorkbook.read(file)).isInstanceOf(Opened.Unreadable.class);
    }
  }
}
