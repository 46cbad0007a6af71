package se.effektrapport.word;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import se.effektrapport.document.Block;

/**
 * The ways a chart can write its values by itself, so that a label follows when somebody edits the
 * numbers in Word.
 */
enum LabelFormat {
  WHOLE("0", "0"),
  THOUSANDS("[>=1000000]#\"\u00a0\"###\"\u00a0\"##0;[>=1000]#\"\u00a0\"##0;0", "#,##0"),
  ONE_DECIMAL("0.0", "0.0"),
  PERCENT("0\"\u00a0%\"", "0' %'"),
  PERCENT_ONE_DECIMAL("0.0\"\u00a0%\"", "0.0' %'");

  private final String code;
  private final String pattern;

  LabelFormat(String code, String pattern) {
    this.code = code;
    this.pattern = pattern;
  }

  /** The number format as the chart's file writes it. */
  String code() {
    return code;
  }

  /** The format that writes just these labels, if there is one. */
  static Optional<LabelFormat> of(Block.Series series) {
    return Arrays.stream(values())
        .filter(format -> series.points().stream().allMatch(format::writes))
        .findFirst();
  }

  private boolean writes(Block.Point point) {
    return point.value().map(value -> format(value).equals(spaces(point.label()))).orElse(true);
  }

  private String format(BigDecimal value) {
    DecimalFormatSymbols swedish = new DecimalFormatSymbols(Locale.ROOT);
    swedish.setDecimalSeparator(',');
    swedish.setGroupingSeparator(' ');
    return new DecimalFormat(pattern, swedish).format(value);
  }

  /** Number labels come with no-break spaces of either width. */
  private static String spaces(String label) {
    return label.replace('\u00a0', ' ').replace('\u202f', ' ');
  }
}
