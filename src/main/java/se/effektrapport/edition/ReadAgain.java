package se.effektrapport.edition;

import java.util.List;
import java.util.Optional;

/**
 * A chapter text that is older than its chapter's numbers.
 *
 * @param added how many have answered since the words came
 * @param changed how many have sent another answer since then
 * @param gone how many answers have been taken back since then
 */
public record ReadAgain(ChapterText text, int added, int changed, int gone) {

  /** Those among the chapter texts of an edition. */
  public static List<ReadAgain> in(Content content) {
    return content.texts().stream().flatMap(text -> of(text, content).stream()).toList();
  }

  private static Optional<ReadAgain> of(ChapterText text, Content content) {
    return text.basis()
        .filter(basis -> !basis.figures().equals(now(text, content)))
        .map(basis -> since(text, basis.submissions(), content.respondents()));
  }

  private static String now(ChapterText text, Content content) {
    return new ChapterFigures(text.chapter()).fingerprint(content.figures());
  }

  private static ReadAgain since(
      ChapterText text, List<String> known, List<Respondent> respondents) {
    int added = 0;
    int changed = 0;
    int gone = 0;
    for (Respondent respondent : respondents) {
      boolean before = known.stream().anyMatch(name -> name.startsWith(respondent.code() + " "));
      boolean same = respondent.submission().filter(known::contains).isPresent();
      if (respondent.submission().isEmpty()) {
        gone += before ? 1 : 0;
      } else if (!same) {
        added += before ? 0 : 1;
        changed += before ? 1 : 0;
      }
    }
    return new ReadAgain(text, added, changed, gone);
  }
}
