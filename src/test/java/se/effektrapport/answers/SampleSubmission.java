package se.effektrapport.answers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An answer with every kind of value in it. */
public final class SampleSubmission {

  private SampleSubmission() {}

  /** The first answer of Skärholmen. */
  public static Submission first() {
    return of("SKÄ", 1, LocalDate.of(2022, 9, 14));
  }

  public static Submission of(String administration, int version, LocalDate received) {
    return new Submission(
        2022,
        administration,
        version,
        new Submission.SourceFile("Enkät Skärholmen.xlsx", "ab" + version, "cd" + version),
        received,
        true,
        passages(),
        List.of(activity(3), new Activity(4, Map.of("insats", words("Fältarbete", "A6")))));
  }

  private static List<Passage> passages() {
    return List.of(
        new Passage(1, "arbete", "Första stycket.\nMed en rad till.", place("D4")),
        new Passage(2, "arbete", "Andra stycket 🙂.", place("D4")));
  }

  private static Activity activity(int number) {
    Map<String, Value> values = new LinkedHashMap<>();
    values.put("insats", words("Nattvandring", "A5"));
    values.put("utgangspunkt", new Value.Chosen("civilsamhället", "C", cell("C5")));
    values.put("antal_totalt", new Value.Amount("1 200", new BigDecimal("1200"), cell("H5")));
    values.put("antal_flickor", new Value.Unread("ca 30", cell("I5")));
    values.put("startdatum", new Value.Day("2021-08-16", LocalDate.of(2021, 8, 16), cell("P5")));
    return new Activity(number, values);
  }

  private static Value words(String text, String cell) {
    return new Value.Words(text, cell(cell));
  }

  private static Place cell(String cell) {
    return new Place("Insatser", cell);
  }

  private static Place place(String cell) {
    return new Place("Frågor", cell);
  }
}
