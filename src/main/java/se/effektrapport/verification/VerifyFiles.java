package se.effektrapport.verification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.effektrapport.sheet.Opened;
import se.effektrapport.sheet.ReadWorkbook;

/**
 * Verifies the published files of an edition.
 *
 * @param folder the edition's own
 * @param report the name of the report without its ending, "effektrapport-2022-utgava-1"
 */
public record VerifyFiles(Path folder, String report, Verification to) {
  private static final String WORKBOOK = "underlag.xlsx";
  private static final String ANSWERS = "svaren";

  /** What the answers give, in the form it is published in. */
  public record Given(byte[] json, byte[] workbook) {}

  /**
   * Compares the bytes of the files with what is kept of them.
   *
   * @param kept the SHA-256 of each of the edition's files by name
   */
  public void hashes(Map<String, String> kept, Function<Path, String> digest) {
    new CompareHashes(folder, kept, digest, to).compare();
  }

  /**
   * Compares what lies in folders beside the edition with what is kept of it.
   *
   * @param what they are, "mapparna till 17 nämnder"
   */
  public void hashes(List<LetterFolder> folders, String what, Function<Path, String> digest) {
    int before = to.size();
    int files = 0;
    for (LetterFolder each : folders) {
      files += new CompareLetterFolder(each, digest, to).compare();
    }
    to.count(files, before, "filer i %s har den kontrollsumma som är sparad.".formatted(what));
  }

  /**
   * Compares each number and word with what the answers give; without those, the files with each
   * other.
   *
   * @param markup what the report was made from, with its numbers by their ids
   * @param letters the folders with what tells numbers of the edition beside it
   */
  public void numbers(Optional<Given> given, String markup, List<LetterFolder> letters) {
    Optional<Underlag> published = published();
    Optional<Underlag> answers = given.map(each -> Underlag.of(each.json()));
    published.ifPresent(this::sums);
    if (published.isPresent() && answers.isPresent()) {
      new CompareUnderlag(published.get(), answers.get(), to).compare();
    }
    given.ifPresent(each -> workbook(each.workbook()));
    Optional<Underlag> reference = answers.or(() -> published);
    reference
        .map(each -> new ComparePrinted(each, answers.isPresent() ? ANSWERS : Underlag.NAME, to))
        .ifPresent(
            compare -> {
              printed(compare, ReadHtml.in(markup));
              new CompareLetters(letters, compare, to).compare();
            });
  }

  private Optional<Underlag> published() {
    Path file = folder.resolve(Underlag.NAME);
    try {
      return Files.isRegularFile(file) ? Optional.of(Underlag.read(file)) : Optional.empty();
    } catch (UnreadableException broken) {
      to.deviate(broken.getMessage());
      return Optional.empty();
    }
  }

  private void sums(Underlag published) {
    int before = to.size();
    Map<String, Said> numbers = published.numbers();
    Map<String, Long> counted = published.counted();
    counted.forEach(
        (id, rows) -> {
          Said said = numbers.get(id);
          if (said == null || !said.isToldBy(String.valueOf(rows))) {
            to.deviate(
                "Talet %s: underlag.json har %s, men räknar upp %d insatser."
                    .formatted(id, said == null ? "inget sådant tal" : said.inText(), rows));
          }
        });
    to.count(
        counted.size(),
        before,
        "tal om antalet insatser i underlag.json stämmer med de insatser som filen räknar upp.");
  }

  private void workbook(byte[] expected) {
    Path file = folder.resolve(WORKBOOK);
    if (!Files.isRegularFile(file)) {
      return;
    }
    switch (ReadWorkbook.read(file)) {
      case Opened.Unreadable unreadable ->
          to.deviate(
              "underlag.xlsx går inte att läsa: väntade en arbetsbok som programmet har skrivit.");
      case Opened.Workbook found -> new CompareWorkbook(found, opened(expected), to).compare();
    }
  }

  private static Opened.Workbook opened(byte[] workbook) {
    try {
      Path file = Files.createTempFile("underlag", ".xlsx");
      try {
        Files.write(file, workbook);
        return (Opened.Workbook) ReadWorkbook.read(file);
      } finally {
        Files.delete(file);
      }
    } catch (IOException failed) {
      throw new java.io.UncheckedIOException(failed);
    }
  }

  private void printed(ComparePrinted compare, List<Printed> kept) {
    Optional<List<Printed>> html = read(report + ".html", ReadHtml::read, !kept.isEmpty());
    Optional<List<Printed>> pdf = read(report + ".pdf", ReadPdf::read, !kept.isEmpty());
    pdf.ifPresent(each -> compare.compare("PDF-filen", each, kept));
    html.ifPresent(each -> compare.compare("HTML-filen", each, kept));
    if (pdf.isPresent() && html.isPresent()) {
      compare.same("PDF-filen", pdf.get(), "HTML-filen", html.get());
    }
  }

  private interface Reader {
    List<Printed> read(Path file) throws UnreadableException;
  }

  /**
   * @param hasIds whether the edition was made when numbers had ids
   */
  private Optional<List<Printed>> read(String name, Reader reader, boolean hasIds) {
    Path file = folder.resolve(name);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      List<Printed> printed = reader.read(file);
      if (printed.isEmpty() && !hasIds) {
        to.leave(
            "talen i %s ett och ett: filen är gjord innan talen fick sina id.".formatted(name));
        return Optional.empty();
      }
      return Optional.of(printed);
    } catch (UnreadableException broken) {
      to.deviate(broken.getMessage());
      return Optional.empty();
    }
  }
}
