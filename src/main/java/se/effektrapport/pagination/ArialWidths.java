package se.effektrapport.pagination;

import java.util.Arrays;

/**
 * How wide the signs of Arial are, in 2048ths of the size of the letters. The figures are those of
 * Liberation Sans (its table hmtx), which is drawn to the widths of Arial and of Helvetica; the
 * slanted letters are as wide as the upright.
 */
final class ArialWidths {
  static final int SIZE = 2048;

  private static final int SPACE = 569;
  private static final int ORDINARY = 1139;
  private static final int CAPITAL = 1366;
  private static final int KNOWN = 0x2300;
  private static final int EAST = 0x2E80;

  private static final ArialWidths REGULAR =
      new ArialWidths(
          """
          391 '
          455 ijlł‘’‚
          532 |¦
          569 !,./:;I[\\]ft·ÌÍÎÏìíîï
          682 ()-`r¡¨²³´¸¹‐“”„‹›
          684 {}
          717 •
          727 "
          748 º
          758 ª
          797 *
          819 °
          961 ^
          1024 Jcksvxyzçýÿšž
          1100 ¶
          1124 ±÷≈≤≥
          1131 ¯
          1139 #$0123456789?L_abdeghnopqu¢£¤¥§«»àáâãäåèéêëðñòóôõöùúûüþŁ–†€
          1180 µ
          1196 +<=>~¬×−
          1251 FTZ¿ßøŽ
          1366 &ABEKPSVXYÀÁÂÃÄÅÈÉÊËÝÞŠ
          1479 CDHNRUwÇÐÑÙÚÛÜ
          1509 ©®
          1593 GOQÒÓÔÕÖØ
          1706 Mm
          1708 ¼½¾
          1821 %æ
          1933 Wœ
          2048 ÆŒ—…‰™←→
          2079 @
          """);
  private static final ArialWidths BOLD =
      new ArialWidths(
          """
          487 '
          569 ,./I\\ijl·ÌÍÎÏìíîïł‘’‚
          573 |¦
          682 !()-:;[]`ft¡¨²³´¸¹‐‹›
          717 •
          748 º
          758 ª
          797 *r{}
          819 °
          971 "
          1024 zž“”„
          1124 ±÷≈≤≥
          1131 ¯
          1139 #$0123456789J_aceksvxy¢£¤¥§«¶»àáâãäåçèéêëýÿš–†€
          1180 µ
          1196 +<=>^~¬×−
          1251 ?FLTZbdghnopqu¿ßðñòóôõöøùúûüþŁŽ
          1366 EPSVXYÈÉÊËÝÞŠ
          1479 &ABCDHKNRUÀÁÂÃÄÅÇÐÑÙÚÛÜ
          1509 ©®
          1593 GOQwÒÓÔÕÖØ
          1706 M
          1708 ¼½¾
          1821 %mæ
          1933 Wœ
          1997 @
          2048 ÆŒ—…‰™←→
          """);

  private final short[] widths = new short[KNOWN];

  /** Each line is a width and the signs that have it. */
  private ArialWidths(String table) {
    Arrays.fill(widths, (short) -1);
    widths[' '] = SPACE;
    widths['\u00a0'] = SPACE;
    widths['\u2011'] = 682;
    table.lines().forEach(this::add);
  }

  private void add(String line) {
    int space = line.indexOf(' ');
    short width = Short.parseShort(line.substring(0, space));
    line.substring(space + 1).chars().forEach(sign -> widths[sign] = width);
  }

  static int of(int sign, boolean bold) {
    int width = sign < KNOWN ? (bold ? BOLD : REGULAR).widths[sign] : -1;
    return width >= 0 ? width : unknown(sign);
  }

  /** What Arial lacks comes from another font, about as wide as such signs are. */
  private static int unknown(int sign) {
    return switch (Character.getType(sign)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.CONTROL ->
          0;
      case Character.SPACE_SEPARATOR -> SPACE;
      case Character.UPPERCASE_LETTER -> CAPITAL;
      default -> sign < EAST ? ORDINARY : SIZE;
    };
  }
}
