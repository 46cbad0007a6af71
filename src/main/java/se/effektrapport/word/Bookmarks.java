package se.effektrapport.word;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import se.effektrapport.document.Block;
import se.effektrapport.document.Document;

/**
 * The bookmark of each id that links can point at, with names of our own: Word allows 40 signs, no
 * hyphen, and hides those that begin with an underscore.
 */
final class Bookmarks {
  private final Map<String, String> names = new HashMap<>();
  private final List<String> waiting = new ArrayList<>();
  private int written;

  private Bookmarks() {}

  static Bookmarks of(Document document) {
    Bookmarks bookmarks = new Bookmarks();
    document.blocks().forEach(bookmarks::collect);
    return bookmarks;
  }

  private void collect(Block block) {
    switch (block) {
      case Block.Section section -> {
        name(section.id(), "_Ref");
        section.blocks().forEach(this::collect);
      }
      case Block.Heading heading -> name(heading.id(), "_Toc");
      case Block.Table table -> name(table.id(), "_Ref");
      case Block.Figure figure -> name(figure.id(), "_Ref");
      case Block.ListBlock list -> list.items().forEach(item -> item.forEach(this::collect));
      case Block.Quotation quotation -> quotation.content().forEach(this::collect);
      case Block.Callout callout -> callout.content().forEach(this::collect);
      case Block.Paragraph paragraph -> {}
      case Block.Signatures signatures -> {}
      case Block.Contents contents -> {}
    }
  }

  private void name(String id, String prefix) {
    if (!id.isEmpty()) {
      names.putIfAbsent(id, prefix + (100_000_001 + names.size()));
    }
  }

  String nameOf(String id) {
    String name = names.get(id);
    if (name == null) {
      throw new WordException("Länken ”#" + id + "” leder ingenstans; inget element har det id:t.");
    }
    return name;
  }

  /** The next paragraph is what this id stands for. */
  void expect(String id) {
    if (!id.isEmpty()) {
      waiting.add(id);
    }
  }

  /** Marks the beginning of this paragraph with the ids that wait for one. */
  void place(CTP paragraph) {
    for (String id : waiting) {
      BigInteger number = BigInteger.valueOf(++written);
      CTBookmark start = paragraph.addNewBookmarkStart();
      start.setId(number);
      start.setName(nameOf(id));
      paragraph.addNewBookmarkEnd().setId(number);
    }
    waiting.clear();
  }
}
