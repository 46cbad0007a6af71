package se.effektrapport.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.effektrapport.document.Document;

/** A draft says so across every page but the cover, in its header. */
class WatermarkTest {
  private static final String WORD = "//v:shape/v:textpath/@string";

  @Test
  void liesInTheHeaderOfADraft() {
    Unzipped draft = Unzipped.of(new WriteWord(Sample.TEMPLATES).write(draft("Utkast")));
    assertThat(draft.all("word/header1.xml", WORD)).containsExactly("Utkast");
    assertThat(draft.all("word/header2.xml", WORD)).isEmpty();
    assertThat(draft.text("word/document.xml")).doesNotContain("textpath");
  }

  @Test
  void isGoneFromALockedDocument() {
    Unzipped locked = Unzipped.of(new WriteWord(Sample.TEMPLATES).write(draft("Utkast").locked()));
    assertThat(locked.all("word/header1.xml", WORD)).isEmpty();
    assertThat(locked.text("word/header1.xml")).doesNotContain("Utkast");
  }

  @Test
  void takesNothingButAWord() {
    Unzipped draft = Unzipped.of(new WriteWord(Sample.TEMPLATES).write(draft("<&\"'\u0001>")));
    assertThat(draft.all("word/header1.xml", WORD)).hasSize(1).first().asString().contains("<&\"'");
  }

  private static Document draft(String word) {
    Document plain = Sample.of("<p>Text</p>");
    Document.Cover cover = (Document.Cover) plain.opening();
    return new Document(
        plain.metadata(),
        new Document.Cover(
            cover.sender(), cover.title(), cover.subtitle(), word, cover.marks(), cover.facts()),
        plain.blocks());
  }
}
