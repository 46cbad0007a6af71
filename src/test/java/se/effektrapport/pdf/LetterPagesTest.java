package se.effektrapport.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
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

  private static int pages(String markup) throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    new WritePdf(SampleEdition.TEMPLATES).write(new ParseDocument().parse(markup), pdf);
    try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
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
  void aMissivHasOne() throws IOException {
    for (Respondent each : SampleEdition.get().content().respondents()) {
      assertThat(pages(SampleMissives.word(SampleMissives.to(each.code())))).isEqualTo(1);
    }
  }
}
