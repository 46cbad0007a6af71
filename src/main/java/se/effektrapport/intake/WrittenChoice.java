package se.effektrapport.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import se.effektrapport.questionnaire.Choice;
import se.effektrapport.questionnaire.Column;
import se.effektrapport.questionnaire.Kind;

/** A choice as people write it: whole or its beginning, if only one choice begins so. */
final class WrittenChoice {

  /** A shorter beginning may be a word of its own. */
  private static final int BEGINNING = 8;

  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private WrittenChoice() {}

  static Optional<Choice> in(Column column, Kind.FromList list, String written) {
    String prefix = Tidy.key(column.header()) + ":";
    String key = Tidy.key(written);
    String text = key.startsWith(prefix) ? key.substring(prefix.length()).strip() : key;
    String letters = letters(text);
    return list.choices().stream()
        .filter(c -> Tidy.key(c.label()).equals(text) || Tidy.key(c.id()).equals(text))
        .findFirst()
        .or(() -> only(list.choices(), label -> label.equals(letters) && !letters.isEmpty()))
        .or(
            () ->
                only(
                    list.choices(),
                    label -> letters.length() >= BEGINNING && label.startsWith(letters)));
  }

  private static Optional<Choice> only(List<Choice> choices, Predicate<String> isMeant) {
    List<Choice> meant =
        choices.stream().filter(each -> isMeant.test(letters(each.label()))).limit(2).toList();
    return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
  }

  private static String letters(String text) {
    return SIGNS.matcher(Tidy.key(text)).replaceAll("");
  }
}
