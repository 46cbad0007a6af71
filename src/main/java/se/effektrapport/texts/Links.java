package se.effektrapport.texts;

/** Where links may lead. */
final class Links {

  private Links() {}

  static boolean mayBeFollowed(String target) {
    boolean known = target.startsWith("https://") || target.startsWith("mailto:");
    return known && target.chars().noneMatch(sign -> sign <= ' ');
  }

  /** The address, or none if it may not be followed. A leap within the text is only its words. */
  static String checked(String target, Spot spot) {
    if (target.isEmpty() || target.startsWith("#")) {
      return "";
    }
    if (!mayBeFollowed(target) || target.length() >= ReadElements.LONGEST_VALUE) {
      spot.refuse("en länk till https:// eller mailto:", Problems.quoted(target));
    }
    return target;
  }
}
