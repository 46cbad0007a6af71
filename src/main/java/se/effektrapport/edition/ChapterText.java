package se.effektrapport.edition;

import java.util.List;
import java.util.Optional;

/**
 * The handläggare's own words for a chapter.
 *
 * @param file the name of the file they stand in
 * @param markup report markup with [[tal:id]] where numbers go
 * @param basis what they were written upon; empty where the edition before told of none
 */
public record ChapterText(String chapter, String file, String markup, Optional<Basis> basis) {

  public ChapterText {
    basis = basis == null ? Optional.empty() : basis; // editions frozen before it was kept
  }

  public ChapterText(String chapter, String file, String markup) {
    this(chapter, file, markup, Optional.empty());
  }

  /**
   * What the words for a chapter were written upon: what was known when they first came.
   *
   * @param submissions the public names of the answers in force then, "SKÄ svar 1"
   * @param figures a fingerprint of the chapter's numbers then
   */
  public record Basis(List<String> submissions, String figures) {
    public Basis {
      submissions = List.copyOf(submissions);
    }
  }
}
