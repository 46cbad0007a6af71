package se.effektrapport.document;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A whole document without a format: what it is, how it opens, and its content in order. */
public record Document(Metadata metadata, Opening opening, List<Block> blocks) {

  public Document {
    blocks = List.copyOf(blocks);
  }

  /** The same with what only a draft says gone, and not a sign more. */
  public Document locked() {
    return new Document(metadata.locked(), opening.locked(), blocks);
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

  /** How a document begins: a report with a cover, a letter with a head above its first words. */
  public sealed interface Opening {

    /** A word printed across the pages while the document may still change; empty if final. */
    String draft();

    /** Other words printed conspicuously, such as "Exempeldata". */
    List<String> marks();

    /** All the words printed conspicuously. */
    default List<String> conspicuous() {
      return Stream.concat(Stream.of(draft()).filter(word -> !word.isEmpty()), marks().stream())
          .toList();
    }

    /** The same without the word of a draft. */
    Opening locked();
  }

  /**
   * The first page.
   *
   * @param facts lines such as "Dnr 1.7.1-401/2020"
   */
  public record Cover(
      String sender,
      String title,
      String subtitle,
      String draft,
      List<String> marks,
      List<String> facts)
      implements Opening {

    public Cover {
      marks = List.copyOf(marks);
      facts = List.copyOf(facts);
    }

    @Override
    public Cover locked() {
      return new Cover(sender, title, subtitle, "", marks, facts);
    }
  }

  /**
   * What stands at the top of the first page of a letter; its title is the first heading below.
   *
   * @param senders from the largest to the smallest: "Socialförvaltningen", its department
   * @param kind "Tjänsteutlåtande"
   * @param facts lines such as "Dnr 1.7.1-401/2020"
   * @param receiver "Till socialnämnden"
   */
  public record Letterhead(
      List<String> senders,
      String kind,
      String draft,
      List<String> marks,
      List<String> facts,
      String receiver)
      implements Opening {

    public Letterhead {
      senders = List.copyOf(senders);
      marks = List.copyOf(marks);
      facts = List.copyOf(facts);
    }

    @Override
    public Letterhead locked() {
      return new Letterhead(senders, kind, "", marks, facts, receiver);
    }
  }
}
