package se.effektrapport.word;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A template that is not what it says is refused with a sentence before any library opens it. */
@Timeout(60)
class HostileTemplateTest {

  @TempDir Path folder;
  private Path template;

  @BeforeEach
  void open() throws IOException {
    template = Files.createDirectories(folder.resolve("rapport")).resolve("rapport.dotx");
  }

  private void assertFound(String found) {
    assertThatThrownBy(() -> new WriteWord(folder).write(Sample.of("")))
        .isInstanceOf(WordException.class)
        .hasMessage(
            "Word-mallen %s går inte att läsa; väntade en mall sparad av Word eller LibreOffice,"
                + " fann %s.",
            template, found);
  }

  private void save(String part, String xml) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>(Unzipped.of(TemplateTest.bytes()).parts());
    parts.put(part, xml.getBytes(StandardCharsets.UTF_8));
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(template))) {
      for (Map.Entry<String, byte[]> each : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(each.getKey()));
        zip.write(each.getValue());
      }
    }
  }

  @Test
  void refusesWhatIsNoOfficeFile() throws IOException {
    Files.writeString(template, "%PDF-1.7");
    assertFound("en PDF");
    Files.delete(template);
    assertFound("något annat än en fil");
    Files.createDirectory(template);
    assertFound("något annat än en fil");
  }

  @Test
  void refusesWhatUnpacksToTooMuch() throws IOException {
    save("word/styles.xml", "<w:styles>" + " ".repeat(50 << 20));
    assertFound("en fil som rymmer för mycket");
    save("word/media/bild.png", " ".repeat(50 << 20));
    assertFound("en fil som rymmer för mycket");
    save("word/styles.xml", "<a>".repeat(100_000));
    assertFound("en fil som rymmer för mycket");
  }

  @Test
  void refusesEntitiesInAnyPart() throws IOException {
    for (String part :
        new String[] {"word/document.xml", "[Content_Types].xml", "docProps/app.xml"}) {
      save(part, "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><x>&a;</x>");
      assertFound("en fil som är skadad");
    }
  }

  @Test
  void refusesWhatEverybodyWhoOpensTheReportWouldFetch() throws IOException {
    String relation =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"rIdX\" TargetMode=\"External\" Target=\"http://127.0.0.1:9/x\""
            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\"/>"
            + "</Relationships>";
    for (String kind : new String[] {"attachedTemplate", "image", "frame"}) {
      save("word/_rels/settings.xml.rels", relation.formatted(kind));
      assertThatThrownBy(() -> new WriteWord(folder).write(Sample.of("")))
          .isInstanceOf(WordException.class)
          .hasMessageStartingWith(
              "Word-mallen hämtar något som ligger utanför filen (word/settings.xml): väntade");
    }
  }

  @Test
  void refusesNamesThatPointOutside() throws IOException {
    save("../../x", "x");
    assertFound("en fil som är skadad");
  }
}
