package se.effektrapport.edition;

import java.util.regex.Pattern;
import se.effektrapport.figures.Figure;

/**
 * The numbers of one answer that only its own extract tells. The report tells the insatser of each
 * answer, in all and by utgångspunkt, so those are not among them.
 */
final class OwnFigures {

  private static final String OF_ONE_ANSWER = ".av.";
  private static final Pattern IN_THE_REPORT = Pattern.compile("insatser\\.av\\.[^.]+(\\.[^.]+)?");

  private OwnFigures() {}

  static boolean contain(Figure figure) {
    return figure.id().contains(OF_ONE_ANSWER) && !IN_THE_REPORT.matcher(figure.id()).matches();
  }
}
