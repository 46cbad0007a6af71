package se.effektrapport.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.effektrapport.edition.ChapterText;
import se.effektrapport.figures.Figure;
import se.effektrapport.figures.Figures;

/** The handläggare's own chapter texts with the numbers put in. */
final class OwnTexts {

  private static final Pattern NUMBER =
      Pattern.compile("\\[\\[\\s*tal\\s*:\\s*([^\\[\\]<>]*?)\\s*]]");
  private static final Pattern BROKEN = Pattern.compile("(?<!\\[)\\[++\\s*tal\\s*:[^\\s<]*");

  private final Map<String, String> markup = new LinkedHashMap<>();
  private final List<String> sentences = new ArrayList<>();
  private final Figures figures;

  /**
   * @throws WordingException naming every number that does not exist
   */
  OwnTexts(List<ChapterText> texts, Figures figures) {
    this.figures = figures;
    texts.forEach(text -> markup.put(text.chapter(), filled(text)));
    if (!sentences.isEmpty()) {
      throw new WordingException(sentences);
    }
  }

  Optional<String> text(String chapter) {
    return Optional.ofNullable(markup.get(chapter));
  }

  /** The ids of the numbers that a text asks for, each once. */
  static Stream<String> numbersIn(ChapterText text) {
    Matcher places = NUMBER.matcher(CleanText.of(text.markup()));
    return places.results().map(place -> place.group(1)).distinct();
  }

  private String filled(ChapterText text) {
    Matcher places = NUMBER.matcher(CleanText.of(text.markup()));
    String filled =
        places.replaceAll(
            place -> Matcher.quoteReplacement(number(place.group(1), text.chapter())));
    Matcher broken = BROKEN.matcher(filled);
    while (broken.find()) {
      refuse(text.chapter(), "ett tal skrivet som [[tal:insatser]]", "”" + broken.group() + "”");
    }
    return filled;
  }

  private String number(String id, String chapter) {
    Optional<Figure> figure = figures.find(id);
    if (figure.isEmpty()) {
      List<String> near = Nearest.to(id, figures.all().stream().map(Figure::id).toList());
      String expected =
          near.isEmpty()
              ? "ett tal som finns"
              : "ett tal som finns, kanske " + String.join(", ", near);
      refuse(chapter, expected, "”" + id + "”");
    }
    return figure.map(found -> NumberMarks.mark(id, found.shown().inText())).orElse("");
  }

  private void refuse(String chapter, String expected, String found) {
    sentences.add("texter/%s: väntade %s, fann %s.".formatted(chapter, expected, found));
  }
}
