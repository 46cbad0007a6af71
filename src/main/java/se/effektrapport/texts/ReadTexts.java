package se.effektrapport.texts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the chapter texts of a round's folder {@code texter}, or refuses them with sentences that
 * say what to mend.
 */
public final class ReadTexts {

  /** A chapter is a few pages; more is not a chapter text. */
  private static final long LARGEST = 1_000_000;

  private static final String MARKDOWN = ".md";
  private static final String WORD = ".docx";
  private static final String READ_ME = "lasmig.md";

  private final List<String> chapters;

  /**
   * @param utgangspunkter the ids of the round's utgångspunkter, each of which has a chapter
   */
  public ReadTexts(Collection<String> utgangspunkter) {
    List<String> known = new ArrayList<>(List.of("sammanfattning", "bakgrund", "genomforande"));
    utgangspunkter.forEach(id -> known.add("utgangspunkt-" + id.toLowerCase(Locale.ROOT)));
    known.addAll(List.of("iakttagelser", "jamstalldhet", "barnratt", "slutsatser"));
    known.addAll(List.of("tu-sammanfattning", "tu-arendet", "tu-synpunkter"));
    this.chapters = List.copyOf(known);
  }

  /**
   * The texts there are, in the order of the report; none if there is no such folder.
   *
   * @throws TextsException with all mistakes in all files
   */
  public List<WrittenChapter> read(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    Problems problems = new Problems();
    List<Path> files = files(folder);
    files.stream().filter(file -> !isText(file)).forEach(file -> refuse(file, problems));
    List<WrittenChapter> texts = new ArrayList<>();
    for (String chapter : chapters) {
      List<Path> written =
          files.stream()
              .filter(this::isText)
              .filter(file -> chapter(file).equals(chapter))
              .toList();
      if (written.size() == 1) {
        text(chapter, written.getFirst(), problems).ifPresent(texts::add);
      } else if (!written.isEmpty()) {
        refuseBoth(written, problems);
      }
    }
    problems.refuseIfAny();
    return texts;
  }

  /** Hidden files and the locks that editors leave are nobody's text. */
  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> !name(file).startsWith(".") && !name(file).startsWith("~"))
          .filter(file -> !name(file).equalsIgnoreCase(READ_ME))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isText(Path file) {
    return chapters.contains(chapter(file)) && List.of(MARKDOWN, WORD).contains(ending(file));
  }

  /** "bakgrund" of "Bakgrund.docx"; the letters' size differs between computers. */
  private static String chapter(Path file) {
    String name = name(file).toLowerCase(Locale.ROOT);
    return name.substring(0, name.length() - ending(file).length());
  }

  /** ".docx", or nothing. */
  private static String ending(Path file) {
    String name = name(file).toLowerCase(Locale.ROOT);
    return name.substring(name.contains(".") ? name.lastIndexOf('.') : name.length());
  }

  private void refuse(Path file, Problems problems) {
    String chapter = chapter(file);
    String expected =
        chapters.contains(chapter)
            ? "%s.docx eller %s.md (öppna filen i Word, välj Arkiv, Spara som och formatet"
                    .formatted(chapter, chapter)
                + " Word-dokument, .docx)"
            : "en fil som heter som ett kapitel (%s), följt av .docx eller .md"
                .formatted(String.join(", ", chapters));
    problems.add(shown(file), expected, Problems.quoted(name(file)));
  }

  private static void refuseBoth(List<Path> files, Problems problems) {
    String found =
        files.stream()
            .map(file -> Problems.quoted(name(file)))
            .collect(Collectors.joining(" och ", "både ", ""));
    problems.add(
        shown(files.getFirst()),
        "en enda fil för kapitlet",
        found + "; ta bort den som inte ska gälla");
  }

  private static Optional<WrittenChapter> text(String chapter, Path file, Problems problems) {
    String markup =
        ending(file).equals(WORD)
            ? new ReadWord(shown(file)).markup(file, problems)
            : words(file, problems)
                .map(words -> new ReadMarkdown(shown(file), problems).markup(words))
                .orElse("");
    return markup.isBlank()
        ? Optional.empty()
        : Optional.of(new WrittenChapter(chapter, name(file), markup));
  }

  private static Optional<String> words(Path file, Problems problems) {
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
        problems.add(shown(file), "en fil på högst en megabyte", "något annat");
        return Optional.empty();
      }
      String words =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
              .toString();
      return Optional.of(words.startsWith("\uFEFF") ? words.substring(1) : words);
    } catch (CharacterCodingException e) {
      problems.add(shown(file), "text sparad som UTF-8", "tecken i en annan kodning");
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path file) {
    return Normalizer.normalize(file.getFileName().toString(), Normalizer.Form.NFC);
  }

  /** "2022/texter/bakgrund.md". */
  private static String shown(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    int names = absolute.getNameCount();
    String shown = absolute.subpath(Math.max(0, names - 3), names).toString().replace('\\', '/');
    return Normalizer.normalize(shown, Normalizer.Form.NFC);
  }
}
