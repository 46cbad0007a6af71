package se.effektrapport.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

/** What Word wants of a file and a reader of its pages, read from the raw XML. */
class WordFileTest {
  private static final String BODY = "word/document.xml";
  private static final int LONG_CELL = 1500;

  private static List<Element> all(Pair.Of document, String name) {
    return Docx.all(document.pair().docx().xml(BODY), name);
  }

  @ParameterizedTest
  @EnumSource
  void everyStyleIsThereAndEveryParagraphHasOne(Pair.Of document) {
    Docx docx = document.pair().docx();
    WordStyles styles = new WordStyles(docx);
    for (String part : docx.partsLike("word/(document|footnotes|header\\d|footer\\d)\\.xml")) {
      for (Element paragraph : Docx.all(docx.xml(part), "p")) {
        boolean separator =
            !Docx.all(paragraph, "separator").isEmpty()
                || !Docx.all(paragraph, "continuationSeparator").isEmpty();
        if (!separator) {
          assertThat(styles.of(paragraph)).as(part).isNotBlank();
        }
      }
      for (String kind : List.of("rStyle", "tblStyle")) {
        assertThat(Docx.all(docx.xml(part), kind))
            .allSatisfy(it -> assertThat(styles.name(Docx.attribute(it, "val"))).isNotBlank());
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void headingsSkipNoLevel(Pair.Of document) {
    int before = 0;
    for (Item item : ReadWord.read(document.pair().docx()).items()) {
      if (item instanceof Item.Heading heading) {
        assertThat(heading.level()).as(heading.toString()).isBetween(1, before + 1);
        before = heading.level();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyFigureSaysWhatItShowsAndHasANumberOfItsOwn(Pair.Of document) {
    List<Element> drawings = all(document, "docPr");
    assertThat(drawings).allMatch(it -> !Docx.attribute(it, "descr").isBlank());
    assertThat(drawings.stream().map(it -> Docx.attribute(it, "id"))).doesNotHaveDuplicates();
    assertThat(drawings).hasSameSizeAs(all(document, "drawing"));
  }

  @ParameterizedTest
  @EnumSource
  void headRowsRepeatAndRowsStayWhole(Pair.Of document) {
    for (Element table : all(document, "tbl")) {
      List<Element> rows = Docx.children(table, "tr");
      boolean head = Docx.has(rows.getFirst(), "trPr/tblHeader");
      assertThat(head).as(table.getTextContent()).isTrue();
      for (Element row : rows) {
        boolean still = Docx.has(row, "trPr/tblHeader");
        assertThat(head || !still).as("a head row below the head").isTrue();
        head = still;
        assertThat(Docx.has(row, "trPr/cantSplit")).isEqualTo(still || longest(row) <= LONG_CELL);
      }
    }
  }

  private static int longest(Element row) {
    return Docx.children(row, "tc").stream()
        .mapToInt(cell -> cell.getTextContent().length())
        .max()
        .orElse(0);
  }

  @ParameterizedTest
  @EnumSource
  void everyRowFillsTheGrid(Pair.Of document) {
    for (Element table : all(document, "tbl")) {
      int columns = Docx.all(table, "gridCol").size();
      for (Element row : Docx.children(table, "tr")) {
        int filled = 0;
        for (Element cell : Docx.children(row, "tc")) {
          String span = Docx.value(cell, "tcPr/gridSpan@val");
          filled += span.isEmpty() ? 1 : Integer.parseInt(span);
        }
        assertThat(filled).isEqualTo(columns);
      }
    }
  }

  /** Only cells may be, list items that begin with a list, and what carries a page format. */
  @ParameterizedTest
  @EnumSource
  void noParagraphIsEmpty(Pair.Of document) {
    WordStyles styles = new WordStyles(document.pair().docx());
    List<String> empty = new ArrayList<>();
    for (Element paragraph : all(document, "p")) {
      boolean holdsSomething =
          !paragraph.getTextContent().isBlank() || !Docx.all(paragraph, "drawing").isEmpty();
      boolean mayBeEmpty =
          paragraph.getParentNode().getLocalName().equals("tc") || Docx.has(paragraph, "pPr/numPr");
      if (styles.of(paragraph).equals("Section end")) {
        assertThat(holdsSomething).isFalse();
      } else if (styles.of(paragraph).equals("Signature line")) {
        assertThat(Docx.all(paragraph, "tab")).as("lines to write on").isNotEmpty();
      } else if (!holdsSomething && !mayBeEmpty) {
        empty.add(styles.of(paragraph));
      }
    }
    assertThat(empty).isEmpty();
  }
}
