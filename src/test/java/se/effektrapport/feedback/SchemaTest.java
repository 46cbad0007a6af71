package se.effektrapport.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CommentsDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;

/** Every part that was touched follows the schema that Excel reads by. */
class SchemaTest {
  @TempDir Path folder;

  @Test
  void everyTouchedPartIsValid() throws Exception {
    Path form = Returned.altered(Returned.form(folder), Comments::add);
    Path back = Returned.back(form, "svar-1", Returned.WRONG_AMOUNT, Returned.UNCLEAR);
    Map<String, byte[]> parts = Zipped.of(back).parts();
    List<String> checked = new ArrayList<>();
    for (String part : parts.keySet()) {
      if (part.matches("xl/(workbook|styles|comments.*|worksheets/sheet[0-9]+)\\.xml")) {
        assertThat(problems(part, parts.get(part))).as(part).isEmpty();
        checked.add(part);
      }
    }
    assertThat(checked).hasSize(9).contains("xl/comments1.xml", "xl/comments2.xml");
  }

  @Test
  void theCheckFindsADrawingInTheWrongPlace() throws Exception {
    Zipped back = Zipped.of(Returned.back(Returned.form(folder), "svar-1", Returned.UNCLEAR));
    String part = "xl/worksheets/sheet2.xml";
    String drawing = back.text(part).replaceFirst("(?s).*(<legacyDrawing[^>]*>).*", "$1");
    String moved =
        back.text(part).replace(drawing, "").replace("<sheetData>", drawing + "<sheetData>");
    assertThat(problems(part, moved.getBytes("UTF-8"))).isNotEmpty();
  }

  private static List<XmlError> problems(String part, byte[] bytes) throws Exception {
    List<XmlError> errors = new ArrayList<>();
    parsed(part, bytes).validate(new XmlOptions().setErrorListener(errors));
    // Excel itself writes xml:space where its schema has forgotten it.
    errors.removeIf(error -> error.getMessage().contains("space@http://www.w3.org/XML/1998"));
    return errors;
  }

  private static XmlObject parsed(String part, byte[] bytes) throws Exception {
    ByteArrayInputStream in = new ByteArrayInputStream(bytes);
    return switch (part.replaceAll("[0-9]*\\.xml$", "")) {
      case "xl/workbook" -> WorkbookDocument.Factory.parse(in);
      case "xl/styles" -> StyleSheetDocument.Factory.parse(in);
      case "xl/comments" -> CommentsDocument.Factory.parse(in);
      case "xl/worksheets/sheet" -> WorksheetDocument.Factory.parse(in);
      default -> throw new AssertionError("no schema is known for " + part);
    };
  }
}
