package se.effektrapport.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadExamplesTest {

  /** The second as no office program leaves it. */
  private static final List<String> TEXTS =
      List.of(
          "Det blev lugnare på torget. Fler kom till gården än året före.",
          "=1+1 är _x0041_ & <b> två\nrader och\u00a0 blanksteg, men ändå ett citat.",
          "Alla ville inte vara med, men de flesta kom igen redan på våren.",
          "En fjärde text som någon vill citera i rapporten.");

  @TempDir Path folder;
  private Reviewer reviewer;

  @BeforeEach
  void write() throws IOException {
    reviewer =
        new Reviewer(
            folder,
            new Review(
                2022,
                1,
                true,
                Decided.codebook(),
                List.of(),
                List.of(),
                TEXTS.stream().map(ReadExamplesTest::quotable).toList()));
  }

  private static UnitKey words(int row) {
    return UnitKey.of("SKÄ", "exempel", TEXTS.get(row - 2));
  }

  private static Quotable quotable(String text) {
    return new Quotable(
        UnitKey.of("SKÄ", "exempel", text),
        "S/exempel",
        "S – Samhandling: belysande exempel",
        "SKÄ-12",
        "Skärholmens stadsdelsförvaltning",
        "Ge ett exempel",
        text,
        "Förvaltningens eget exempel",
        true,
        List.of());
  }

  @Test
  void readsWhatShallBeDoneWithWhichWords() throws IOException {
    ReadFile read =
        read(
            book ->
                decide(book.name("Anna Berg"), 2, "Ta med")
                    .decide(3, " ta inte med ")
                    .decide(4, "Korta till")
                    .write(4, "Kortad text", "Alla ville inte vara med ...")
                    .decide(5, "Ångra mitt beslut"));

    assertThat(read.refusals()).isEmpty();
    assertThat(read.decided()).isEqualTo(4);
    assertThat(read.decisions()).isEmpty();
    assertThat(read.quotes())
        .extracting(QuoteDecision::words)
        .containsExactly(words(2), words(3), words(4), words(5));
    assertThat(read.quotes())
        .extracting(QuoteDecision::use)
        .containsExactly(
            Optional.of(new Use.Take("S/exempel")),
            Optional.of(new Use.LeaveOut()),
            Optional.of(new Use.Shorten("S/exempel", "Alla ville inte vara med […]")),
            Optional.empty());
    assertThat(read.quotes().getFirst().reviewer()).isEqualTo("Anna Berg");
    assertThat(read.quotes().getFirst().source())
        .isEqualTo(new Decision.Source("granskning-anna.xlsx", "Exempel", "F2"));
  }

  @Test
  void refusesToShortenWithoutATextAndATextWithoutToShorten() throws IOException {
    ReadFile read =
        read(
            book ->
                decide(book.name("Anna"), 2, "Korta till")
                    .decide(3, "Ta med")
                    .write(3, "Kortad text", "två rader och blanksteg")
                    .write(4, "Kortad text", "Alla ville inte vara med"));

    assertThat(read.quotes()).isEmpty();
    assertRefused(read, "G2", "Väntade den kortade texten, fann en tom ruta.");
    assertRefused(read, "G3", "eftersom beslutet inte är Korta till");
    assertRefused(read, "G4", "eftersom beslutet inte är Korta till");
  }

  @Test
  void refusesWhatDoesNotFollowTheRuleWithoutQuotingIt() throws IOException {
    ReadFile read =
        read(
            book ->
                decide(book.name("Anna"), 2, "Korta till")
                    .write(2, "Kortad text", "Det blev hemskt på torget.")
                    .decide(4, "Korta till")
                    .write(4, "Kortad text", "Alla ville […] vara med, men de flesta kom"));

    assertThat(read.quotes()).isEmpty();
    assertRefused(read, "G2", "står inte så i texten");
    assertRefused(read, "G4", "nekande ord");
    assertThat(read.refusals()).noneMatch(each -> each.sentence().contains("torget"));
  }

  @Test
  void refusesAnUnknownChoiceAChangedTextAndAnUnknownKey() throws IOException {
    ReadFile read =
        read(
            book ->
                decide(book.name("Anna"), 2, "Kanske")
                    .decide(3, "Ta med")
                    .write(3, "Text", "En annan text.")
                    .decide(4, "Ta med")
                    .write(4, "Nyckel", "citat|2022|x")
                    .decide(5, "Ta med")
                    .write(5, "Nyckel", key(2021, "SKÄ")));

    assertThat(read.quotes()).isEmpty();
    assertRefused(read, "F2", "Väntade ett av valen i listan");
    assertRefused(read, "D3", "Väntade texten som programmet skrev");
    assertRefused(read, "K4", "Väntade nyckeln som programmet skrev");
    assertRefused(read, "K5", "ur omgång 2021");
  }

  @Test
  void refusesAKeyToWordsThatNobodyWrote() throws IOException {
    ReadFile read =
        read(book -> decide(book.name("Anna"), 5, "Ta med").write(5, "Nyckel", key(2022, "SOC")));

    assertRefused(read, "K5", "ingen förvaltning har svarat så");
  }

  private static String key(int round, String administration) {
    String text = TEXTS.getLast();
    return new QuoteKey(
            round, UnitKey.of(administration, "exempel", text), "S/exempel", RowKey.digest(text))
        .written();
  }

  @Test
  void refusesTwoDecisionsAboutTheSameWords() throws IOException {
    ReadFile read =
        read(
            book -> {
              decide(book.name("Anna"), 2, "Ta med").decide(3, "Ta inte med");
              book.write(3, "Text", book.text(2, "Text"))
                  .write(3, "Nyckel", book.text(2, "Nyckel"));
            });

    assertThat(read.quotes()).isEmpty();
    assertRefused(read, "F3", "fann ett annat om samma text i F2");
  }

  @Test
  void nothingCountsWithoutAName() throws IOException {
    ReadFile read = read(book -> decide(book, 2, "Ta med"));

    assertThat(read.quotes()).isEmpty();
    assertThat(read.refusals()).singleElement().asString().contains("granskarens namn");
  }

  @Test
  void aSheetThatIsTakenAwayIsNothingWrongButOneWithoutItsHeadingsIs() throws IOException {
    assertThat(
            read(book -> book.book().removeSheetAt(book.book().getSheetIndex("Exempel")))
                .refusals())
        .isEmpty();
    assertThat(read(book -> book.on("Exempel").write(1, "Beslut", "Annat")).refusals())
        .singleElement()
        .asString()
        .contains("rubriker");
  }

  @Test
  void onlyWhatIsNewInTheFileIsSaidAgain() throws IOException {
    ReadFile first = read(book -> decide(book.name("Anna"), 2, "Ta med").decide(3, "Ta med"));
    Path again =
        reviewer.fillsIn(book -> decide(book.name("Anna"), 2, "Ta med").decide(3, "Ta inte med"));

    assertThat(read(again, first.quotes()).quotes())
        .extracting(QuoteDecision::words)
        .containsExactly(words(3));
    assertThat(read(again, first.quotes()).decided()).isEqualTo(2);
  }

  @Test
  void survivesLibreOffice() throws Exception {
    Path saved =
        reviewer.fillsInWithLibreOffice(
            book ->
                decide(book.name("Anna"), 2, "Ta med")
                    .decide(3, "Korta till")
                    .write(3, "Kortad text", "två rader och blanksteg, men ändå […]"));

    ReadFile read = read(saved, List.of());
    assertThat(read.refusals()).isEmpty();
    assertThat(read.quotes()).extracting(QuoteDecision::words).containsExactly(words(2), words(3));
  }

  private static FilledIn decide(FilledIn book, int row, String choice) {
    return book.on(ExampleSheet.NAME).decide(row, choice);
  }

  private static void assertRefused(ReadFile read, String cell, String sentence) {
    Reviewer.assertRefused(read, "Exempel", cell, sentence);
  }

  private ReadFile read(Consumer<FilledIn> by) throws IOException {
    return read(reviewer.fillsIn(by), List.of());
  }

  private static ReadFile read(Path file, List<QuoteDecision> quotes) {
    List<UnitKey> known = TEXTS.stream().map(text -> UnitKey.of("SKÄ", "exempel", text)).toList();
    return Reviewer.read(
        new ReadReview(2022, Decided.codebook(), known::contains, words -> Optional.empty()),
        file,
        List.of(),
        quotes,
        List.of());
  }
}
