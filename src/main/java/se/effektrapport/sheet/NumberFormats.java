package se.effektrapport.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/** Which cell styles show a number as a date, and which as per cent. */
final class NumberFormats {

  private record Format(boolean date, boolean percent) {}

  /** Excel allows some 65 000 formats in a workbook. */
  private static final int MOST = 100_000;

  private final List<Format> byStyle = new ArrayList<>();

  private NumberFormats() {}

  static NumberFormats none() {
    return new NumberFormats();
  }

  static NumberFormats of(Xml part) throws IOException, XMLStreamException {
    NumberFormats formats = new NumberFormats();
    Map<Integer, String> codes = new HashMap<>();
    try (part) {
      boolean cellFormats = false;
      while (part.next()) {
        if (part.starts("numFmt") && part.attribute("formatCode") != null) {
          if (codes.size() > MOST) {
            throw Refusal.tooLarge();
          }
          codes.putIfAbsent(number(part.attribute("numFmtId")), part.attribute("formatCode"));
        } else if (part.starts("cellXfs")) {
          cellFormats = true;
        } else if (part.ends("cellXfs")) {
          cellFormats = false;
        } else if (cellFormats && part.starts("xf")) {
          formats.add(number(part.attribute("numFmtId")), codes);
        }
      }
    }
    return formats;
  }

  private void add(int id, Map<Integer, String> codes) throws Refusal {
    if (byStyle.size() > MOST) {
      throw Refusal.tooLarge();
    }
    String code = codes.getOrDefault(id, BuiltinFormats.getBuiltinFormat(Math.max(id, 0)));
    boolean date = code != null && code.length() < 300 && DateUtil.isADateFormat(id, code);
    byStyle.add(new Format(date, code != null && code.contains("%")));
  }

  boolean isDate(String style) {
    return at(style).date();
  }

  boolean isPercent(String style) {
    return at(style).percent();
  }

  private Format at(String style) {
    int index = style == null ? 0 : number(style);
    return index >= 0 && index < byStyle.size() ? byStyle.get(index) : new Format(false, false);
  }

  private static int number(String text) {
    try {
      return text == null ? -1 : Integer.parseInt(text);
    } catch (NumberFormatException wrong) {
      return -1;
    }
  }
}
