package se.effektrapport.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The template is the source of the look: what it must hold, and what may be changed in it. */
class TemplateTest {
  private static final Path GOLDEN = Path.of("src/test/resources/word/formatmallar.txt");
  @TempDir Path folder;

  static byte[] bytes() throws IOException {
    return Files.readAllBytes(Sample.TEMPLATES.resolve("rapport/rapport.dotx"));
  }

  /** After a restyling: look at the difference, then write the new list with -Dgolden=write. */
  @Test
  void theStylesAreTheOnesListed() throws IOException {
    String styles = StyleList.of(Unzipped.of(bytes()));
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(GOLDEN, styles);
    }
    assertThat(styles).isEqualTo(Files.readString(GOLDEN));
  }

  @Test
  void namesEveryStyleThatIsMissing() throws IOException {
    Path templates =
        changed(
            "word/styles.xml",
            xml -> xml.replace("\"Callout\"", "\"Ruta\"").replace("\"caption\"", "\"bildtext\""));
    assertThatThrownBy(() -> new WriteWord(templates).write(Sample.of("")))
        .isInstanceOf(WordException.class)
        .hasMessage(
            "Word-mallen rapport.dotx saknar formatmallar som behövs: ”Callout”, ”caption”;"
                + " lägg till dem under just de namnen.");
  }

  @Test
  void saysWhichTemplateCannotBeRead() throws IOException {
    Files.createDirectories(folder.resolve("rapport"));
    Files.writeString(folder.resolve("rapport/rapport.dotx"), "not a template");
    assertThatThrownBy(() -> new WriteWord(folder).write(Sample.of("")))
        .isInstanceOf(WordException.class)
        .hasMessageContaining("rapport.dotx går inte att läsa");
    assertThatThrownBy(() -> new WriteWord(folder.resolve("saknas")).write(Sample.of("")))
        .isInstanceOf(WordException.class)
        .hasMessageContaining("rapport.dotx går inte att läsa");
  }

  /** Word in Swedish saves "heading 1" with the id "Rubrik1". */
  @Test
  void findsStylesByNameWhateverTheirIds() throws IOException {
    Path templates =
        changed(
            "word/styles.xml",
            xml -> xml.replace("w:styleId=\"Heading1\"", "w:styleId=\"Rubrik1\""));
    byte[] written = new WriteWord(templates).write(Sample.of("<h1>Kapitel</h1>"));
    assertThat(Unzipped.of(written).all("//w:p[w:pPr/w:pStyle/@w:val='Rubrik1']"))
        .containsExactly("Kapitel");
  }

  @Test
  void headersPageFormatsAndThemeComeFromTheTemplate() throws IOException {
    Path templates = changed("word/footer1.xml", xml -> xml.replace("Sida ", "Blad "));
    Unzipped written = Unzipped.of(new WriteWord(templates).write(Sample.of("<p>Text</p>")));
    assertThat(written.text("word/footer1.xml")).contains("Blad ");
    assertThat(written.all("word/theme/theme1.xml", "//a:accent1/a:srgbClr/@val"))
        .containsExactly("0B4A6F");
    assertThat(written.all("//w:body/w:sectPr/w:pgMar/@w:left")).containsExactly("1134");
  }

  private Path changed(String part, UnaryOperator<String> change) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>(Unzipped.of(bytes()).parts());
    String before = new String(parts.get(part), StandardCharsets.UTF_8);
    String after = change.apply(before);
    assertThat(after).isNotEqualTo(before);
    parts.put(part, after.getBytes(StandardCharsets.UTF_8));
    Files.createDirectories(folder.resolve("rapport"));
    try (var out = Files.newOutputStream(folder.resolve("rapport/rapport.dotx"))) {
      StampedZip.write(parts, out);
    }
    return folder;
  }
}
