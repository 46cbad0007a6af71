package se.effektrapport.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.Text;
import se.effektrapport.document.Block;

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

  @Test
  void refusesAFileWhoseTagsDifferFromItsText() throws Exception {
    var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
    Element body = document.createElement("body");
    document.appendChild(body);
    Element heading = document.createElement("h1");
    heading.setAttribute("id", "k");
    body.appendChild(heading).setTextContent("3 Sam\u00adhandling");
    body.appendChild(document.createElement("p")).setTextContent("Hela texten");
    body.appendChild(document.createElement("h2")).setTextContent("Senare");
    var tree = new StructureTree(document);
    var text = (Text) heading.getNextSibling().getFirstChild();
    FindPlace place =
        new FindPlace(
            List.of(
                new Block.Section("", "mall.ftlh", List.of(new Block.Heading(1, "k", List.of())))));
    CheckTags check = new CheckTags(tree, element -> element.getTagName().startsWith("h"), place);

    tree.tag(text, "Hela ");
    assertThatThrownBy(() -> check.check(body))
        .isInstanceOf(PdfException.class)
        .hasMessage(
            "Rapporten kunde inte göras tillgänglig som PDF: mallen mall.ftlh, under rubriken"
                + " ”3 Samhandling”: en text på 10 tecken i <p> blev 4 tecken i det som läses upp;"
                + " väntade hela texten en gång.");
    tree.tag(text, "texten");
    check.check(body);
  }

  @Test
  void saysWhereAlsoIfTheTemplateOrTheHeadingIsNotKnown() throws Exception {
    var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
    Element body = document.createElement("body");
    document.appendChild(body);
    FindPlace place = new FindPlace(List.of());
    assertThat(place.of(body)).isEqualTo("före den första rubriken");
    body.appendChild(document.createElement("h1")).setTextContent("Bilaga");
    Element after = document.createElement("p");
    body.appendChild(after);
    assertThat(place.of(after)).isEqualTo("under rubriken ”Bilaga”");
  }
}
