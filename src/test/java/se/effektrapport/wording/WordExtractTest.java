package se.effektrapport.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import se.effektrapport.NastyStrings;
import se.effektrapport.document.ParseDocument;
import se.effektrapport.edition.Content;
import se.effektrapport.edition.Respondent;
import se.effektrapport.figures.Figure;
import se.effektrapport.protection.Shown;
import se.effektrapport.sample.SampleEdition;
import se.effektrapport.sample.SecondEdition;
import se.effektrapport.wording.Extract.OpenQuestion;

class WordExtractTest {

  private static final Content CONTENT = SampleEdition.get().content();

  private static final Pattern RANKED =
      Pattern.compile(
          "(?i)\\b(flest|färst|minst|högst|lägst|bäst|sämst|bättre|sämre|mest|rank|placering"
              + "|topp|botten|medel|genomsnitt|snitt|median|procent)");

  private static Element worded(Extract extract) {
    return Jsoup.parse(SampleExtracts.word(extract), Parser.xmlParser());
  }

  private static Element worded(String code) {
    return worded(SampleExtracts.of(CONTENT, code));
  }

  private static List<String> codes() {
    return CONTENT.respondents().stream().map(Respondent::code).toList();
  }

  private static List<List<String>> rows(Element document, String table) {
    return document.select("#" + table + " tbody tr").stream()
        .map(row -> row.children().eachText())
        .toList();
  }

  @Test
  void tellsWhatWasAnsweredBesideAll() {
    Element bromma = worded("BRO");

    assertThat(bromma.text())
        .contains("Ert svar kom den", "BRO svar 1", "Ni har beskrivit sju insatser.");
    assertThat(rows(bromma, "tab-insatser"))
        .anyMatch(
            row ->
                row.subList(0, 3)
                    .equals(List.of("Systematisk samhandling", "3", shown("insatser.S"))))
        .anyMatch(
            row ->
                row.subList(0, 3).equals(List.of("Alla utgångspunkter", "7", shown("insatser"))));
    assertThat(rows(bromma, "tab-era-insatser"))
        .hasSize(7)
        .startsWith(
            List.of(
                "BRO-27",
                "ABC, Alla barn i centrum, på distans",
                "Främjande och tidiga insatser",
                "3",
                "64",
                "er"));
  }

  private static String shown(String id) {
    return CONTENT.figures().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow()
        .shown()
        .inTable();
  }

  @Test
  void tellsWhereTheParagraphsAreCountedAndWhatAReviewerDecided() {
    Element bromma = worded("BRO");
    Element reviewed = worded(SampleExtracts.of(FullExtract.reviewed(CONTENT, "BRO-3"), "BRO"));

    assertThat(bromma.text())
        .contains("Det är beräknat ur texten, och ingen granskare har ändrat det.");
    assertThat(bromma.select("li").eachText())
        .filteredOn(line -> line.startsWith("Systematisk samhandling, kapitel 3: "))
        .singleElement()
        .asString()
        .contains("BRO-1, ", " med flera");
    assertThat(reviewed.text())
        .contains("En granskare har avgjort det för BRO-3. För de andra är det beräknat")
        .contains("Civilsamhället, kapitel 6: BRO-3");
  }

  @Test
  void tellsOfAReviewersDecisionThatIsNotWhatWasChosen() {
    Content same = FullExtract.reviewedActivity(CONTENT, "BRO-33");
    Content other = FullExtract.reviewedActivity(CONTENT, "BRO-27");

    assertThat(worded(SampleExtracts.of(same, "BRO")).text())
        .contains("BRO-33", " granskare ", "Ingen granskare har ändrat era val av utgångspunkt.");
    assertThat(worded(SampleExtracts.of(other, "BRO")).select("li").eachText())
        .contains("BRO-27: civilsamhället (ni hade valt systematisk samhandling)");
  }

  @Test
  void quotationsAreToldInTheOrderOfTheReport() {
    assertThat(worded("BRO").text())
        .containsPattern(
            "citeras i kapitel 3 BRO-\\d+(, i kapitel \\d+ BRO-\\d+( och BRO-\\d+)?)+ samt i"
                + " kapitel \\d+ BRO-\\d+\\.");
  }

