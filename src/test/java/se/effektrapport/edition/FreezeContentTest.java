package se.effektrapport.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.effektrapport.figures.SmallAnswer.computed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.effektrapport.classification.Classification;
import se.effektrapport.classification.Origin;
import se.effektrapport.edition.Content.Column;
import se.effektrapport.edition.Content.Takes;
import se.effektrapport.edition.Item.Cell;
import se.effektrapport.edition.Respondent.Answer;
import se.effektrapport.figures.CountFigures;
import se.effektrapport.figures.Material;
import se.effektrapport.figures.SmallAnswer;
import se.effektrapport.figures.SmallMaterial;
import se.effektrapport.figures.TellCounts;
import se.effektrapport.protection.SampleProtection;
import se.effektrapport.protection.Withholding;

class FreezeContentTest {

  /** Skatteverket's published example. */
  private static final String NUMBER = "701063-2391";

  private static final String REMOVED = "[uppgift borttagen]";

  static final Head HEAD =
      new Head(
          2022,
          1,
          LocalDate.of(2022, 10, 5),
          true,
          true,
          "Strategi",
          "2019–2022",
          "",
          "1-2/2022",
          LocalDate.of(2022, 9, 30),
          "Titel",
          5,
          20);

  static Content freeze(SmallAnswer... answers) {
    return freeze(SmallMaterial.of(answers));
  }

  static Content freeze(Material material) {
    Withholding withholding = TellCounts.alone(material);
    return new FreezeContent(SampleProtection.protectText(), withholding)
        .freeze(
            HEAD,
            material,
            new CountFigures(withholding).count(material),
            List.of(new ChapterText("sammanfattning", "sammanfattning.md", "<p>Egna ord.</p>")),
            List.of());
  }

  private static SmallAnswer from(String code) {
    return SmallAnswer.from(code);
  }

  private static Item item(Object... idsAndValues) {
    return freeze(from("SKÄ").insats("S", idsAndValues)).activities().getFirst();
  }

  private static String shown(Item item, String column) {
    return item.cell(column).map(Cell::text).orElse("blank");
  }

  @Test
  void tellsWhoAnsweredInTimeWhoLateAndWhoIsMissing() {
    Content content = freeze(from("KUL").late(), from("SKÄ"));

    assertThat(content.respondents())
        .extracting(Respondent::code, Respondent::answer, Respondent::district)
        .containsExactly(
            tuple("FAR", Answer.MISSING, true),
            tuple("SKÄ", Answer.IN_TIME, true),
            tuple("KUL", Answer.LATE, false),
            tuple("SOC", Answer.MISSING, false));
    assertThat(content.respondents().get(1))
        .returns("Skärholmens stadsdelsförvaltning", Respondent::name)
        .returns(Optional.of(LocalDate.of(2022, 9, 14)), Respondent::received)
        .returns(Optional.of("SKÄ svar 1"), Respondent::submission);
    assertThat(content.respondents().getFirst())
        .returns(Optional.empty(), Respondent::received)
        .returns(Optional.empty(), Respondent::submission);
  }

  @Test
  void listsTheUtgangspunkterWithOvrigtLast() {
    assertThat(freeze().pillars())
        .extracting(Pillar::id, Pillar::other, pillar -> pillar.areas().size())
        .containsExactly(tuple("S", false, 2), tuple("C", false, 1), tuple("O", true, 0));
  }

  @Test
  void saysWhatEachColumnTakes() {
    assertThat(freeze().columns())
        .extracting(Column::id, Column::takes)
        .contains(
            tuple("insats", Takes.TEXT),
            tuple("antal_totalt", Takes.PERSONS),
            tuple("alder_fran", Takes.NUMBER),
            tuple("startdatum", Takes.DAY),
            tuple("status", Takes.TEXT),
            tuple("effekt", Takes.TEXT));
  }

