package se.effektrapport.figures;

import java.util.ArrayList;
import java.util.List;
import se.effektrapport.figures.Figure.Basis;
import se.effektrapport.figures.Figure.Operation;
import se.effektrapport.figures.Material.Answered;
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
      List<Answered> answers =
          material.answered().stream()
              .filter(each -> each.administration().kind() == kind)
              .toList();
      String id = "svar." + id(kind);
      figures.add(Counting.count(id + ".tillfragade", "Tillfrågade " + plural(kind), asked, asked));
      figures.add(Counting.answers(id + ".inkomna", "Svarande " + plural(kind), answers, asked));
    }
    return figures;
  }

  private static String id(Kind kind) {
    return plural(kind).replace('ö', 'o');
  }

  private static String plural(Kind kind) {
    return switch (kind) {
      case DISTRICT -> "stadsdelsförvaltningar";
      case SPECIALIST -> "fackförvaltningar";
      case COMPANY -> "bolag";
    };
  }

  private static List<Figure> all(Material material) {
    long asked = material.round().respondents().size();
    List<Answered> answers = material.answered();
    List<Answered> inTime = answers.stream().filter(a -> a.submission().onTime()).toList();
    List<Answered> late = answers.stream().filter(a -> !a.submission().onTime()).toList();
    return List.of(
        Counting.count("svar.tillfragade", "Tillfrågade förvaltningar", asked, asked),
        Counting.answers("svar.inkomna", "Förvaltningar som har svarat", answers, asked),
        Counting.answers("svar.i_tid", "Förvaltningar som har svarat i tid", inTime, asked),
        Counting.answers(
            "svar.sena", "Förvaltningar som har svarat efter sista svarsdag", late, asked),
        Counting.count(
            "svar.saknas", "Förvaltningar som inte har svarat", asked - answers.size(), asked),
        share(answers, asked));
  }

  /** The response rate in whole percent, half up. */
  private static Figure share(List<Answered> answers, long asked) {
    return new Figure(
        "svar.andel",
        "Svarsfrekvens i procent",
        asked == 0
            ? new Shown.NoData()
            : new Shown.Number(Math.round(100.0 * answers.size() / asked)),
        Operation.PERCENT,
        new Basis(answers.size(), (int) asked),
        Counting.firstCells(answers));
  }
}
