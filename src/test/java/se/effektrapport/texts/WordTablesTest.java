package se.effektrapport.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static se.effektrapport.texts.Docx.cell;
import static se.effektrapport.texts.Docx.field;
import static se.effektrapport.texts.Docx.item;
import static se.effektrapport.texts.Docx.p;
import static se.effektrapport.texts.Docx.paragraph;
import static se.effektrapport.texts.Docx.row;
import static se.effektrapport.texts.Docx.run;
import static se.effektrapport.texts.Docx.styled;
import static se.effektrapport.texts.Docx.table;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class WordTablesTest extends WordTexts {

  private static final String CAPTION = styled("Beskrivning", "Insatser");
  private static final String HEAD = row("Namn", "Antal");

  @Test
  void theFirstRowNamesTheColumns() throws IOException {
    assertThat(markup(CAPTION, table(HEAD, row("Bromma", "12"), row("Farsta", "[[tal:x]]"))))
        .isEqualTo(
            """
            <table>
            <caption>Insatser</caption>
            <thead>
            <tr><th scope="col"><p>Namn</p>
            </th><th scope="col" data-number=""><p>Antal</p>
            </th></tr>
            </thead>
            <tbody>
            <tr><td><p>Bromma</p>
            </td><td data-number=""><p>12</p>
            </td></tr>
            <tr><td><p>Farsta</p>
            </td><td data-number=""><p>[[tal:x]]</p>
            </td></tr>
            </tbody>
            </table>
            """);
  }

  @Test
  void theFirstColumnNamesTheRowsIfWordShowsItSo() throws IOException {
    String table = table(row("", "Antal"), row("Bromma", "12"), row("", "-"));
    String named = "<w:tblPr><w:tblLook w:val=\"%s\"/></w:tblPr>";
    assertThat(markup(CAPTION, table.replace("<w:tblPr/>", named.formatted("04A0"))))
        .contains(
            "<tr><td></td><th scope=\"col\">", "<th scope=\"row\"><p>Bromma", "<tr><td></td>");
    assertThat(markup(CAPTION, table.replace("<w:tblPr/>", named.formatted("0420"))))
        .contains("<td><p>Bromma");
  }

  @Test
  void rowsMarkedAsHeadsAreHeads() throws IOException {
    String head = HEAD.replace("<w:tr>", "<w:tr><w:trPr><w:tblHeader/></w:trPr>");
    assertThat(markup(CAPTION, table(head, head, row("a", "b"))))
        .containsPattern("(?s)<thead>\n<tr>.*<tr>.*</thead>\n<tbody>\n<tr><td><p>a");
  }

  @Test
  void aTableOfManyColumnsLiesAcrossThePage() throws IOException {
    String seven = row("a", "b", "c", "d", "e", "f", "g");
    assertThat(markup(CAPTION, table(seven, seven))).startsWith("<table data-layout=\"wide\">");
  }

  @Test
  void cellsHoldListsAndEmphasis() throws IOException {
    String bold = cell("", paragraph("", run("<w:b/>", "fet")));
    assertThat(
            markup(
                CAPTION, table(HEAD, row(cell("", item("1", 0, "a") + item("1", 0, "b")), bold))))
        .contains(
            "<td><ul><li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ul>\n</td>",
            "<td><p><strong>fet</strong></p>");
  }

  @Test
  void theCaptionIsAboveOrBelow() throws IOException {
    String table = table(HEAD, row("a", "b"));
    assertThat(
            markup(table, styled("Beskrivning", "Ett"), table, styled("Beskrivning", "Två"))
                .lines()
                .filter(line -> line.startsWith("<caption>")))
        .containsExactly("<caption>Ett</caption>", "<caption>Två</caption>");
    assertThat(
            markup(styled("Beskrivning", "Ett"), table, styled("Beskrivning", "Två"), table)
                .lines()
                .filter(line -> line.startsWith("<caption>")))
        .containsExactly("<caption>Ett</caption>", "<caption>Två</caption>");
  }

  @Test
  void theNumberInTheCaptionIsTheReportsAffair() throws IOException {
    String numbered =
        paragraph(
            "<w:pStyle w:val=\"Beskrivning\"/>",
            run("", "Tabell ") + field(" SEQ Tabell \\* ARABIC ", "3") + run("", ". Antal"));
    String table = table(HEAD, row("a", "b"));
    assertThat(markup(numbered, table)).contains("<caption>Antal</caption>");
    assertThat(markup(styled("Beskrivning", "Tabell 3: Antal"), table))
        .contains("<caption>Antal</caption>");
    assertRefused(styled("Beskrivning", "Tabell 3."), table)
        .containsExactly(
            "stycke 1 (”Tabell 3.”): väntade en beskrivning av vad tabellen visar, fann bara ett"
                + " nummer.");
  }

  @Test
  void refusesATableWithoutACaptionAndACaptionWithoutATable() throws IOException {
    assertRefused(CAPTION, p("Text"), table(HEAD, row("a", "b")), p("Text"))
        .containsExactly(
            "stycke 1 (”Insatser”): väntade en beskrivning direkt ovanför eller under en tabell,"
                + " fann en för sig själv.",
            "tabell 1: väntade ett stycke i formatmallen Beskrivning direkt ovanför eller under"
                + " tabellen, som säger vad den visar (Referenser, Infoga beskrivning), fann inget"
                + " sådant.");
  }

  @Test
  void refusesMergedCellsByTheirPlace() throws IOException {
    assertRefused(
            CAPTION,
            table(HEAD, row("a", "b")),
            CAPTION,
            table(
                HEAD,
                row("a", cell("<w:vMerge w:val=\"restart\"/>", p("b"))),
                row(cell("<w:gridSpan w:val=\"2\"/>", p("c")))))
        .containsExactly(
            "tabell 2, rad 2, kolumn 2: väntade en tabell utan sammanslagna celler, fann en cell"
                + " som är sammanslagen med andra.",
            "tabell 2, rad 3, kolumn 1: väntade en tabell utan sammanslagna celler, fann en cell"
                + " som är sammanslagen med andra.",
            "tabell 2, rad 3: väntade 2 celler som i första raden, fann 1.");
  }

  @Test
  void refusesWhatIsNoTableOfHeadsAndRows() throws IOException {
    assertRefused(CAPTION, table(HEAD))
        .containsExactly(
            "tabell 1: väntade en rad med kolumnrubriker och minst en rad till, fann en enda rad.");
    assertRefused(CAPTION, table(row("", " "), row("a", "b")))
        .containsExactly("tabell 1, rad 1: väntade kolumnrubriker, fann ingenting.");
  }

  @Test
  void refusesInACellWhatTheReportHasNoFormFor() throws IOException {
    assertRefused(
            CAPTION,
            table(
                HEAD,
                row(
                    cell("", styled("Rubrik1", "a")),
                    cell("", styled("Citat", "b") + table(HEAD, row("a", "b")) + p("")))))
        .containsExactly(
            "tabell 1, rad 2, kolumn 1: väntade text och listor i en tabell, fann en rubrik.",
            "tabell 1, rad 2, kolumn 2: väntade text och listor i en tabell, fann en tabell till.",
            "tabell 1, rad 2, kolumn 2: väntade text och listor i en tabell, fann ett citat.");
  }

  @Test
  void refusesTrackedRowsAndCells() throws IOException {
    assertRefused(
            CAPTION,
            table(
                HEAD,
                row("a", cell("<w:cellIns w:id=\"1\"/>", p("b")))
                    .replace("<w:tr>", "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>")))
        .hasSize(2)
        .allMatch(sentence -> sentence.endsWith("fann en spårad ändring."))
        .first()
        .asString()
        .startsWith("tabell 1, rad 2: ");
  }
}
