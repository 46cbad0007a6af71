package se.effektrapport.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static se.effektrapport.edition.Said.byKungsholmen;
import static se.effektrapport.edition.Said.label;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.effektrapport.edition.Changes.Kind;
import se.effektrapport.edition.Changes.OfAnswer;
import se.effektrapport.edition.Changes.OfCell;
import se.effektrapport.edition.Changes.OfFigure;
import se.effektrapport.edition.Changes.OfItem;
import se.effektrapport.edition.Changes.OfRemark;
import se.effektrapport.edition.Changes.OfText;
import se.effektrapport.edition.Changes.Reason;
import se.effektrapport.protection.Shown;

class CompareContentsTest {

  @Test
  void nothingHasChangedWhereTheSameIsSaid() {
    Changes changes =
        byKungsholmen()
            .item(5, "Nattvandring", "effekt=Lugnare.")
            .remark("arbete", "Vi vandrar.")
            .figure("insatser", new Shown.Number(1))
            .since(
                byKungsholmen()
                    .item(5, "Nattvandring", "effekt=Lugnare.")
                    .remark("arbete", "Vi vandrar.")
                    .figure("insatser", new Shown.Number(1)));
    assertThat(changes.none()).isTrue();
  }

  @Test
  void tellsWhatBecameOfEachAnswer() {
    Changes changes =
        new Said()
            .answered("NEW", 1, LocalDate.of(2022, 10, 5))
            .answered("COR", 2)
            .asked("WIT")
            .asked("ASK")
            .answered("DAY", 1, LocalDate.of(2022, 9, 15))
            .answered("SAM", 1)
            .asked("MIS")
            .since(
                new Said()
                    .asked("NEW")
                    .answered("COR", 1)
                    .answered("WIT", 1)
                    .answered("DAY", 1)
                    .answered("GON", 1)
                    .answered("SAM", 1)
                    .asked("MIS"));
    assertThat(changes.answers())
        .extracting(OfAnswer::code, OfAnswer::outcome)
        .extracting(each -> each.toList().getFirst() + " " + each.toList().getLast())
        .containsExactly(
            "NEW NEW",
            "COR CORRECTED",
            "WIT WITHDRAWN",
            "ASK ASKED",
            "DAY OTHER_DAY",
            "GON NOT_ASKED");
    assertThat(changes.answers().getFirst().late()).isTrue();
    assertThat(changes.answers().get(1)).extracting(OfAnswer::before).isEqualTo("COR svar 1");
    assertThat(changes.answers().get(1)).extracting(OfAnswer::after).isEqualTo("COR svar 2");
  }

  @Test
  void aNewAnswerIsListedByTheNamesOfItsInsatser() {
    Changes changes =
        byKungsholmen()
            .item(5, "Nattvandring", "effekt=Lugnare.")
            .remark("arbete", "Vi vandrar.")
            .since(new Said().asked(Said.KUN));
    OfAnswer answer = changes.answers().getFirst();
    assertThat(answer.items())
        .containsExactly(new OfItem(Kind.ADDED, "Nattvandring", "", "KUN-1", List.of()));
    assertThat(answer.remarks()).isEmpty();
    assertThat(changes.items(Kind.ADDED)).isEqualTo(1);
  }

  @Test
  void setsTheChangedCellsOfAnInsatsSideBySide() {
    OfItem item =
        item(
            byKungsholmen().item(5, "Nattvandring", "status=pagar", "effekt=Lugnare."),
            byKungsholmen().item(6, "nattvandring ", "status=Pagar ", "antal_totalt=.."));
    assertThat(item.kind()).isEqualTo(Kind.CHANGED);
    assertThat(item.cells())
        .containsExactly(
            new OfCell("Insats", "Nattvandring", "nattvandring "),
            new OfCell("Effekt", "Lugnare.", ""),
            new OfCell("Antal", "", ".."));
  }

