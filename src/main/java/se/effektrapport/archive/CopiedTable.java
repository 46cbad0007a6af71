package se.effektrapport.archive;

import java.util.List;
import java.util.Set;

/**
 * A table that is copied.
 *
 * @param rows which of its rows belong to a round, as a condition
 */
record CopiedTable(String name, String rows) {

  private static final String ROUND = "round = :round";
  private static final String RECEIPT = "receipt in (select id from receipt where round = :round)";
  private static final String SUBMISSION =
      "submission in (select id from submission where round = :round)";
  private static final String REVIEW_FILE =
      "review_file in (select id from review_file where round = :round)";

  /** From what came in to what was decided. */
  static final List<CopiedTable> ALL =
      List.of(
          new CopiedTable("receipt", ROUND),
          new CopiedTable("finding", RECEIPT),
          new CopiedTable("submission", ROUND),
          new CopiedTable("passage", SUBMISSION),
          new CopiedTable("activity", SUBMISSION),
          new CopiedTable("activity_value", SUBMISSION),
          new CopiedTable("classification", ROUND),
          new CopiedTable("review_file", ROUND),
          new CopiedTable("review_refusal", REVIEW_FILE),
          new CopiedTable("decision", REVIEW_FILE),
          new CopiedTable("quote_decision", REVIEW_FILE),
          new CopiedTable("release", REVIEW_FILE),
          new CopiedTable("person_count", ROUND),
          new CopiedTable("locking", ROUND),
          new CopiedTable("board_decision", ROUND),
          new CopiedTable("delivery_event", ROUND),
          new CopiedTable("disposal", ROUND),
          new CopiedTable("disposal_count", ROUND));

  /**
   * What says nothing that the files of the archive copy do not say, or nothing about the matter.
   */
  static final Set<String> LEFT_OUT =
      Set.of(
          "edition",
          "edition_file",
          "edition_look",
          "look_file",
          "proposal",
          "proposal_file",
          "proposal_look",
          "review_workbook",
          "review_workbook_source",
          "disposal_file",
          "disposed_count");
}
