package se.effektrapport.verification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Compares the numbers of the letters beside an edition with what they should be. */
record CompareLetters(List<LetterFolder> folders, ComparePrinted numbers, Verification to) {

  void compare() {
    int before = to.size();
    int files = 0;
    int looked = 0;
    for (LetterFolder folder : folders) {
      for (Path file : numbered(folder)) {
        looked += compare(folder.name() + "/" + file.getFileName(), file);
        files++;
      }
    }
    if (files > 0) {
      to.count(
          looked,
          before,
          "tal i tjänsteutlåtande och utdrag (%d PDF-%s) stämmer med %s."
              .formatted(files, files == 1 ? "fil" : "filer", numbers.from()));
    }
  }

  private static List<Path> numbered(LetterFolder folder) {
    try {
      return folder.numbered();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private int compare(String name, Path file) {
    try {
      List<Printed> printed = ReadPdf.read(file);
      if (printed.isEmpty()) {
        to.deviate("%s har inga tal med id.".formatted(name));
      }
      numbers.each(name, printed);
      return printed.size();
    } catch (UnreadableException broken) {
      to.deviate(
          "%s går inte att läsa: väntade en PDF-fil som programmet har skrivit.".formatted(name));
      return 0;
    }
  }
}