  @Test
  void carriesFiguresAndTexts() {
    Content content = freeze(from("SKÄ").insats("S"));

    assertThat(content.head()).isEqualTo(HEAD);
    assertThat(content.figures()).extracting(figure -> figure.id()).contains("insatser.S");
    assertThat(content.texts()).extracting(ChapterText::chapter).containsExactly("sammanfattning");
  }

  @Test
  void removesPersonalNumbersFromNamesAndCells() {
    Item item =
        item("insats", "Stöd till " + NUMBER, "effekt", "Gick bra för " + NUMBER + " i år.");

    assertThat(item.name()).isEqualTo("Stöd till " + REMOVED);
    assertThat(shown(item, "insats")).isEqualTo("Stöd till " + REMOVED);
    assertThat(shown(item, "effekt")).isEqualTo("Gick bra för " + REMOVED + " i år.");
    assertThat(item.cell("effekt")).map(Cell::removed).contains(true);
  }

  @Test
  void removesPersonalNumbersFromCellsThatCouldNotBeRead() {
    Item item = item("status", "oläst: klar för " + NUMBER, "alder_fran", "oläst: " + NUMBER);

    assertThat(shown(item, "status")).isEqualTo("klar för " + REMOVED);
    assertThat(shown(item, "alder_fran")).isEqualTo(REMOVED);
  }

  @Test
  void keepsNumbersAndDaysAsTheyWereReadHoweverTheyWereWritten() {
    Item item = item("alder_fran", "12 år = 12", "startdatum", "1 mars 2021 = 2021-03-01");

    assertThat(shown(item, "alder_fran")).isEqualTo("12");
    assertThat(shown(item, "startdatum")).isEqualTo("2021-03-01");
  }

  @Test
  void removesPersonalNumbersFromParagraphsAndFromTheReasons() {
    Classification one = computed("S", 0.9);
    Classification because =
        new Classification(
            one.utgangspunkt(),
            one.delomrade(),
            one.second(),
            one.probability(),
            one.origin(),
            List.of("möte " + NUMBER + " (S1)"),
            one.against(),
            one.instrument());
    Content content =
        freeze(from("SKÄ").said("resultat", "Möte om " + NUMBER + " och andra.", because));

    Remark remark = content.passages().getFirst();
    assertThat(remark.text()).isEqualTo("Möte om " + REMOVED + " och andra.");
    assertThat(remark.removed()).isTrue();
    assertThat(remark.label().orElseThrow().reasons()).containsExactly("möte " + REMOVED + " (S1)");
    assertThat(content.toString()).doesNotContain(NUMBER);
  }

  @Test
  void withholdsOneToFourPersonsAndShowsZeroAndBlankAsSuch() {
    Item item = item("antal_flickor", 4, "antal_pojkar", 0, "antal_unga_kvinnor", 1200);

    assertThat(shown(item, "antal_flickor")).isEqualTo("..");
    assertThat(shown(item, "antal_pojkar")).isEqualTo("0");
    assertThat(shown(item, "antal_unga_kvinnor")).isEqualTo("1\u00A0200");
    assertThat(shown(item, "antal_unga_man")).isEqualTo("blank");
    assertThat(item.cell("antal_flickor")).map(Cell::removed).contains(false);
  }

  @Test
  void withholdsANumberOfPersonsThatCouldNotBeRead() {
    assertThat(shown(item("antal_totalt", "oläst: tre pojkar"), "antal_totalt")).isEqualTo("..");
    assertThat(shown(item("antal_totalt", "3.5"), "antal_totalt")).isEqualTo("..");
    assertThat(shown(item("antal_totalt", "-3"), "antal_totalt")).isEqualTo("..");
  }

