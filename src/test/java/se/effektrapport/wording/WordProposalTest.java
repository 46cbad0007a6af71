package se.effektrapport.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import se.effektrapport.NastyStrings;
import se.effektrapport.document.Block;
import se.effektrapport.document.Document;
import se.effektrapport.document.Inline;
import se.effektrapport.document.ParseDocument;
import se.effektrapport.edition.ChapterText;
import se.effektrapport.edition.Content;
import se.effektrapport.round.Organisation;
import se.effektrapport.round.Round;

/** The proposal and its lines for the agenda, whatever the round is like. */
class WordProposalTest {

  private static final LocalDate DAY = LocalDate.of(2022, 10, 12);
  private static final Path TEMPLATES = Path.of("templates");

  private final WordProposal wording = new WordProposal(TEMPLATES);

  @TempDir Path folder;

  @Test
  void hasItsHeadingsInTheOrderOfEveryTjansteutlatande() throws IOException {
    Document letter = parsed(SmallRound.content(), round());
    assertThat(headings(letter, 2))
        .containsExactly(
            "Förvaltningens förslag till beslut",
            "Sammanfattning",
            "Bakgrund",
            "Ärendets beredning",
            "Ärendet",
            "Jämställdhetsanalys",
            "Barnrättsperspektiv",
            "Förvaltningens synpunkter och förslag",
            "Bilaga");
    Document.Letterhead head = (Document.Letterhead) letter.opening();
    assertThat(head.kind()).isEqualTo("Tjänsteutlåtande");
    assertThat(head.receiver()).isEqualTo("Till socialnämnden");
    assertThat(head.marks()).containsExactly("Exempeldata");
    assertThat(head.facts()).contains("Dnr 1.7.1-401/2022", "12\u00A0oktober 2022");
    assertThat(letter.toString()).contains("[Förvaltningschef, Avdelningschef]");
  }

  @Test
  void namesThoseItIsHandedOverToAndTheMeetingsThatWereAndWillBe() throws IOException {
    String words = words(parsed(SmallRound.content(), round()));
    assertThat(words)
        .contains(
            "till stadsdelsnämnderna samt till arbetsmarknadsnämnden, idrottsnämnden,"
                + " kulturnämnden och utbildningsnämnden för kännedom.")
        .contains("Det har behandlats i förvaltningsgruppen den 11\u00A0oktober 2022.")
        .contains("Det behandlas i Rådet för funktionshinderfrågor den 20\u00A0oktober 2022.")
        .contains("inom socialförvaltningen av avdelningen för stadsövergripande sociala frågor");
  }

  @Test
  void anotherNamndDecidesUnderItsOwnName() throws IOException {
    Round other = round(yaml -> yaml.replace("beslutar: SOC", "beslutar: NIN"), 2023);
    Document letter = parsed(SmallRound.content(), other);
    assertThat(((Document.Letterhead) letter.opening()).receiver())
        .isEqualTo("Till Norra innerstadens stadsdelsnämnd");
    assertThat(words(letter))
        .contains("Norra innerstadens stadsdelsnämnd godkänner redovisningen")
        .contains("socialnämnden")
        .doesNotContain("Socialförvaltningen");
  }

  @Test
  void takesTheirOwnWordsBelowItsHeadingsWithNumbersPutIn() throws IOException {
    Document letter =
        parsed(
            with("tu-arendet", "<h2>Så gjordes det</h2><p>[[tal:insatser]] insatser.</p>"),
            round());
    assertThat(headings(letter, 3)).containsExactly("Så gjordes det");
    assertThat(words(letter)).contains("18 insatser.").doesNotContain("Tabell 1");
    assertThat(WordProposal.notWritten(with("tu-arendet", "<p>Ja.</p>")))
        .containsExactly("tu-sammanfattning", "tu-synpunkter");
  }

  @Test
  void aNumberThatDoesNotExistIsRefusedByTheNameOfTheFile() {
    assertThatThrownBy(() -> parsed(with("tu-synpunkter", "<p>[[tal:insatsr]]</p>"), round()))
        .hasMessageStartingWith("texter/tu-synpunkter: väntade ett tal som finns, kanske insatser");
  }

  @Test
  void saysNothingOfNumbersThatAreNotThere() throws IOException {
    Document letter = parsed(SmallRound.empty(), round());
    assertThat(words(letter))
        .contains("Ingen av dem har svarat.")
        .contains("Svaren innehåller inga uppgifter om kön.");
    assertThat(letter.toString()).doesNotContain("Table[");
  }

  @Test
  void whatIsWithheldIsNoOddNumberInASentence() throws IOException {
    Content content =
        SmallRound.withholding("personer.antal_totalt", "personer.antal_flickor", "konsandel");
    assertThat(words(parsed(content, round())))
        .contains("Hur många personer insatserna har nått visas inte, av hänsyn till enskilda.")
        .contains(
            "Två punkter (..) betyder att antalet inte visas, av hänsyn till enskilda. En tom")
        .doesNotContain("visst antal", "uppges ha nått", "enligt 1");
    assertThat(words(parsed(SmallRound.content(), round())))
        .contains("Insatserna uppges ha nått 1\u00A0402\u00A0personer enligt")
        .doesNotContain("Två punkter");
  }

