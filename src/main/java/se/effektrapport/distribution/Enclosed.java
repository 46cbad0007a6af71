package se.effektrapport.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which files of a delivery a message has room for.
 *
 * @param fit those that go with it, the most important first
 * @param left those that do not
 */
public record Enclosed(List<Path> fit, List<Path> left) {

  /** Text and heads, and the heads of each part. */
  private static final long TEXT = 16_000;

  private static final long PART = 600;

  /** A line of base64 and the bytes it stands for. */
  private static final long LINE = 78;

  private static final long BYTES_OF_A_LINE = 57;

  public Enclosed {
    fit = List.copyOf(fit);
    left = List.copyOf(left);
  }

  /**
   * Chooses by what matters most; a file that is too big does not keep out smaller ones after it.
   *
   * @param most bytes of the message as it is sent
   */
  public static Enclosed of(List<Path> files, long most) throws IOException {
    List<Path> fit = new ArrayList<>();
    List<Path> left = new ArrayList<>();
    long size = TEXT;
    for (Path file : files.stream().sorted(importance()).toList()) {
      long more = encoded(file);
      if (size + more <= most) {
        size += more;
        fit.add(file);
      } else {
        left.add(file);
      }
    }
    return new Enclosed(fit, left);
  }

  private static Comparator<Path> importance() {
    return Comparator.comparing((Path file) -> FileKind.of(name(file)))
        .thenComparing(file -> !name(file).endsWith(".pdf"))
        .thenComparing(Enclosed::name);
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private static long encoded(Path file) throws IOException {
    return PART + Math.ceilDiv(Files.size(file), BYTES_OF_A_LINE) * LINE;
  }
}
