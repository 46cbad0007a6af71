package se.effektrapport.protection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A passage written for the tests, with what ought to be found in it: "⟦namn|Karin Holm⟧". */
record MarkedPassage(String text, List<Mark> marks) {

  private static final Pattern MARK = Pattern.compile("⟦([^|⟧]*)\\|([^⟦⟧]*)⟧");

  /** A planted place. */
  record Mark(String type, int start, int end) {}

  /** The passages of a file, one on each line. */
  static List<MarkedPassage> read(String file) throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/skydd").resolve(file)).stream()
        .filter(line -> !line.isBlank())
        .map(MarkedPassage::of)
        .toList();
  }

  private static MarkedPassage of(String line) {
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    Matcher matcher = MARK.matcher(line);
    int from = 0;
    while (matcher.find()) {
      text.append(line, from, matcher.start());
      int start = text.length();
      text.append(matcher.group(2));
      marks.add(new Mark(matcher.group(1), start, text.length()));
      from = matcher.end();
    }
    return new MarkedPassage(text.append(line.substring(from)).toString(), marks);
  }

  String words(Mark mark) {
    return text.substring(mark.start(), mark.end());
  }

  boolean isPlanted() {
    return !marks.isEmpty();
  }
}
