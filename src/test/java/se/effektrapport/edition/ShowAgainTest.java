package se.effektrapport.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.effektrapport.figures.SmallAnswer;
import se.effektrapport.protection.SampleProtection;

/** What an edition that was frozen before may be told in beside a new one. */
class ShowAgainTest {

  private static final ShowText SHOW = new ShowText(SampleProtection.protectText());

  private static Content of(String effect, String said) {
    return FreezeContentTest.freeze(
        SmallAnswer.from("SKÄ")
            .insats("S", "effekt", effect, "antal_totalt", 3)
            .said("resultat", said));
  }

  /** In the words that it was shown in then, whatever protection finds in them now. */
  private static Content shownThen(String effect, String said) {
    Content content = of("x", "y");
    Item item = content.activities().getFirst();
    Remark remark = content.passages().getFirst();
    return content.saying(
        List.of(
            new Item(
                item.reference(),
                item.administration(),
                item.submission(),
                item.name(),
                item.label(),
                item.cells().stream()
                    .map(cell -> cell.column().equals("effekt") ? saying(cell, effect) : cell)
                    .toList())),
        List.of(
            new Remark(
                remark.reference(),
                remark.administration(),
                remark.submission(),
                remark.question(),
                said,
                false,
                remark.label(),
                remark.sheet(),
                remark.address())));
  }

  private static Item.Cell saying(Item.Cell cell, String text) {
    return new Item.Cell(cell.column(), cell.choice(), text, false, cell.sheet(), cell.address());
  }

  private static String effect(Content content) {
    return content.activities().getFirst().cell("effekt").orElseThrow().text();
  }

  private static String said(Content content) {
    return content.passages().getFirst().text();
  }

  @Test
  void whatIsProtectedNowIsNotToldAsItStoodThen() {
    Content then = shownThen("Numret är 701063-2391.", "Ring 08-465 004 12.");

    Content again = new ShowAgain(SHOW, of("Numret är 701063-2391.", "Annat.")).of(then);

    assertThat(effect(again)).isEqualTo("Numret är [uppgift borttagen].");
    assertThat(said(again)).isEqualTo("Ring [uppgift borttagen].");
  }

  @Test
  void ofATextThatIsTakenAwayNowNothingIsTold() {
    Content then = shownThen("Det gick bra för många.", "Det mesta gick bra.");
    Content now = shownThen(ShowText.REMOVED, ShowText.REMOVED);

    Content again = new ShowAgain(SHOW, now).of(then);

    assertThat(effect(again)).isEqualTo("[text borttagen]");
    assertThat(said(again)).isEqualTo("[text borttagen]");
  }

  @Test
  void allElseIsToldAsItWas() {
    Content then = of("Det gick bra för många.", "Det mesta gick bra.");

    assertThat(new ShowAgain(SHOW, then).of(then)).isEqualTo(then);
  }
}
