package se.effektrapport.texts;

/**
 * The handläggare's own words for a chapter.
 *
 * @param chapter which chapter, "bakgrund" or "utgangspunkt-s"
 * @param file the name of the file they stand in
 * @param markup report markup, headings from level 2, with [[tal:id]] where numbers go
 */
public record WrittenChapter(String chapter, String file, String markup) {}