  @Test
  void whateverTheRoundIsCalledStaysText() throws IOException {
    for (String nasty : NastyStrings.all()) {
      Round round = round();
      Round.Matter matter =
          new Round.Matter(
              "1 " + nasty,
              "Enheten " + nasty,
              new Round.Officer("Chef " + nasty, "chef@example.se"),
              List.of("Chef " + nasty));
      parsed(SmallRound.content(), withMatter(round, matter));
    }
  }

  @Test
  void theLinesForTheAgendaSayWhatWhoAndWhatIsProposed() throws IOException {
    String lines = wording.wordAgenda(SmallRound.content(), round(), DAY);
    assertThat(lines.strip().length()).isBetween(600, 1200);
    assertThat(lines)
        .startsWith("Socialförvaltningen har sammanställt")
        .contains("sammanlagt 18 insatser", "överlämnar effektrapporten")
        .doesNotContain("<", "\u00A0", "  ", "&");
  }

  @Test
  void theLinesAreLongEnoughWithoutAnswersAndShortEnoughWithLongNames() throws IOException {
    Round longNames =
        round(
            yaml ->
                yaml.replace(
                    "tillfragas: [stadsdelsforvaltning, fackforvaltning]",
                    "tillfragas: [fackforvaltning, stadsdelsforvaltning]"),
            2022);
    assertThat(wording.wordAgenda(SmallRound.empty(), longNames, DAY).strip().length())
        .isBetween(600, 1200);
    String unusual = "Nämnden för " + "långa och invecklade ".repeat(3) + "frågor";
    Organisation many =
        organisation(
            yaml ->
                yaml.replace("namnd: kulturnämnden", "namnd: " + unusual)
                    .replace("namnd: idrottsnämnden", "namnd: " + unusual));
    assertThat(
            wording
                .wordAgenda(SmallRound.content(), round(UnaryOperator.identity(), 2022, many), DAY)
                .strip()
                .length())
        .isBetween(600, 1200);
  }

  @Test
  void linesThatAreTooShortOrTooLongAreRefusedWithTheirLength() throws IOException {
    FileSystemUtils.copyRecursively(TEMPLATES, folder.resolve("mallar"));
    Path template = folder.resolve("mallar/tjansteutlatande/ingress.ftlh");
    for (int length : List.of(599, 1201)) {
      Files.writeString(template, "<p>" + "a".repeat(length) + "</p>");
      assertThatThrownBy(
              () ->
                  new WordProposal(folder.resolve("mallar"))
                      .wordAgenda(SmallRound.content(), round(), DAY))
          .hasMessage(
              "Mallen tjansteutlatande/ingress.ftlh: väntade en ingress på 600–1200 tecken, fann "
                  + length
                  + ". Ändra texten i mallen.");
    }
  }

  private Document parsed(Content content, Round round) {
    return new ParseDocument().parse(wording.word(content, round, DAY));
  }

  private static Content with(String chapter, String markup) {
    return SmallRound.content(List.of(new ChapterText(chapter, chapter + ".md", markup)));
  }

  private Round round() throws IOException {
    return round(UnaryOperator.identity(), 2022);
  }

  private Round round(UnaryOperator<String> change, int year) throws IOException {
    return round(change, year, organisation(UnaryOperator.identity()));
  }

  private Round round(UnaryOperator<String> change, int year, Organisation organisation)
      throws IOException {
    String yaml = change.apply(Files.readString(Path.of("input/2022/omgang.yaml")));
    if (year != 2022) {
      yaml =
          yaml.replace("ar: 2022\n", "ar: " + year + "\n").replaceAll(": 2022-", ": " + year + "-");
    }
    Path file =
        Files.createDirectories(folder.resolve(String.valueOf(year))).resolve("omgang.yaml");
    Files.writeString(file, yaml);
    return Round.read(file, organisation);
  }

  private Organisation organisation(UnaryOperator<String> change) throws IOException {
    Path file = folder.resolve("organisation.yaml");
    Files.writeString(file, change.apply(Files.readString(Path.of("input/organisation.yaml"))));
    return Organisation.read(file);
  }

  private static Round withMatter(Round round, Round.Matter matter) {
    return new Round(
        round.year(),
        round.exampleData(),
        new Round.Strategy(round.strategy().title(), round.strategy().period(), Optional.empty()),
        matter,
        round.calendar(),
        round.versions(),
        round.thresholds(),
        round.asked(),
        round.decider(),
        round.organisation());
  }

  private static List<String> headings(Document letter, int level) {
    return leaves(letter.blocks()).stream()
        .filter(each -> each instanceof Block.Heading heading && heading.level() == level)
        .map(each -> Inline.words(((Block.Heading) each).content()))
        .toList();
  }

  private static String words(Document letter) {
    return Block.words(leaves(letter.blocks()));
  }

  private static List<Block> leaves(List<Block> blocks) {
    List<Block> leaves = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Section section) {
        leaves.addAll(leaves(section.blocks()));
      } else {
        leaves.add(block);
      }
    }
    return leaves;
  }
}
