package se.effektrapport.wording;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a template made, paragraphs of words and nothing else, as a text to paste elsewhere. */
final class PlainText {

  private static final Pattern PARAGRAPH = Pattern.compile("</?p>");
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");

  private PlainText() {}

  /**
   * The paragraphs with an empty line between them.
   *
   * @throws WordingException if there is any other element in it
   */
  static String of(String markup) {
    List<String> paragraphs =
        Stream.of(PARAGRAPH.split(NumberMarks.withoutElements(markup)))
            .map(words -> SPACE.matcher(words).replaceAll(" ").strip())
            .filter(words -> !words.isEmpty())
            .toList();
    if (paragraphs.stream().anyMatch(words -> words.contains("<"))) {
      throw new WordingException(
          List.of("En text utan form får bara ha stycken: väntade <p>, fann något annat element."));
    }
    return paragraphs.stream()
        .map(PlainText::unescaped)
        .collect(Collectors.joining("\n\n", "", "\n"));
  }

  private static String unescaped(String words) {
    return words
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
