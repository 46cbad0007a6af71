package se.effektrapport.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.effektrapport.figures.Figure;
import se.effektrapport.figures.Figures;
import se.effektrapport.protection.Shown;
import se.effektrapport.protection.SmallNumbers;

class ProtectDifferencesTest {

  private final ProtectDifferences differences = new ProtectDifferences(new SmallNumbers(5, 20));

  @Test
  void aSumThatGrewByAFewIsWithheldAndOneMore() {
    assertThat(after(sums(100, 60, 30, 10), sums(121, 63, 40, 18)))
        .as("S grew by 3; C grew least of the others")
        .containsExactly("121", "..", "40", "..");
  }

  @Test
  void soIsOneThatShrankByAFew() {
    assertThat(after(sums(100, 60, 30, 10), sums(106, 56, 40, 10)))
        .containsExactly("106", "..", "..", "10");
  }

  @Test
  void ifNothingElseHasChangedTheSumOfAllIsWithheld() {
    assertThat(after(sums(100, 60, 30, 10), sums(103, 63, 30, 10)))
        .containsExactly("..", "..", "30", "10");
  }

  @Test
  void soAreTheSumsThatAreComparedWithTheYearBefore() {
    List<Figure> before =
        List.of(
            figure("utveckling.personer.nu", 70),
            figure("utveckling.S.personer.nu", 60),
            figure("utveckling.C.personer.nu", 10));
    List<Figure> after =
        List.of(
            figure("utveckling.personer.nu", 93),
            figure("utveckling.S.personer.nu", 63),
            figure("utveckling.C.personer.nu", 30));
    assertThat(after(before, after)).containsExactly("93", "..", "..");
  }

  @Test
  void soAreTheSumsOfThisYearBesideTheYearBefore() {
    List<Figure> before =
        List.of(
            figure("utveckling.personer.nu", 100),
            figure("utveckling.S.personer.nu", 60),
            figure("utveckling.F.personer.nu", 40),
            figure("utveckling.S.personer.fore", 60));
    List<Figure> after =
        List.of(
            figure("utveckling.personer.nu", 113),
            figure("utveckling.S.personer.nu", 63),
            figure("utveckling.F.personer.nu", 50),
            figure("utveckling.S.personer.fore", 60));
    assertThat(after(before, after)).containsExactly("113", "..", "..", "60");
  }

  @Test
  void sumsThatGrewByManyOrNotAtAllAreShown() {
    assertThat(after(sums(100, 60, 30, 10), sums(105, 65, 30, 10)))
        .containsExactly("105", "65", "30", "10");
  }

  @Test
  void onlyPersonsAreProtected() {
    Figures before = new Figures(List.of(figure("insatser.S", 10)));
    Figures after = new Figures(List.of(figure("insatser.S", 11)));
    assertThat(differences.protect(after, before).all()).isEqualTo(after.all());
  }

  @Test
  void aNumberThatIsNewHasNothingToBeComparedWith() {
    Figures after = new Figures(sums(10, 10, 0, 0));
    assertThat(differences.protect(after, new Figures(List.of())).all()).isEqualTo(after.all());
  }

  private List<String> after(List<Figure> before, List<Figure> after) {
    return differences.protect(new Figures(after), new Figures(before)).all().stream()
        .map(each -> each.shown().inTable())
        .toList();
  }

  private static List<Figure> sums(long all, long... parts) {
    List<Figure> sums = new ArrayList<>(List.of(figure("personer.antal_totalt", all)));
    List<String> pillars = List.of("S", "F", "C");
    Stream.iterate(0, i -> i + 1)
        .limit(parts.length)
        .forEach(i -> sums.add(figure("personer." + pillars.get(i) + ".antal_totalt", parts[i])));
    return sums;
  }

  private static Figure figure(String id, long count) {
    return new Figure(
        id,
        "Om " + id,
        new Shown.Number(count),
        Figure.Operation.SUM,
        new Figure.Basis(1, 1),
        List.of());
  }
}
