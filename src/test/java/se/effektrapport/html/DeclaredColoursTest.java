package se.effektrapport.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.effektrapport.Contrast;

/** The colours that rapport.css and the charts declare, on every ground they can meet. */
class DeclaredColoursTest {
  private static final String PAPER = "#ffffff";
  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
  private static final Pattern TEXT = Pattern.compile("(?<![-a-z])color: *(#[0-9a-f]{6})");
  private static final Pattern GROUND = Pattern.compile("background-color: *(#[0-9a-f]{6})");

  /** A rule of the CSS with the colours it sets. */
  private record Rule(String selector, Set<String> texts, Set<String> grounds) {

    /** The word across a draft is not there to be read by itself: text lies on it. */
    Rule asGround() {
      return new Rule(selector, Set.of(), texts);
    }
  }

  private static List<Rule> rules() throws IOException {
    String css =
        Files.readString(Path.of("templates/rapport/rapport.css"))
            .replaceAll("(?s)/\\*.*?\\*/", "");
    return RULE.matcher(css)
        .results()
        .map(rule -> new Rule(rule.group(1).strip(), all(TEXT, rule), all(GROUND, rule)))
        .map(rule -> rule.selector().startsWith(".watermark") ? rule.asGround() : rule)
        .toList();
  }

  private static Set<String> all(Pattern pattern, MatchResult rule) {
    return pattern
        .matcher(rule.group(2))
        .results()
        .map(colour -> colour.group(1))
        .collect(Collectors.toSet());
  }

  private static Set<String> texts(List<Rule> rules) {
    return rules.stream().flatMap(rule -> rule.texts().stream()).collect(Collectors.toSet());
  }

  /** White belongs to the cover and its marks; the cover's decoration carries no text. */
  @Test
  void everyTextColourStandsOutFromEveryLightGround() throws IOException {
    List<Rule> rules = rules();
    Set<String> grounds =
        rules.stream()
            .filter(rule -> !rule.selector().matches("\\.field|\\.decoration-\\d"))
            .flatMap(rule -> rule.grounds().stream())
            .collect(Collectors.toSet());
    assertThat(grounds).contains(PAPER, "#eef3f6", "#e3ebf0", "#f0f3f5");
    Set<String> texts = texts(rules);
    texts.remove(PAPER);
    assertThat(texts).hasSizeGreaterThan(3);
    for (String text : texts) {
      assertThat(grounds)
          .as("grounds of " + text)
          .allMatch(ground -> Contrast.of(text, ground) >= Contrast.TEXT);
    }
  }

  @Test
  void whiteTextStandsOutFromTheCover() throws IOException {
    List<Rule> white = rules().stream().filter(rule -> rule.texts().contains(PAPER)).toList();
    assertThat(white).extracting(Rule::selector).containsExactlyInAnyOrder(".field", ".mark");
    assertThat(white.getFirst().grounds())
        .hasSize(1)
        .allMatch(ground -> Contrast.of(PAPER, ground) >= Contrast.TEXT);
  }

  /**
   * The white is that of the page around a bar, of the line between two, and of the value in it.
   */
  @Test
  void barsStandOutFromWhite() {
    assertThat(IntStream.range(0, 20).mapToObj(i -> SeriesLook.of(i).colour()))
        .allMatch(bar -> Contrast.of(PAPER, bar) >= Contrast.TEXT);
  }

  @Test
  void hatchingIsSeen() {
    assertThat(IntStream.range(0, 20).mapToObj(SeriesLook::of))
        .filteredOn(look -> look.hatching() != SeriesLook.Hatching.NONE)
        .allMatch(look -> Contrast.of(look.hatchColour(), look.colour()) >= Contrast.SHAPE);
  }
}
