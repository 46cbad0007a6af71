package se.effektrapport.feedback;

import java.util.Optional;
import se.effektrapport.answers.Place;
import se.effektrapport.intake.Finding;

/** Findings as the intake makes them. */
final class Findings {

  private Findings() {}

  static Finding error(String sentence) {
    return new Finding(Finding.Severity.ERROR, Optional.empty(), sentence);
  }

  static Finding error(Place place, String sentence) {
    return new Finding(Finding.Severity.ERROR, Optional.of(place), sentence);
  }

  static Finding question(Place place, String sentence) {
    return new Finding(Finding.Severity.QUESTION, Optional.of(place), sentence);
  }
}
