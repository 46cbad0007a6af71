package se.effektrapport.review;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import se.effektrapport.answers.Place;
import se.effektrapport.classification.Codebook;
import se.effektrapport.protection.ProtectedText;
import se.effektrapport.sheet.Opened;
import se.effektrapport.sheet.ReadMePage;
import se.effektrapport.sheet.ReadWorkbook;
import se.effektrapport.sheet.Row;
import se.effektrapport.sheet.Sheet;

/**
 * Reads a review workbook that a reviewer filled in. Whatever is wrong with a row keeps only that
 * row from counting.
 */
public final class ReadReview {

  private static final int LONGEST_NAME = 100;

  private static final List<String> NEEDED =
      List.of(
          ReviewSheet.TEXT,
          ReviewSheet.PILLAR,
          ReviewSheet.AREA,
          ReviewSheet.DECISION,
          ReviewSheet.COMMENT,
          ReviewSheet.KEY);

  private final int round;
  private final ReadDecisions decisions;
  private final ReadExamples examples;
  private final ReadReleases releases;

  /**
   * @param known whether anybody has answered so in the round, in whichever version of an answer
   * @param texts what protection makes of a text that somebody wrote in the round; empty if nobody
   *     did
   */
  public ReadReview(
      int round,
      Codebook codebook,
      Predicate<UnitKey> known,
      Function<UnitKey, Optional<ProtectedText>> texts) {
    this.round = round;
    this.decisions = new ReadDecisions(round, new Choices(codebook), known);
    this.examples = new ReadExamples(round, known);
    this.releases = new ReadReleases(round, texts);
  }

  /**
   * @param name of the file
   * @param ledger what is known already, of which nothing is said again
   * @param quotes the same of quotations
   * @param released the same of texts that protection stopped
   */
  public ReadFile read(
      Path file,
      String name,
      String sha256,
      LocalDateTime at,
      List<Decision> ledger,
      List<QuoteDecision> quotes,
      List<ReleaseDecision> released) {
    Found found = new Found();
    String reviewer =
        switch (ReadWorkbook.read(file)) {
          case Opened.Unreadable unreadable -> {
            found.refuseAll(forReviewer(unreadable.sentence()));
            yield "";
          }
          case Opened.Workbook workbook -> read(workbook, found);
        };
    WithoutConflicts without = new WithoutConflicts(found);
    List<Found.Decided> decided = without.of(found.decided());
    List<Found.Quoted> quoted = without.of(found.quoted());
    List<Found.Released> stopped = without.of(found.released());
    List<Decision> made =
        reviewer.isEmpty()
            ? List.of()
            : decided.stream().map(each -> decision(each, name, reviewer, at)).toList();
    List<QuoteDecision> chosen =
        reviewer.isEmpty()
            ? List.of()
            : quoted.stream().map(each -> decision(each, name, reviewer, at)).toList();
    List<ReleaseDecision> let =
        reviewer.isEmpty()
            ? List.of()
            : stopped.stream().map(each -> decision(each, name, reviewer, at)).toList();
    return new ReadFile(
        round,
        name,
        sha256,
        reviewer,
        made.size() + chosen.size() + let.size(),
        at,
        made.stream().filter(each -> isNew(each, ledger)).toList(),
        chosen.stream().filter(each -> isNew(each, quotes)).toList(),
        let.stream().filter(each -> isNew(each, released)).toList(),
        found.refusals());
  }

  /** What is wrong; the advice that follows is for those who answer the questionnaire. */
  private static String forReviewer(String sentence) {
    int end = sentence.indexOf(". ");
    return (end < 0 ? sentence : sentence.substring(0, end + 1))
        + " Spara din ifyllda granskning.xlsx som Excel-arbetsbok (.xlsx) och lägg den i mappen"
        + " igen.";
  }

  /** Reads each sheet that people fill in, and gives the reviewer's name. */
  private String read(Opened.Workbook workbook, Found found) {
    Optional<Columns> review =
        sheet(workbook, ReviewSheet.NAME).flatMap(each -> Columns.of(each, NEEDED));
    if (review.isEmpty()) {
      found.refuseAll(
          "Väntade en granskning.xlsx som programmet har skrivit, med bladet %s och dess kolumner, fann en annan arbetsbok eller en där de är borttagna."
              .formatted(ReviewSheet.NAME));
      return "";
    }
    decisions.read(review.get(), found);
    ifThere(workbook, ExampleSheet.NAME, ReadExamples.NEEDED, examples::read, found);
    ifThere(workbook, StoppedSheet.NAME, ReadReleases.NEEDED, releases::read, found);
    String reviewer = reviewer(workbook);
    if (found.holdsDecisions() && reviewer.isEmpty()) {
      nameless(workbook, found);
    }
    return reviewer;
  }

