package se.effektrapport.pagination;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** Lengths in the file: twentieths of a point. */
public final class Twips {
  /** English metric units, which drawings are measured in. */
  public static final int EMU = 635;

  private static final double PER_MM = 1440 / 25.4;

  private Twips() {}

  public static int mm(double millimetres) {
    return (int) Math.round(millimetres * PER_MM);
  }

  /** A length as XMLBeans gives it: the schema allows both numbers and "25mm". */
  public static int of(Object length) {
    String text = length.toString();
    return text.endsWith("mm")
        ? mm(Double.parseDouble(text.substring(0, text.length() - 2)))
        : new BigInteger(text).intValueExact();
  }

  /** The width of the text on such pages. */
  public static int textWidth(CTSectPr pages) {
    CTPageMar margins = pages.getPgMar();
    return of(pages.getPgSz().getW()) - of(margins.getLeft()) - of(margins.getRight());
  }
}
