package se.effektrapport.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import se.effektrapport.answers.Place;
import se.effektrapport.sample.LibreOffice;

/** Somebody who is given a workbook, fills it in and sends granskning-anna.xlsx back. */
final class Reviewer {

  private static final String FILE = "granskning-anna.xlsx";

  private final Path folder;
  private final Path workbook;

  Reviewer(Path folder, Review review) throws IOException {
    this.folder = folder;
    this.workbook = folder.resolve("granskning.xlsx");
    Files.write(workbook, WriteReview.bytes(review));
  }

  /** The workbook filled in, each time from the one that was given. */
  Path fillsIn(Consumer<FilledIn> by) throws IOException {
    return FilledIn.in(workbook, folder.resolve("ifylld").resolve(FILE), by);
  }

  /** The same in another office program, where there is one. */
  Path fillsInWithLibreOffice(Consumer<FilledIn> by) throws IOException, InterruptedException {
    assumeTrue(LibreOffice.isInstalled(), "soffice is not installed");
    Path saved = folder.resolve("sparad");
    LibreOffice.convert(fillsIn(by), "xlsx:Calc MS Excel 2007 XML", saved);
    return saved.resolve(FILE);
  }

  /** What is read out of a file that came back. */
  static ReadFile read(
      ReadReview read,
      Path file,
      List<Decision> ledger,
      List<QuoteDecision> quotes,
      List<ReleaseDecision> released) {
    return read.read(file, FILE, "ab".repeat(32), Decided.AT, ledger, quotes, released);
  }

  static void assertRefused(ReadFile read, String sheet, String cell, String sentence) {
    assertThat(read.refusals())
        .filteredOn(each -> each.place().equals(Optional.of(new Place(sheet, cell))))
        .singleElement()
        .satisfies(each -> assertThat(each.sentence()).contains(sentence));
  }
}
