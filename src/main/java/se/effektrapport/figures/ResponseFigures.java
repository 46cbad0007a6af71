package se.effektrapport.figures;

import java.util.ArrayList;
import java.util.List;
import se.effektrapport.figures.Figure.Basis;
import se.effektrapport.figures.Figure.Operation;
import se.effektrapport.protection.Shown;
import se.effektrapport.round.Administration.Kind;

/**
 * How many were asked, answered in time or late, or are missing. Förvaltningar are not persons:
 * never withheld.
 */
final class ResponseFigures {

  List<Figure> count(Material material) {
    List<Figure> figures = new ArrayList<>(all(material));
    for (Kind kind : material.round().asked().stream().sorted().toList()) {
      long asked =
          material.round().respondents().stream().filter(each -> each.kind() == kind).count();
      long answered =
          material.answered().stream().filter(each -> each.administration().kind() == kind).count();
      String plural = plural(kind);
      figures.add(
          Counting.count(
              "svar.%s.tillfragade".formatted(plural), "Tillfrågade " + plural, asked, asked));
      figures.add(
          Counting.count(
              "svar.%s.inkomna".formatted(plural), "Svarande " + plural, answered, asked));
    }
    return figures;
  }

  private static String plural(Kind kind) {
    return switch (kind) {
      case DISTRICT -> "stadsdelsforvaltningar";
      case SPECIALIST -> "fackforvaltningar";
      case COMPANY -> "bolag";
    };
  }

  private static List<Figure> all(Material material) {
    long asked = material.round().respondents().size();
    long answered = material.answered().size();
    long inTime = material.answered().stream().filter(a -> a.submission().onTime()).count();
    return List.of(
        Counting.count("svar.tillfragade", "Tillfrågade förvaltningar", asked, asked),
        Counting.count("svar.inkomna", "Förvaltningar som har svarat", answered, asked),
        Counting.count("svar.i_tid", "Förvaltningar som har svarat i tid", inTime, asked),
        Counting.count(
            "svar.sena",
            "Förvaltningar som har svarat efter sista svarsdag",
            answered - inTime,
            asked),
        Counting.count("svar.saknas", "Förvaltningar som inte har svarat", asked - answered, asked),
        share(answered, asked));
  }

  /** The response rate in whole percent, half up. */
  private static Figure share(long answered, long asked) {
    return new Figure(
        "svar.andel",
        "Svarsfrekvens i procent",
        asked == 0 ? new Shown.NoData() : new Shown.Number(Math.round(100.0 * answered / asked)),
        Operation.PERCENT,
        new Basis((int) answered, (int) asked),
        List.of());
  }
}
