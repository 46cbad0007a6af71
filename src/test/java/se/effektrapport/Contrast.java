package se.effektrapport;

/** How clearly one colour is seen on another, as WCAG 2.1 reckons it: from 1 to 21. */
public final class Contrast {

  /** What text needs. */
  public static final double TEXT = 4.5;

  /** What a part of a drawing needs. */
  public static final double SHAPE = 3;

  private Contrast() {}

  /** The contrast between two colours, written as six hexadecimal digits with or without a #. */
  public static double of(String colour, String ground) {
    return of(number(colour), number(ground));
  }

  /** The contrast between two colours, 0xRRGGBB. */
  public static double of(int colour, int ground) {
    double lighter = Math.max(luminance(colour), luminance(ground));
    double darker = Math.min(luminance(colour), luminance(ground));
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static int number(String colour) {
    return Integer.parseInt(colour.replace("#", ""), 16);
  }

  private static double luminance(int colour) {
    return 0.2126 * linear(colour >> 16 & 255)
        + 0.7152 * linear(colour >> 8 & 255)
        + 0.0722 * linear(colour & 255);
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
