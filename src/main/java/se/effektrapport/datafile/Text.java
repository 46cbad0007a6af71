package se.effektrapport.datafile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;

/** The text of a file that must be UTF-8, and how every text in it is tidied. */
class Text {

  /** No file that a person writes by hand comes near this. */
  private static final int LARGEST = 5_000_000;

  private Text() {}

  /** Å as one sign however it was typed, and no space around. */
  static String tidy(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
  }

  static String read(Path file, Problems problems) {
    if (!Files.isRegularFile(file)) {
      throw problems.refusal(0, "en fil", "att filen saknas");
    }
    try {
      if (Files.size(file) > LARGEST) {
        throw problems.refusal(0, "högst 5 megabyte", "en större fil");
      }
      return withoutMark(decoded(Files.readAllBytes(file), problems));
    } catch (IOException e) {
      throw problems.refusal(0, "en fil som går att läsa", "att den inte gick att öppna");
    }
  }

  private static String decoded(byte[] bytes, Problems problems) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    out.flip();
    if (result.isError()) {
      throw problems.refusal(
          lineAfter(out), "text i teckenkodningen UTF-8", "en annan teckenkodning");
    }
    return out.toString();
  }

  /** The line on which the text that follows goes on. */
  static int lineAfter(CharSequence text) {
    return 1 + (int) text.chars().filter(c -> c == '\n').count();
  }

  /** Excel and Notepad put a byte order mark first. */
  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
