package se.effektrapport.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads the rows of the sheet {@value ExampleSheet#NAME} that hold a decision. */
final class ReadExamples {

  static final List<String> NEEDED =
      List.of(ExampleSheet.TEXT, ExampleSheet.DECISION, ExampleSheet.SHORTENED, ExampleSheet.KEY);

  private final int round;
  private final Predicate<UnitKey> known;

  /**
   * @param known whether anybody has answered with such words in the round
   */
  ReadExamples(int round, Predicate<UnitKey> known) {
    this.round = round;
    this.known = known;
  }

  void read(Columns sheet, Found found) {
    for (Columns.Line line : sheet.lines()) {
      if (!line.text(ExampleSheet.DECISION).isEmpty()
          || !line.text(ExampleSheet.SHORTENED).isEmpty()) {
        key(line, found).ifPresent(key -> decide(line, key, found));
      }
    }
  }

  private Optional<QuoteKey> key(Columns.Line line, Found found) {
    Optional<QuoteKey> key = QuoteKey.parse(line.text(ExampleSheet.KEY));
    if (key.isEmpty()) {
      found.refuse(line.place(ExampleSheet.KEY), ReadDecisions.noKey(line.text(ExampleSheet.KEY)));
      return Optional.empty();
    }
    if (key.get().round() != round) {
      found.refuse(
          line.place(ExampleSheet.KEY),
          "Väntade en rad ur omgång %d, fann en ur omgång %d.".formatted(round, key.get().round()));
      return Optional.empty();
    }
    if (!known.test(key.get().words())) {
      found.refuse(
          line.place(ExampleSheet.KEY),
          "Väntade nyckeln till en text i omgångens svar, men ingen förvaltning har svarat så.");
      return Optional.empty();
    }
    return key;
  }

  private void decide(Columns.Line line, QuoteKey key, Found found) {
    if (!key.hasText(line.text(ExampleSheet.TEXT))) {
      found.refuse(
          line.place(ExampleSheet.TEXT),
          "Väntade texten som programmet skrev, fann en annan. Ta raden ur en ny kopia av"
              + " granskning.xlsx, och skriv det som ska citeras i %s."
                  .formatted(ExampleSheet.SHORTENED));
      return;
    }
    String decision = line.text(ExampleSheet.DECISION);
    boolean shorten = Choices.isSame(decision, ExampleSheet.SHORTEN);
    if (!shorten && !line.text(ExampleSheet.SHORTENED).isEmpty()) {
      found.refuse(
          line.place(ExampleSheet.SHORTENED),
          "Väntade en tom ruta, eftersom beslutet inte är %s, fann en text. Välj %s om citatet ska kortas."
              .formatted(ExampleSheet.SHORTEN, ExampleSheet.SHORTEN));
    } else if (shorten) {
      shorten(line, key, found);
    } else if (Choices.isSame(decision, ExampleSheet.TAKE)) {
      found.quoted(row(line, key, Optional.of(new Use.Take(key.place()))));
    } else if (Choices.isSame(decision, ExampleSheet.LEAVE_OUT)) {
      found.quoted(row(line, key, Optional.of(new Use.LeaveOut())));
    } else if (Choices.isSame(decision, Choices.TAKE_BACK)) {
      found.quoted(row(line, key, Optional.empty()));
    } else {
      found.refuse(
          line.place(ExampleSheet.DECISION), "Väntade ett av valen i listan, fann något annat.");
    }
  }

  private static void shorten(Columns.Line line, QuoteKey key, Found found) {
    String written = line.text(ExampleSheet.SHORTENED);
    if (written.isEmpty()) {
      found.refuse(
          line.place(ExampleSheet.SHORTENED),
          "Väntade den kortade texten, fann en tom ruta. Skriv den, eller välj %s."
              .formatted(ExampleSheet.TAKE));
      return;
    }
    switch (Shortening.of(line.text(ExampleSheet.TEXT), written)) {
      case Shortening.Outcome.Refused refused ->
          found.refuse(line.place(ExampleSheet.SHORTENED), refused.sentence());
      case Shortening.Outcome.Shortened shortened ->
          found.quoted(row(line, key, Optional.of(new Use.Shorten(key.place(), shortened.text()))));
    }
  }

  private static Found.Quoted row(Columns.Line line, QuoteKey key, Optional<Use> use) {
    return new Found.Quoted(key.words(), use, line.place(ExampleSheet.DECISION));
  }
}
