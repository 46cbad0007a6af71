package se.effektrapport.protection;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The words, numbers and signs of a text, in order; beyond its ends stand empty words. */
final class Tokens {

  private static final Token NONE = new Token(" ", " ", 0, true, false);

  private static final String ENDS_A_SENTENCE = ".!?:;\u2022\u2026";
  private static final String OPENS = "\"\u201D\u201C\u201E\u00BB\u00AB'(-*";

  /** After these a full stop ends no sentence. */
  private static final Set<String> SHORTENED =
      Set.of(
          "bl", "ca", "nr", "st", "tel", "tfn", "kl", "ang", "resp", "t", "ex", "dvs", "m", "fl",
          "f", "o", "el", "bitr", "bit", "enl", "s", "k", "d", "v", "sekr", "ass", "elevass",
          "ordf");

  private final List<Token> tokens = new ArrayList<>();
  private final String text;

  private Tokens(String text) {
    this.text = text;
    String lower = Lexicon.lower(text);
    int before = 0;
    for (int from = 0; from < text.length(); ) {
      if (Character.isWhitespace(text.charAt(from))) {
        from++;
        continue;
      }
      int to = end(from);
      tokens.add(
          new Token(
              text.substring(from, to),
              lower.substring(from, to),
              from,
              isFirst(before, from),
              from - before <= 2 && text.substring(before, from).isBlank()));
      before = to;
      from = to;
    }
  }

  static Tokens of(String text) {
    return new Tokens(text);
  }

  int count() {
    return tokens.size();
  }

  /** The token at that place; outside the text an empty one. */
  Token at(int place) {
    return place < 0 || place >= tokens.size() ? NONE : tokens.get(place);
  }

  Hit hit(Hit.Kind kind, int first, int last) {
    return new Hit(kind, at(first).start(), at(last).end() - at(first).start());
  }

  private int end(int from) {
    char sign = text.charAt(from);
    if (Character.isLetter(sign)) {
      return endOfWord(from);
    }
    if (Character.isDigit(sign)) {
      int to = from;
      while (to < text.length() && Character.isDigit(text.charAt(to))) {
        to++;
      }
      return to;
    }
    return from + 1;
  }

  /** A dash, an apostrophe or a colon between letters is part of the word: "Min-jun", "S:t". */
  private int endOfWord(int from) {
    int to = from + 1;
    while (to < text.length()) {
      char sign = text.charAt(to);
      boolean joins = "-':".indexOf(sign) >= 0 && to + 1 < text.length();
      if (!Character.isLetter(sign) && !(joins && Character.isLetter(text.charAt(to + 1)))) {
        return to;
      }
      to++;
    }
    return to;
  }

  private boolean isFirst(int before, int from) {
    if (tokens.isEmpty() || text.substring(before, from).contains("\n")) {
      return true;
    }
    Token last = tokens.getLast();
    String sign = last.text();
    if (sign.length() == 1 && ENDS_A_SENTENCE.contains(sign)) {
      return !sign.equals(".") || !endsShortened();
    }
    return last.isFirst() && sign.length() == 1 && OPENS.contains(sign);
  }

  private boolean endsShortened() {
    return tokens.size() > 1 && SHORTENED.contains(tokens.get(tokens.size() - 2).lower());
  }
}
