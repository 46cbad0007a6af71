package se.effektrapport.intake;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.effektrapport.answers.Place;
import se.effektrapport.questionnaire.Column;
import se.effektrapport.questionnaire.Kind;
import se.effektrapport.sheet.Area;
import se.effektrapport.sheet.Cell;
import se.effektrapport.sheet.Row;
import se.effektrapport.sheet.Sheet;

/**
 * What merged cells mean for the rows they cover: words, choices and days hold for each of them, an
 * amount for the first only, or it would count twice.
 */
final class MergedRows {

  private final Sheet sheet;
  private final Map<Area, Optional<Cell>> contents = new HashMap<>();
  private final Map<Area, Set<Integer>> held = new LinkedHashMap<>();
  private final Map<Area, Integer> once = new LinkedHashMap<>();

  MergedRows(Sheet sheet) {
    this.sheet = sheet;
  }

  /** What stands in the merged cells that cover a column of a row below their first. */
  Optional<Cell> above(Row row, String letters, Column column) {
    Optional<Area> area =
        sheet
            .area(row.number(), letters)
            .filter(each -> each.firstRow() < row.number())
            .filter(each -> each.first().equals(letters + each.firstRow()));
    Optional<Cell> content = area.flatMap(this::content);
    if (content.isEmpty()) {
      return Optional.empty();
    }
    if (column.kind() instanceof Kind.Number) {
      once.put(area.get(), area.get().firstRow());
      return Optional.empty();
    }
    held.computeIfAbsent(area.get(), each -> new TreeSet<>(Set.of(each.firstRow())))
        .add(row.number());
    return content;
  }

  private Optional<Cell> content(Area area) {
    return contents.computeIfAbsent(
        area, each -> sheet.cell(each.first()).filter(Headings::saysSomething));
  }

  /** A question for each area that covers several activities or columns. */
  List<Finding> questions(Headings headings, List<Integer> rows) {
    return sheet.merged().stream()
        .flatMap(area -> sentence(area, headings, rows).map(s -> question(area, s)).stream())
        .toList();
  }

  private Finding question(Area area, String sentence) {
    return Finding.question(new Place(sheet.name(), area.first()), sentence);
  }

  private Optional<String> sentence(Area area, Headings headings, List<Integer> rows) {
    if (held.containsKey(area)) {
      return Optional.of(
          "Cellerna %s är sammanslagna: väntade en insats på varje rad, fann en cell för flera. Innehållet används för insatserna på raderna %s; dela cellerna och skriv på varje rad."
              .formatted(area, listed(held.get(area))));
    }
    if (once.containsKey(area)) {
      return Optional.of(
          "Cellerna %s är sammanslagna: väntade ett antal för varje insats, fann ett för flera. Talet räknas en gång, för insatsen på rad %d; dela cellerna och skriv på varje rad."
              .formatted(area, once.get(area)));
    }
    List<String> covered = headings.coveredBy(area);
    return covered.size() > 1 && rows.contains(area.firstRow()) && content(area).isPresent()
        ? Optional.of(
            "Cellerna %s är sammanslagna: väntade en uppgift i varje kolumn, fann en för flera. Innehållet läses i kolumn %s; dela cellerna och skriv i varje kolumn."
                .formatted(area, area.first().replaceAll("\\d", "")))
        : Optional.empty();
  }

  private static String listed(Set<Integer> rows) {
    List<String> all = rows.stream().map(String::valueOf).toList();
    return all.stream().limit(all.size() - 1L).collect(Collectors.joining(", "))
        + " och "
        + all.getLast();
  }
}
