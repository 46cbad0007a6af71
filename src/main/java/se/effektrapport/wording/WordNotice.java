package se.effektrapport.wording;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import se.effektrapport.feedback.Correspondence;
import se.effektrapport.round.Round;

/** Words messages to those who were asked, in plain text, after the templates in a folder. */
public final class WordNotice {

  private static final String RECEIPT = "kvittens/kvittens.ftl";
  private static final String REMINDER = "paminnelse/paminnelse.ftl";
  private static final String SUBJECT = "Ämne: ";

  private final Templates templates;
  private final Round round;

  /**
   * @param templates the folder that holds {@code kvittens} and {@code paminnelse}
   */
  public WordNotice(Path templates, Round round) {
    this.templates = new Templates(templates);
    this.round = round;
  }

  /** A message: one line of subject, and plain text. */
  public record Notice(String subject, String body) {}

  /** That what was sent has come; the same whichever day it is said. */
  public Notice receipt(Correspondence with) {
    return word(RECEIPT, with, round.calendar().deadline());
  }

  /** That an answer is missing, or what is to be mended in it. */
  public Notice reminder(Correspondence with, LocalDate today) {
    return word(REMINDER, with, today);
  }

  private Notice word(String template, Correspondence with, LocalDate today) {
    String text = templates.process(template, new NoticeModel(round, with, today).model()).strip();
    int end = text.indexOf('\n');
    if (!text.startsWith(SUBJECT) || end < 0) {
      throw new WordingException(
          List.of(
              "Mallen %s: väntade en första rad som börjar med ”%s”, och text efter den."
                  .formatted(template, SUBJECT.strip())));
    }
    String body = text.substring(end).strip().replaceAll("\n{3,}", "\n\n");
    return new Notice(text.substring(SUBJECT.length(), end).strip(), body + "\n");
  }
}
