package se.effektrapport.texts;

import java.util.List;
import java.util.function.Function;

/**
 * The handläggare's own words for a chapter.
 *
 * @param chapter which chapter, "bakgrund" or "utgangspunkt-s"
 * @param file the name of the file they stand in
 * @param markup report markup, headings from level 2, with [[tal:id]] where numbers go
 */
public record WrittenChapter(String chapter, String file, String markup) {

  private static final String FOR_THE_NAMND = "tu-";

  /** Whether a chapter, or the file of one, is for the nämnd's handling and not for the report. */
  public static boolean isForTheNamnd(String chapter) {
    return chapter.startsWith(FOR_THE_NAMND);
  }

  /** A place in a block's words, and what shall stand there. */
  public record Replacement(int start, int length, String with) {}

  /**
   * The words of each block as a reader sees them, whatever is strong or a link in it, and where
   * the links lead.
   */
  public List<String> blocks() {
    return BlockWords.in(markup);
  }

  /**
   * The same with places in its blocks replaced; a link that leads to such a place is taken away.
   *
   * @param replacements the places in the words of a block, in order and apart
   */
  public WrittenChapter replaced(Function<String, List<Replacement>> replacements) {
    return new WrittenChapter(chapter, file, BlockWords.rewrite(markup, replacements));
  }
}