  /** A reviewer may have taken the sheet away; one that is there must be readable. */
  private static void ifThere(
      Opened.Workbook workbook,
      String name,
      List<String> needed,
      BiConsumer<Columns, Found> read,
      Found found) {
    Optional<Sheet> sheet = sheet(workbook, name);
    if (sheet.isEmpty()) {
      return;
    }
    Columns.of(sheet.get(), needed)
        .ifPresentOrElse(
            columns -> read.accept(columns, found),
            () ->
                found.refuse(
                    new Place(sheet.get().name(), "A1"),
                    "Väntade bladets rubriker %s, fann inte alla. Inget beslut på bladet används."
                        .formatted(String.join(", ", needed.subList(0, 3)))));
  }

  private static Optional<Sheet> sheet(Opened.Workbook workbook, String name) {
    return workbook.sheets().stream().filter(each -> Choices.isSame(each.name(), name)).findFirst();
  }

  private static String reviewer(Opened.Workbook workbook) {
    String name = nameRow(workbook).map(ReadReview::nameIn).map(Decision::tidy).orElse("");
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
  }

  private static Optional<Row> nameRow(Opened.Workbook workbook) {
    return sheet(workbook, ReadMePage.NAME).stream()
        .flatMap(sheet -> sheet.rows().stream())
        .filter(row -> !row.cells().isEmpty())
        .filter(row -> Choices.isSame(row.cells().getFirst().text(), ReadMeSheet.REVIEWER))
        .findFirst();
  }

  /** What stands to the right of the words that ask for it. */
  private static String nameIn(Row row) {
    return row.cells().size() < 2 ? "" : row.cells().get(1).text();
  }

  private static void nameless(Opened.Workbook workbook, Found found) {
    nameRow(workbook)
        .ifPresentOrElse(
            row ->
                found.refuse(
                    new Place(ReadMePage.NAME, "B" + row.number()),
                    "Väntade granskarens namn, fann en tom ruta. Inget beslut i filen används."),
            () ->
                found.refuseAll(
                    "Väntade granskarens namn på bladet %s, men raden %s finns inte. Inget beslut i filen används."
                        .formatted(ReadMePage.NAME, ReadMeSheet.REVIEWER)));
  }

  private Decision decision(Found.Decided row, String file, String reviewer, LocalDateTime at) {
    return new Decision(
        row.unit(),
        round,
        row.label(),
        row.proposed(),
        reviewer,
        row.comment(),
        at,
        new Decision.Source(file, row.place().sheet(), row.place().cell()));
  }

  private QuoteDecision decision(Found.Quoted row, String file, String reviewer, LocalDateTime at) {
    return new QuoteDecision(
        row.words(),
        round,
        row.use(),
        reviewer,
        at,
        new Decision.Source(file, row.place().sheet(), row.place().cell()));
  }

  private ReleaseDecision decision(
      Found.Released row, String file, String reviewer, LocalDateTime at) {
    return new ReleaseDecision(
        row.words(),
        round,
        row.hits(),
        row.release(),
        reviewer,
        row.reason(),
        at,
        new Decision.Source(file, row.place().sheet(), row.place().cell()));
  }

  private static boolean isNew(ReleaseDecision made, List<ReleaseDecision> ledger) {
    return ledger.stream()
        .filter(each -> each.round() == made.round())
        .filter(each -> each.source().file().equals(made.source().file()))
        .filter(each -> each.words().equals(made.words()) && each.who().equals(made.who()))
        .reduce((first, last) -> last)
        .filter(before -> before.saysTheSameAs(made))
        .isEmpty();
  }

  private static boolean isNew(QuoteDecision made, List<QuoteDecision> ledger) {
    return ledger.stream()
        .filter(each -> each.source().file().equals(made.source().file()))
        .filter(each -> each.words().equals(made.words()) && each.who().equals(made.who()))
        .reduce((first, last) -> last)
        .filter(before -> before.use().equals(made.use()))
        .isEmpty();
  }

  /**
   * Whether it says something else than the file did when it was read before. Only that file is
   * asked: the reviewer may have decided otherwise in another since.
   */
  private static boolean isNew(Decision made, List<Decision> ledger) {
    List<Decision> before = new ArrayList<>();
    for (Decision each : ledger) {
      if (each.round() == made.round()
          && each.source().file().equals(made.source().file())
          && each.unit().equals(made.unit())
          && each.who().equals(made.who())) {
        before.add(each);
      }
    }
    return before.isEmpty()
        || !before.getLast().label().equals(made.label())
        || !before.getLast().comment().equals(made.comment());
  }
}
