package se.effektrapport.review;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How what a row is about is written in its hidden cell: the round, a text and more, with bars. */
final class KeyForm {

  static final String WORD = "[^|]+";
  static final String DIGEST = "[0-9a-f]{16}";

  private static final String ROUND_AND_TEXT = "(\\d{4})\\|([^|]+)\\|([^|]+)\\|([0-9a-f]{64})";
  private static final int FIRST_MORE = 5;

  private final String start;
  private final Pattern written;

  /**
   * @param start what every such key starts with
   * @param more the form of each of the parts that follow the text
   */
  KeyForm(String start, String... more) {
    this.start = start;
    this.written =
        Pattern.compile(
            Pattern.quote(start)
                + ROUND_AND_TEXT
                + Stream.of(more).map(each -> "\\|(" + each + ")").collect(joining()));
  }

  /** What a key says, which is empty if it is not one of this form. */
  Optional<Parts> parse(String key) {
    Matcher matcher = written.matcher(Normalizer.normalize(key, Normalizer.Form.NFC).strip());
    return matcher.matches() ? Optional.of(Parts.of(matcher)) : Optional.empty();
  }

  String written(int round, UnitKey text, String... more) {
    return start
        + String.join(
            "|",
            Integer.toString(round),
            text.administration(),
            text.question(),
            text.textHash(),
            String.join("|", more));
  }

  /** What a key says. */
  record Parts(int round, UnitKey text, List<String> more) {

    private static Parts of(MatchResult key) {
      return new Parts(
          Integer.parseInt(key.group(1)),
          new UnitKey(key.group(2), key.group(3), key.group(4)),
          IntStream.rangeClosed(FIRST_MORE, key.groupCount()).mapToObj(key::group).toList());
    }
  }
}
