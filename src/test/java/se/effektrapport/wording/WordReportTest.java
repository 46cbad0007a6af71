package se.effektrapport.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.effektrapport.document.Block;
import se.effektrapport.document.Inline;
import se.effektrapport.document.ParseDocument;
import se.effektrapport.edition.Content;
import se.effektrapport.edition.Head;
import se.effektrapport.edition.Item;

class WordReportTest {

  private static final Path GOLDEN = Path.of("src/test/resources/wording");

  private final WordReport wording = new WordReport(Path.of("templates"));

  @Test
  void theWholeReportStandsAsExpected() throws Exception {
    assertGolden("rapport.xml", wording.word(SmallRound.content()));
  }

  @Test
  void theWholeWritingMaterialStandsAsExpected() throws Exception {
    assertGolden("skrivunderlag.xml", wording.wordWritingMaterial(SmallRound.content()));
  }

  @Test
  void aRoundThatNobodyHasAnsweredIsWordedToo() throws Exception {
    assertGolden("rapport-utan-svar.xml", wording.word(SmallRound.empty()));
  }

  @Test
  void theWholeDocumentOnChangesStandsAsExpected() throws Exception {
    assertGolden("andringar.xml", wording.wordChanges(SmallRound.successor()).orElseThrow());
    assertThat(wording.wordChanges(SmallRound.content())).isEmpty();
  }

  @Test
  void aLaterEditionSaysWhatItReplacesAndWhatIsNew() {
    String markup = wording.word(SmallRound.successor());
    new ParseDocument().parse(markup);
    assertThat(markup)
        .contains("Utgåva 1, ersätter utgåva 2 av den 2\u00A0november 2022<")
        .contains("<h1>Nytt i utgåva 1</h1>", "<h1>Bilaga F. Ändringar sedan utgåva 1</h1>")
        .contains("som socialnämnden beslutade om den 15\u00A0november 2022 (§ 12).")
        .contains("<a href=\"#kap-bakgrund\">1 Bakgrund &amp; uppdrag</a>");
    assertThat(wording.word(SmallRound.content())).doesNotContain("ersätter", "Nytt i utgåva");
  }

  @Test
  void anEditionThatOnlyReadsOtherwiseSaysThatTheAnswersAreTheSame() {
    Content content = SmallRound.content().since(SmallChanges.none());
    assertThat(wording.word(content))
        .contains("<p>Svaren, siffrorna och klassificeringen är desamma. Det nya rör annat:")
        .contains("Socialnämnden har inte beslutat om någon tidigare utgåva.");
    new ParseDocument().parse(wording.wordChanges(content).orElseThrow());
  }

  @Test
  void theSameContentGivesTheSameWords() {
    Content content = SmallRound.content();
    assertThat(wording.word(content)).isEqualTo(new WordReport(Path.of("templates")).word(content));
  }

  @Test
  void noSentenceIsBrokenWhateverTheNumbers() {
    List<Content> contents =
        new ArrayList<>(List.of(SmallRound.empty(), SmallRound.content(), SmallRound.successor()));
    for (int count : new int[] {1, 2, 5, 13}) {
      for (String pillar : List.of("S", "F", "V", "C", "O")) {
        List<Item> items = SmallRound.activities().subList(0, 4);
        contents.add(SmallRound.content(some(count, pillar), SmallRound.excerpts(), List.of()));
        contents.add(SmallRound.content(with(items, pillar), List.of(), List.of()));
      }
    }
    for (Content content : contents) {
      assertThat(paragraphs(new ParseDocument().parse(wording.word(content)).blocks()))
          .allSatisfy(
              sentence ->
                  assertThat(sentence)
                      .doesNotContainPattern("\\p{Ll}[.]\\p{Lu}|[ ][ ]|[ ][.,;]|[.][.](?![)])")
                      .doesNotContainPattern("\\b(1|en|ett)[ \u00A0](insatser|personer|svar[ae])")
                      .doesNotContainPattern("\\b(två|[2-9])[ \u00A0](insats|person)\\b")
                      .doesNotContainPattern("\\bingen (insatser|personer)\\b")
                      .matches("(?s)\\S.*[.:]"));
    }
  }

  @Test
  void asManyChaptersAsThereAreUtgangspunkter() {
    Content content = SmallRound.content();
    Content fewer =
        new Content(
            content.head(),
            content.respondents(),
            content.pillars().subList(2, 5),
            content.questions(),
            content.columns(),
            content.activities(),
            content.passages(),
            content.excerpts(),
            content.figures(),
            content.texts());
    assertThat(wording.word(fewer))
        .contains("<h1>3 Våldsprevention</h1>", "<h1>4 Civilsamhället</h1>")
        .contains("<h1>5 Övergripande iakttagelser</h1>")
        .doesNotContain("Systematisk");
  }

  @Test
  void aLockedEditionIsNoDraft() {
    Content content = SmallRound.content();
    Head head = content.head();
    Head locked =
        new Head(
            head.round(),
            2,
            head.date(),
            false,
            false,
            head.strategy(),
            head.period(),
            "KS 2023/758",
            "",
            head.deadline(),
            head.officer(),
            head.smallNumber(),
            head.percentBase());
    String markup =
        wording.word(
            new Content(
                locked,
                content.respondents(),
                content.pillars(),
                content.questions(),
                content.columns(),
                content.activities(),
                content.passages(),
                content.excerpts(),
                content.figures(),
                content.texts()));
    assertThat(markup)
        .contains("utgåva 2", "(dnr KS 2023/758)")
        .doesNotContain("Utkast", "Exempeldata", ">Dnr ");
  }

  private static List<Item> some(int count, String pillar) {
    List<Item> items = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      String administration = i % 2 == 0 ? "SOC-" : "SKÄ-";
      String area = i % 3 == 0 || pillar.equals("O") ? "" : pillar + "1";
      items.add(SmallRound.item(administration + i, pillar, area, "oforandrat", "belagd", i));
    }
    return items;
  }

  private static List<Item> with(List<Item> items, String pillar) {
    List<Item> more = new ArrayList<>(items);
    more.add(SmallRound.item("SOC-1", pillar, "", "", "", -1));
    more.add(SmallRound.item("SOC-2", pillar, "", "forsamring", "upplevd", 0));
    return more;
  }

  private static List<String> paragraphs(List<Block> blocks) {
    return blocks.stream()
        .flatMap(
            block ->
                switch (block) {
                  case Block.Section section -> paragraphs(section.blocks()).stream();
                  case Block.Paragraph p -> Stream.of(Inline.words(p.content()));
                  default -> Stream.<String>of();
                })
        .toList();
  }

  private static void assertGolden(String name, String markup) throws Exception {
    new ParseDocument().parse(markup);
    Path golden = GOLDEN.resolve(name);
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, markup);
    }
    assertThat(markup.lines()).containsExactlyElementsOf(lines(golden));
  }

  private static List<String> lines(Path golden) throws Exception {
    return Files.readString(golden).lines().toList();
  }
}
