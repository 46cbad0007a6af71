package se.effektrapport.wording;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.effektrapport.edition.ChapterText;
import se.effektrapport.figures.Figure;
import se.effektrapport.figures.Figures;
import se.effektrapport.protection.Shown;

/**
 * Words which numbers in the handläggare's own texts are not shown: a sentence that was written
 * around a number may be an odd one without it.
 */
public final class WordNotShown {

  private final Figures figures;

  private WordNotShown(Figures figures) {
    this.figures = figures;
  }

  /** A sentence for each such number in each of the texts. */
  public static List<String> in(List<ChapterText> texts, List<Figure> figures) {
    WordNotShown words = new WordNotShown(new Figures(figures));
    return texts.stream().flatMap(words::sentences).toList();
  }

  private Stream<String> sentences(ChapterText text) {
    return OwnTexts.numbersIn(text)
        .flatMap(id -> figures.find(id).stream())
        .flatMap(figure -> why(figure).map(why -> sentence(text, figure, why)).stream());
  }

  private static Optional<String> why(Figure figure) {
    return switch (figure.shown()) {
      case Shown.Number number -> Optional.empty();
      case Shown.Decimal decimal -> Optional.empty();
      case Shown.Withheld withheld -> Optional.of("visas inte, av hänsyn till enskilda");
      case Shown.NoData none -> Optional.of("finns inte, eftersom ingen har lämnat uppgiften");
    };
  }

  private static String sentence(ChapterText text, Figure figure, String why) {
    return "Talet [[tal:%s]] (%s) i %s %s. Där står ”%s” i stället. Läs meningen, och skriv om den om den inte går att läsa så."
        .formatted(figure.id(), figure.label(), text.file(), why, figure.shown().inText());
  }
}
