package se.effektrapport.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import se.effektrapport.document.Document;
import se.effektrapport.edition.Changes;
import se.effektrapport.html.WriteHtml;

/**
 * What an edition says has not changed reads the same in both, as a reader of the HTML files sees
 * it, and nothing else does.
 */
class UnchangedChaptersTest {

  @Test
  void whatIsSaidToBeTheSameReadsTheSameAndNothingElseDoes() {
    Map<String, String> first = read(SampleEdition.get().report());
    for (SecondEdition second :
        List.of(SecondEdition.withTheLateAnswer(), SecondEdition.withEveryChange())) {
      Map<String, String> later = read(second.report());
      Set<String> same = same(second.content().changes().orElseThrow());
      assertThat(same).hasSizeGreaterThan(12);
      assertThat(later.keySet()).containsAll(same);
      for (Map.Entry<String, String> each : later.entrySet()) {
        assertThat(each.getValue().equals(first.get(each.getKey())))
            .as(each.getKey())
            .isEqualTo(same.contains(each.getKey()));
      }
    }
  }

  /** The ids of whole chapters, and id and heading of what is under a heading. */
  private static Set<String> same(Changes changes) {
    Set<String> same = new TreeSet<>();
    changes.unchanged().forEach(each -> same.add(each.id()));
    Stream.concat(changes.unchanged().stream(), changes.partly().stream())
        .forEach(each -> each.parts().forEach(part -> same.add(each.id() + " " + part)));
    return same;
  }

  /**
   * The words of each chapter and of its parts, with the numbers of tables and what charts tell.
   */
  private static Map<String, String> read(Document report) {
    String html = new WriteHtml(SampleEdition.TEMPLATES).write(report);
    Map<String, String> read = new LinkedHashMap<>();
    for (Element chapter : Jsoup.parse(html).select("main > section[id^=kap-]")) {
      read.put(chapter.id(), chapter.text());
      for (Element heading : chapter.select("h2")) {
        String part = chapter.id() + " " + heading.text();
        read.put(part, heading.text() + " " + below(heading));
      }
    }
    assertThat(read).hasSizeGreaterThan(60);
    return read;
  }

  private static String below(Element heading) {
    StringBuilder words = new StringBuilder();
    Element next = heading.nextElementSibling();
    while (next != null && !next.nameIs("h2")) {
      words.append(next.text()).append('\n');
      next = next.nextElementSibling();
    }
    return words.toString();
  }
}
