package se.effektrapport.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineTest {

  @Test
  void contentsShowChaptersAndTheirParts() {
    Document document = ParseDocumentTest.parse("<h1>A</h1><h2>B</h2><h3>C</h3><h1>D</h1>");
    assertThat(Outline.of(document).contents())
        .extracting(heading -> Inline.words(heading.content()))
        .containsExactly("A", "B", "D");
  }

  @Test
  void equalTablesAreNumberedInReadingOrder() {
    String table = ParseDocumentTest.TABLE.formatted("<tr><th>S1</th><td>1</td></tr>");
    Document document = ParseDocumentTest.parse("<section>" + table + "</section>" + table);
    var first = (Block.Table) ((Block.Section) document.blocks().getFirst()).blocks().getFirst();
    Outline outline = Outline.of(document);
    assertThat(outline.label(first)).isEqualTo("Tabell 1");
    assertThat(outline.label((Block.Table) document.blocks().getLast())).isEqualTo("Tabell 2");
  }

  @Test
  void notesAreNumberedThroughTheDocument() {
    Document document =
        ParseDocumentTest.parse("<p><note>a</note></p><p><em><note>a</note></em></p>");
    var last = ((Block.Paragraph) document.blocks().getLast()).content().getFirst();
    var note = (Inline.Note) ((Inline.Emphasis) last).content().getFirst();
    assertThat(Outline.of(document).number(note)).isEqualTo(2);
  }

  @Test
  void wordsLeaveOutFormAndNotes() {
    Document document =
        ParseDocumentTest.parse("<p>Så <em>sa <q>de</q></em><note>n</note><br/>då</p>");
    List<Inline> content = ((Block.Paragraph) document.blocks().getFirst()).content();
    assertThat(Inline.words(content)).isEqualTo("Så sa ”de” då");
  }
}
