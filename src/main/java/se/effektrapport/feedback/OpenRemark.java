package se.effektrapport.feedback;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.effektrapport.answers.Place;
import se.effektrapport.intake.Finding;
import se.effektrapport.questionnaire.Questionnaire;

/**
 * What is left to do about a finding, for a message that more people may read than the one who
 * answered: nothing in it was written by anybody in a workbook.
 *
 * @param where "bladet ”Insatser”, cell R11"
 * @param toBeCorrected or else it is a question
 */
public record OpenRemark(String where, String sentence, boolean toBeCorrected) {

  private static final Pattern QUOTED = Pattern.compile("”([^”]*)(”|$)");

  /** A number that was answered, as checks repeat it; it may be a count of few persons. */
  private static final Pattern NUMBER =
      Pattern.compile("(?<!\\p{L})(är|var|[Tt]alet)( tillsammans)? \\d[\\d\u00A0]*(,\\d+)?");

  /** About a finding in an answer to this questionnaire. */
  public static OpenRemark of(Finding finding, Questionnaire questionnaire) {
    boolean toBeCorrected =
        finding.severity() == Finding.Severity.ERROR || Sentences.isToBeCorrected(finding);
    Set<String> ours = ours(questionnaire);
    String where = where(finding.place(), finding.also().size(), questionnaire);
    return new OpenRemark(where, ours(Sentences.line(finding.sentence()), ours), toBeCorrected);
  }

  private static Set<String> ours(Questionnaire questionnaire) {
    Set<String> ours = new HashSet<>(sheets(questionnaire));
    questionnaire.columns().forEach(each -> ours.add(each.header()));
    questionnaire.questions().forEach(each -> ours.add(each.text()));
    return ours;
  }

  /**
   * The sentence without all that is quoted in it but our own words, and without numbers answered.
   */
  private static String ours(String sentence, Set<String> ours) {
    return QUOTED
        .matcher(NUMBER.matcher(sentence).replaceAll("$1$2 ”…”"))
        .replaceAll(
            quoted ->
                ours.contains(quoted.group(1)) ? Matcher.quoteReplacement(quoted.group()) : "”…”");
  }

  private static List<String> sheets(Questionnaire questionnaire) {
    Questionnaire.SheetNames names = questionnaire.sheets();
    return List.of(names.cover(), names.questions(), names.activities());
  }

  private static String where(Optional<Place> place, int also, Questionnaire questionnaire) {
    String others =
        also == 0 ? "" : also == 1 ? " och en cell till" : " och %d till".formatted(also);
    return place
        .map(
            at ->
                (sheets(questionnaire).contains(at.sheet())
                        ? "Bladet ”%s”, cell %s".formatted(at.sheet(), at.cell())
                        : "Ett annat blad, cell %s".formatted(at.cell()))
                    + others)
        .orElse("Hela arbetsboken");
  }
}
