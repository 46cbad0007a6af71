package se.effektrapport.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import se.effektrapport.document.Document;
import se.effektrapport.document.ParseDocument;
import se.effektrapport.sample.SampleEdition;
import se.effektrapport.sample.SecondEdition;
import se.effektrapport.wording.FullExtract;
import se.effektrapport.wording.SampleExtracts;
import se.effektrapport.wording.SampleMissives;

/** The files are accessible PDF (PDF/UA-1) and PDF for archives (PDF/A-2a) at once. */
class ConformanceTest {

  @TempDir Path templates;

  @ParameterizedTest
  @EnumSource(
      value = PDFAFlavour.class,
      names = {"PDFUA_1", "PDFA_2_A"})
  void aDocumentWithEverythingInItBreaksNoRule(PDFAFlavour flavour) throws Exception {
    byte[] pdf = Sample.write(Sample.everything(), templates).pdf();
    assertThat(Verdict.broken(pdf, flavour)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = PDFAFlavour.class,
      names = {"PDFUA_1", "PDFA_2_A"})
  void theDocumentWithAllThatTendsToBreakBreaksNoRule(PDFAFlavour flavour) throws Exception {
    byte[] pdf = Sample.write(Sample.nasty(), templates).pdf();
    assertThat(Verdict.broken(pdf, flavour)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = PDFAFlavour.class,
      names = {"PDFUA_1", "PDFA_2_A"})
  void theSampleReportBreaksNoRule(PDFAFlavour flavour) throws Exception {
    assertThat(Verdict.broken(pdf(SampleEdition.get().report()), flavour)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = PDFAFlavour.class,
      names = {"PDFUA_1", "PDFA_2_A"})
  void aLaterEditionThatTellsWhatChangedBreaksNoRule(PDFAFlavour flavour) throws Exception {
    assertThat(Verdict.broken(pdf(SecondEdition.withEveryChange().report()), flavour)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = PDFAFlavour.class,
      names = {"PDFUA_1", "PDFA_2_A"})
  void theWritingMaterialBreaksNoRule(PDFAFlavour flavour) throws Exception {
    assertThat(Verdict.broken(pdf(SampleEdition.get().writingMaterial()), flavour)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = PDFAFlavour.class,
      names = {"PDFUA_1", "PDFA_2_A"})
  void aLetterBreaksNoRule(PDFAFlavour flavour) throws Exception {
    String letter = Files.readString(Path.of("src/test/resources/document/skrivelse.xhtml"));
    byte[] pdf = pdf(new ParseDocument().parse(letter));
    assertThat(Verdict.broken(pdf, flavour)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = PDFAFlavour.class,
      names = {"PDFUA_1", "PDFA_2_A"})
  void theProposalBreaksNoRule(PDFAFlavour flavour) throws Exception {
    assertThat(Verdict.broken(pdf(SampleEdition.get().proposal()), flavour)).isEmpty();
  }

  @Test
  void theProposalIsAsLongAsOneIs() throws Exception {
    for (int year : new int[] {2021, 2022}) {
      try (PDDocument pdf = Loader.loadPDF(pdf(SampleEdition.of(year).proposal()))) {
        assertThat(pdf.getNumberOfPages()).as("pages in %d", year).isBetween(3, 6);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = PDFAFlavour.class,
      names = {"PDFUA_1", "PDFA_2_A"})
  void anExtractAndAMissivBreakNoRule(PDFAFlavour flavour) throws Exception {
    String extract = SampleExtracts.word(FullExtract.saying("i samverkan"));
    String missive = SampleMissives.word(SampleMissives.to("BRO"));
    assertThat(Verdict.broken(pdf(new ParseDocument().parse(extract)), flavour)).isEmpty();
    assertThat(Verdict.broken(pdf(new ParseDocument().parse(missive)), flavour)).isEmpty();
  }

  private static byte[] pdf(Document document) {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    new WritePdf(SampleEdition.TEMPLATES).write(document, pdf);
    return pdf.toByteArray();
  }
}
