package se.effektrapport.intake;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import se.effektrapport.sheet.Opened;
import se.effektrapport.sheet.Sheet;

/** Pieces of the sentences that findings are made of. */
public final class Sentences {

  /** Longer texts are cut where they are quoted back. */
  private static final int LONGEST = 60;

  private Sentences() {}

  /** The sheets there are: "bladen ”Frågor”, ”Insatser”". */
  static String sheets(Opened.Workbook workbook) {
    List<String> names = workbook.sheets().stream().map(Sheet::name).toList();
    return (names.size() == 1 ? "bladet " : "bladen ") + listed(names);
  }

  public static String listed(Collection<String> texts) {
    return texts.stream().map(Sentences::quoted).collect(Collectors.joining(", "));
  }

  /** ”a”, ”b” och ”c”. */
  public static String and(List<String> texts) {
    return texts.size() < 2
        ? listed(texts)
        : listed(texts.subList(0, texts.size() - 1)) + " och " + quoted(texts.getLast());
  }

  /** 12 500 with a no-break space and 12,5 with a comma; four digits are not parted. */
  static String amount(BigDecimal number) {
    String[] parts = number.stripTrailingZeros().toPlainString().split("\\.");
    String whole =
        parts[0].length() < 5 ? parts[0] : parts[0].replaceAll("(?<=\\d)(?=(\\d{3})+$)", "\u00A0");
    return parts.length > 1 ? whole + "," + parts[1] : whole;
  }

  /** ”Words”, in which there are no such marks: where the quotation ends is never in doubt. */
  public static String quoted(String text) {
    String line = Tidy.text(text).replace('\n', ' ').replace('”', '"');
    boolean isLong = line.codePointCount(0, line.length()) > LONGEST;
    return "”"
        + (isLong ? line.substring(0, line.offsetByCodePoints(0, LONGEST)) + " …" : line)
        + "”";
  }
}
