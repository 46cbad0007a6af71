package se.effektrapport.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.effektrapport.edition.EditionRecord.BoardDecision;
import se.effektrapport.edition.Head;
import se.effektrapport.round.Administration;
import se.effektrapport.round.Round;
import se.effektrapport.wording.Missive.Attachment;
import se.effektrapport.wording.Missive.What;

/** Missiv of the sample rounds. */
public final class SampleMissives {

  private SampleMissives() {}

  /** With the extracts of these respondents. */
  static Missive to(Administration receiver, int year, Optional<Head> held, String... respondents) {
    return replacing(
        held.map(each -> new Missive.Replaced(each, Optional.empty())),
        receiver,
        year,
        respondents);
  }

  private static Missive replacing(
      Optional<Missive.Replaced> held, Administration receiver, int year, String... respondents) {
    Round round = SampleExtracts.round(year);
    List<Attachment> attachments = new ArrayList<>();
    attachments.add(new Attachment(What.REPORT, List.of("rapport.pdf", "rapport.docx")));
    attachments.add(new Attachment(What.MINUTES, List.of("protokollsutdrag.pdf")));
    for (String each : respondents) {
      Administration of = round.organisation().byCode(each).orElseThrow();
      attachments.add(
          new Attachment(What.EXTRACT, Optional.of(of), List.of("utdrag-" + of.slug() + ".pdf")));
    }
    attachments.add(new Attachment(What.DATA, List.of("underlag.xlsx")));
    return new Missive(
        round,
        receiver,
        LocalDate.of(year, 11, 21),
        Head.ofDraft(round, held.isPresent() ? 2 : 1, LocalDate.of(year, 10, 19)),
        new BoardDecision(LocalDate.of(year, 11, 15), 12),
        held,
        attachments,
        Set.of());
  }

  /** As the sample round of 2022 sends it. */
  public static Missive to(String code) {
    return to(SampleExtracts.round(2022).organisation().byCode(code).orElseThrow(), 2022, code);
  }

  /** To one who holds an older edition. */
  static Missive replacing(String code) {
    Missive first = to(code);
    return to(first.receiver(), 2022, Optional.of(first.edition()), code);
  }

  /** To one that took over from another who holds an older edition. */
  static Missive replacing(String code, String holder) {
    Missive first = to(code);
    return replacing(
        Optional.of(new Missive.Replaced(first.edition(), Optional.of(holder))),
        first.receiver(),
        2022,
        code);
  }

  static Missive to(Administration receiver, int year, String... respondents) {
    return to(receiver, year, Optional.empty(), respondents);
  }

  /** The same where some of those whose extracts go along have not answered. */
  static Missive unanswered(Missive missive, String... codes) {
    return new Missive(
        missive.round(),
        missive.receiver(),
        missive.day(),
        missive.edition(),
        missive.decision(),
        missive.replaces(),
        missive.attachments(),
        Stream.of(codes)
            .map(each -> missive.round().organisation().byCode(each).orElseThrow())
            .collect(Collectors.toSet()));
  }

  public static String word(Missive missive) {
    return new WordMissive(SampleExtracts.TEMPLATES).word(missive);
  }
}
