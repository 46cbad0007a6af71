package se.effektrapport.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParseDocumentTest {

  static final String HEADER =
      "<header data-subject=\"Ämne\" data-running-head=\"Effektrapport 2022\""
          + " data-remark=\"Texterna ligger i en mapp.\"><p"
          + " data-role=\"sender\">Socialförvaltningen</p><p data-role=\"title\">Effekter</p><p"
          + " data-role=\"mark\">Exempeldata</p><p data-role=\"fact\">Dnr 1</p></header>";

  static final String TABLE =
      "<table><caption>Antal</caption><thead><tr><th>A</th><th data-number=\"\">B</th></tr></thead>"
          + "<tbody>%s</tbody></table>";

  static Document parse(String content) {
    return new ParseDocument().parse(markup(content));
  }

  static String markup(String content) {
    return "<article lang=\"sv-SE\" data-date=\"2022-10-19\">" + HEADER + content + "</article>";
  }

  static Block only(String content) {
    return parse(content).blocks().getFirst();
  }

  static List<Inline> line(String content) {
    return ((Block.Paragraph) only("<p>" + content + "</p>")).content();
  }

  @Test
  void readsCoverAndMetadata() {
    Document document = parse("");
    assertThat(document.metadata())
        .isEqualTo(
            new Document.Metadata(
                "Effekter",
                "Ämne",
                "Socialförvaltningen",
                "sv-SE",
                LocalDate.of(2022, 10, 19),
                "Effektrapport 2022",
                "Texterna ligger i en mapp."));
    assertThat(document.opening())
        .isEqualTo(
            new Document.Cover(
                "Socialförvaltningen",
                "Effekter",
                "",
                "",
                List.of("Exempeldata"),
                List.of("Dnr 1")));
  }

  @Test
  void sectionsNestAndInheritTheTemplateTheyCameFrom() {
    var outer =
        (Block.Section)
            only(
                "<section id=\"k\" data-template=\"a.ftlh\"><h1>Ett</h1>"
                    + "<section><h2 id=\"två\">Två</h2></section></section>");
    var inner = (Block.Section) outer.blocks().getLast();
    assertThat(outer.id()).isEqualTo("k");
    assertThat(inner.template()).isEqualTo("a.ftlh");
    assertThat(inner.blocks())
        .containsExactly(new Block.Heading(1, 2, "två", List.of(new Inline.Text("Två"))));
  }

  @Test
  void everyHeadingGetsAnId() {
    Document document = parse("<h1>Ett</h1><h2 id=\"rubrik-2\">Två</h2><h2>Tre</h2>");
    assertThat(Outline.of(document).headings())
        .extracting(Block.Heading::id)
        .containsExactly("rubrik-1", "rubrik-2", "rubrik-3");
  }

  @Test
  void collapsesWhiteSpaceOverElementBordersButKeepsHardSpaces() {
    assertThat(line(" \n a <strong> b</strong>  c\u00a0d \n<br/> e "))
        .containsExactly(
            new Inline.Text("a "),
            new Inline.Strong(List.of(new Inline.Text("b"))),
            new Inline.Text(" c\u00a0d"),
            new Inline.LineBreak(),
            new Inline.Text("e"));
  }

  @Test
  void controlCharactersFromPastedCellsBecomeSpaces() {
    assertThat(line("a\u000bb&#12;c")).containsExactly(new Inline.Text("a b c"));
  }

  @Test
  void readsEveryPieceOfALine() {
    assertThat(
            line(
                "<em>a</em><q>b</q><a href=\"https://x.se\">c</a>"
                    + "<abbr title=\"Sociala insatsgrupper\">SIG</abbr><note>d <em>e</em></note>"))
        .containsExactly(
            new Inline.Emphasis(List.of(new Inline.Text("a"))),
            new Inline.Quote(List.of(new Inline.Text("b"))),
            new Inline.Link("https://x.se", List.of(new Inline.Text("c"))),
            new Inline.Abbreviation("Sociala insatsgrupper", "SIG"),
            new Inline.Note(
                List.of(
                    new Inline.Text("d "), new Inline.Emphasis(List.of(new Inline.Text("e"))))));
  }

  @Test
  void anItemHoldsTextAndThenAList() {
    var list =
        (Block.ListBlock) only("<ul><li>Skolan <ol><li>lärare</li></ol></li><li> </li></ul>");
    assertThat(list.numbered()).isFalse();
    assertThat(list.items()).hasSize(1);
    assertThat(list.items().getFirst().getFirst())
        .isEqualTo(new Block.Paragraph(1, List.of(new Inline.Text("Skolan"))));
    assertThat(list.items().getFirst().getLast())
        .isInstanceOfSatisfying(Block.ListBlock.class, nested -> assertThat(nested.numbered()));
  }

  @Test
  void readsATable() {
    var table =
        (Block.Table)
            only(
                TABLE
                    .replace("<table>", "<table id=\"t\" data-layout=\"wide\">")
                    .formatted("<tr><th>S1</th><td data-number=\"\">12</td></tr>"));
    assertThat(table.wide()).isTrue();
    assertThat(table.head().getFirst().cells().getFirst().header())
        .contains(Block.HeaderFor.COLUMN);
    assertThat(table.body().getFirst().cells().getFirst().header()).contains(Block.HeaderFor.ROW);
    assertThat(table.body().getFirst().cells().getLast().number()).isTrue();
  }

  @Test
  void readsAChartWithAWithheldNumber() {
    var chart =
        (Block.Chart)
            only(
                "<figure id=\"f\"><table data-chart=\"stacked-bar\" data-alternative=\"Staplar\">"
                    + "<thead><tr><th>U</th><th>Antal</th></tr></thead><tbody>"
                    + "<tr><th>S</th><td data-value=\"42.5\">42,5</td></tr>"
                    + "<tr><th>F</th><td>..</td></tr></tbody></table>"
                    + "<figcaption>Insatser</figcaption></figure>");
    assertThat(chart.kind()).isEqualTo(Block.ChartKind.STACKED_BAR);
    assertThat(chart.alternative()).isEqualTo("Staplar.");
    assertThat(chart.categories()).containsExactly("S", "F");
    assertThat(chart.series().getFirst().points())
        .containsExactly(
            new Block.Point(Optional.of(new java.math.BigDecimal("42.5")), "42,5"),
            new Block.Point(Optional.empty(), ".."));
  }

  @Test
  void writesTheAddressOfALinkInAscii() {
    var line = (Block.Paragraph) only("<p><a href=\"https://å.se/b?c=d%20e#f\">dit</a></p>");
    assertThat(((Inline.Link) line.content().getFirst()).target())
        .isEqualTo("https://%C3%A5.se/b?c=d%20e#f");
  }

  @Test
  void readsAQuotationWithItsSource() {
    var quotation =
        (Block.Quotation)
            only(
                "<blockquote"
                    + " data-reference=\"SKÄ-12\"><p>Ord</p><cite>Skärholmen</cite></blockquote>");
    assertThat(quotation.reference()).isEqualTo("SKÄ-12");
    assertThat(quotation.content()).hasSize(1);
    assertThat(Inline.words(quotation.source())).isEqualTo("Skärholmen");
  }

  @Test
  void saysTemplateHeadingAndLineOfAnUnknownElement() {
    assertThatThrownBy(
            () ->
                parse(
                    "<section data-template=\"utgangspunkt.ftlh\">"
                        + "\n<h1>3 Systematisk samhandling</h1>\n<div/></section>"))
        .isInstanceOf(MarkupException.class)
        .hasMessage(
            "Mallen utgangspunkt.ftlh, under rubriken ”3 Systematisk samhandling”, rad 3: elementet"
                + " <div> känns inte igen; väntade p, ul, ol, table, figure, blockquote, aside, h1,"
                + " h2, h3, h4, nav, signatures eller section.");
  }

  @Test
  void saysAllProblemsAtOnceInReadingOrder() {
    assertThatThrownBy(() -> parse("<p><b>x</b></p>\n<p class=\"y\">z</p>\n<h2>Q</h2>"))
        .isInstanceOfSatisfying(
            MarkupException.class,
            e -> assertThat(e.problems()).hasSize(3).isSortedAccordingTo(byLine()));
  }

  private static java.util.Comparator<String> byLine() {
    return java.util.Comparator.comparing(s -> s.replaceAll(".*rad (\\d+).*", "$1"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <p id="x">a</p>                           | attributet id känns inte igen på <p>
          <h1>A</h1><h3>B</h3>                      | rubriken ”B” har nivå 3; väntade högst nivå 2
          <h1 id="a">A</h1><h2 id="a">B</h2>        | id ”a” används redan på ett annat ställe
          <h1 id="1 a">A</h1>                       | id ”1 a” duger inte
          <p><a href="#b">A</a></p>                 | länken ”#b” leder ingenstans
          <p><a href="javascript:x">A</a></p>       | länken ”javascript:x” går inte att följa
          <p>A</p>löst                              | texten ”löst” står direkt i <article>
          <p>A                                      | <p> saknar sluttagg
          <p>A < B</p>                              | tecknen här går inte att tolka som XML
          <p>A &nosuch; B</p>                       | tecknen här går inte att tolka som XML
          <ul><p>A</p></ul>                         | elementet <p> känns inte igen; väntade li
          <p><abbr>A</abbr></p>                     | <abbr> saknar attributet title
          <h1> </h1>                                | rubriken är tom
          <figure><figcaption>A</figcaption></figure> | figuren ska ha en tabell eller en bild, men har 0
          <figure><img src="../a.png" alt="a"/><figcaption>A</figcaption></figure> | väntades vara en PNG-fil
          <figure><img src="a.png"/><figcaption>A</figcaption></figure> | <img> saknar attributet alt
          """)
  void refuses(String content, String expected) {
    assertThatThrownBy(() -> parse(content))
        .isInstanceOf(MarkupException.class)
        .hasMessageContaining(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <tr><th>S1</th></tr>                           | rad 1 i tabellen fyller inte 2 kolumner
          <tr><th>S1</th><td>1</td><td>2</td></tr>       | rad 1 i tabellen fyller inte 2 kolumner
          <tr><th rowspan="2">S1</th><td>1</td></tr>     | sträcker sig nedanför sista raden
          <tr><th colspan="x">S1</th><td>1</td></tr>     | colspan är ”x”; väntade ett heltal från 1 till 100
          <tr><th scope="rad">S1</th><td>1</td></tr>     | scope är ”rad”; väntade ”col” eller ”row”
          <tr><th>S1</th><td data-value="1">1</td></tr>  | data-value hör till ett diagram
          """)
  void refusesATable(String rows, String expected) {
    assertThatThrownBy(() -> parse(TABLE.formatted(rows)))
        .isInstanceOf(MarkupException.class)
        .hasMessageContaining(expected);
  }

  @Test
  void acceptsATableWhereACellSpansRowsAndColumns() {
    String rows =
        "<tr><th rowspan=\"2\">S1</th><td>1</td></tr><tr><td>2</td></tr>"
            + "<tr><td colspan=\"2\">3</td></tr>";
    assertThat(only(TABLE.formatted(rows))).isInstanceOf(Block.Table.class);
  }

  @Test
  void refusesWhatIsNotAnArticle() {
    assertThatThrownBy(() -> new ParseDocument().parse("hej"))
        .hasMessage("Uppmärkningen, rad 1: väntade ett enda yttersta element, <article>.");
    assertThatThrownBy(() -> new ParseDocument().parse("<article lang=\"sv\"><p>a</p></article>"))
        .hasMessageContaining("väntade <header> först i <article>");
  }

  @Test
  void refusesACoverWithoutTitleAndADateThatIsNone() {
    String markup =
        "<article lang=\"sv-SE\" data-date=\"19 oktober\"><header>"
            + "<p data-role=\"sender\">S</p></header></article>";
    assertThatThrownBy(() -> new ParseDocument().parse(markup))
        .hasMessageContaining("<header> har 0 rader med data-role title; väntade en")
        .hasMessageContaining("data-date är ”19 oktober”; väntade ett datum som 2022-10-19");
  }
}
