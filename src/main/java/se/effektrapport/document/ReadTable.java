package se.effektrapport.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Reads a table and checks that its rows fill the grid. */
final class ReadTable {
  private static final List<String> PARTS = List.of("caption", "colgroup", "thead", "tbody");

  private final Problems problems;
  private final ReadBlocks blocks;
  private final ReadInlines inlines;

  ReadTable(Problems problems, ReadBlocks blocks, ReadInlines inlines) {
    this.problems = problems;
    this.blocks = blocks;
    this.inlines = inlines;
  }

  Block.Table read(Element table) {
    checkParts(table);
    List<Block.Row> head = rows(table, "thead", Block.HeaderFor.COLUMN);
    List<Block.Row> body = rows(table, "tbody", Block.HeaderFor.ROW);
    List<Integer> widths = widths(table);
    new Grid(table, problems).check(head, body, widths.size());
    return new Block.Table(
        ReadBlocks.line(table), table.id(), caption(table), widths, isWide(table), head, body);
  }

  private void checkParts(Element table) {
    for (Element part : ReadBlocks.elements(table, problems)) {
      if (!PARTS.contains(part.normalName())) {
        problems.add(
            part,
            "elementet <%s> känns inte igen i en tabell; väntade %s"
                .formatted(part.tagName(), Vocabulary.oneOf(PARTS)));
      }
    }
    for (String attribute : List.of("data-chart", "data-alternative")) {
      if (table.hasAttr(attribute)) {
        problems.add(table, attribute + " hör till en tabell i <figure>");
      }
    }
  }

  private List<Inline> caption(Element table) {
    Element caption = table.selectFirst("> caption");
    List<Inline> content = caption == null ? List.of() : inlines.read(caption);
    if (content.isEmpty()) {
      problems.add(table, "tabellen saknar <caption>, som säger vad den visar");
    }
    return content;
  }

  private boolean isWide(Element table) {
    String layout = table.attr("data-layout");
    if (table.hasAttr("data-layout") && !layout.equals("wide")) {
      problems.add(table, "data-layout är ”" + layout + "”; väntade ”wide”");
    }
    return layout.equals("wide");
  }

  private List<Integer> widths(Element table) {
    List<Integer> widths = new ArrayList<>();
    for (Element column : table.select("> colgroup > *")) {
      widths.add(new Attributes(column, problems).number("data-width", 0, 1, 100));
    }
    int sum = widths.stream().mapToInt(Integer::intValue).sum();
    if (!widths.isEmpty() && (sum < 99 || sum > 101)) {
      problems.add(table, "kolumnbredderna blir tillsammans " + sum + " procent; väntade 100");
    }
    return widths;
  }

  private List<Block.Row> rows(Element table, String part, Block.HeaderFor header) {
    List<Block.Row> rows = new ArrayList<>();
    for (Element group : table.select("> " + part)) {
      for (Element row : ReadBlocks.elements(group, problems)) {
        if (row.nameIs("tr")) {
          rows.add(row(row, header));
        } else {
          problems.add(row, "elementet <" + row.tagName() + "> känns inte igen; väntade tr");
        }
      }
    }
    return rows;
  }

  private Block.Row row(Element row, Block.HeaderFor header) {
    List<Block.Cell> cells = new ArrayList<>();
    for (Element cell : ReadBlocks.elements(row, problems)) {
      if (cell.nameIs("th") || cell.nameIs("td")) {
        cells.add(cell(cell, header));
      } else {
        problems.add(
            cell, "elementet <" + cell.tagName() + "> känns inte igen; väntade th eller td");
      }
    }
    return new Block.Row(cells);
  }

  private Block.Cell cell(Element cell, Block.HeaderFor usual) {
    if (cell.hasAttr("data-value")) {
      problems.add(cell, "data-value hör till ett diagram, inte till en vanlig tabell");
    }
    Attributes attributes = new Attributes(cell, problems);
    return new Block.Cell(
        header(cell, usual),
        attributes.number("colspan", 1, 1, 100),
        attributes.number("rowspan", 1, 1, 1000),
        cell.hasAttr("data-number"),
        blocks.content(cell));
  }

  private Optional<Block.HeaderFor> header(Element cell, Block.HeaderFor usual) {
    if (cell.nameIs("td")) {
      return Optional.empty();
    }
    return switch (cell.attr("scope")) {
      case "col" -> Optional.of(Block.HeaderFor.COLUMN);
      case "row" -> Optional.of(Block.HeaderFor.ROW);
      case "" -> Optional.of(usual);
      default -> {
        problems.add(cell, "scope är ”" + cell.attr("scope") + "”; väntade ”col” eller ”row”");
        yield Optional.of(usual);
      }
    };
  }
}
