package se.effektrapport.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import se.effektrapport.edition.Look;

/**
 * A folder with the look of an edition, as the formats read it: the templates where they have not
 * changed since, otherwise what was kept, unpacked for as long as it is needed.
 */
record LookFolder(Path path, boolean unpacked) implements AutoCloseable {

  /** What the formats read; the other templates have become words when the edition was frozen. */
  private static final Pattern READ_BY_FORMATS = Pattern.compile(".*\\.(css|dotx|png)");

  private static final List<String> OF_LETTERS =
      List.of("rapport/rapport.css", "skrivelse/skrivelse.css", "skrivelse/skrivelse.dotx");

  /** The look that the folder of templates gives. */
  static Look read(Path templates) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (var all = Files.walk(templates)) {
      for (Path file : all.filter(Files::isRegularFile).filter(WhatCounts::counts).toList()) {
        String name = templates.relativize(file).toString().replace('\\', '/');
        if (READ_BY_FORMATS.matcher(name).matches()) {
          files.put(name, Files.readAllBytes(file));
        }
      }
    }
    return new Look(files);
  }

  /** The look of letters that the folder of templates gives; no edition has any part in it. */
  static Look readForLetters(Path templates) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (String name : OF_LETTERS) {
      files.put(name, Files.readAllBytes(templates.resolve(name)));
    }
    return new Look(files);
  }

  static LookFolder of(Optional<Look> look, Path templates) throws IOException {
    return look.isEmpty() || look.get().isSameAs(read(templates))
        ? new LookFolder(templates, false)
        : unpack(look.get());
  }

  /** A folder to write letters by. */
  static LookFolder ofLetters(Look look, Path templates) throws IOException {
    return look.isSameAs(readForLetters(templates))
        ? new LookFolder(templates, false)
        : unpack(look);
  }

  private static LookFolder unpack(Look look) throws IOException {
    Path folder = Files.createTempDirectory("effektrapport-");
    for (Map.Entry<String, byte[]> file : look.files().entrySet()) {
      Path target = folder.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue());
    }
    return new LookFolder(folder, true);
  }

  @Override
  public void close() throws IOException {
    if (unpacked) {
      OutputFolder.delete(path);
    }
  }
}
