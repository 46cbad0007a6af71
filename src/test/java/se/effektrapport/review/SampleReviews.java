package se.effektrapport.review;

import java.util.List;
import java.util.Optional;
import se.effektrapport.answers.Place;

/** One review workbook of each kind. */
public final class SampleReviews {

  private SampleReviews() {}

  public static Reviews all() {
    ReadFile.Refusal unknown =
        new ReadFile.Refusal(
            Optional.of(new Place("Att granska", "H5")),
            "Väntade ett av valen i listan, fann ”S9”.");
    ReadFile.Refusal damaged = new ReadFile.Refusal(Optional.empty(), "Filen är skadad.");
    return new Reviews(
        List.of(
            new ReviewStanding("granskning-anna.xlsx", true, 3, List.of(unknown)),
            new ReviewStanding("granskning-bo.xlsx", true, 0, List.of(damaged)),
            new ReviewStanding("granskning-ny.xlsx", false, 0, List.of()),
            new ReviewStanding("granskning.xlsx", true, 0, List.of())),
        3,
        1,
        2,
        new QuoteStanding(2, 1, 1),
        new ReleaseStanding(14, 3, 1, 2));
  }
}
