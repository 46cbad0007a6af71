package se.effektrapport.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A förvaltning, which answers the questionnaire, and the nämnd it serves.
 *
 * @param code three capital letters, as in the reference {@code SKÄ-12}
 * @param slug names its files and folders; ASCII
 * @param inText its name as in running text: {@code socialförvaltningen}
 * @param genitive as in running text
 * @param shortName for tables and charts: {@code Skärholmen}
 * @param validFrom its first day, or empty if that was before our time
 * @param validUntil its last day, or empty if it still exists
 * @param predecessors the codes of those whose area it took over
 */
public record Administration(
    String code,
    String slug,
    Kind kind,
    String inText,
    String genitive,
    String shortName,
    Committee committee,
    Optional<LocalDate> validFrom,
    Optional<LocalDate> validUntil,
    List<String> predecessors) {

  static final String CODE = "[A-ZÅÄÖ]{3}";
  static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";

  /** The kinds of body, in the order we list them. */
  public enum Kind {
    DISTRICT("stadsdelsforvaltning"),
    SPECIALIST("fackforvaltning"),
    COMPANY("bolag");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    /** As it is written in the data files. */
    public String id() {
      return id;
    }
  }

  public Administration {
    if (!code.matches(CODE) || !slug.matches(SLUG)) {
      throw new IllegalArgumentException("not a code and a slug: " + code + ", " + slug);
    }
    Objects.requireNonNull(committee);
    predecessors = List.copyOf(predecessors);
  }

  /** The name as in a heading or a table: {@code Socialförvaltningen}. */
  public String name() {
    return capitalised(inText);
  }

  public boolean validOn(LocalDate day) {
    return validFrom.map(first -> !day.isBefore(first)).orElse(true)
        && validUntil.map(last -> !day.isAfter(last)).orElse(true);
  }

  static String capitalised(String inText) {
    int first = inText.offsetByCodePoints(0, 1);
    return inText.substring(0, first).toUpperCase(Locale.ROOT) + inText.substring(first);
  }
}