  @Test
  void aRenamedInsatsIsTheSameInTheSameRowWithHalfOfItsCells() {
    Said before = byKungsholmen().item(5, "Nattvandring", "effekt=Lugnare.", "antal_totalt=30");
    OfItem renamed =
        item(before, byKungsholmen().item(5, "Vuxna ute", "effekt=Lugnare.", "antal_totalt=40"));
    assertThat(renamed.kind()).isEqualTo(Kind.CHANGED);
    assertThat(renamed.cells()).contains(new OfCell("Insats", "Nattvandring", "Vuxna ute"));

    for (Said other :
        List.of(
            byKungsholmen().item(6, "Vuxna ute", "effekt=Lugnare.", "antal_totalt=40"),
            byKungsholmen().item(5, "Läxhjälp", "effekt=Högre betyg.", "antal_totalt=40"))) {
      assertThat(other.since(before).answers().getFirst().items())
          .extracting(OfItem::kind)
          .containsExactly(Kind.ADDED, Kind.REMOVED);
    }
  }

  @Test
  void ofTwoWithOneNameTheMostAlikeAreTheSame() {
    Changes changes =
        byKungsholmen()
            .item(5, "Lov", "effekt=Färre bråk.", "antal_totalt=31")
            .item(6, "Lov", "effekt=Fler prövar.", "antal_totalt=12")
            .since(
                byKungsholmen()
                    .item(5, "Lov", "effekt=Fler prövar.", "antal_totalt=12")
                    .item(6, "Lov", "effekt=Färre bråk.", "antal_totalt=30"));
    assertThat(changes.answers().getFirst().items())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.after()).isEqualTo("KUN-1");
              assertThat(each.before()).isEqualTo("KUN-2");
              assertThat(each.cells()).containsExactly(new OfCell("Antal", "30", "31"));
            });
  }

  @Test
  void anInsatsMoreWithTheSameNameIsNew() {
    Changes changes =
        byKungsholmen()
            .item(5, "Lov", "effekt=A")
            .item(6, "Lov", "effekt=A")
            .since(byKungsholmen().item(5, "Lov", "effekt=A"));
    assertThat(changes.answers().getFirst().items())
        .containsExactly(new OfItem(Kind.ADDED, "Lov", "", "KUN-2", List.of()));
  }

  @Test
  void setsParagraphsSideBySideThatAreMuchAlike() {
    Changes changes =
        byKungsholmen()
            .remark("arbete", "Det här är nytt.")
            .remark("arbete", "Vi vandrar varje fredag och lördag.")
            .remark("arbete", "Står kvar.")
            .since(
                byKungsholmen()
                    .remark("arbete", "Står kvar.")
                    .remark("arbete", "Vi vandrar varje fredag.")
                    .remark("arbete", "Annat togs bort helt."));
    assertThat(changes.answers().getFirst().remarks())
        .extracting(OfRemark::kind, OfRemark::before, OfRemark::after)
        .extracting(each -> each.toList().toString())
        .containsExactly(
            "[ADDED, , Det här är nytt.]",
            "[CHANGED, Vi vandrar varje fredag., Vi vandrar varje fredag och lördag.]",
            "[REMOVED, Annat togs bort helt., ]");
  }

  @Test
  void tellsEveryNumberThatReadersSeeOtherwise() {
    Changes changes =
        byKungsholmen()
            .figure("a", new Shown.Number(2))
            .figure("b", new Shown.Withheld("färre än 5"))
            .figure("c", new Shown.Number(3))
            .figure("d", new Shown.NoData())
            .since(
                byKungsholmen()
                    .figure("a", new Shown.Number(1))
                    .figure("b", new Shown.Withheld("färre än 5"))
                    .figure("d", new Shown.Number(0))
                    .figure("e", new Shown.Number(9)));
    assertThat(changes.figures())
        .extracting(OfFigure::id, OfFigure::before, OfFigure::after)
        .extracting(each -> each.toList().toString())
        .containsExactly(
            "[a, Optional[Number[value=1]], Optional[Number[value=2]]]",
            "[c, Optional.empty, Optional[Number[value=3]]]",
            "[d, Optional[Number[value=0]], Optional[NoData[]]]",
            "[e, Optional[Number[value=9]], Optional.empty]");
  }

  @Test
  void numbersOfOneAnswerThatOneEditionDoesNotHaveAreNoChanges() {
    Changes changes =
        byKungsholmen()
            .figure("insatser.av.KUN", new Shown.Number(1))
            .figure("insatser.av.KUN.S.S1", new Shown.Number(1))
            .figure("personer.av.KUN.antal_totalt", new Shown.Number(40))
            .figure("effekt_riktning.av.KUN.oklart", new Shown.Number(2))
            .since(
                byKungsholmen()
                    .figure("klassning.av.KUN.svarande", new Shown.Number(1))
                    .figure("effekt_riktning.av.KUN.oklart", new Shown.Number(1)));
    assertThat(changes.figures())
        .extracting(OfFigure::id)
        .containsExactly("insatser.av.KUN", "effekt_riktning.av.KUN.oklart");
  }

  @Test
  void tellsWhyAnInsatsIsClassifiedOtherwise() {
    assertThat(reason("COMPUTED", "utgangspunkt=C", "RESPONDENT")).isEqualTo(Reason.CHOSEN);
    assertThat(reason("COMPUTED", "effekt=Nu med förening.", "COMPUTED")).isEqualTo(Reason.WORDS);
    assertThat(reason("COMPUTED", "antal_totalt=7", "COMPUTED")).isEqualTo(Reason.COMPUTATION);
    assertThat(reason("COMPUTED", "antal_totalt=7", "REVIEWER")).isEqualTo(Reason.REVIEWED);
    assertThat(reason("REVIEWER", "antal_totalt=7", "COMPUTED")).isEqualTo(Reason.REVIEW_GONE);
  }

  private static Reason reason(String originBefore, String cell, String origin) {
    Changes changes =
        byKungsholmen()
            .item(5, "Nattvandring", label("C", "", origin), cell)
            .since(byKungsholmen().item(5, "Nattvandring", label("S", "S1", originBefore)));
    assertThat(changes.reclassified())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.pillarBefore()).isEqualTo("Samhandling");
              assertThat(each.areaBefore()).isEqualTo("Tidiga insatser");
              assertThat(each.pillar()).isEqualTo("Civilsamhället");
              assertThat(each.area()).isEmpty();
            });
    return changes.reclassified().getFirst().reason();
  }

  @Test
  void tellsOfAParagraphThatIsClassifiedOtherwise() {
    Changes changes =
        byKungsholmen()
            .remark("arbete", "Vi vandrar.", label("C", "", "COMPUTED"))
            .since(byKungsholmen().remark("arbete", "Vi vandrar.", label("S", "", "COMPUTED")));
    assertThat(changes.reclassified())
        .singleElement()
        .satisfies(each -> assertThat(each.reason()).isEqualTo(Reason.COMPUTATION));
    assertThat(changes.answers()).as("the answer is the same").isEmpty();
  }

  @Test
  void tellsWhichChapterTextsAreNewChangedOrGone() {
    Changes changes =
        byKungsholmen()
            .text("bakgrund", "<p>Ny.</p>")
            .text("slutsatser", "<p>Andra ord.</p>")
            .text("barnratt", "<p>Samma.</p>")
            .since(
                byKungsholmen()
                    .text("slutsatser", "<p>Ord.</p>")
                    .text("barnratt", "<p>Samma.</p>")
                    .text("jamstalldhet", "<p>Borta.</p>"));
    assertThat(changes.texts())
        .containsExactly(
            new OfText(Kind.ADDED, "bakgrund", "bakgrund.md"),
            new OfText(Kind.CHANGED, "slutsatser", "slutsatser.md"),
            new OfText(Kind.REMOVED, "jamstalldhet", "jamstalldhet.md"));
  }

  @Test
  void manyInsatserWithOneNameTakeNoTime() {
    Said before = byKungsholmen();
    Said after = byKungsholmen();
    for (int row = 0; row < 3000; row++) {
      before.item(row, "Lov", "effekt=" + row);
      after.item(row, "Lov", "effekt=" + (row + 1));
    }
    assertThat(after.since(before).items(Kind.CHANGED)).isBetween(0L, 3000L);
  }

  private static OfItem item(Said before, Said after) {
    List<OfItem> items = after.since(before).answers().getFirst().items();
    assertThat(items).hasSize(1);
    return items.getFirst();
  }

  @Test
  void theCodeOfAnAdministrationThatIsGoneStaysLast() {
    Changes changes =
        new Said().answered("B", 1).since(new Said().answered("A", 1).answered("B", 2));
    assertThat(changes.answers()).extracting(OfAnswer::code).containsExactly("B", "A");
    assertThat(changes.answers().getLast().after()).isEmpty();
  }
}
