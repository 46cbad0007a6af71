package se.effektrapport.figures;

import java.util.List;
import java.util.stream.Stream;
import se.effektrapport.figures.Figure.Basis;
import se.effektrapport.protection.Shown;

/** The numbers of a small round, counted, and what they say. */
final class Counted {

  private Counted() {}

  static Figures count(SmallAnswer... answers) {
    return count(SmallMaterial.of(answers));
  }

  static Figures count(Material material) {
    return new CountFigures(TellCounts.alone(material)).count(material);
  }

  static SmallAnswer from(String code) {
    return SmallAnswer.from(code);
  }

  static Figure figure(Figures figures, String id) {
    return figures.find(id).orElseThrow(() -> new AssertionError("no figure " + id));
  }

  /** "3 (3 av 9)": as shown in text, and the basis. */
  static String said(Figures figures, String id) {
    Figure figure = figure(figures, id);
    Basis basis = figure.basis();
    return "%s (%d av %d)".formatted(figure.shown().inText(), basis.given(), basis.asked());
  }

  static long number(Figures figures, String id) {
    return ((Shown.Number) figure(figures, id).shown()).value();
  }

  static long sum(Figures figures, String... ids) {
    return Stream.of(ids).mapToLong(id -> number(figures, id)).sum();
  }

  static List<String> cells(Figures figures, String id) {
    return figure(figures, id).sources().stream()
        .map(source -> source.submission() + " " + source.sheet() + "!" + source.cell())
        .toList();
  }
}
