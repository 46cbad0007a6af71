package se.effektrapport.verification;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the numbers of a published page by their ids. */
final class ReadHtml {
  private static final long MOST_BYTES = 100_000_000;
  private static final Pattern NUMBER =
      Pattern.compile("<data value=\"([^\"<>]{1,300})\">([^<>]{0,300})</data>");

  private ReadHtml() {}

  static List<Printed> read(Path file) throws UnreadableException {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new IOException("too large");
      }
      return in(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UnreadableException(
          "%s går inte att läsa: väntade en HTML-fil som programmet har skrivit."
              .formatted(file.getFileName()));
    }
  }

  /** Those of a page, or of the markup that it is made from. */
  static List<Printed> in(String markup) {
    Matcher numbers = NUMBER.matcher(markup);
    List<Printed> printed = new ArrayList<>();
    while (numbers.find()) {
      printed.add(new Printed(plain(numbers.group(1)), plain(numbers.group(2)), ""));
    }
    return printed;
  }

  private static String plain(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
