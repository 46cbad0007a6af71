package se.effektrapport.protection;

/**
 * A word, a number or a sign of a text.
 *
 * @param lower in small letters, of the same length
 * @param isFirst whether a sentence may begin with it
 * @param isNext whether nothing but a blank stands between it and the token before
 */
record Token(String text, String lower, int start, boolean isFirst, boolean isNext) {

  int end() {
    return start + text.length();
  }

  boolean is(String word) {
    return lower.equals(word);
  }

  boolean isWord() {
    return Character.isLetter(text.charAt(0));
  }

  boolean isNumber() {
    return Character.isDigit(text.charAt(0));
  }

  boolean isCapitalized() {
    return Character.isUpperCase(text.charAt(0));
  }

  /** As abbreviations are written: no small letter in it. */
  boolean isShouted() {
    return text.chars().noneMatch(Character::isLowerCase);
  }
}
