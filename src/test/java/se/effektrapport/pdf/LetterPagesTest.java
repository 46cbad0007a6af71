package se.effektrapport.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import se.effektrapport.document.ParseDocument;
import se.effektrapport.edition.Content;
import se.effektrapport.edition.Respondent;
import se.effektrapport.sample.SampleEdition;
import se.effektrapport.wording.FullExtract;
import se.effektrapport.wording.SampleExtracts;
import se.effektrapport.wording.SampleMissives;

/** How long letters get: a missiv is a page, an extract two to four, whatever was answered. */
class LetterPagesTest {

  private static byte[] pdf(String markup) {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    new WritePdf(SampleEdition.TEMPLATES).write(new ParseDocument().parse(markup), pdf);
    return pdf.toByteArray();
  }

  private static int pages(String markup) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(markup))) {
      return document.getNumberOfPages();
    }
  }

  @Test
  void anExtractHasTwoToFourPages() throws IOException {
    for (int year : new int[] {2021, 2022}) {
      Content content = SampleEdition.of(year).content();
      for (Respondent each : content.respondents()) {
        assertThat(pages(SampleExtracts.word(SampleExtracts.of(content, each.code()))))
            .as(year + " " + each.code())
            .isBetween(2, 4);
      }
    }
  }

  @Test
  void soDoesOneOfMoreInsatserQuotationsQuestionsAndChangesThanThereIsRoomFor() throws IOException {
    String words = "i samverkan med polisen och föreningarna";
    assertThat(pages(SampleExtracts.word(FullExtract.saying(words)))).isBetween(2, 4);
  }

  @Test
  void theSpaceUnderWhatComesLastIsNoPage() throws IOException {
    for (int lines = 24; lines < 30; lines++) {
      String markup =
          """
          <article lang="sv-SE" data-date="2022-10-19" data-form="skrivelse"><header>
          <p data-role="sender">Socialförvaltningen</p><p data-role="kind">Utdrag</p>
          <p data-role="receiver">Till alla</p></header><h1>Effekter</h1>%s</article>
          """
              .formatted("<p>rad</p>".repeat(lines));
      assertThat(lastPage(markup)).as(lines + " lines").contains("rad");
    }
  }

  private static String lastPage(String markup) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(markup))) {
      PDFTextStripper text = new PDFTextStripper();
      text.setStartPage(document.getNumberOfPages());
      return text.getText(document);
    }
  }

  @Test
  void aMissivHasOne() throws IOException {
    for (Respondent each : SampleEdition.get().content().respondents()) {
      assertThat(pages(SampleMissives.word(SampleMissives.to(each.code())))).isEqualTo(1);
    }
  }
}
