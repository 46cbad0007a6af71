package se.effektrapport.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.effektrapport.answers.Activity;
import se.effektrapport.answers.Submission;
import se.effektrapport.answers.Value;
import se.effektrapport.protection.Part;
import se.effektrapport.questionnaire.Column;

/** Which parts the numbers of persons of an insats consist of. */
final class PersonParts {

  private final List<Column> columns;

  /**
   * @param columns those that count persons
   */
  PersonParts(List<Column> columns) {
    this.columns = columns;
  }

  /**
   * Of the number in a column; none if it is blank or no number. A total is its groups, and those
   * that are in no group; one that is less than its groups has nothing to do with them.
   */
  List<Part> of(Submission answer, Activity activity, String column) {
    Optional<Long> number = persons(activity, column);
    if (number.isEmpty()) {
      return List.of();
    }
    String row = row(answer, activity);
    List<Part> parts = new ArrayList<>();
    groups(column)
        .forEach(
            group ->
                persons(activity, group.id())
                    .ifPresent(persons -> parts.add(new Part(row, group.id(), persons))));
    long rest = number.get() - parts.stream().mapToLong(Part::number).sum();
    if (rest < 0) {
      return List.of(new Part(row, column, number.get()));
    }
    if (rest > 0 || parts.isEmpty() || parts.size() < groups(column).count()) {
      parts.add(new Part(row, unread(activity, column).orElse(column), rest));
    }
    return parts;
  }

  /** Of a number that could not be read: what its total has beside the groups that could. */
  List<Part> ofUnread(Submission answer, Activity activity, Column column) {
    return column
        .partOf()
        .filter(total -> isUnread(activity, column.id()))
        .map(total -> of(answer, activity, total))
        .orElse(List.of())
        .stream()
        .filter(part -> part.group().equals(column.id()))
        .toList();
  }

  private Optional<String> unread(Activity activity, String total) {
    return groups(total).map(Column::id).filter(group -> isUnread(activity, group)).findFirst();
  }

  private static boolean isUnread(Activity activity, String column) {
    return activity.value(column).isPresent() && persons(activity, column).isEmpty();
  }

  private Stream<Column> groups(String column) {
    return columns.stream().filter(each -> each.partOf().filter(column::equals).isPresent());
  }

  /** The insats as another answer names it too; of two with one name the second is "#2". */
  private static String row(Submission answer, Activity activity) {
    long place =
        answer.activities().stream()
            .takeWhile(each -> each.number() != activity.number())
            .filter(each -> each.name().equals(activity.name()))
            .count();
    return answer.round()
        + "/"
        + answer.administration()
        + "/"
        + activity.name()
        + (place == 0 ? "" : "#" + (place + 1));
  }

  private static Optional<Long> persons(Activity activity, String column) {
    return activity.value(column).flatMap(Value::persons);
  }
}
