package se.effektrapport.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.effektrapport.edition.Changes;
import se.effektrapport.edition.Changes.Kind;
import se.effektrapport.edition.Changes.OfAnswer;
import se.effektrapport.edition.Changes.OfText;
import se.effektrapport.edition.Changes.Outcome;
import se.effektrapport.edition.CompareContents;
import se.effektrapport.edition.Content;
import se.effektrapport.edition.Edition;
import se.effektrapport.edition.Item;
import se.effektrapport.protection.Shown;

/** Words what is new since the run before, for the one who runs the program. */
public final class WordNews {

  /** More would hide the rest of what a run has to say. */
  private static final int MOST = 6;

  private static final String REVIEWER = "REVIEWER";

  private final WordReport words;

  public WordNews(WordReport words) {
    this.words = words;
  }

  /**
   * "svar från Farsta stadsdelsförvaltning (sent, 8 insatser)", "mallarna har ändrats".
   *
   * @param newLook whether they are rendered with different style sheets, templates or pictures
   */
  public List<String> since(Edition before, Edition now, boolean newLook) {
    Changes.Earlier last =
        new Changes.Earlier(before.number(), before.content().head().date(), Optional.empty());
    Changes changes = new CompareContents(before.content(), now.content()).compare(last, last);
    List<String> news = new ArrayList<>();
    Stream.of(Outcome.values()).forEach(outcome -> answers(outcome, changes, news));
    texts(Kind.ADDED, "nya texter", changes, news);
    texts(Kind.CHANGED, "ändrade texter", changes, news);
    texts(Kind.REMOVED, "borttagna texter", changes, news);
    if (!changes.reclassified().isEmpty()) {
      news.add("omklassificerade insatser och stycken: " + changes.reclassified().size());
    }
    long reviewed = reviewed(now.content());
    if (reviewed != reviewed(before.content())) {
      news.add(
          "insatser och stycken med granskares beslut: %d, förut %d"
              .formatted(reviewed, reviewed(before.content())));
    }
    if (changes.answers().isEmpty()
        && changes.reclassified().isEmpty()
        && !before.content().excerpts().equals(now.content().excerpts())) {
      news.add("citaten har ändrats");
    }
    if (templatesHaveChanged(before)) {
      news.add("mallarna har ändrats");
    }
    if (changes.answers().isEmpty()
        && !before.content().development().equals(now.content().development())) {
      news.add("jämförelsen med förra året har ändrats");
    }
    if (newLook) {
      news.add("utseendet har ändrats (templates/rapport)");
    }
    if (news.isEmpty() && !before.inputDigest().equals(now.inputDigest())) {
      news.add(
          "uppgifterna om omgången (omgang.yaml eller organisation.yaml) eller granskarnas beslut"
              + " har ändrats");
    }
    return news;
  }

  private static long reviewed(Content content) {
    return Stream.concat(
            content.activities().stream().map(Item::label),
            content.passages().stream().flatMap(each -> each.label().stream()))
        .filter(each -> each.origin().equals(REVIEWER))
        .count();
  }

  private static void answers(Outcome outcome, Changes changes, List<String> news) {
    List<String> told =
        changes.answers().stream()
            .filter(each -> each.outcome() == outcome)
            .map(each -> each.name() + more(each))
            .toList();
    if (!told.isEmpty()) {
      news.add(heading(outcome) + " " + shortened(told));
    }
  }

  private static String heading(Outcome outcome) {
    return switch (outcome) {
      case NEW -> "svar från";
      case CORRECTED -> "rättat svar från";
      case WITHDRAWN -> "återtaget svar från";
      case ASKED -> "enkäten har också gått till";
      case NOT_ASKED -> "inte längre tillfrågad:";
      case OTHER_DAY -> "en annan mottagningsdag för svaret från";
      case SHOWN_OTHERWISE -> "svar som återges på annat sätt:";
    };
  }

  private static String more(OfAnswer answer) {
    return switch (answer.outcome()) {
      case NEW ->
          " (%s%s)"
              .formatted(
                  answer.late() ? "sent, " : "",
                  Swedish.digits(new Shown.Number(answer.activities()), WordChanges.ACTIVITY));
      case CORRECTED, SHOWN_OTHERWISE -> {
        String changed = WordChanges.of(answer);
        yield changed.isEmpty() ? "" : " (" + changed + ")";
      }
      case OTHER_DAY -> answer.late() ? " (sent)" : " (i tid)";
      case WITHDRAWN, ASKED, NOT_ASKED -> "";
    };
  }

  private static String shortened(List<String> told) {
    return told.size() <= MOST
        ? Swedish.enumeration(told)
        : String.join(", ", told.subList(0, MOST)) + " och %d till".formatted(told.size() - MOST);
  }

  private static void texts(Kind kind, String heading, Changes changes, List<String> news) {
    List<String> files =
        changes.texts().stream().filter(each -> each.kind() == kind).map(OfText::file).toList();
    if (!files.isEmpty()) {
      news.add(heading + ": " + shortened(files));
    }
  }

  /** What was said before would be put otherwise now. A locked edition has lost its draft mark. */
  private boolean templatesHaveChanged(Edition before) {
    String now = words.word(before.content());
    return !ReadChapters.in(now).equals(ReadChapters.in(before.markup()));
  }
}
