package se.effektrapport.wording;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.effektrapport.edition.Content;
import se.effektrapport.round.Round;

/** Words the proposal to the nämnd on an edition, after the templates in a folder. */
public final class WordProposal {

  private static final String PROPOSAL = "tjansteutlatande/tjansteutlatande.ftlh";
  private static final String AGENDA = "tjansteutlatande/ingress.ftlh";
  private static final int SHORTEST = 600;
  private static final int LONGEST = 1200;

  /** The chapters that somebody may write for it, in order. */
  private static final List<String> TEXTS =
      List.of("tu-sammanfattning", "tu-arendet", "tu-synpunkter");

  private final Templates templates;

  /**
   * @param templates the folder that holds {@code tjansteutlatande}
   */
  public WordProposal(Path templates) {
    this.templates = new Templates(templates);
  }

  /**
   * The tjänsteutlåtande as markup of a letter.
   *
   * @param content an edition with the texts that were written for the nämnd
   * @param day that stands on it
   * @throws WordingException if a template or a text cannot be used
   */
  public String word(Content content, Round round, LocalDate day) {
    return templates.process(PROPOSAL, new ProposalModel(content, round, day).model());
  }

  /**
   * The lines on it for the agenda, as plain text.
   *
   * @throws WordingException if the template cannot be used or makes it too short or too long
   */
  public String wordAgenda(Content content, Round round, LocalDate day) {
    String text =
        PlainText.of(templates.process(AGENDA, new ProposalModel(content, round, day).model()));
    int length = text.strip().codePointCount(0, text.strip().length());
    if (length < SHORTEST || length > LONGEST) {
      throw new WordingException(
          List.of(
              "Mallen %s: väntade en ingress på %d–%d tecken, fann %d. Ändra texten i mallen."
                  .formatted(AGENDA, SHORTEST, LONGEST, length)));
    }
    return text;
  }

  /** The texts that nobody has written, so that the template's own words stand there. */
  public static List<String> notWritten(Content content) {
    Stream<String> chapters = TEXTS.stream();
    return chapters
        .filter(name -> content.texts().stream().noneMatch(text -> text.chapter().equals(name)))
        .toList();
  }
}
