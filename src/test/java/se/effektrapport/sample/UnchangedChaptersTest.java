package se.effektrapport.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import se.effektrapport.document.Document;
import se.effektrapport.edition.Changes.Chapter;
import se.effektrapport.html.WriteHtml;

/**
 * What an edition says has not changed reads the same in both, as a reader of the HTML files sees
 * it, and nothing else does.
 */
class UnchangedChaptersTest {

  /** What only a later edition has. */
  private static final Set<String> ONLY_LATER = Set.of("kap-nytt", "kap-bilaga-andringar");

  @Test
  void chaptersThatAreSaidToBeTheSameReadTheSameAndNoOthers() {
    Map<String, String> first = chapters(SampleEdition.get().report());
    for (SecondEdition second :
        List.of(SecondEdition.withTheLateAnswer(), SecondEdition.withEveryChange())) {
      Map<String, String> later = chapters(second.report());
      List<String> unchanged =
          second.content().changes().orElseThrow().unchanged().stream().map(Chapter::id).toList();
      assertThat(unchanged).isNotEmpty();
      assertThat(later.keySet()).containsAll(first.keySet()).containsAll(ONLY_LATER);
      for (Map.Entry<String, String> chapter : later.entrySet()) {
        boolean same = chapter.getValue().equals(first.get(chapter.getKey()));
        assertThat(unchanged.contains(chapter.getKey())).as(chapter.getKey()).isEqualTo(same);
      }
    }
  }

  /** The words of each chapter, with the numbers of tables and what charts tell, by its id. */
  private static Map<String, String> chapters(Document report) {
    String html = new WriteHtml(SampleEdition.TEMPLATES).write(report);
    Map<String, String> chapters = new LinkedHashMap<>();
    for (Element section :
        Jsoup.parse(html).select("main > section[id^=kap-], main > .chapter[id^=kap-]")) {
      chapters.put(section.id(), section.text());
    }
    assertThat(chapters).hasSizeGreaterThan(10);
    return chapters;
  }
}
