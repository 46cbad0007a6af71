package se.effektrapport.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.effektrapport.document.Block;
import se.effektrapport.document.Document;
import se.effektrapport.document.Inline;
import se.effektrapport.document.ParseDocument;
import se.effektrapport.edition.Content;
import se.effektrapport.edition.Excerpt;
import se.effektrapport.edition.Item;

/** What respondents write stays text, whatever they write. */
class HostileTextTest {

  private final WordReport wording = new WordReport(Path.of("templates"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "</p></blockquote><script>alert(1)</script>",
        "${7*7} <#assign x=1> <@m.citat []/>",
        "a & b &amp; c &lt; \"d\" 'e' ]]> <!-- f -->",
        "[[tal:insatser]] [[tal:finns.inte]]",
        "= samma som förra året",
        "<18 år 😀"
      })
  void wordsAreQuotedAsTheyStand(String words) {
    assertThat(quoted(words)).contains(words);
  }

  @Test
  void signsThatNoDocumentMayHoldAreLeftOut() {
    assertThat(quoted("a\u0000b\u000Bc\uFFFEd\uD800e\u0085f")).contains("abcdef");
  }

  @Test
  void linesAndParagraphsAreKept() {
    assertThat(quoted("En rad\r\n- två\n\n \nNytt stycke"))
        .containsSubsequence("En rad - två", "Nytt stycke");
  }

  @Test
  void namesAndCellsStayText() {
    Item item = SmallRound.item("SKÄ-<b>1", "S", "S1", "forbattring", "matt", 7);
    Content content = SmallRound.content(List.of(item), List.of(), List.of());
    Document report = new ParseDocument().parse(wording.word(content));
    assertThat(report.toString()).contains("SKÄ-<b>1");
    assertThat(new ParseDocument().parse(wording.wordWritingMaterial(content)).toString())
        .contains("SKÄ-<b>1");
  }

  private List<String> quoted(String words) {
    Excerpt excerpt = SmallRound.excerpt("S", "exempel", "exempel", "SKÄ-3", words);
    Content content = SmallRound.content(SmallRound.activities(), List.of(excerpt), List.of());
    Document report = new ParseDocument().parse(wording.word(content));
    return quotations(report.blocks()).stream()
        .flatMap(quotation -> quotation.content().stream())
        .map(block -> Inline.words(((Block.Paragraph) block).content()))
        .toList();
  }

  private static List<Block.Quotation> quotations(List<Block> blocks) {
    return blocks.stream()
        .flatMap(
            block ->
                switch (block) {
                  case Block.Section section -> quotations(section.blocks()).stream();
                  case Block.Quotation quotation -> List.of(quotation).stream();
                  default -> List.<Block.Quotation>of().stream();
                })
        .toList();
  }
}
