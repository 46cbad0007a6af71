package se.effektrapport.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The characters of a part, which OOXML wants in UTF-8 or UTF-16. Decoded here and not by the XML
 * reader, which tells standard error of bytes that are no characters.
 */
final class Decoding {

  private Decoding() {}

  static Reader of(InputStream part) throws IOException {
    PushbackInputStream in = new PushbackInputStream(part, 3);
    byte[] start = in.readNBytes(3);
    boolean marked = start.length == 3 && at(start, 0) == 0xEF && at(start, 1) == 0xBB;
    if (!marked) {
      in.unread(start);
    }
    Charset charset = isUtf16(start) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    return new InputStreamReader(in, charset.newDecoder());
  }

  private static boolean isUtf16(byte[] start) {
    if (start.length < 2) {
      return false;
    }
    int mark = at(start, 0) << 8 | at(start, 1);
    return mark == 0xFEFF || mark == 0xFFFE;
  }

  private static int at(byte[] bytes, int index) {
    return bytes[index] & 0xFF;
  }
}
