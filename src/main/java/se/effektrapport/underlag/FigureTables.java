package se.effektrapport.underlag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.effektrapport.edition.Content;
import se.effektrapport.edition.Pillar;
import se.effektrapport.edition.Respondent;
import se.effektrapport.figures.Figure;

/**
 * Which figures make a table together, read from their ids: "personer.S.antal_totalt" stands in
 * "personer.{utgangspunkt}.{kolumn}" at utgangspunkt S and kolumn antal_totalt.
 */
final class FigureTables {

  /**
   * The tables there are; a figure stands in the first that it fits. A dimension without known
   * values takes any.
   */
  private static final List<String> PATTERNS =
      List.of(
          "insatser.av.{forvaltning}.{utgangspunkt}.utan_delomrade",
          "insatser.av.{forvaltning}.{utgangspunkt}",
          "insatser.av.{forvaltning}.{utgangspunkt}.{delomrade}",
          "insatser.av.{forvaltning}",
          "insatser.{utgangspunkt}.utan_delomrade",
          "insatser.{utgangspunkt}.aven",
          "insatser.{utgangspunkt}",
          "insatser.{delomrade}",
          "forvaltningar.{utgangspunkt}",
          "forvaltningar.{delomrade}",
          "personer.av.{forvaltning}.{utgangspunkt}.{kolumn}",
          "personer.av.{forvaltning}.{kolumn}",
          "personer.{utgangspunkt}.{kolumn}",
          "personer.{kolumn}",
          "konsandel.{utgangspunkt}",
          "effekt.{utgangspunkt}.{riktning}.{sakerhet}",
          "stycken.fraga.{fraga}",
          "stycken.{utgangspunkt}",
          "klassning.av.{forvaltning}.{ursprung}",
          "klassning.{utgangspunkt}.{ursprung}",
          "klassning.{ursprung}",
          "besvarat.av.{forvaltning}",
          "besvarat.{fraga}",
          "ifyllt.{utgangspunkt}.{kolumn}",
          "ifyllt.{kolumn}",
          "styrdokument.{dokument}.alla.{utgangspunkt}",
          "styrdokument.{dokument}.alla",
          "styrdokument.{dokument}.efterfragas",
          "styrdokument.{dokument}",
          "inget_styrdokument.{grund}.{utgangspunkt}",
          "inget_styrdokument.{grund}",
          "svar.{grupp}.{utfall}",
          "tackning.{ursprung}.{matt}",
          "tackning.{ursprung}",
          "samstammighet.{par}.{matt}",
          "samstammighet.{par}",
          "kontroll.{ursprung}.{matt}",
          "kontroll.{matt}",
          "osakra.{slag}",
          "sakra.{slag}.{utgangspunkt}",
          "hogst.{slag}.{utgangspunkt}",
          "andra.{slag}.{utgangspunkt}",
          "ordning.{slag}.{par}",
          "ordning_andra.{slag}.{par}",
          "ordning_par.{slag}",
          "ordning_andra_par.{slag}",
          "ordning_alla_par.{slag}",
          "ordning_andra_alla_par.{slag}",
          "utveckling.{utgangspunkt}.{kolumn}.{val}.{ar}",
          "utveckling.{utgangspunkt}.{uppgift}.{ar}",
          "utveckling.{kolumn}.{val}.{ar}",
          "utveckling.{uppgift}.{ar}",
          "{kolumn}.av.{forvaltning}.{val}",
          "{kolumn}.{utgangspunkt}.{val}",
          "{kolumn}.{val}");

  /**
   * A table of figures.
   *
   * @param id the pattern of its figures' ids
   */
  record Table(String id, List<String> dimensions, List<Cell> cells) {}

  /** A figure and where in its table it stands, a value for each dimension. */
  record Cell(List<String> at, String figure) {}

  private record Spot(String table, List<String> dimensions, List<String> at) {}

  private final Map<String, Set<String>> known;

  private FigureTables(Content content) {
    known =
        Map.of(
            "utgangspunkt", content.pillars().stream().map(Pillar::id).collect(Collectors.toSet()),
            "delomrade",
                content.pillars().stream()
                    .flatMap(pillar -> pillar.areas().stream())
                    .map(Pillar.Area::id)
                    .collect(Collectors.toSet()),
            "forvaltning",
                content.respondents().stream().map(Respondent::code).collect(Collectors.toSet()),
            "kolumn",
                content.columns().stream().map(Content.Column::id).collect(Collectors.toSet()),
            "fraga",
                content.questions().stream().map(Content.Question::id).collect(Collectors.toSet()));
  }

  /** The tables in the order in which their first figures were counted. */
  static List<Table> of(Content content) {
    FigureTables tables = new FigureTables(content);
    Map<String, Table> found = new LinkedHashMap<>();
    for (Figure figure : content.figures()) {
      tables.spot(figure.id()).ifPresent(spot -> cells(found, spot).add(cell(spot, figure)));
    }
    return List.copyOf(found.values());
  }

  private static List<Cell> cells(Map<String, Table> found, Spot spot) {
    return found
        .computeIfAbsent(spot.table(), id -> new Table(id, spot.dimensions(), new ArrayList<>()))
        .cells();
  }

  private static Cell cell(Spot spot, Figure figure) {
    return new Cell(spot.at(), figure.id());
  }

  private Optional<Spot> spot(String id) {
    List<String> parts = List.of(id.split("\\."));
    return PATTERNS.stream()
        .flatMap(pattern -> spot(List.of(pattern.split("\\.")), parts).stream())
        .findFirst();
  }

  private Optional<Spot> spot(List<String> pattern, List<String> parts) {
    if (pattern.size() != parts.size()) {
      return Optional.empty();
    }
    List<String> table = new ArrayList<>();
    List<String> dimensions = new ArrayList<>();
    List<String> at = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      if (!fits(pattern.get(i), part)) {
        return Optional.empty();
      }
      // A leading dimension makes a table for each of its values: status.{val}, underlag.{val}.
      if (i > 0 && isDimension(pattern.get(i))) {
        dimensions.add(name(pattern.get(i)));
        at.add(part);
      }
      table.add(i > 0 ? pattern.get(i) : part);
    }
    return Optional.of(new Spot(String.join(".", table), dimensions, at));
  }

  private boolean fits(String pattern, String part) {
    if (!isDimension(pattern)) {
      return pattern.equals(part);
    }
    Set<String> values = known.get(name(pattern));
    return values == null || values.contains(part);
  }

  private static boolean isDimension(String pattern) {
    return pattern.startsWith("{");
  }

  private static String name(String pattern) {
    return pattern.substring(1, pattern.length() - 1);
  }
}