  @Test
  void listsInTheOrderOfTheCodebookAndNeverRanks() {
    for (String code : codes()) {
      Element extract = worded(code);
      extract.select("#tab-era-insatser, li").remove(); // names and questions are not ours
      assertThat(extract.text()).as(code).doesNotContainPattern(RANKED);
      assertThat(rows(extract, "tab-insatser").stream().map(List::getFirst))
          .filteredOn(name -> !name.startsWith("–"))
          .containsExactly(
              "Systematisk samhandling",
              "Förskola, skola och fritid som skyddsfaktorer",
              "Våldsprevention med ett jämställdhetsperspektiv",
              "Civilsamhället",
              "Övrigt",
              "Alla utgångspunkter");
    }
  }

  @Test
  void oneThatNeverAnsweredIsToldSoAndHowToAnswer() {
    String missing =
        CONTENT.respondents().stream()
            .filter(each -> each.submission().isEmpty())
            .findFirst()
            .orElseThrow()
            .code();
    Element extract = worded(missing);

    assertThat(extract.text())
        .contains("Vi har inte fått något svar från er", "Ni kan fortfarande svara.")
        .doesNotContain("Ert svar kom", "Så syns ert svar");
    assertThat(rows(extract, "tab-insatser")).allSatisfy(row -> assertThat(row).hasSize(3));
  }

  @Test
  void saysWhatChangedSinceTheEditionThatTheNamndHolds() {
    Content second = SecondEdition.withEveryChange().content();
    LocalDate day = LocalDate.of(2023, 1, 10);

    assertThat(worded(SampleExtracts.on(day, second, "KUN", Optional.of(CONTENT))).text())
        .contains(
            "Ändrat sedan utgåva 1",
            "Rättat svar: en insats har tagits bort",
            "”Trygga kvällar i kvarteret” och ”",
            "” har ändrats.");
    assertThat(worded(SampleExtracts.on(day, second, "BRO", Optional.of(CONTENT))).text())
        .contains("Era insatser, texter och tal är desamma nu som då.");
    for (Optional<Content> held : List.of(Optional.of(second), Optional.<Content>empty())) {
      assertThat(worded(SampleExtracts.on(day, second, "BRO", held)).text())
          .doesNotContain("Ändrat sedan");
    }
  }

  @Test
  void whatIsNewAltogetherIsNotToldAsChanged() {
    Content second = SecondEdition.withEveryChange().content();
    LocalDate day = LocalDate.of(2023, 1, 10);
    List<Figure> fewer =
        CONTENT.figures().stream()
            .filter(each -> !each.id().equals("insatser.av.BRO.C"))
            .map(each -> each.id().equals("insatser.av.BRO.S") ? counting(each, 2) : each)
            .toList();
    Optional<Content> held = Optional.of(SampleExtracts.with(CONTENT, fewer));

    assertThat(worded(SampleExtracts.on(day, second, "FAR", held)).text())
        .contains("Nytt svar: nio insatser har tillkommit")
        .doesNotContain("Siffror om ert svar", "finns inte)", "” har tillkommit");
    assertThat(worded(SampleExtracts.on(day, second, "BRO", held)).text())
        .contains("Siffror om ert svar som har ändrats:", "samhandling: 3 (förut 2)")
        .doesNotContain("finns inte)");
    assertThat(worded(SampleExtracts.on(day, second, "ÖST", held)).text())
        .contains("Ni hade inte svarat på enkäten då heller. Siffrorna för alla")
        .doesNotContain("Era insatser, texter och tal", "citeras kan");
  }

  private static Figure counting(Figure figure, long number) {
    return new Figure(
        figure.id(),
        figure.label(),
        new Shown.Number(number),
        figure.operation(),
        figure.basis(),
        figure.sources());
  }

  @Test
  void theOneThatTookOverIsToldWhoAnswered() {
    Element extract =
        worded(SampleExtracts.on(LocalDate.of(2023, 9, 1), CONTENT, "NOR", Optional.empty()));

    assertThat(extract.select("[data-role=receiver]").text())
        .isEqualTo("Till Norra innerstadens stadsdelsnämnd");
    assertThat(extract.text()).contains("Med ”ni” menas Norrmalms stadsdelsförvaltning");
  }

  @Test
  void anEditionFrozenBeforeItsNumbersWereCountedIsToldWithout() {
    Content before =
        SampleExtracts.with(
            CONTENT,
            CONTENT.figures().stream()
                .filter(
                    each ->
                        !each.id().contains(".av.")
                            || each.id().matches("insatser\\.av\\.[^.]+(\\.[^.]+)?"))
                .toList());
    Element extract = worded(SampleExtracts.of(before, "BRO"));

    assertThat(extract.select("table").eachAttr("id"))
        .containsExactly("tab-insatser", "tab-era-insatser");
    assertThat(extract.text()).contains("Ni har beskrivit sju insatser.");
  }

