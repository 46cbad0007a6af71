package se.effektrapport.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.effektrapport.protection.ProtectText;
import se.effektrapport.protection.ProtectedText;
import se.effektrapport.protection.SampleProtection;

class ReadReleasesTest {

  private static final ProtectText PROTECT = SampleProtection.protectText();

  /** The second holds a right check digit, the third is as no office program leaves it. */
  private static final List<String> TEXTS =
      List.of(
          "Ring fritidsgården på 08-465 004 12 om du vill veta mer.",
          "Pojken (701063-2391) kom till gården i höstas.",
          "=1+1 är _x0041_ & <b>, två\nrader och\u00a0 blanksteg: skriv till anna@example.se.",
          "Ärendet med bilen VIK 417 är avslutat.");

  @TempDir Path folder;
  private Reviewer reviewer;
  private final Map<UnitKey, String> written = new HashMap<>();

  @BeforeEach
  void write() throws IOException {
    TEXTS.forEach(text -> written.put(words(text), text));
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
                List.of(),
                List.of(),
                TEXTS.stream().map(ReadReleasesTest::stopped).toList()));
  }

  private static UnitKey words(String text) {
    return UnitKey.of("SKÄ", "exempel", text);
  }

  private static String hits(String text) {
    return ReleaseVerdicts.digest(PROTECT.protect(text).hits());
  }

  private static Stopped stopped(String text) {
    return new Stopped(
        words(text),
        hits(text),
        "SKÄ-12",
        "Skärholmens stadsdelsförvaltning",
        "Ge ett exempel",
        text,
        List.of("telefonnummer: 08-465 004 12"),
        PROTECT.protect(text).text(),
        Optional.empty(),
        List.of());
  }

  @Test
  void readsWhatIsReleasedAndWhy() throws IOException {
    ReadFile read =
        read(
            book ->
                decide(book.name("Anna Berg"), 2, "Släpp texten som den är", "Numret är gårdens.")
                    .decide(3, " släpp utan uppgifterna ")
                    .write(3, "Skäl", "Resten pekar inte ut någon.")
                    .decide(4, "Ta bort hela texten")
                    .write(4, "Skäl", "Alla i Rågsved vet vem det är.")
                    .decide(5, "Ångra mitt beslut"));

    assertThat(read.refusals()).isEmpty();
    assertThat(read.decided()).isEqualTo(4);
    assertThat(read.releases())
        .extracting(ReleaseDecision::words)
        .containsExactlyElementsOf(TEXTS.stream().map(ReadReleasesTest::words).toList());
    assertThat(read.releases())
        .extracting(ReleaseDecision::release)
        .containsExactly(
            Optional.of(Release.ALL),
            Optional.of(Release.WITHOUT_HITS),
            Optional.of(Release.NOTHING),
            Optional.empty());
    assertThat(read.releases().getFirst())
        .isEqualTo(
            new ReleaseDecision(
                words(TEXTS.getFirst()),
                2022,
                hits(TEXTS.getFirst()),
                Optional.of(Release.ALL),
                "Anna Berg",
                "Numret är gårdens.",
                Decided.AT,
                new Decision.Source("granskning-anna.xlsx", "Skydd", "F2")));
  }

  @Test
  void aTextWithAPersonnummerIsNotReleasedAsItIs() throws IOException {
    ReadFile read =
        read(
            book ->
                decide(
                    book.name("Anna"),
                    3,
                    "Släpp texten som den är",
                    "Det är ingens personnummer."));

    assertThat(read.releases()).isEmpty();
    assertRefused(
        read,
        "F3",
        "Väntade Släpp utan uppgifterna eller Ta bort hela texten, eftersom texten innehåller ett"
            + " personnummer");
    assertNothingIsTold(read);
  }

  @Test
  void refusesADecisionWithoutAReasonAndAReasonWithoutADecision() throws IOException {
    ReadFile read =
        read(
            book ->
                decide(book.name("Anna"), 2, "Släpp texten som den är", "")
                    .decide(3, "Släpp utan uppgifterna")
                    .write(3, "Skäl", "ok")
                    .write(4, "Skäl", "Det är en plats."));

    assertThat(read.releases()).isEmpty();
    assertRefused(read, "G2", "Väntade skälet till beslutet, minst två ord, fann en tom ruta.");
    assertRefused(read, "G3", "minst två ord, fann färre");
    assertRefused(read, "F4", "Väntade ett beslut ur listan");
  }

  @Test
  void aTextIsTakenAwayForAShortReasonButNotForNone() throws IOException {
    ReadFile read =
        read(
            book ->
                decide(book.name("Anna"), 2, "Ta bort hela texten", "Nej.")
                    .decide(3, "Ta bort hela texten"));

    assertThat(read.releases()).hasSize(1);
    assertRefused(read, "G3", "fann en tom ruta");
  }

  @Test
  void refusesAnUnknownChoiceAChangedTextAndAnUnknownKey() throws IOException {
    ReadFile read =
        read(
            book ->
                decide(book.name("Anna"), 2, "Kanske", "Det är en plats.")
                    .decide(4, "Ta bort hela texten")
                    .write(4, "Skäl", "Det är en plats.")
                    .write(4, "Text", "En annan text.")
                    .decide(5, "Släpp utan uppgifterna")
                    .write(5, "Skäl", "Det är en plats.")
                    .write(5, "Nyckel", "skydd|2022|x"));

    assertThat(read.releases()).isEmpty();
    assertRefused(read, "F2", "Väntade ett av valen i listan");
    assertRefused(read, "D4", "Väntade texten som programmet skrev");
    assertRefused(read, "J5", "Väntade nyckeln som programmet skrev");
    assertNothingIsTold(read);
  }

  @Test
  void aRowOfAnotherYearReleasesNothing() throws IOException {
    String text = TEXTS.getFirst();
    String key = new ReleaseKey(2021, words(text), hits(text), RowKey.digest(text)).written();
    ReadFile read =
        read(
            book ->
                decide(book.name("Anna"), 2, "Släpp texten som den är", "Numret är gårdens.")
                    .write(2, "Nyckel", key));

    assertThat(read.releases()).isEmpty();
    assertRefused(read, "J2", "Väntade en rad ur omgång 2022, fann en ur omgång 2021.");
  }

  @Test
  void aRowIsRefusedWhenTheTextIsGoneOrSomethingElseIsFoundInIt() throws IOException {
    written.remove(words(TEXTS.get(3)));
    Path filled =
        reviewer.fillsIn(
            book ->
                decide(book.name("Anna"), 2, "Släpp texten som den är", "Numret är gårdens.")
                    .decide(5, "Släpp utan uppgifterna")
                    .write(5, "Skäl", "Resten pekar inte ut någon."));
    ReadFile read =
        Reviewer.read(
            new ReadReview(
                2022,
                Decided.codebook(),
                unit -> true,
                words ->
                    Optional.ofNullable(written.get(words))
                        .map(text -> PROTECT.protect("Ring 08-465 004 13: " + text))),
            filled,
            List.of(),
            List.of(),
            List.of());

    assertThat(read.releases()).isEmpty();
    assertRefused(read, "J2", "Väntade en rad med de uppgifter som programmet hittar i texten nu");
    assertRefused(read, "J5", "det finns ingen sådan text");
  }

  @Test
  void nothingCountsWithoutANameAndTwoRowsAboutOneTextMustAgree() throws IOException {
    assertThat(
            read(book -> decide(book, 2, "Släpp texten som den är", "Det är en plats.")).releases())
        .isEmpty();

    ReadFile read =
        read(
            book -> {
              decide(book.name("Anna"), 2, "Släpp texten som den är", "Det är en plats.")
                  .decide(3, "Ta bort hela texten")
                  .write(3, "Skäl", "Alla vet vem det är.");
              book.write(3, "Text", book.text(2, "Text"))
                  .write(3, "Nyckel", book.text(2, "Nyckel"));
            });
    assertThat(read.releases()).isEmpty();
    assertRefused(read, "F3", "fann ett annat om samma text i F2");
  }

  @Test
  void onlyWhatIsNewInTheFileIsSaidAgain() throws IOException {
    ReadFile first =
        read(book -> decide(book.name("Anna"), 2, "Släpp texten som den är", "En plats här."));
    Path again =
        reviewer.fillsIn(
            book ->
                decide(book.name("Anna"), 2, "Släpp texten som den är", "En plats här.")
                    .decide(4, "Ta bort hela texten")
                    .write(4, "Skäl", "Alla vet vem det är."));

    assertThat(read(again, first.releases()).releases())
        .extracting(ReleaseDecision::words)
        .containsExactly(words(TEXTS.get(2)));
    assertThat(read(again, first.releases()).decided()).isEqualTo(2);
  }

  @Test
  void survivesLibreOffice() throws Exception {
    Path saved =
        reviewer.fillsInWithLibreOffice(
            book ->
                decide(book.name("Anna"), 2, "Släpp texten som den är", "Numret är gårdens.")
                    .decide(4, "Släpp utan uppgifterna")
                    .write(4, "Skäl", "Resten pekar inte ut någon."));

    ReadFile read = read(saved, List.of());
    assertThat(read.refusals()).isEmpty();
    assertThat(read.releases())
        .extracting(ReleaseDecision::words)
        .containsExactly(words(TEXTS.getFirst()), words(TEXTS.get(2)));
  }

  private static FilledIn decide(FilledIn book, int row, String choice, String reason) {
    return book.on(StoppedSheet.NAME).decide(row, choice).write(row, "Skäl", reason);
  }

  private static void assertRefused(ReadFile read, String cell, String sentence) {
    Reviewer.assertRefused(read, "Skydd", cell, sentence);
  }

  private static void assertNothingIsTold(ReadFile read) {
    assertThat(read.refusals().toString()).doesNotContain("701063", "08-465", "example", "VIK");
  }

  private ReadFile read(Consumer<FilledIn> by) throws IOException {
    return read(reviewer.fillsIn(by), List.of());
  }

  private ReadFile read(Path file, List<ReleaseDecision> ledger) {
    return Reviewer.read(
        new ReadReview(2022, Decided.codebook(), unit -> true, this::protectedText),
        file,
        List.of(),
        List.of(),
        ledger);
  }

  private Optional<ProtectedText> protectedText(UnitKey words) {
    return Optional.ofNullable(written.get(words)).map(PROTECT::protect);
  }
}
