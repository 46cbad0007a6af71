package se.effektrapport.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.effektrapport.review.Kappa.Judged;

class KappaTest {

  /**
   * Two raters of a hundred patients: J. L. Fleiss, Statistical Methods for Rates and Proportions,
   * second edition (1981), chapter 13: κ = 0.68 with the standard error 0.087.
   */
  @Test
  void isThePublishedValueWithItsStandardError() {
    List<Judged> cases = new ArrayList<>();
    add(cases, 75, "psykos", "psykos");
    add(cases, 1, "psykos", "neuros");
    add(cases, 4, "psykos", "organisk");
    add(cases, 5, "neuros", "psykos");
    add(cases, 4, "neuros", "neuros");
    add(cases, 1, "neuros", "organisk");
    add(cases, 10, "organisk", "organisk");
    Kappa kappa = Kappa.of(cases);

    assertThat(kappa.cases()).isEqualTo(100);
    assertThat(kappa.agreed()).isEqualTo(89);
    assertThat(kappa.value()).hasValueCloseTo(0.676, within(0.0005));
    Interval interval = kappa.interval().orElseThrow();
    assertThat((interval.to() - interval.from()) / 2 / 1.96).isCloseTo(0.087, within(0.0009));
    assertThat((interval.to() + interval.from()) / 2).isCloseTo(0.676, within(0.0005));
  }

  @Test
  void theOrderOfReviewersAndOfCasesMakesNoDifference() {
    List<Judged> cases = new ArrayList<>();
    add(cases, 7, "S", "S");
    add(cases, 3, "S", "F");
    add(cases, 5, "C", "C");
    List<Judged> turned =
        new ArrayList<>(cases.stream().map(c -> new Judged(c.second(), c.first())).toList());
    Collections.reverse(turned);

    assertThat(Kappa.of(turned).value().orElseThrow())
        .isCloseTo(Kappa.of(cases).value().orElseThrow(), within(1e-12));
    assertThat(Kappa.of(turned).interval().orElseThrow().from())
        .isCloseTo(Kappa.of(cases).interval().orElseThrow().from(), within(1e-12));
  }

  @Test
  void isNoughtWhereTheyAgreeAsByChanceAndBelowWhereLess() {
    List<Judged> chance = new ArrayList<>();
    List.of("S", "F")
        .forEach(one -> List.of("S", "F").forEach(other -> add(chance, 5, one, other)));
    assertThat(Kappa.of(chance).value()).hasValueCloseTo(0.0, within(1e-12));

    List<Judged> opposed = List.of(new Judged("S", "F"), new Judged("F", "S"));
    assertThat(Kappa.of(opposed).value()).hasValue(-1);
    assertThat(Kappa.of(opposed).interval().orElseThrow().from()).isGreaterThanOrEqualTo(-1);
  }

  @Test
  void ofNoCasesAndOfOneCategoryThereIsNoValue() {
    assertThat(Kappa.of(List.of()).value()).isEmpty();
    assertThat(Kappa.of(List.of()).interval()).isEmpty();
    List<Judged> same = new ArrayList<>();
    add(same, 9, "S", "S");
    assertThat(Kappa.of(same).value()).isEmpty();
    assertThat(Kappa.of(same).interval()).isEmpty();
    assertThat(Kappa.of(same).agreed()).isEqualTo(9);
  }

  @Test
  void wherePerfectThereIsAValueWithoutAnInterval() {
    List<Judged> perfect = List.of(new Judged("S", "S"), new Judged("F", "F"));
    assertThat(Kappa.of(perfect).value()).hasValue(1);
    assertThat(Kappa.of(perfect).interval()).isEmpty();
  }

  @Test
  void whoeverSaysOneThingOfAllAndWhoeverSaysAnotherAgreeAsByChance() {
    List<Judged> apart = new ArrayList<>();
    add(apart, 4, "S", "F");
    assertThat(Kappa.of(apart).value()).hasValue(0);
  }

  private static void add(List<Judged> cases, int times, String first, String second) {
    cases.addAll(Collections.nCopies(times, new Judged(first, second)));
  }
}
