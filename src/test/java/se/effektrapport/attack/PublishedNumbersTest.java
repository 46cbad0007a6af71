package se.effektrapport.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.effektrapport.document.ParseDocument;
import se.effektrapport.edition.Changes;
import se.effektrapport.edition.ChapterText;
import se.effektrapport.edition.CompareContents;
import se.effektrapport.edition.Content;
import se.effektrapport.edition.Respondent;
import se.effektrapport.html.WriteHtml;
import se.effektrapport.pdf.WritePdf;
import se.effektrapport.underlag.WriteUnderlag;
import se.effektrapport.word.WriteWord;
import se.effektrapport.wording.Extract;
import se.effektrapport.wording.SameChapters;
import se.effektrapport.wording.SampleExtracts;
import se.effektrapport.wording.WordReport;

/**
 * That no file shows a number of few persons: reports, changes, workbooks and what charts carry.
 * Every count of this round is another number of five digits, and those below 20 000 count as few,
 * so that any of them is known wherever it turns up.
 */
class PublishedNumbersTest {

  private static final Path TEMPLATES = Path.of("templates");
  private static final int FEW = 20_000;

  private static final Map<String, Set<Long>> SHOWN = new LinkedHashMap<>();

  @BeforeAll
  static void publishTwoEditions() throws IOException {
    RandomRound round = round();
    List<Content> editions = round.editions();
    Content first = withTexts(editions.get(1));
    Content second = withTexts(editions.get(2));
    Content changed = compared(first, second);
    show("utgava-1", first);
    show("utgava-2", changed);
    SHOWN.put("utdrag 1", inExtracts(first, Optional.empty()));
    SHOWN.put("utdrag 2", inExtracts(second, Optional.of(first)));
    SHOWN.put("andringar.xlsx", Shown.inOffice(new WriteUnderlag().changes(changed).orElseThrow()));
    String changes = new WordReport(TEMPLATES).wordChanges(changed).orElseThrow();
    SHOWN.put(
        "andringar.docx",
        Shown.inOffice(new WriteWord(TEMPLATES).write(new ParseDocument().parse(changes))));
  }

  /** The first of several tries in which an edition came after another. */
  private static RandomRound round() {
    for (long seed = 0; ; seed++) {
      Random random = new Random(seed);
      AtomicLong next = new AtomicLong();
      RandomRound round =
          RandomRound.of(
              random,
              () -> random.nextInt(5) == 0 ? 0 : 10_007 + next.addAndGet(7_919) % 80_000,
              FEW);
      if (round.editions().size() > 2 && round.editions().get(1).development().isPresent()) {
        return round;
      }
    }
  }

  /** The handläggare's own words mention every number there is. */
  private static Content withTexts(Content content) {
    StringBuilder text = new StringBuilder("<p>");
    content.figures().forEach(each -> text.append("[[tal:").append(each.id()).append("]], "));
    return new Content(
        content.head(),
        content.respondents(),
        content.pillars(),
        content.questions(),
        content.columns(),
        content.activities(),
        content.passages(),
        content.excerpts(),
        content.figures(),
        List.of(new ChapterText("slutsatser", "slutsatser.md", text + "</p>")),
        content.changes(),
        content.development(),
        content.steering());
  }

  private static Content compared(Content first, Content second) {
    Changes.Earlier base = new Changes.Earlier(1, LocalDate.of(2022, 10, 19), Optional.empty());
    Changes changes = new CompareContents(first, second).compare(base, base);
    WordReport words = new WordReport(TEMPLATES);
    return second.since(SameChapters.add(changes, words.word(first), words.word(second)));
  }

  private static void show(String name, Content content) throws IOException {
    var report = new ParseDocument().parse(new WordReport(TEMPLATES).word(content));
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    new WritePdf(TEMPLATES).write(report, pdf);
    SHOWN.put(name + ".pdf", Shown.inPdf(pdf.toByteArray()));
    SHOWN.put(name + ".docx", Shown.inOffice(new WriteWord(TEMPLATES).write(report)));
    SHOWN.put(name + ".html", Shown.inHtml(new WriteHtml(TEMPLATES).write(report)));
    SHOWN.put(name + ".xlsx", Shown.inOffice(new WriteUnderlag().workbook(content)));
  }

  /** Those of each respondent's extract, for a nämnd that holds another edition or none. */
  private static Set<Long> inExtracts(Content content, Optional<Content> held) {
    Set<Long> numbers = new TreeSet<>();
    for (Respondent each : content.respondents()) {
      Extract like = SampleExtracts.of(content, each.code());
      Extract extract =
          new Extract(
              like.round(), content, like.respondent(), like.receiver(), held, Optional.empty());
      numbers.addAll(Shown.inHtml(SampleExtracts.word(extract)));
    }
    return numbers;
  }

  @Test
  void theNumbersThatAreToldAreShown() {
    SHOWN.forEach(
        (file, numbers) ->
            assertThat(numbers.stream().filter(each -> each >= FEW).count())
                .as(file)
                .isGreaterThan(file.startsWith("ut") ? 1 : -1));
  }

  @Test
  void noNumberOfFewPersonsIsShown() {
    SHOWN.forEach(
        (file, numbers) ->
            assertThat(numbers.stream().filter(each -> each >= 10_000 && each < FEW))
                .as(file)
                .isEmpty());
  }
}
