package se.effektrapport.job;

import java.util.List;
import java.util.Optional;
import se.effektrapport.datafile.DataFileException;
import se.effektrapport.disposal.Disposal;
import se.effektrapport.disposal.Disposals;
import se.effektrapport.reception.Receipt;
import se.effektrapport.reception.Receipts;
import se.effektrapport.reception.Reception;
import se.effektrapport.reception.Standing;
import se.effektrapport.reception.Standings;
import se.effektrapport.round.InputFolder;

/** What is left to do in the round before, since a later one is compared with it as it was read. */
record LeftBefore(Settings settings, Receipts receipts, Disposals disposals) {

  /**
   * A sentence, if files of that round are refused or have come since it was read, or if there is
   * nothing left to compare with.
   */
  Optional<String> in(int year) {
    return disposals.of(year).map(LeftBefore::disposed).or(() -> left(year));
  }

  private static String disposed(Disposal disposal) {
    return "Omgången %d är gallrad (%s), så det som görs nu jämförs inte med det året."
        .formatted(disposal.round(), disposal.day());
  }

  private Optional<String> left(int year) {
    InputFolder input = new InputFolder(settings.input());
    List<Receipt> known = receipts.of(year);
    if (known.isEmpty() || !input.years().contains(year) || !input.round(year).isRound()) {
      return Optional.empty();
    }
    try {
      Undertaking round = Undertaking.read(input, input.round(year), settings.templates());
      Reception reception = Run.of(settings, round, Progress.SILENT).reception(known);
      return told(
          year,
          Standings.of(reception).stream().filter(Standing::isRefused).count(),
          reception.unread().stream().filter(each -> Summarise.isNew(each, known)).count());
    } catch (DataFileException mistake) {
      return Optional.of(
          "Omgången %d går inte att läsa om. %s".formatted(year, mistake.getMessage()));
    }
  }

  private static Optional<String> told(int year, long refused, long unread) {
    if (refused + unread == 0) {
      return Optional.empty();
    }
    return Optional.of(
        "I omgången %d finns avvisade filer: %d, och olästa filer: %d. Jämförelsen med det året bygger på de svar som är lästa. Rätta filerna och kör rapport --ar %d, och sedan rapport igen."
            .formatted(year, refused, unread, year));
  }
}
