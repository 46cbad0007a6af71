package se.effektrapport.sheet;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Our own sheet in a workbook that comes back: known by its name and by what stands in it. */
final class OwnSheet {

  private static final int LONGEST = 2_000;

  private static final Pattern NAME =
      Pattern.compile(Pattern.quote(AnnotateWorkbook.SHEET) + "( \\([0-9]{1,3}\\))?");

  /** It stands at the top; who quotes it further down has written a sheet of their own. */
  private static final int HEAD = 10;

  private OwnSheet() {}

  static boolean is(Sheet sheet) {
    return isCalledSo(sheet.name())
        && sheet.rows().stream()
            .takeWhile(row -> row.number() <= HEAD)
            .flatMap(row -> row.cells().stream())
            .anyMatch(cell -> plain(cell.text()).contains(AnnotateWorkbook.NOT_READ));
  }

  static boolean isCalledSo(String name) {
    return NAME.matcher(plain(name)).matches();
  }

  /** A name for our sheet beside others, which Excel compares without regard to case. */
  static String nameBeside(Collection<String> others) {
    var taken =
        others.stream()
            .map(name -> plain(name).toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    String name = AnnotateWorkbook.SHEET;
    for (int number = 2; taken.contains(name.toLowerCase(Locale.ROOT)); number++) {
      name = AnnotateWorkbook.SHEET + " (" + number + ")";
    }
    return name;
  }

  private static String plain(String text) {
    // Bounded, since putting very many accents in order takes the square of their number.
    String bounded = text.substring(0, Math.min(text.length(), LONGEST));
    return Normalizer.normalize(bounded, Normalizer.Form.NFC);
  }
}
