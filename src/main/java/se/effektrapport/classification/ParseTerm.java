package se.effektrapport.classification;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.effektrapport.language.Word;
import se.effektrapport.language.Words;

/** Reads a term as it is written in the code book. */
final class ParseTerm {
  static final String EXPECTED =
      "en term som nattvandring, nattvandr*, öppna förskolan, mentor* + förening* eller SIG";

  private static final Pattern WORD = Pattern.compile("(\\*?)(\\p{L}+|\\p{Nd}+)(\\*?)");
  static final int SHORTEST_PART_OF_COMPOUND = 3;

  private ParseTerm() {}

  /** The term without votes, or nothing if it is not written as a term is. */
  static Optional<Term> of(String written) {
    List<Optional<Phrase>> parts =
        Stream.of(written.split(" \\+ ", -1)).map(ParseTerm::phrase).toList();
    return parts.stream().allMatch(Optional::isPresent)
        ? Optional.of(
            new Term(written, parts.stream().map(Optional::orElseThrow).toList(), List.of()))
        : Optional.empty();
  }

  /** A hyphen parts words in texts, and so it does here. */
  private static Optional<Phrase> phrase(String written) {
    List<Matcher> words =
        Arrays.stream(written.strip().split("[\\s-]+")).map(WORD::matcher).toList();
    return words.stream().allMatch(ParseTerm::isWord)
        ? Optional.of(new Phrase(words.stream().map(ParseTerm::pattern).toList()))
        : Optional.empty();
  }

  private static boolean isWord(Matcher word) {
    return word.matches()
        && (word.group(1).isEmpty() && word.group(3).isEmpty()
            || word.group(2).length() >= SHORTEST_PART_OF_COMPOUND);
  }

  private static WordPattern pattern(Matcher word) {
    boolean openStart = !word.group(1).isEmpty();
    boolean openEnd = !word.group(3).isEmpty();
    Word body = Words.of(word.group(2)).getFirst();
    if (openStart && openEnd) {
      return new WordPattern.Within(body.lower());
    }
    if (openEnd) {
      return new WordPattern.Beginning(body.lower());
    }
    if (openStart) {
      return new WordPattern.End(body.lower(), body.stem());
    }
    return body.written().matches("\\p{Lu}{2,}")
        ? new WordPattern.Abbreviation(body.written())
        : new WordPattern.Inflected(body.lower(), body.stem());
  }
}
