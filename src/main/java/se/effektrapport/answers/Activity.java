package se.effektrapport.answers;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.effektrapport.questionnaire.EarlierId;

/**
 * One insats: a row of the questionnaire's activity sheet.
 *
 * @param number its number among the units of the submission, from 1
 * @param values the answered cells by column id, in the order of the columns
 * @param earlier which insats of the year before the row was filled in from, as the form says: no
 *     answer, and never shown
 */
public record Activity(int number, Map<String, Value> values, Optional<EarlierId> earlier)
    implements Unit {

  private static final String UNNAMED = "Insats utan namn, rad ";

  /** The columns that say what the activity is about, in the order they are read. */
  private static final List<String> TELLING =
      List.of("insats", "beskrivning", "malgrupp", "samverkansparter", "effekt", "resultat");

  public Activity {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    if (!values.containsKey("insats")) {
      throw new IllegalArgumentException("an activity has a name");
    }
    Objects.requireNonNull(earlier);
  }

  /** A row that no form filled in. */
  public Activity(int number, Map<String, Value> values) {
    this(number, values, Optional.empty());
  }

  /** What a row is called in which nobody wrote a name. */
  public static String unnamed(int row) {
    return UNNAMED + row;
  }

  /** Whether its name is its own, and not one it was given here. */
  public boolean isNamed() {
    return !name().startsWith(UNNAMED);
  }

  /** Whether a column is among those that say what an activity is about. */
  public static boolean tells(String column) {
    return TELLING.contains(column);
  }

  /** The name of the activity. */
  public String name() {
    return written("insats").orElseThrow();
  }

  /** What was written in a column. */
  public Optional<String> written(String column) {
    return value(column).map(Value::written);
  }

  /** The id of what was chosen in a column. */
  public Optional<String> choice(String column) {
    return value(column).flatMap(Value::choice);
  }

  /** The amount given in a column; blank is not zero. */
  public Optional<BigDecimal> amount(String column) {
    return value(column).flatMap(Value::number);
  }

  /** The answered cell of a column. */
  public Optional<Value> value(String column) {
    return Optional.ofNullable(values.get(column));
  }

  @Override
  public String telling() {
    return String.join(
        "\n",
        TELLING.stream()
            .map(this::value)
            .flatMap(Optional::stream)
            .filter(Value::isRead)
            .map(Value::written)
            .toList());
  }

  @Override
  public Stream<Place> places() {
    return values.values().stream().map(Value::place);
  }
}
