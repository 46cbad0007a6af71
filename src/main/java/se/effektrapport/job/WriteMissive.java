package se.effektrapport.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.effektrapport.distribution.HandingOver;
import se.effektrapport.edition.Content;
import se.effektrapport.edition.EditionRecord.BoardDecision;
import se.effektrapport.edition.Editions;
import se.effektrapport.edition.Respondent;
import se.effektrapport.round.Administration;
import se.effektrapport.round.Round;
import se.effektrapport.wording.Missive;
import se.effektrapport.wording.Missive.Attachment;
import se.effektrapport.wording.Missive.What;
import se.effektrapport.wording.WordMissive;

/** Writes the missiv that goes along to a nämnd; it lists what really goes along. */
final class WriteMissive implements OwnLetters {

  private static final Map<What, String> BEFORE_EXTRACTS = new LinkedHashMap<>();
  private static final Map<What, String> AFTER_EXTRACTS = new LinkedHashMap<>();

  static {
    BEFORE_EXTRACTS.put(What.REPORT, "effektrapport-.*");
    BEFORE_EXTRACTS.put(What.MINUTES, "protokollsutdrag\\.pdf");
    AFTER_EXTRACTS.put(What.CHANGES, "andringar\\..*");
    AFTER_EXTRACTS.put(What.DATA, "underlag\\..*");
  }

  private final Editions editions;
  private final WordMissive words;
  private final WriteLetter letters;

  WriteMissive(Settings settings, Editions editions) {
    this.editions = editions;
    this.words = new WordMissive(settings.templates());
    this.letters = new WriteLetter(settings.templates());
  }

  @Override
  public void write(HandingOver handingOver, List<String> attached, LocalDate day, Path folder)
      throws IOException {
    Content content = content(handingOver, handingOver.edition());
    Missive missive =
        new Missive(
            handingOver.round(),
            handingOver.receiver(),
            day,
            content.head(),
            new BoardDecision(handingOver.decided(), handingOver.paragraph()),
            handingOver.replaces().map(held -> replaced(handingOver, held)),
            attachments(handingOver, attached),
            unanswered(handingOver.round(), content));
    letters.write(words.word(missive), folder, "missiv-" + handingOver.receiver().slug());
  }

  private Missive.Replaced replaced(HandingOver handingOver, HandingOver.Held held) {
    return new Missive.Replaced(
        content(handingOver, held.edition()).head(), held.byOthers(handingOver.receiver()));
  }

  private Content content(HandingOver handingOver, int edition) {
    return editions.edition(handingOver.round().year(), edition).orElseThrow().content();
  }

  private static Set<Administration> unanswered(Round round, Content content) {
    return content.respondents().stream()
        .filter(each -> each.answer() == Respondent.Answer.MISSING)
        .flatMap(each -> round.organisation().byCode(each.code()).stream())
        .collect(Collectors.toSet());
  }

  private static List<Attachment> attachments(HandingOver handingOver, List<String> attached) {
    List<Attachment> attachments = new ArrayList<>();
    add(BEFORE_EXTRACTS, attached, attachments);
    for (Administration each : handingOver.round().respondents()) {
      List<String> files = matching("utdrag-" + each.slug() + "\\..*", attached);
      if (!files.isEmpty()) {
        attachments.add(new Attachment(What.EXTRACT, Optional.of(each), files));
      }
    }
    add(AFTER_EXTRACTS, attached, attachments);
    return attachments;
  }

  private static void add(
      Map<What, String> patterns, List<String> attached, List<Attachment> attachments) {
    patterns.forEach(
        (what, pattern) -> {
          List<String> files = matching(pattern, attached);
          if (!files.isEmpty()) {
            attachments.add(new Attachment(what, files));
          }
        });
  }

  private static List<String> matching(String pattern, List<String> names) {
    return names.stream().filter(name -> name.matches(pattern)).sorted().toList();
  }
}
