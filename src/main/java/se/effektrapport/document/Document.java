package se.effektrapport.document;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A whole document without a format: what it is, its cover, and its content in reading order. */
public record Document(Metadata metadata, Cover cover, List<Block> blocks) {

  public Document {
    blocks = List.copyOf(blocks);
  }

  /** The same with what only a draft says gone, and not a sign more. */
  public Document locked() {
    return new Document(metadata.locked(), cover.locked(), blocks);
  }

  /**
   * What readers and archives are told about the document.
   *
   * @param language BCP 47 tag, "sv-SE"
   * @param runningHead the line at the top of each page
   * @param remark what whoever edits the file should know, such as where its texts live; may be
   *     empty
   */
  public record Metadata(
      String title,
      String subject,
      String author,
      String language,
      LocalDate date,
      String runningHead,
      String remark) {

    /** Nothing that is locked is made again from what somebody edits. */
    private Metadata locked() {
      return new Metadata(title, subject, author, language, date, runningHead, "");
    }
  }

  /**
   * The first page.
   *
   * @param draft a word printed across every page while the document may still change, "Utkast";
   *     empty if it is final
   * @param marks other words printed conspicuously, such as "Exempeldata"
   * @param facts lines such as "Dnr 1.7.1-401/2020"
   */
  public record Cover(
      String sender,
      String title,
      String subtitle,
      String draft,
      List<String> marks,
      List<String> facts) {

    public Cover {
      marks = List.copyOf(marks);
      facts = List.copyOf(facts);
    }

    /** All the words printed conspicuously. */
    public List<String> conspicuous() {
      return Stream.concat(Stream.of(draft).filter(word -> !word.isEmpty()), marks.stream())
          .toList();
    }

    private Cover locked() {
      return new Cover(sender, title, subtitle, "", marks, facts);
    }
  }
}
