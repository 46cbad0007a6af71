package se.effektrapport.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.drawingml.x2006.main.ThemeDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Every part of the file follows the schema that Word reads by. */
class SchemaTest {
  @TempDir static Path folder;
  private static Unzipped report;

  @BeforeAll
  static void writeReport() {
    WriteWord word = new WriteWord(Sample.templatesWithPicture(folder));
    report = Unzipped.of(word.write(Sample.report()));
  }

  @Test
  void everyPartOfTheReportIsValid() throws Exception {
    assertThat(report.partsLike("word/charts/chart.*xml")).hasSize(4);
    for (String part :
        report.partsLike("word/([a-z0-9]+|charts/[a-z0-9]+|theme/[a-z0-9]+)\\.xml")) {
      assertThat(problems(part, report.parts().get(part))).as(part).isEmpty();
    }
  }

  @Test
  void everyPartOfTheTemplateIsValid() throws Exception {
    Unzipped template = Unzipped.of(TemplateTest.bytes());
    for (String part : template.partsLike("word/[a-z0-9]+\\.xml")) {
      assertThat(problems(part, template.parts().get(part))).as(part).isEmpty();
    }
  }

  @Test
  void theWorkbookWithinAChartIsValid() throws Exception {
    Unzipped workbook = Unzipped.of(report.parts().get("word/embeddings/diagram2.xlsx"));
    for (String part : workbook.partsLike("xl/.*\\.xml")) {
      assertThat(problems(part, workbook.parts().get(part))).as(part).isEmpty();
    }
  }

  @Test
  void theCheckFindsATableWithoutGrid() throws Exception {
    String broken = report.text("word/document.xml").replaceFirst("<w:tblGrid>.*?</w:tblGrid>", "");
    assertThat(problems("word/document.xml", broken.getBytes("UTF-8"))).isNotEmpty();
  }

  static List<XmlError> problems(String part, byte[] bytes) throws Exception {
    List<XmlError> errors = new ArrayList<>();
    parsed(part, bytes).validate(new XmlOptions().setErrorListener(errors));
    return errors;
  }

  private static XmlObject parsed(String part, byte[] bytes) throws Exception {
    ByteArrayInputStream in = new ByteArrayInputStream(bytes);
    return switch (part.replaceAll("[0-9]*\\.xml$", "")) {
      case "word/document" -> DocumentDocument.Factory.parse(in);
      case "word/styles" -> StylesDocument.Factory.parse(in);
      case "word/numbering" -> NumberingDocument.Factory.parse(in);
      case "word/settings" -> SettingsDocument.Factory.parse(in);
      case "word/footnotes" -> FootnotesDocument.Factory.parse(in);
      case "word/header" -> HdrDocument.Factory.parse(in);
      case "word/footer" -> FtrDocument.Factory.parse(in);
      case "word/theme/theme" -> ThemeDocument.Factory.parse(in);
      case "word/charts/chart" -> ChartSpaceDocument.Factory.parse(in);
      case "xl/workbook" -> WorkbookDocument.Factory.parse(in);
      case "xl/worksheets/sheet" -> WorksheetDocument.Factory.parse(in);
      default -> throw new AssertionError("no schema is known for " + part);
    };
  }
}
