package se.effektrapport.job;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.effektrapport.classification.Example;

/** Adds examples to their file, whose rows stay as they are written, byte for byte. */
final class AppendExamples {

  private AppendExamples() {}

  /** The file is replaced whole, so that nobody ever reads half of it. */
  static void to(Path file, List<Example> fresh) throws IOException {
    byte[] before = Files.readAllBytes(file);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(before);
    if (before.length > 0 && before[before.length - 1] != '\n') {
      all.write('\n');
    }
    for (Example each : fresh) {
      all.writeBytes((row(each) + "\n").getBytes(StandardCharsets.UTF_8));
    }
    Path whole = file.resolveSibling("." + file.getFileName() + ".ny");
    Files.write(whole, all.toByteArray());
    Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static String row(Example example) {
    return Stream.of(
            example.text(),
            example.utgangspunkt(),
            example.delomrade().orElse(""),
            example.second().orElse(""),
            example.trap().orElse(""),
            example.writer())
        .map(AppendExamples::field)
        .collect(Collectors.joining(";"));
  }

  private static String field(String text) {
    return text.matches(".*[;\"].*") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
  }
}
