package se.effektrapport.document;

import java.time.LocalDate;
import java.util.List;

/** A whole document without a format: what it is, its cover, and its content in reading order. */
public record Document(Metadata metadata, Cover cover, List<Block> blocks) {

  public Document {
    blocks = List.copyOf(blocks);
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
      String remark) {}

  /**
   * The first page.
   *
   * @param marks words printed conspicuously, such as "Exempeldata" and "Utkast"
   * @param facts lines such as "Dnr 1.7.1-401/2020"
   */
  public record Cover(
      String sender, String title, String subtitle, List<String> marks, List<String> facts) {

    public Cover {
      marks = List.copyOf(marks);
      facts = List.copyOf(facts);
    }
  }
}
