package se.effektrapport.word;

import java.math.BigInteger;

/** Lengths in the file: twentieths of a point. */
final class Twips {
  /** English metric units, which drawings are measured in. */
  static final int EMU = 635;

  private static final double PER_MM = 1440 / 25.4;

  private Twips() {}

  static int mm(double millimetres) {
    return (int) Math.round(millimetres * PER_MM);
  }

  /** A length as XMLBeans gives it: the schema allows both numbers and "25mm". */
  static int of(Object length) {
    String text = length.toString();
    return text.endsWith("mm")
        ? mm(Double.parseDouble(text.substring(0, text.length() - 2)))
        : new BigInteger(text).intValueExact();
  }
}
