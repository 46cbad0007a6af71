package se.effektrapport.classification;

import java.util.Optional;

/**
 * Picks the classifications that a person should look at, and says why.
 *
 * @param limit a computed probability below this is too unsure
 */
public record NeedsReview(double limit) {
  /**
   * A text must speak this clearly of something else for a respondent's choice to be questioned.
   */
  private static final double VERY_SURE = 0.95;

  public NeedsReview {
    if (!(limit >= 0 && limit <= 1)) {
      throw new IllegalArgumentException("a limit is from 0 to 1, not " + limit);
    }
  }

  /** The reason, as a Swedish sentence, or nothing if nobody needs to look. */
  public Optional<String> why(Classification given) {
    return switch (given.origin()) {
      case REVIEWER -> Optional.empty();
      case RESPONDENT -> given.against().flatMap(computed -> contradiction(given, computed));
      case COMPUTED -> doubt(given);
    };
  }

  private Optional<String> doubt(Classification given) {
    return given.probability() >= limit
        ? Optional.empty()
        : Optional.of(
            "Förslaget %s är osäkert: sannolikheten är %s och gränsen %s."
                .formatted(given.utgangspunkt(), inSwedish(given.probability()), inSwedish(limit)));
  }

  private static Optional<String> contradiction(Classification given, Computed computed) {
    return computed.probability() >= VERY_SURE
        ? Optional.of(
            "Förvaltningen valde %s, men texten talar tydligt om %s: %s."
                .formatted(
                    given.utgangspunkt(),
                    computed.utgangspunkt(),
                    String.join(", ", computed.reasons())))
        : Optional.empty();
  }

  private static String inSwedish(double probability) {
    // Rounded down, so that what lies below the limit never looks equal to it.
    double shown = Math.floor(probability * 100 + 1e-9) / 100;
    return Double.toString(shown).replace('.', ',');
  }
}
