package se.effektrapport.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.Text;
import se.effektrapport.document.Block;
import se.effektrapport.document.Document;
import se.effektrapport.document.ParseDocument;

/** No text is lost on its way to the pages, and none is read twice. */
class CheckTagsTest {
  private static final String MARKUP =
      """
      <article lang="sv-SE" data-date="2022-10-19"><header data-subject="Ämne">
      <p data-role="sender">Avsändare</p><p data-role="title">Titel</p></header>
      <nav data-title="Innehåll"></nav>
      <section data-template="mall.ftlh">
      <h1>1 Först</h1>
      <p>Ett stycke.</p>
      <h2>1.1 Samverkan</h2>
      <p>Ett till.</p>
      <blockquote><p>Ord.</p><cite>Någon</cite></blockquote>
      <table><caption>Tal<note>Noten.</note></caption><thead><tr><th>A</th></tr></thead>
      <tbody><tr><td>b</td></tr></tbody></table>
      </section></article>
      """;

  @TempDir Path templates;

  private void write(String css) throws IOException {
    Files.createDirectories(templates.resolve("rapport"));
    String own = Files.readString(Path.of("templates/rapport/rapport.css"));
    Files.writeString(templates.resolve("rapport/rapport.css"), own + css);
    Document document = new ParseDocument().parse(MARKUP);
    new WritePdf(templates).write(document, new ByteArrayOutputStream());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "cite { visibility: hidden; }, 5, 9",
        "cite { display: none; }, 5, 9",
        "h2 + p { text-indent: -40em; }, 8, 8",
        "h2 { position: relative; left: 150mm; }, 12, 7",
        ".contents ol ol { display: none; }, 12, 7",
        ".note { visibility: hidden; }, 6, 10",
        "blockquote p { width: 900mm; text-align: right; }, 4, 9"
      })
  void refusesCssThatLosesText(String css, int signs, int line) {
    assertThatThrownBy(() -> write(css))
        .isInstanceOf(PdfException.class)
        .hasMessageContaining("en text på " + signs + " tecken")
        .hasMessageContaining("mallen mall.ftlh, under rubriken ”1.1 Samverkan”, rad " + line);
  }

  @Test
  void theCoverIsNamedToo() {
    assertThatThrownBy(() -> write(".sender { visibility: hidden; }"))
        .hasMessage(
            "Rapporten kunde inte göras tillgänglig som PDF: på omslaget eller i sidhuvudet: en"
                + " text på 9 tecken i <p> blev 0 tecken på sidorna; väntade hela texten en gång."
                + " Om rapport.css har ändrats kan den dölja eller klippa texten.");
  }

  @Test
  void capitalsLoseNothing() throws IOException {
    write("h1, .sender { text-transform: uppercase; } p { text-transform: capitalize; }");
  }

  @Test
  void refusesATextThatIsTaggedInPartOrTwice() throws Exception {
    var html =
        new PrepareHtml(new Fonts()).prepare("\n<html><body><p>Hela texten</p></body></html>");
    StructureTree tree = new StructureTree(html);
    Element body = tree.root().element();
    Text text = (Text) body.getFirstChild().getFirstChild();
    CheckTags check = new CheckTags(tree, new FindPlace(List.of()));

    tree.tag(text, "Hela ");
    assertThatThrownBy(() -> check.check(body)).hasMessageContaining("blev 4 tecken");
    tree.tag(text, "texten");
    check.check(body);
    tree.tag(text, "Hela texten");
    assertThatThrownBy(() -> check.check(body)).hasMessageContaining("blev 20 tecken");
  }

  @Test
  void saysWhereAlsoWithoutTemplateOrHeading() {
    var html =
        new PrepareHtml(new Fonts())
            .prepare("\n<html><body><p data-line=\"7\">a</p></body></html>");
    var place = html.getElementsByTagName("p").item(0).getFirstChild();
    assertThat(new FindPlace(List.of()).of(place)).isEqualTo("före den första rubriken, rad 7");
    Block heading = new Block.Heading(5, 1, "h", List.of());
    assertThat(new FindPlace(List.of(heading)).of(place)).isEqualTo("under rubriken ””, rad 7");
  }
}
