package se.effektrapport.job;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.effektrapport.edition.Content;
import se.effektrapport.edition.Content.Answer;
import se.effektrapport.edition.Edition;
import se.effektrapport.edition.Editions;
import se.effektrapport.intake.Arrival;
import se.effektrapport.intake.Finding;
import se.effektrapport.intake.Receipt;
import se.effektrapport.intake.Receipts;
import se.effektrapport.wording.WordReadAgain;

/** Sums up a run from what stands in the database after it. */
final class Summarise {

  private final Receipts receipts;
  private final Editions editions;

  Summarise(Receipts receipts, Editions editions) {
    this.receipts = receipts;
    this.editions = editions;
  }

  Summary summarise(Run run) {
    Optional<Edition> edition = editions.latest(run.year());
    Optional<Content> content = edition.map(Edition::content);
    List<Receipt> present = present(run);
    return new Summary(
        run.year(),
        run.published(),
        edition.map(Edition::number),
        answers(content, Answer.IN_TIME).size(),
        answers(content, Answer.LATE).size(),
        answers(content, Answer.MISSING),
        present.stream().filter(Summarise::isRefused).map(Summarise::refusal).toList(),
        content.map(Summarise::counts).orElse(List.of()),
        content.map(Summarise::review).orElse(0L),
        present.stream().filter(each -> !isRefused(each)).mapToLong(Summarise::questions).sum(),
        content.map(WordReadAgain::in).orElse(List.of()),
        run.undertaking().folder().remarks(run.undertaking().receivedDates()),
        run.output().path());
  }

  private static List<String> answers(Optional<Content> content, Answer answer) {
    return content.map(Content::respondents).orElse(List.of()).stream()
        .filter(each -> each.answer() == answer)
        .map(Content.Respondent::name)
        .toList();
  }

  /** The last receipt of each file that lies in the folder now. */
  private List<Receipt> present(Run run) {
    Set<String> hashes =
        run.arrivals().all().stream().map(Arrival::sha256).collect(Collectors.toSet());
    Map<String, Receipt> last = new LinkedHashMap<>();
    receipts.of(run.year()).stream()
        .filter(receipt -> hashes.contains(receipt.sha256()))
        .forEach(receipt -> last.put(receipt.sha256(), receipt));
    return List.copyOf(last.values());
  }

  private static boolean isRefused(Receipt receipt) {
    return receipt.outcome() == Receipt.Outcome.REFUSED;
  }

  private static Summary.Refusal refusal(Receipt receipt) {
    return new Summary.Refusal(
        receipt.file(), receipt.findings().stream().map(Finding::sentence).toList());
  }

  private static long questions(Receipt receipt) {
    return receipt.findings().stream()
        .filter(each -> each.severity() == Finding.Severity.QUESTION)
        .count();
  }

  private static List<Summary.Count> counts(Content content) {
    return content.pillars().stream()
        .map(
            pillar ->
                new Summary.Count(
                    pillar.name(),
                    content.activities().stream()
                        .filter(each -> each.label().pillar().equals(pillar.id()))
                        .count(),
                    content.passages().stream()
                        .flatMap(each -> each.label().stream())
                        .filter(label -> label.pillar().equals(pillar.id()))
                        .count()))
        .toList();
  }

  private static long review(Content content) {
    return content.activities().stream().filter(each -> each.label().review()).count()
        + content.passages().stream()
            .flatMap(each -> each.label().stream())
            .filter(Content.Label::review)
            .count();
  }
}
