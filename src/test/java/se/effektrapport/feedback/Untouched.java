package se.effektrapport.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Whether a copy still is the workbook it was made of. */
final class Untouched {

  private static final String MAY_DIFFER =
      "\\[Content_Types\\].xml|xl/workbook.xml|xl/styles.xml|.*\\.rels|.*\\.vml|xl/comments.*"
          + "|xl/worksheets/[^/]*\\.xml";

  private static final String STYLES = "xl/styles.xml";

  private Untouched() {}

  /** Part by part: bytes of most, elements of those that had to be touched. */
  static void assertSameParts(Path original, Path copy) throws Exception {
    Zipped before = Zipped.of(original);
    Zipped after = Zipped.of(copy);
    Set<String> compared = new TreeSet<>();
    for (String part : before.parts().keySet()) {
      assertThat(after.parts()).containsKey(part);
      if (!part.matches(MAY_DIFFER)) {
        assertThat(after.parts().get(part)).as(part).isEqualTo(before.parts().get(part));
        compared.add(part);
      }
    }
    assertThat(compared).isNotEmpty();
    for (String sheet : before.parts().keySet()) {
      if (sheet.matches("xl/worksheets/[^/]*\\.xml")) {
        assertSameSheet(parsed(before.parts().get(sheet)), parsed(after.parts().get(sheet)));
      }
    }
    assertSameStyles(parsed(before.parts().get(STYLES)), parsed(after.parts().get(STYLES)));
  }

  private static void assertSameSheet(Document before, Document after) {
    elements(before, "sheetView").forEach(view -> view.removeAttribute("tabSelected"));
    elements(after, "sheetView").forEach(view -> view.removeAttribute("tabSelected"));
    if (elements(before, "legacyDrawing").isEmpty()) {
      elements(after, "legacyDrawing").forEach(each -> each.getParentNode().removeChild(each));
    }
    assertSame(before.getDocumentElement(), after.getDocumentElement());
  }

  /** What was there stands first and unchanged; only counts and what comes after are new. */
  private static void assertSameStyles(Document before, Document after) {
    for (String list : List.of("fonts", "fills", "borders", "cellXfs")) {
      Element old = elements(before, list).getFirst();
      Element now = elements(after, list).getFirst();
      if (now.hasAttribute("count")) {
        assertThat(Integer.parseInt(now.getAttribute("count"))).isEqualTo(children(now).size());
      }
      now.setAttribute("count", old.getAttribute("count"));
      List<Element> added = children(now);
      added.subList(children(old).size(), added.size()).forEach(now::removeChild);
      old.setAttribute("count", old.getAttribute("count"));
    }
    assertSame(before.getDocumentElement(), after.getDocumentElement());
  }

  private static void assertSame(Element before, Element after) {
    before.normalize();
    after.normalize();
    assertThat(after.isEqualNode(before)).as("the elements of %s", before.getTagName()).isTrue();
  }

  static Document parsed(byte[] xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    // Text is the same text however it is quoted.
    factory.setCoalescing(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
  }

  static List<Element> elements(Document document, String name) {
    List<Element> all = new ArrayList<>();
    var found = document.getElementsByTagNameNS("*", name);
    for (int i = 0; i < found.getLength(); i++) {
      all.add((Element) found.item(i));
    }
    return all;
  }

  private static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  /** Sheet by sheet, as another program's eyes see them. */
  static void assertSameSheets(Path original, Path copy) throws IOException {
    try (XSSFWorkbook before = new XSSFWorkbook(Files.newInputStream(original));
        XSSFWorkbook after = new XSSFWorkbook(Files.newInputStream(copy))) {
      assertThat(after.getNumberOfSheets()).isEqualTo(before.getNumberOfSheets() + 1);
      for (int i = 0; i < before.getNumberOfSheets(); i++) {
        assertThat(described(after.getSheetAt(i + 1))).isEqualTo(described(before.getSheetAt(i)));
        assertThat(after.isSheetHidden(i + 1)).isEqualTo(before.isSheetHidden(i));
      }
    }
  }

  private static List<String> described(XSSFSheet sheet) {
    List<String> described = new ArrayList<>(List.of(sheet.getSheetName()));
    for (Row row : sheet) {
      described.add(row.getRowNum() + " " + row.getHeight() + " " + row.getZeroHeight());
      row.forEach(cell -> described.add(described(cell)));
    }
    sheet.getMergedRegions().forEach(region -> described.add(region.formatAsString()));
    sheet.getDataValidations().stream()
        .map(each -> each.getRegions().getCellRangeAddresses()[0].formatAsString() + rule(each))
        .forEach(described::add);
    described.add("protected " + sheet.getCTWorksheet().getSheetProtection());
    described.add("filter " + sheet.getCTWorksheet().getAutoFilter());
    described.add("columns " + sheet.getCTWorksheet().getColsList());
    described.add("titles " + sheet.getRepeatingRows() + sheet.getRepeatingColumns());
    described.add("conditions " + sheet.getCTWorksheet().getConditionalFormattingList());
    return described;
  }

  private static String rule(DataValidation validation) {
    var rule = validation.getValidationConstraint();
    return " %d %s %s %s %s"
        .formatted(
            rule.getValidationType(),
            rule.getFormula1(),
            rule.getFormula2(),
            validation.getPromptBoxText(),
            validation.getErrorBoxText());
  }

  private static String described(Cell cell) {
    XSSFCell written = (XSSFCell) cell;
    var style = written.getCellStyle();
    return "%s %s %s %s %s %s %s"
        .formatted(
            cell.getAddress(),
            written.getCTCell().xmlText(),
            cell,
            style.getCoreXf(),
            style.getFont().getCTFont(),
            style.getDataFormatString(),
            style.getFillForegroundXSSFColor() == null
                ? ""
                : style.getFillForegroundXSSFColor().getARGBHex());
  }
}
