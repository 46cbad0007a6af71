package se.effektrapport.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.effektrapport.document.ParseDocument;

/** A letter has a template of its own: no cover, and another head on its first page. */
class LetterTest {
  private static final Path LETTER = Path.of("src/test/resources/document/skrivelse.xhtml");
  private static final Path LOOK = Sample.TEMPLATES.resolve("skrivelse/skrivelse.dotx");
  private static Unzipped written;

  @BeforeAll
  static void write() throws IOException {
    written = Sample.written(new ParseDocument().parse(Files.readString(LETTER)));
  }

  @Test
  void beginsWithItsHeadInStylesOfTheirOwn() {
    assertThat(styled("LetterSender"))
        .containsExactly("Socialförvaltningen", "Avdelningen för stadsövergripande sociala frågor");
    assertThat(styled("LetterKind")).containsExactly("Tjänsteutlåtande");
    assertThat(styled("LetterFact")).hasSize(3).contains("Dnr 1.7.1-401/2022");
    assertThat(styled("LetterMark")).containsExactly("Exempeldata");
    assertThat(styled("LetterReceiver")).containsExactly("Till socialnämnden");
    assertThat(styled("Heading1")).hasSize(1);
  }

  /** LibreOffice heeds a frame only there. */
  @Test
  void whatStandsToTheRightHasItsFrameOnTheParagraphs() {
    assertThat(written.all("//w:p/w:pPr/w:framePr/@w:x")).hasSize(4).containsOnly("6489");
  }

  @Test
  void twoSignBesideEachOtherAndAThirdBelow() {
    assertThat(styled("SignatureLine")).hasSize(2);
    assertThat(written.all("//w:p[w:pPr/w:pStyle/@w:val='SignatureLine'][1]//w:tab")).hasSize(3);
    assertThat(styled("Signature"))
        .containsExactly("FörvaltningschefAvdelningschef", "Förvaltningschef");
  }

  @Test
  void everyPageSaysItsNumberAndAllButTheFirstWhatItIs() {
    assertThat(written.all("//w:sectPr/w:titlePg")).hasSize(1);
    for (String footer : written.partsLike("word/footer\\d.xml")) {
      assertThat(written.all(footer, "//w:instrText")).containsExactly(" PAGE ", " NUMPAGES ");
    }
    assertThat(written.text("word/header1.xml"))
        .contains("Socialförvaltningen, dnr 1.7.1-401/2022 – Exempeldata");
    assertThat(written.text("word/header2.xml")).doesNotContain("1.7.1-401");
  }

  @Test
  void everyPartOfItAndOfItsTemplateIsValid() throws Exception {
    for (Unzipped file : new Unzipped[] {written, Unzipped.of(Files.readAllBytes(LOOK))}) {
      for (String part : file.partsLike("word/[a-z0-9]+\\.xml")) {
        assertThat(SchemaTest.problems(part, file.parts().get(part))).as(part).isEmpty();
      }
    }
  }

  private static java.util.List<String> styled(String style) {
    return written.all("//w:p[w:pPr/w:pStyle/@w:val='" + style + "']");
  }
}
