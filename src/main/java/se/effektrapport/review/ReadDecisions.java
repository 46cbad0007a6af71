package se.effektrapport.review;

import java.util.Optional;
import java.util.function.Predicate;

/** Reads the rows of the sheet {@value ReviewSheet#NAME} that hold a decision. */
final class ReadDecisions {

  private static final int QUOTED = 40;

  private final int round;
  private final Choices choices;
  private final Predicate<UnitKey> known;

  /**
   * @param known whether anybody has answered so in the round
   */
  ReadDecisions(int round, Choices choices, Predicate<UnitKey> known) {
    this.round = round;
    this.choices = choices;
    this.known = known;
  }

  void read(Columns sheet, Found found) {
    for (Columns.Line line : sheet.lines()) {
      if (!line.text(ReviewSheet.DECISION).isEmpty()) {
        key(line, found).ifPresent(key -> decide(line, key, found));
      }
    }
  }

  private Optional<RowKey> key(Columns.Line line, Found found) {
    Optional<RowKey> key = RowKey.parse(line.text(ReviewSheet.KEY));
    if (key.isEmpty()) {
      found.refuse(line.place(ReviewSheet.KEY), noKey(line.text(ReviewSheet.KEY)));
      return Optional.empty();
    }
    Optional<String> wrong = wrong(key.get());
    wrong.ifPresent(sentence -> found.refuse(line.place(ReviewSheet.KEY), sentence));
    return wrong.isPresent() ? Optional.empty() : key;
  }

  static String noKey(String written) {
    return "Väntade nyckeln som programmet skrev i den dolda kolumnen, fann %s. Beslut läses bara på rader som programmet skrev."
        .formatted(written.isEmpty() ? "en tom ruta" : "något annat");
  }

  private Optional<String> wrong(RowKey key) {
    if (key.round() != round) {
      return Optional.of(
          "Väntade en rad ur omgång %d, fann en ur omgång %d.".formatted(round, key.round()));
    }
    return known.test(key.unit())
        ? Optional.empty()
        : Optional.of(
            "Väntade nyckeln till en insats eller ett stycke i omgångens svar, men ingen"
                + " förvaltning har svarat så.");
  }

  private void decide(Columns.Line line, RowKey key, Found found) {
    if (!key.hasText(line.text(ReviewSheet.TEXT))) {
      found.refuse(
          line.place(ReviewSheet.TEXT),
          "Väntade texten som programmet skrev, fann en annan. Beslutet gäller den text som står i"
              + " svaret: ta raden ur en ny kopia av granskning.xlsx, och skriv egna ord i"
              + " Kommentar.");
      return;
    }
    if (!key.hasProposal(line.text(ReviewSheet.PILLAR), line.text(ReviewSheet.AREA))) {
      found.refuse(
          line.place(ReviewSheet.PILLAR),
          "Väntade förslaget som programmet skrev här och i nästa kolumn, fann ett annat. Ta raden"
              + " ur en ny kopia av granskning.xlsx och välj i kolumnen Beslut.");
      return;
    }
    label(line.text(ReviewSheet.DECISION), key)
        .ifPresentOrElse(
            label -> found.decided(decided(line, key, label)),
            () -> found.refuse(line.place(ReviewSheet.DECISION), unknown(line)));
  }

  /** Empty if it is none that may be chosen; holding nothing if a decision is taken back. */
  private Optional<Optional<Label>> label(String written, RowKey key) {
    if (Choices.isSame(written, Choices.TAKE_BACK)) {
      return Optional.of(Optional.empty());
    }
    return (Choices.isSame(written, Choices.AGREE)
            ? choices.withId(key.proposed())
            : choices.label(written))
        .map(Optional::of);
  }

  private static Found.Decided decided(Columns.Line line, RowKey key, Optional<Label> label) {
    return new Found.Decided(
        key.unit(),
        label,
        key.proposed(),
        line.text(ReviewSheet.COMMENT),
        line.place(ReviewSheet.DECISION));
  }

  private static String unknown(Columns.Line line) {
    String written = line.text(ReviewSheet.DECISION).replaceAll("[\\s\\p{Z}\\p{C}]+", " ");
    return Choices.isSame(written, Choices.AGREE)
        ? "Väntade ett val som finns i kodboken, men förslaget på raden finns inte kvar i den."
        : "Väntade ett av valen i listan, fann ”%s”."
            .formatted(written.length() > QUOTED ? written.substring(0, QUOTED) + "…" : written);
  }
}
