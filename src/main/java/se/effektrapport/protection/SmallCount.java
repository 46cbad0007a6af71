package se.effektrapport.protection;

import java.util.List;
import java.util.Set;

/** A count below the threshold, in digits or words. */
final class SmallCount {

  private static final List<String> WORDS =
      List.of(
          "noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva",
          "tolv", "tretton", "fjorton", "femton", "sexton", "sjutton", "arton", "nitton", "tjugo");

  /** Before these a number is no count. */
  private static final Set<String> NUMBERED =
      Set.of(
          "åk",
          "årskurs",
          "klass",
          "nivå",
          "kap",
          "kapitel",
          "vecka",
          "v",
          "kl",
          "klockan",
          "nr",
          "nummer",
          "fråga",
          "steg",
          "bilaga",
          "sida",
          "tertial",
          "kvartal",
          "fas",
          "år",
          "skola",
          "modul",
          "plan",
          "rum",
          "punkt",
          "paragraf",
          "gymnasiet",
          "gy",
          "utgåva",
          "mål",
          "del");

  private final Tokens tokens;
  private final long threshold;

  SmallCount(Tokens tokens, long threshold) {
    this.tokens = tokens;
    this.threshold = threshold;
  }

  /** Whether a small count of its own begins there. */
  boolean isAt(int i) {
    long value = value(i);
    return value >= 1 && value < threshold && !isPartOfANumber(i);
  }

  boolean isOne(int i) {
    return value(i) == 1;
  }

  boolean isWritten(int i) {
    return tokens.at(i).isWord();
  }

  boolean isNumber(int i) {
    return value(i) >= 0 || tokens.at(i).isNumber();
  }

  /** -1 for what is no number. */
  private long value(int i) {
    Token token = tokens.at(i);
    if (token.isNumber()) {
      return token.text().length() <= 3 ? Long.parseLong(token.text()) : Long.MAX_VALUE;
    }
    if (token.is("ett") || token.is("1")) {
      return 1;
    }
    if (token.is("båda") || token.is("bägge")) {
      return 2;
    }
    return WORDS.indexOf(token.lower());
  }

  /** "2 310", "4,5", "11:3", "åk 4", "2022-04". */
  private boolean isPartOfANumber(int i) {
    Token token = tokens.at(i);
    if (!token.isNumber()) {
      return false;
    }
    Token before = tokens.at(i - 1);
    Token after = tokens.at(i + 1);
    boolean joined =
        before.end() == token.start()
            && ",.:/-§".contains(before.text())
            && tokens.at(i - 2).isNumber()
            && !before.text().equals("-");
    boolean goesOn =
        after.start() == token.end()
            && ",.:/§%".contains(after.text())
            && tokens.at(i + 2).isNumber()
            && tokens.at(i + 2).start() == after.end();
    boolean grouped =
        before.isNumber() && token.isNext()
            || after.isNumber() && after.isNext() && after.text().length() == 3;
    boolean coded = before.isWord() && before.end() == token.start();
    return joined
        || coded
        || goesOn
        || grouped
        || NUMBERED.contains(before.lower())
        || before.is(".") && NUMBERED.contains(tokens.at(i - 2).lower());
  }
}
