package se.effektrapport.disposal;

import java.util.List;
import java.util.stream.Stream;

/** What becomes of a table when a round is disposed of. */
sealed interface Fate {

  /** Where the rows of a round are found by the receipts, submissions or review files of it. */
  String RECEIPT = "receipt in (select id from receipt where round = :round)";

  String SUBMISSION = "submission in (select id from submission where round = :round)";
  String REVIEW_FILE = "review_file in (select id from review_file where round = :round)";
  String ROUND = "round = :round";
  String DRAFT =
      "(round, number, revision) in (select round, number, revision from edition"
          + " where round = :round and state = 'DRAFT')";
  String RUN =
      "job_execution_id in (select job_execution_id from batch_job_execution join"
          + " batch_job_instance using (job_instance_id) where job_name like '%-' || cast(:round as"
          + " text))";

  String table();

  /** Something of it is removed. */
  sealed interface Touched extends Fate {

    /** What goes, in Swedish. */
    String what();

    /** Which rows, as a condition. */
    String rows();

    String sql();
  }

  /** Rows of it go. */
  record Goes(String table, String what, String rows) implements Touched {

    @Override
    public String sql() {
      return "delete from %s where %s".formatted(table, rows);
    }
  }

  /**
   * Its rows stay, since other rows or later rounds lean on them, and lose what could point at a
   * person.
   *
   * @param instead what they get in its place
   */
  record Cleared(String table, String what, String rows, String instead) implements Touched {

    @Override
    public String sql() {
      return "update %s set %s where %s".formatted(table, instead, rows);
    }
  }

  /** It stays as it is, and why it may. */
  record Stays(String table, String why) implements Fate {}

  /** Every table of the schema, those that others refer to last. */
  List<Fate> ALL =
      List.of(
          new Goes("activity_value", "ifyllda celler i insatsernas rader", SUBMISSION),
          new Goes("activity", "insatser", SUBMISSION),
          new Goes("passage", "stycken ur öppna svar", SUBMISSION),
          new Goes("classification", "klassificeringar med ord ur svaren", ROUND),
          new Goes("finding", "anmärkningar på svaren", RECEIPT),
          new Goes("review_refusal", "anmärkningar på granskarnas arbetsböcker", REVIEW_FILE),
          new Goes("quote_decision", "granskares beslut om citat", REVIEW_FILE),
          new Goes("release", "granskares beslut att släppa text", REVIEW_FILE),
          new Goes("review_workbook_source", "uppgifter om vad granskning.xlsx gjordes av", ROUND),
          new Goes("review_workbook", "uppgifter om skrivna granskning.xlsx", ROUND),
          // A draft may say what was found and removed before the edition was locked.
          new Goes("person_count", "uppgifter om antalet personer bakom utgåvorna", ROUND),
          new Goes("edition_file", "uppgifter om utkastens filer", DRAFT),
          new Goes("edition_look", "uppgifter om utkastens utseende", DRAFT),
          new Goes("edition", "utkast som fastställda utgåvor har ersatt", DRAFT),
          new Cleared(
              "decision",
              "kommentarer till granskares beslut",
              REVIEW_FILE + " and comment <> ''",
              "comment = ''"),
          new Cleared(
              "submission",
              "filnamn på svar",
              ROUND + " and not disposed",
              "file = administration || ' svar ' || version, disposed = true"),
          new Cleared("receipt", "filnamn på mottagna filer", ROUND, "file = 'fil ' || id"),
          new Cleared(
              "batch_step_execution",
              "meddelanden om avbrutna körningar",
              RUN + " and exit_message <> ''",
              "exit_message = ''"),
          new Cleared(
              "batch_job_execution",
              "meddelanden om avbrutna körningar som helhet",
              RUN + " and exit_message <> ''",
              "exit_message = ''"),
          new Stays("review_file", "whose decisions they are; a decision holds in later years"),
          new Stays("locking", "who locked an edition answers for it"),
          new Stays("board_decision", "a decision of the nämnd is public"),
          new Stays("delivery_event", "to whose mailbox what was sent; those are no persons'"),
          new Stays(
              "proposal", "a tjänsteutlåtande is a public record, protected as the report is"),
          new Stays("proposal_look", "what it looks like"),
          new Stays("proposal_file", "digests of its files"),
          new Stays("look_file", "style sheets, the Word template and pictures"),
          new Stays("disposal", "that it was done"),
          new Stays("disposal_count", "how much went"),
          new Stays("disposal_file", "digests, by which the files that went are known"),
          new Stays("disposed_count", "digests of the numbers of persons behind the editions"),
          new Stays("batch_job_instance", "that the job was run"),
          new Stays("batch_job_execution_params", "digests of what it was run on"),
          new Stays("batch_job_execution_context", "empty"),
          new Stays("batch_step_execution_context", "counters"));

  static List<Touched> touched() {
    return ALL.stream().flatMap(Fate::asTouched).toList();
  }

  private static Stream<Touched> asTouched(Fate fate) {
    return switch (fate) {
      case Touched touched -> Stream.of(touched);
      case Stays stays -> Stream.empty();
    };
  }
}
