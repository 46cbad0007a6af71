package se.effektrapport.document;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Gives each heading without id one, so that contents, bookmarks and page numbers can point at it.
 */
record GiveIds(Element article) {

  void toHeadings() {
    Set<String> taken = new HashSet<>(article.select("[id]").eachAttr("id"));
    int headings = 0;
    for (Element heading : article.select(String.join(", ", Vocabulary.HEADINGS))) {
      while (heading.id().isEmpty()) {
        headings++;
        String id = "rubrik-" + headings;
        if (taken.add(id)) {
          heading.id(id);
        }
      }
    }
  }
}
