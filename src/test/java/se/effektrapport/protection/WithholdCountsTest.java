package se.effektrapport.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which numbers of persons are withheld when all that is told is laid side by side. */
class WithholdCountsTest {

  private static final SmallNumbers SMALL = new SmallNumbers(5, 20);

  private final List<Count> counts = new ArrayList<>();
  private final List<Told> elsewhere = new ArrayList<>();

  private static Part part(String row, String group, long number) {
    return new Part(row, group, number);
  }

  private void cell(String id, Part... parts) {
    counts.add(Count.cell(id, List.of(parts)));
  }

  private void number(String id, Part... parts) {
    counts.add(Count.number(id, List.of(parts)));
  }

  /** An insats with a total and two groups, each in a cell. */
  private List<Part> row(String row, long girls, long boys) {
    Part one = part(row, "flickor", girls);
    Part other = part(row, "pojkar", boys);
    cell(row + ".flickor", one);
    cell(row + ".pojkar", other);
    cell(row + ".totalt", one, other);
    return List.of(one, other);
  }

  /** The sums of the groups, and of both. */
  private void sums(String id, List<List<Part>> rows) {
    for (int group = 0; group < 2; group++) {
      int each = group;
      number(
          id + "." + (group == 0 ? "flickor" : "pojkar"),
          rows.stream().map(row -> row.get(each)).toArray(Part[]::new));
    }
    number(id + ".totalt", rows.stream().flatMap(List::stream).toArray(Part[]::new));
  }

  private Withholding decide() {
    return WithholdCounts.of(SMALL, counts, elsewhere);
  }

  private static List<String> withheld(Withholding withholding) {
    return withholding.told().stream()
        .filter(each -> !each.isShown())
        .map(each -> each.count().id())
        .toList();
  }

  /** What was decided is what readers hold from now on. */
  private void publish() {
    elsewhere.addAll(decide().told());
    counts.clear();
  }

  @Test
  void aSmallNumberIsWithheldAndZeroIsNot() {
    cell("ett", part("A", "totalt", 1));
    cell("fyra", part("B", "totalt", 4));
    cell("fem", part("C", "totalt", 5));
    cell("noll", part("D", "totalt", 0));

    assertThat(withheld(decide())).containsExactly("ett", "fyra");
    assertThat(decide().shown("fem")).isEqualTo(new Shown.Number(5));
    assertThat(decide().shown("noll")).isEqualTo(new Shown.Number(0));
    assertThat(decide().shown("ett").inText()).isEqualTo("färre än 5");
    assertThat(decide().shown("annat")).isEqualTo(new Shown.NoData());
  }

  @Test
  void theOtherGroupGoesWithASmallOneSinceTheTotalTells() {
    row("A", 3, 27);

    assertThat(withheld(decide())).containsExactly("A.flickor", "A.pojkar");
    assertThat(decide().shown("A.pojkar").inTable()).isEqualTo("..");
    assertThat(decide().shown("A.pojkar").inText()).isEqualTo("ett visst antal");
    assertThat(decide().shown("A.totalt")).isEqualTo(new Shown.Number(30));
  }

  @Test
  void aSecondRowGoesWithASmallOneSinceTheSumsOfGroupsTell() {
    sums("alla", List.of(row("A", 3, 27), row("B", 12, 14), row("C", 8, 40)));

    assertThat(withheld(decide()))
        .containsExactly("A.flickor", "A.pojkar", "B.flickor", "B.pojkar");
  }

  @Test
  void theGroupThatIsTakenAlongMustBeLargeEnoughToHideTheWholeOfOneToFour() {
    sums("alla", List.of(row("A", 1, 27), row("B", 0, 14), row("C", 2, 40), row("D", 30, 3)));

    assertThat(withheld(decide())).contains("A.flickor", "A.pojkar", "D.flickor", "D.pojkar");
  }

  @Test
  void aZeroIsNeverTakenAlong() {
    row("A", 3, 0);

    assertThat(withheld(decide())).containsExactly("A.flickor", "A.totalt");
  }

  @Test
  void aSumIsWithheldWhereNoOtherRowCanHide() {
    sums("alla", List.of(row("A", 3, 27)));

    assertThat(withheld(decide()))
        .containsExactly("A.flickor", "A.pojkar", "alla.flickor", "alla.pojkar");
  }

