package se.effektrapport.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.effektrapport.answers.Activity;
import se.effektrapport.answers.Passage;
import se.effektrapport.answers.Place;
import se.effektrapport.answers.Submission;
import se.effektrapport.answers.Unit;
import se.effektrapport.answers.Value;
import se.effektrapport.classification.Classification;
import se.effektrapport.classification.Instrument;
import se.effektrapport.classification.Origin;
import se.effektrapport.figures.Material.Answered;
import se.effektrapport.questionnaire.Column;
import se.effektrapport.questionnaire.Kind;

/**
 * An answer made by hand. The units get the numbers 1, 2, 3 as they are said. The third column of
 * the second unit stands in the cell K3R2.
 */
public final class SmallAnswer {

  private final String code;
  private final List<Passage> passages = new ArrayList<>();
  private final List<Activity> activities = new ArrayList<>();
  private final Map<Integer, Classification> classifications = new HashMap<>();
  private boolean onTime = true;

  private SmallAnswer(String code) {
    this.code = code;
  }

  public static SmallAnswer from(String code) {
    return new SmallAnswer(code);
  }

  public SmallAnswer late() {
    onTime = false;
    return this;
  }

  /** An insats whose utgångspunkt, or delområde, the respondent chose. */
  public SmallAnswer insats(String chosen, Object... idsAndValues) {
    return insats(classified(chosen, 1, Origin.RESPONDENT), idsAndValues);
  }

  /**
   * An insats; texts, ids of choices, numbers, and "oläst: ca 10" for what could not be read; "12
   * år = 12" for what was written in another way.
   */
  public SmallAnswer insats(Classification classification, Object... idsAndValues) {
    Map<String, Value> values = new LinkedHashMap<>();
    values.put("insats", new Value.Words("Insats", place("Insatser", "insats")));
    for (int i = 0; i < idsAndValues.length; i += 2) {
      String column = idsAndValues[i].toString();
      values.put(column, value(column, idsAndValues[i + 1]));
    }
    activities.add(new Activity(next(), values));
    return keep(activities.getLast(), classification);
  }

  /** A paragraph of a question that is classified. */
  public SmallAnswer said(String question, String text, Classification classification) {
    said(question, text);
    return keep(passages.getLast(), classification);
  }

  /** A paragraph of a question that is not. */
  public SmallAnswer said(String question, String text) {
    passages.add(new Passage(next(), question, text, new Place("Frågor", "D" + next())));
    return this;
  }

  /** Computed with a probability, "S", or "S1" with its delområde. */
  public static Classification computed(String id, double probability) {
    return classified(id, probability, Origin.COMPUTED);
  }

  static Classification classified(String id, double probability, Origin origin) {
    return new Classification(
        id.substring(0, 1),
        Optional.of(id).filter(each -> each.length() > 1),
        Optional.empty(),
        probability,
        origin,
        List.of("ord (" + id + ")"),
        Optional.empty(),
        new Instrument("hash", "modell"));
  }

  Answered answered() {
    Submission submission =
        new Submission(
            2022,
            code,
            1,
            new Submission.SourceFile(code + ".xlsx", "00", "00"),
            onTime ? LocalDate.of(2022, 9, 14) : LocalDate.of(2022, 10, 3),
            onTime,
            passages,
            activities);
    return new Answered(SmallMaterial.administration(code), submission, classifications);
  }

  private SmallAnswer keep(Unit unit, Classification classification) {
    classifications.put(unit.number(), classification);
    return this;
  }

  private int next() {
    return passages.size() + activities.size() + 1;
  }

  private Value value(String column, Object given) {
    Place place = place("Insatser", column);
    String[] sides = given.toString().split(" = ");
    String written = sides[0];
    String meant = sides[sides.length - 1];
    if (written.startsWith("oläst: ")) {
      return new Value.Unread(written.substring("oläst: ".length()), place);
    }
    return switch (column(column).kind()) {
      case Kind.ShortText text -> new Value.Words(written, place);
      case Kind.RunningText text -> new Value.Words(written, place);
      case Kind.FromList list -> new Value.Chosen("Val " + written, written, place);
      case Kind.Number limits -> new Value.Amount(written, new BigDecimal(meant), place);
      case Kind.Day limits -> new Value.Day(written, LocalDate.parse(meant), place);
    };
  }

  private Place place(String sheet, String column) {
    int number = SmallMaterial.QUESTIONNAIRE.columns().indexOf(column(column)) + 1;
    return new Place(sheet, "K" + number + "R" + next());
  }

  private static Column column(String id) {
    return SmallMaterial.QUESTIONNAIRE.column(id).orElseThrow();
  }
}