  @Test
  void aWithheldNumberCannotBeComputedFromTheTotalOfTheInsats() {
    Item item =
        item("antal_totalt", 41, "antal_flickor", 3, "antal_pojkar", 30, "antal_unga_man", 8);

    assertThat(shown(item, "antal_totalt")).isEqualTo("41");
    assertThat(shown(item, "antal_flickor")).isEqualTo("..");
    assertThat(shown(item, "antal_pojkar")).isEqualTo("30");
    assertThat(shown(item, "antal_unga_man")).isEqualTo("..");
    Item unread = item("antal_totalt", 9, "antal_flickor", "oläst: ett par", "antal_pojkar", 7);
    assertThat(shown(unread, "antal_pojkar")).isEqualTo("..");
  }

  @Test
  void theTotalItselfIsNotWithheldForThat() {
    assertThat(shown(item("antal_totalt", 41, "antal_flickor", 3), "antal_totalt")).isEqualTo("41");
  }

  @Test
  void withoutATotalNothingMoreIsWithheld() {
    Item item = item("antal_flickor", 3, "antal_pojkar", 30);
    assertThat(shown(item, "antal_pojkar")).isEqualTo("30");
    Item unread = item("antal_totalt", "oläst: många", "antal_flickor", 3, "antal_pojkar", 30);
    assertThat(shown(unread, "antal_pojkar")).isEqualTo("30");
  }

  @Test
  void anErrorOfAFormulaIsNeverShownAsWordsButAChoiceThatIsNoneIsShownAsWritten() {
    Item item = item("beskrivning", "oläst: #NAMN?", "status", "oläst: Vilande");

    assertThat(item.cell("beskrivning")).isEmpty();
    assertThat(shown(item, "status")).isEqualTo("Vilande");
  }

  @Test
  void keepsWhereEachThingWasWritten() {
    Content content =
        freeze(
            from("SKÄ")
                .said("resultat", "Ord.", computed("S", 0.9))
                .insats("C", "status", "pagar"));

    assertThat(content.passages())
        .extracting(Remark::reference, Remark::submission, Remark::sheet, Remark::address)
        .containsExactly(tuple("SKÄ-1", "SKÄ svar 1", "Frågor", "D1"));
    Item item = content.activities().getFirst();
    assertThat(item).returns("SKÄ-2", Item::reference).returns("SKÄ", Item::administration);
    assertThat(item.cell("status"))
        .contains(new Cell("status", "pagar", "Val pagar", false, "Insatser", "K10R2"));
  }

  @Test
  void keepsHowEachThingWasClassifiedAndWhetherItWantsReview() {
    Content content =
        freeze(
            from("SKÄ")
                .said("delaktighet", "Ord.")
                .said("resultat", "Ord.", computed("S1", 0.4))
                .insats("C1"));

    assertThat(content.passages().getFirst().label()).isEmpty();
    assertThat(content.passages().get(1).label().orElseThrow())
        .isEqualTo(
            new Label(
                "S",
                "S1",
                "",
                0.4,
                Origin.COMPUTED.name(),
                List.of("ord (S1)"),
                true,
                "Förslaget S är osäkert: sannolikheten är 0,4 och gränsen 0,6."));
    assertThat(content.activities().getFirst().label())
        .returns("C1", Label::area)
        .returns("RESPONDENT", Label::origin)
        .returns(false, Label::review);
  }

  @Test
  void freezesTheSameAnswersToTheSameContent() {
    assertThat(freeze(varied())).isEqualTo(freeze(varied()));
  }

  static SmallAnswer varied() {
    return from("SKÄ")
        .said(
            "resultat",
            "Fler vuxna möter ungdomar på kvällarna ”ute” i stadsdelen. ".repeat(2),
            computed("C1", 2 / 3.0))
        .said(
            "delaktighet", "Ungdomsrådet har fått säga vad det tycker om planen innan den antogs.")
        .insats("S1", "antal_totalt", 3, "status", "pagar", "effekt", "Åtgärder 🙂 \u0001 \\ \"")
        .insats(computed("C", 0.1), "startdatum", "2021-08-16");
  }
}
