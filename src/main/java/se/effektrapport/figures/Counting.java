package se.effektrapport.figures;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.effektrapport.answers.Place;
import se.effektrapport.answers.Unit;
import se.effektrapport.answers.Value;
import se.effektrapport.figures.Figure.Basis;
import se.effektrapport.figures.Figure.Operation;
import se.effektrapport.figures.Figure.Source;
import se.effektrapport.figures.Material.Answered;
import se.effektrapport.figures.Material.Counted;
import se.effektrapport.protection.Shown;

/** Makes figures of the kinds that several rules count. */
final class Counting {

  private Counting() {}

  /**
   * How many activities there are, resting on the cells with their names. Activities are not
   * persons: never withheld.
   */
  static Figure activities(String id, String label, List<Counted> activities) {
    return new Figure(
        id,
        label,
        new Shown.Number(activities.size()),
        Operation.COUNT,
        new Basis(activities.size(), activities.size()),
        activities.stream().flatMap(each -> source(each, "insats")).toList());
  }

  /** How many of the activities something holds for, resting on the cells of these columns. */
  static Figure choices(
      String id, String label, List<Counted> among, Predicate<Counted> chose, String... columns) {
    return choices(id, label, among, chose, each -> Stream.of(columns));
  }

  /** The same, where each activity rests on columns of its own. */
  static Figure choices(
      String id,
      String label,
      List<Counted> among,
      Predicate<Counted> chose,
      Function<Counted, Stream<String>> columns) {
    List<Counted> chosen = among.stream().filter(chose).toList();
    return new Figure(
        id,
        label,
        new Shown.Number(chosen.size()),
        Operation.COUNT,
        new Basis(chosen.size(), among.size()),
        chosen.stream()
            .flatMap(each -> columns.apply(each).flatMap(c -> source(each, c)))
            .toList());
  }

  /** A count of something that stands in no answer, such as those who were asked. */
  static Figure count(String id, String label, long number, long of) {
    return count(id, label, number, of, List.of());
  }

  /** A count of something else than activities, with the cells it rests on. */
  static Figure count(String id, String label, long number, long of, List<Source> sources) {
    return new Figure(
        id,
        label,
        new Shown.Number(number),
        Operation.COUNT,
        new Basis((int) number, (int) of),
        sources);
  }

  /** How many answers there are, each resting on the first cell that was answered in it. */
  static Figure answers(String id, String label, List<Answered> answers, long of) {
    return count(id, label, answers.size(), of, firstCells(answers));
  }

  static List<Source> firstCells(List<Answered> answers) {
    return answers.stream().flatMap(each -> firstCell(each).stream()).toList();
  }

  private static Optional<Source> firstCell(Answered answered) {
    return answered
        .submission()
        .units()
        .flatMap(Unit::places)
        .findFirst()
        .map(place -> source(answered, place));
  }

  static Source source(Answered answered, Place place) {
    return new Source(answered.submission().publicName(), place.sheet(), place.cell());
  }

  static Stream<Source> source(Counted counted, String column) {
    Optional<Value> value = counted.activity().value(column);
    return value.map(Value::place).map(place -> source(counted.answered(), place)).stream();
  }

  /** The persons given in a column; blank is not zero, and what is no number is not counted. */
  static Optional<Long> persons(Counted counted, String column) {
    return counted.activity().value(column).flatMap(Value::persons);
  }
}
