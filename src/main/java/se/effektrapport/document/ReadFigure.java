package se.effektrapport.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Reads a figure: a chart written as a table of numbers, or a picture. */
final class ReadFigure {
  private static final List<String> CONTENT = List.of("table", "img", "figcaption");

  private final Problems problems;
  private final ReadInlines inlines;

  ReadFigure(Problems problems, ReadInlines inlines) {
    this.problems = problems;
    this.inlines = inlines;
  }

  Optional<Block> read(Element figure) {
    for (Element part : ReadBlocks.elements(figure, problems)) {
      if (!CONTENT.contains(part.normalName())) {
        problems.add(
            part,
            "elementet <%s> känns inte igen i en figur; väntade %s"
                .formatted(part.tagName(), Vocabulary.oneOf(CONTENT)));
      }
    }
    Elements shown = figure.select("> table, > img");
    if (shown.size() != 1) {
      problems.add(figure, "figuren ska ha en tabell eller en bild, men har " + shown.size());
      return Optional.empty();
    }
    Element content = shown.getFirst();
    return Optional.of(content.nameIs("img") ? picture(figure, content) : chart(figure, content));
  }

  private List<Inline> caption(Element figure) {
    Element caption = figure.selectFirst("> figcaption");
    List<Inline> content = caption == null ? List.of() : inlines.read(caption);
    if (content.isEmpty()) {
      problems.add(figure, "figuren saknar <figcaption>, som säger vad den visar");
    }
    return content;
  }

  private Block picture(Element figure, Element image) {
    Attributes attributes = new Attributes(image, problems);
    String source = attributes.text("src");
    if (!source.matches("[A-Za-z0-9_-]+(/[A-Za-z0-9_-]+)*\\.png")) {
      problems.add(image, "bilden ”" + source + "” väntades vara en PNG-fil i mappen templates");
    }
    return new Block.Picture(
        ReadBlocks.line(figure), figure.id(), caption(figure), attributes.text("alt"), source);
  }

  private Block chart(Element figure, Element table) {
    List<Element> head = table.select("> thead > tr > *");
    List<Element> rows = table.select("> tbody > tr");
    for (Element row : rows) {
      if (row.childrenSize() != head.size()) {
        problems.add(
            row,
            "raden i diagrammet har %d celler; väntade %d"
                .formatted(row.childrenSize(), head.size()));
        return new Block.Chart(
            ReadBlocks.line(figure),
            figure.id(),
            caption(figure),
            "",
            Block.ChartKind.BAR,
            List.of(),
            List.of());
      }
    }
    if (head.size() < 2 || rows.isEmpty()) {
      problems.add(table, "diagrammet saknar serier eller rader");
    }
    return new Block.Chart(
        ReadBlocks.line(figure),
        figure.id(),
        caption(figure),
        new Attributes(table, problems).text("data-alternative"),
        kind(table),
        rows.stream().map(row -> words(row.child(0))).toList(),
        series(head, rows));
  }

  private Block.ChartKind kind(Element table) {
    return switch (table.attr("data-chart")) {
      case "bar" -> Block.ChartKind.BAR;
      case "stacked-bar" -> Block.ChartKind.STACKED_BAR;
      default -> {
        problems.add(
            table,
            "data-chart är ”" + table.attr("data-chart") + "”; väntade ”bar” eller ”stacked-bar”");
        yield Block.ChartKind.BAR;
      }
    };
  }

  private List<Block.Series> series(List<Element> head, List<Element> rows) {
    List<Block.Series> series = new ArrayList<>();
    for (int column = 1; column < head.size(); column++) {
      int at = column;
      List<Block.Point> points = rows.stream().map(row -> point(row.child(at))).toList();
      series.add(new Block.Series(words(head.get(column)), points));
    }
    return series;
  }

  private Block.Point point(Element cell) {
    Optional<BigDecimal> value = new Attributes(cell, problems).decimal("data-value");
    if (value.isPresent() && value.get().signum() < 0) {
      problems.add(cell, "ett diagram kan inte visa det negativa talet " + value.get());
    }
    return new Block.Point(value, words(cell), cell.select("> data").attr("value"));
  }

  private static String words(Element element) {
    return Whitespace.tidy(element.wholeText());
  }
}
