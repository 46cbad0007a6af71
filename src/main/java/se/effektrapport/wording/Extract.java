package se.effektrapport.wording;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.effektrapport.edition.Content;
import se.effektrapport.round.Administration;
import se.effektrapport.round.Round;

/**
 * What an edition says of one respondent's answer, for that respondent.
 *
 * @param receiver the one whose nämnd answers for the respondent now; empty if there is none
 * @param held an older edition that this nämnd holds
 * @param open what the respondent is asked; empty if it is not known any more
 */
public record Extract(
    Round round,
    Content content,
    Administration respondent,
    Optional<Administration> receiver,
    Optional<Content> held,
    Optional<List<OpenQuestion>> open) {

  public Extract {
    Objects.requireNonNull(round);
    Objects.requireNonNull(content);
    Objects.requireNonNull(respondent);
    Objects.requireNonNull(receiver);
    held = held.filter(each -> each.head().number() != content.head().number());
    open = open.map(List::copyOf);
  }

  /**
   * Something the respondent is asked to look at.
   *
   * @param refused whether it is about a workbook that is not used
   * @param place "bladet Insatser, cell G12"; empty if it is about the whole workbook
   * @param sentence in which nothing that was answered is repeated
   */
  public record OpenQuestion(boolean refused, String place, String sentence) {}
}
