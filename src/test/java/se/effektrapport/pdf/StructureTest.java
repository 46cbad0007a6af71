package se.effektrapport.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a screen reader is told. */
class StructureTest {

  @TempDir static Path templates;
  static PDDocument file;
  static List<PDStructureElement> elements = new ArrayList<>();

  @BeforeAll
  static void load() throws IOException {
    file = Loader.loadPDF(Sample.write(Sample.everything(), templates).pdf());
    collect(file.getDocumentCatalog().getStructureTreeRoot());
  }

  private static void collect(PDStructureNode node) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        elements.add(element);
        collect(element);
      }
    }
  }

  private static List<PDStructureElement> all(String type) {
    return elements.stream().filter(e -> e.getStructureType().equals(type)).toList();
  }

  @Test
  void headingsComeInTheOrderOfTheText() {
    assertThat(elements.stream().map(PDStructureElement::getStructureType))
        .containsSubsequence("TOC", "H1", "H2", "H2", "H3", "H4", "H2", "H1");
    assertThat(all("H1")).hasSize(6);
  }

  @Test
  void everyFigureSaysWhatItShowsAndAChartItsNumbersToo() {
    assertThat(all("Figure"))
        .hasSize(10)
        .allSatisfy(figure -> assertThat(figure.getAlternateDescription()).isNotBlank());
    assertThat(all("Figure").getFirst().getAlternateDescription())
        .startsWith(
            "Stapeldiagram över antalet insatser per utgångspunkt. Systematisk samhandling: 42;");
  }

  @Test
  void aRepeatedTableHeadIsTaggedOnce() {
    long wide =
        all("Table").stream()
            .filter(table -> table.getKids().size() == 3)
            .flatMap(table -> table.getKids().stream())
            .map(PDStructureElement.class::cast)
            .filter(part -> part.getStructureType().equals("THead"))
            .count();
    assertThat(wide).isEqualTo(all("Table").size());
    assertThat(all("TH").stream().filter(th -> th.getKids().isEmpty())).isEmpty();
  }

  @Test
  void emptyCellsKeepTheirPlaceInTheGrid() {
    assertThat(all("TD").stream().filter(cell -> cell.getKids().isEmpty())).hasSize(1);
  }

  @Test
  void anAbbreviationIsExpandedAndANoteIsKnownByItsIdentity() {
    assertThat(all("Span").getFirst().getExpandedForm()).isEqualTo("sociala insatsgrupper");
    assertThat(all("Note")).hasSize(2).allMatch(note -> note.getElementIdentifier() != null);
  }

  @Test
  void everyLinkSaysWhereItLeads() throws IOException {
    for (var page : file.getPages()) {
      for (var annotation : page.getAnnotations()) {
        assertThat(annotation.getContents()).isNotBlank();
        assertThat(annotation.getCOSObject().getInt(COSName.STRUCT_PARENT)).isNotNegative();
      }
    }
  }
}