  @Test
  void asksWithoutRepeatingWhatWasAnswered() {
    OpenQuestion question =
        new OpenQuestion(true, "bladet ”Insatser”, cell G7", "Väntade ett tal.");

    assertThat(worded(SampleExtracts.asked(SampleExtracts.of(CONTENT, "BRO"), question)).text())
        .contains(
            "En fil som ni har skickat går inte att använda än.",
            "Bladet ”Insatser”, cell G7: Väntade ett tal.");
    assertThat(worded("BRO").text()).contains("Vi har inga öppna frågor om ert svar.");
  }

  /**
   * So the extracts tell no more than underlag.json, which is what the attacks on small numbers
   * read; a number of persons that is withheld there is withheld here.
   */
  @Test
  void numbersThatAreWithheldAreTwoPoints() {
    List<Figure> withheld =
        CONTENT.figures().stream()
            .map(
                each ->
                    new Figure(
                        each.id(),
                        each.label(),
                        each.id().startsWith("personer.")
                            ? new Shown.Withheld("färre än 5")
                            : each.shown(),
                        each.operation(),
                        each.basis(),
                        each.sources()))
            .toList();
    Element extract = worded(SampleExtracts.of(SampleExtracts.with(CONTENT, withheld), "BRO"));

    assertThat(rows(extract, "tab-insatser"))
        .filteredOn(row -> !row.getFirst().startsWith("–"))
        .hasSize(6)
        .allSatisfy(row -> assertThat(row.subList(3, 5)).containsExactly("..", ".."));
    assertThat(extract.text())
        .contains("Hur många personer de har nått visas inte, av hänsyn till enskilda.");
  }

  @Test
  void longListsAreShortenedAndSaySo() {
    String extract = worded(FullExtract.saying("")).text();

    assertThat(rows(worded(FullExtract.saying("")), "tab-era-insatser")).hasSize(10);
    assertThat(extract)
        .contains(
            "Tabellen visar 10 av era",
            "De andra står i samma bilaga och i underlag.xlsx.",
            "samt på fler ställen",
            " med flera. För de andra är det beräknat ur texten.",
            "för de här insatserna och för fler, som står på bladet Insatser i underlag.xlsx:",
            "Där står också fler frågor.",
            "Bland andra ”Insats 0 ”, ”Insats 1 ” och ”Insats 2 ” har tillkommit.");
  }

  @Test
  void whateverIsWrittenStaysText() {
    for (String nasty : NastyStrings.all()) {
      String markup = SampleExtracts.word(FullExtract.saying(nasty));
      assertThat(new ParseDocument().parse(markup).blocks()).as(nasty).isNotEmpty();
    }
  }

  /** Every number is another of seven digits here, so that one that is none of them is seen. */
  @Test
  void everyNumberIsAFigureOfTheEdition() {
    List<Figure> figures = new ArrayList<>();
    for (Figure each : CONTENT.figures()) {
      figures.add(
          new Figure(
              each.id(),
              each.label(),
              new Shown.Number(1_000_003L + 7L * figures.size()),
              each.operation(),
              new Figure.Basis(1, 1),
              each.sources()));
    }
    List<String> known =
        figures.stream().map(each -> each.shown().inTable().replace('\u00A0', ' ')).toList();
    for (String code : codes()) {
      Element extract = worded(SampleExtracts.of(SampleExtracts.with(CONTENT, figures), code));
      extract.select("#tab-era-insatser").remove(); // its numbers are those of insatser
      assertThat(extract.select("td[data-number]").eachText())
          .as(code)
          .isNotEmpty()
          .allMatch(number -> known.contains(number) || number.equals("–"));
      extract.select("header, h1, td, li").remove();
      String text = extract.text().replace('\u00A0', ' ');
      for (String number : known) {
        text = text.replace(number, "");
      }
      assertThat(
              text.replaceAll("(utgåva|svar|kapitel|cell|”[^”]*”, cell) [A-Z]*\\d+", "")
                  .replaceAll("[A-ZÅÄÖ]{3}-\\d+|\\d+ \\p{L}+ \\d{4}", "")
                  .replace("1 av 1", "")
                  .replace("Tabellen visar 10 av", "")) // its rows
          .as(code)
          .doesNotContainPattern("\\d");
    }
  }
}
