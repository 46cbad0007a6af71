package se.effektrapport.intake;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Damages a workbook in one to four ways; the same seed damages it in the same. */
final class Damage {

  private static final Pattern ELEMENT = Pattern.compile("<[a-zA-Z][^<>]*>");
  private static final Pattern LEAF = Pattern.compile("<(\\w+)\\b[^<>]*?(/>|>[^<>]*</\\1>)");
  private static final Pattern ATTRIBUTE = Pattern.compile(" [\\w:]+=\"[^\"]*\"");
  private static final Pattern NUMBER = Pattern.compile("(?<=[\"A-Z>])\\d+(?=[\"<])");
  private static final Pattern TYPE = Pattern.compile(" t=\"\\w+\"");
  private static final Pattern CONTENT = Pattern.compile(">[^<>]+<");

  private static final List<String> NUMBERS =
      List.of(
          "0",
          "-1",
          "99999999999999999999",
          "1e308",
          "1E-400",
          "NaN",
          "Infinity",
          "2147483648",
          "1048577",
          "",
          "0x1p3",
          "1_000",
          "٣",
          "2958466",
          "1".repeat(5_000));

  private static final List<String> TYPES =
      List.of("s", "str", "inlineStr", "b", "d", "e", "n", "x", "");

  private static final List<String> TEXTS =
      List.of(
          "",
          "_x0000_",
          "\uFFFF",
          "&#0;",
          "&x;",
          "<![CDATA[]]>",
          "\u0301",
          "_xD83D_",
          "2021-13-45",
          "=1+1");

  private final Random random;

  Damage(long seed) {
    random = new Random(seed);
  }

  /** The damaged file's bytes. */
  byte[] of(Path workbook, Path draft) throws java.io.IOException {
    Zips zips = Zips.of(workbook);
    for (int i = random.nextInt(4); i >= 0; i--) {
      if (random.nextInt(8) == 0) {
        parts(zips);
      } else {
        xml(zips);
      }
    }
    byte[] bytes = Files.readAllBytes(zips.save(draft));
    return random.nextInt(8) == 0 ? bytes(bytes) : bytes;
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private byte[] bytes(byte[] bytes) {
    if (random.nextInt(3) == 0) {
      return Arrays.copyOf(bytes, random.nextInt(bytes.length));
    }
    for (int i = random.nextInt(20); i >= 0; i--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  private void parts(Zips zips) {
    List<String> names = List.copyOf(zips.parts().keySet());
    String one = any(names);
    String other = any(names);
    byte[] bytes = zips.bytes(one);
    switch (random.nextInt(4)) {
      case 0 -> zips.without(one);
      case 1 -> zips.put(one, zips.bytes(other)).put(other, bytes);
      case 2 -> zips.put(one.toUpperCase(java.util.Locale.ROOT) + "x", bytes);
      default -> zips.put(one, bytes(bytes.length == 0 ? new byte[1] : bytes));
    }
  }

  /** Something in one of the XML parts, mostly where the answers are. */
  private void xml(Zips zips) {
    List<String> names =
        zips.parts().keySet().stream()
            .filter(name -> name.endsWith(".xml") || name.endsWith(".rels"))
            .toList();
    if (names.isEmpty()) {
      return;
    }
    List<String> sheets = names.stream().filter(name -> name.contains("sheet")).toList();
    String part = any(sheets.isEmpty() || random.nextInt(3) == 0 ? names : sheets);
    String xml = new String(zips.bytes(part), StandardCharsets.UTF_8);
    zips.put(part, damaged(xml));
  }

  private String damaged(String xml) {
    return switch (random.nextInt(12)) {
      case 0 -> replaced(xml, ELEMENT, random.nextBoolean() ? "" : null);
      case 1 -> replaced(xml, ATTRIBUTE, null);
      case 2, 3 -> replaced(xml, ATTRIBUTE, "");
      case 4 -> replaced(xml, LEAF, random.nextBoolean() ? "" : null);
      case 5, 6 -> replaced(xml, NUMBER, any(NUMBERS));
      case 7 -> replaced(xml, TYPE, " t=\"" + any(TYPES) + "\"");
      case 8, 9 -> replaced(xml, CONTENT, ">" + any(TEXTS) + "<");
      case 10 -> renamed(xml);
      default -> swapped(xml);
    };
  }

  /** One place, or with null twice the same. */
  private String replaced(String xml, Pattern pattern, String by) {
    List<MatchResult> places = pattern.matcher(xml).results().toList();
    if (places.isEmpty()) {
      return xml;
    }
    MatchResult at = any(places);
    String written = by == null ? at.group() + at.group() : by;
    return xml.substring(0, at.start()) + written + xml.substring(at.end());
  }

  /** All elements of one name, so that the XML stays well formed. */
  private String renamed(String xml) {
    List<String> names = new ArrayList<>();
    Matcher matcher = Pattern.compile("<(\\w+)").matcher(xml);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    if (names.isEmpty()) {
      return xml;
    }
    return xml.replaceAll("(</?)" + any(names) + "\\b", "$1" + any(names));
  }

  /** Two elements change places, as rows and cells do. */
  private String swapped(String xml) {
    List<MatchResult> places =
        Pattern.compile("(?s)<(row|c|si|xf|sheet|Relationship)\\b[^<>]*?(/>|>.*?</\\1>)")
            .matcher(xml)
            .results()
            .toList();
    if (places.size() < 2) {
      return xml;
    }
    int first = random.nextInt(places.size() - 1);
    MatchResult one = places.get(first);
    MatchResult other = places.get(first + 1 + random.nextInt(places.size() - 1 - first));
    return xml.substring(0, one.start())
        + other.group()
        + xml.substring(one.end(), other.start())
        + one.group()
        + xml.substring(other.end());
  }
}
