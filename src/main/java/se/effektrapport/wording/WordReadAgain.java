package se.effektrapport.wording;

import java.util.ArrayList;
import java.util.List;
import se.effektrapport.edition.Content;
import se.effektrapport.edition.ReadAgain;
import se.effektrapport.protection.Shown;

/** Words which chapter texts want to be read again, and why. */
public final class WordReadAgain {

  private static final Noun ANSWER = new Noun("svar", "svar", "svaret", "svaren", true);

  private final ChapterNumbers chapters;

  private WordReadAgain(Content content) {
    this.chapters = new ChapterNumbers(content);
  }

  /** "Läs om kapitel 4 (utgangspunkt-F.md): två svar har tillkommit sedan texten skrevs." */
  public static List<String> in(Content content) {
    WordReadAgain words = new WordReadAgain(content);
    return ReadAgain.in(content).stream().map(words::sentence).toList();
  }

  private String sentence(ReadAgain again) {
    return "Läs om %s (%s): %s sedan texten skrevs."
        .formatted(chapters.called(again.text().chapter()), again.text().file(), why(again));
  }

  private static String why(ReadAgain again) {
    List<String> reasons = new ArrayList<>();
    add(again.added(), "tillkommit", reasons);
    add(again.changed(), "ändrats", reasons);
    add(again.gone(), "utgått", reasons);
    return reasons.isEmpty() ? "siffrorna har ändrats" : Swedish.enumeration(reasons);
  }

  private static void add(int answers, String what, List<String> reasons) {
    if (answers > 0) {
      reasons.add(Swedish.count(new Shown.Number(answers), ANSWER) + " har " + what);
    }
  }
}