  @Test
  void ofWhatSentencesCallSmallReadersKnowThatItIs() {
    Part a = part("A", "totalt", 3);
    Part b = part("B", "totalt", 4);
    number("S", a);
    number("C", b);
    number("alla", a, b);

    assertThat(withheld(decide())).containsExactly("S", "C", "alla");
  }

  @Test
  void noShareIsToldOfFewPersonsNorOneThatAHiddenNumberWouldBeReadFrom() {
    Part girls = part("A", "flickor", 3);
    Part boys = part("A", "pojkar", 40);
    counts.add(Count.share("andel", List.of(girls), List.of(girls, boys)));
    counts.add(
        Count.share(
            "liten bas", List.of(part("B", "flickor", 9)), List.of(part("B", "pojkar", 19))));

    assertThat(decide().shown("andel")).isInstanceOf(Shown.Withheld.class);
    assertThat(decide().shown("liten bas"))
        .as("which of the reasons it is would tell something")
        .isEqualTo(decide().shown("andel"));
  }

  @Test
  void aShareIsWithheldIfWhatHidesASmallNumberAltersIt() {
    Part girls = part("A", "flickor", 3);
    Part boys = part("A", "pojkar", 40);
    Part others = part("B", "flickor", 30);
    cell("A.flickor", girls);
    number("A.totalt", girls, boys);
    number("samma.totalt", girls, boys);
    counts.add(Count.share("andel", List.of(girls, others), List.of(girls, boys, others)));

    Withholding withholding = decide();

    assertThat(withheld(withholding)).containsExactly("A.flickor", "andel");
    assertThat(withholding.shown("andel").inText()).contains("för få personer");
  }

  @Test
  void whatALateAnswerAddsToASumIsNotToldIfItIsSmall() {
    Part early = part("A", "totalt", 30);
    number("alla", early);
    publish();
    Part late = part("B", "totalt", 3);
    cell("B.totalt", late);
    number("alla", early, late);

    assertThat(withheld(decide())).containsExactly("B.totalt", "alla");
  }

  @Test
  void theSumOfSomeIsNotToldBesideTheSumOfAllInAnotherYearsReport() {
    Part compared = part("2021/A", "totalt", 40);
    Part left = part("2021/B", "totalt", 2);
    cell("B.totalt", left);
    number("alla", compared, left);
    number("andra", part("2021/C", "totalt", 70));
    publish();
    number("utveckling.fore", compared);

    Withholding withholding = decide();

    assertThat(withheld(withholding)).containsExactly("utveckling.fore");
    assertThat(withholding.unprotected()).isEmpty();
  }

  @Test
  void whatHidASmallNumberOnceHidesItAgain() {
    sums("alla", List.of(row("A", 3, 27), row("B", 12, 14), row("C", 8, 40)));
    List<String> first = withheld(decide());
    List<Count> same = List.copyOf(counts);
    publish();
    counts.addAll(same);
    cell("D.totalt", part("D", "totalt", 100));

    assertThat(withheld(decide())).isEqualTo(first);
  }

  @Test
  void aCorrectedAnswerDoesNotTellWhatTheFirstOneWithheld() {
    List<Part> other = row("B", 12, 14);
    sums("alla", List.of(row("A", 3, 27), other));
    publish();
    List<Part> corrected = row("A", 9, 27);
    cell("B.flickor", other.get(0));
    number("alla.flickor", corrected.get(0), other.get(0));

    Withholding withholding = decide();

    assertThat(withholding.unprotected()).isEmpty();
    assertThat(withheld(withholding)).contains("B.flickor");
  }

  @Test
  void whatOtherEditionsTellAlreadyIsSaidToBeUnprotected() {
    Part small = part("A", "flickor", 3);
    elsewhere.add(new Told(Count.cell("A.flickor", List.of(small)), Optional.empty()));
    cell("A.flickor", small);

    assertThat(decide().unprotected()).containsExactly("A.flickor");
  }

  @Test
  void theReasonNamesTheSmallNumberThatWouldBeTold() {
    row("A", 3, 27);

    assertThat(decide().told().stream().flatMap(each -> each.reason().stream()))
        .containsExactly("färre än 5", "skulle visa ett litet antal: A.flickor");
  }

  @Test
  void refusesTwoCountsWithOneId() {
    cell("A", part("A", "totalt", 5));
    cell("A", part("B", "totalt", 6));

    assertThatThrownBy(this::decide).isInstanceOf(IllegalArgumentException.class);
  }
}
