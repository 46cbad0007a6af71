package se.effektrapport.attack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.effektrapport.edition.Content;
import se.effektrapport.underlag.WriteUnderlag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an edition says of persons, read from its underlag.json as anybody can read it.
 *
 * @param few counts from 1 to just below this are withheld
 * @param base no percentage on fewer persons than this
 */
record Published(
    int round,
    int number,
    int few,
    int base,
    List<Row> rows,
    List<Sum> sums,
    List<Followed> followed) {

  static final String TOTAL = "antal_totalt";

  /**
   * A count as it is shown.
   *
   * @param value empty where it is withheld
   */
  record Shown(OptionalLong value, String reason) {

    /** Empty where nobody gave a number. */
    static Optional<Shown> of(JsonNode value, JsonNode reason) {
      return value.isNull() && reason.isNull()
          ? Optional.empty()
          : Optional.of(
              new Shown(
                  value.isNull() ? OptionalLong.empty() : OptionalLong.of(value.longValue()),
                  reason.isNull() ? "" : reason.asString()));
    }

    boolean isWithheld() {
      return value.isEmpty();
    }
  }

  /** An insats: the cells that count persons, by column; a blank one is not there. */
  record Row(
      String reference,
      String administration,
      String name,
      Map<String, Cell> cells,
      Map<String, Shown> shown,
      Set<String> parts) {}

  /**
   * A number made of cells.
   *
   * @param percent whether it is a percentage and not a sum
   */
  record Sum(String id, boolean percent, Shown shown, List<Cell> cells) {}

  /** An insats beside what it was the year before. */
  record Followed(
      String reference,
      int before,
      List<String> references,
      Optional<Shown> then,
      Optional<Shown> now) {}

  static Published of(Content content) {
    return of(new WriteUnderlag().json(content));
  }

  static Published of(byte[] underlag) {
    return of(JsonMapper.shared().readTree(underlag));
  }

  static Published of(JsonNode json) {
    JsonNode edition = json.get("utgava");
    int round = edition.get("omgang").intValue();
    Set<String> persons = new TreeSet<>();
    json.get("kolumner").values().stream()
        .filter(each -> each.get("slag").asString().equals("antal_personer"))
        .forEach(each -> persons.add(each.get("id").asString()));
    return new Published(
        round,
        edition.get("nummer").intValue(),
        edition.get("minsta_antal_personer").intValue(),
        edition.get("minsta_bas_for_procent").intValue(),
        json.get("insatser").values().stream().map(each -> row(each, round, persons)).toList(),
        json.get("siffror").values().stream().flatMap(each -> sum(each, round)).toList(),
        followed(json.get("utveckling")));
  }

  private static Row row(JsonNode row, int round, Set<String> persons) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    Map<String, Shown> shown = new LinkedHashMap<>();
    String answer = row.get("svar").asString();
    for (JsonNode each : row.get("celler")) {
      String column = each.get("kolumn").asString();
      if (persons.contains(column)) {
        Shown.of(each.get("varde"), each.get("undantagen"))
            .ifPresent(
                known -> {
                  String sheet = each.get("blad").asString();
                  cells.put(column, new Cell(round, answer, sheet, each.get("cell").asString()));
                  shown.put(column, known);
                });
      }
    }
    Set<String> parts = new TreeSet<>(persons);
    parts.remove(TOTAL);
    return new Row(
        row.get("referens").asString(),
        row.get("forvaltning").asString(),
        row.get("insats").asString(),
        cells,
        shown,
        parts);
  }

  private static Stream<Sum> sum(JsonNode figure, int round) {
    String operation = figure.get("operation").asString();
    if (!operation.equals("summa") && !operation.equals("procent")) {
      return Stream.empty();
    }
    List<Cell> cells = new ArrayList<>();
    for (JsonNode place : figure.get("kallor")) {
      for (JsonNode cell : place.get("celler")) {
        cells.add(
            Cell.of(
                round,
                place.get("svar").asString(),
                place.get("blad").asString(),
                cell.asString()));
      }
    }
    return Shown.of(figure.get("varde"), figure.get("undantagen"))
        .map(it -> new Sum(figure.get("id").asString(), operation.equals("procent"), it, cells))
        .stream();
  }

  private static List<Followed> followed(JsonNode development) {
    if (development.isNull()) {
      return List.of();
    }
    int before = development.get("ar").intValue();
    return development.get("foljda").values().stream()
        .map(
            each ->
                new Followed(
                    each.get("referens").asString(),
                    before,
                    each.get("fore").get("referenser").values().stream()
                        .map(JsonNode::asString)
                        .toList(),
                    reached(each.get("fore")),
                    reached(each.get("nu"))))
        .toList();
  }

  private static Optional<Shown> reached(JsonNode year) {
    return Shown.of(year.get("antal"), year.get("undantagen"));
  }

  /** "2022 utgåva 1". */
  String name() {
    return round + " utgåva " + number;
  }
}
