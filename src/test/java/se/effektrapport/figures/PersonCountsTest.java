package se.effektrapport.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.effektrapport.protection.Count;

/** Which numbers of persons an edition would tell, and the parts they are sums of. */
class PersonCountsTest {

  private static final String TOTAL = "antal_totalt";

  private static List<Count> of(SmallAnswer... answers) {
    return PersonCounts.of(SmallMaterial.of(answers));
  }

  /** "flickor 3 + pojkar 8". */
  private static String said(List<Count> counts, String id) {
    Count count = counts.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    return String.join(" + ", parts(count).toList());
  }

  private static Stream<String> parts(Count count) {
    return count.parts().stream()
        .map(each -> each.group().replace("antal_", "") + " " + each.number());
  }

  @Test
  void aTotalIsItsGroupsAndThoseThatAreInNone() {
    List<Count> counts =
        of(SmallAnswer.from("SKÄ").insats("S", TOTAL, 14, "antal_flickor", 3, "antal_pojkar", 8));

    assertThat(said(counts, "insats.SKÄ-1.antal_totalt"))
        .isEqualTo("flickor 3 + pojkar 8 + totalt 3");
    assertThat(said(counts, "insats.SKÄ-1.antal_flickor")).isEqualTo("flickor 3");
  }

  @Test
  void aBlankGroupCanHoldSomeOfTheTotalEvenIfTheOthersMakeItUp() {
    List<Count> counts =
        of(SmallAnswer.from("SKÄ").insats("S", TOTAL, 11, "antal_flickor", 3, "antal_pojkar", 8));

    assertThat(said(counts, "insats.SKÄ-1.antal_totalt"))
        .isEqualTo("flickor 3 + pojkar 8 + totalt 0");
  }

  @Test
  void aTotalThatIsLessThanItsGroupsHasNothingToDoWithThem() {
    List<Count> counts = of(SmallAnswer.from("SKÄ").insats("S", TOTAL, 5, "antal_flickor", 30));

    assertThat(said(counts, "insats.SKÄ-1.antal_totalt")).isEqualTo("totalt 5");
  }

  @Test
  void aGroupThatCouldNotBeReadIsWhatTheTotalLeavesForIt() {
    List<Count> counts =
        of(
            SmallAnswer.from("SKÄ")
                .insats("S", TOTAL, 9, "antal_flickor", "oläst: ett par", "antal_pojkar", 7));

    assertThat(said(counts, "insats.SKÄ-1.antal_flickor")).isEqualTo("flickor 2");
    assertThat(said(counts, "personer.antal_totalt")).isEqualTo("pojkar 7 + flickor 2");
    assertThat(counts).noneMatch(each -> each.id().equals("personer.antal_flickor"));
  }

  @Test
  void sumsAreOfAllAndOfEachUtgangspunkt() {
    List<Count> counts =
        of(
            SmallAnswer.from("SKÄ").insats("S", TOTAL, 30).insats("C", TOTAL, 8),
            SmallAnswer.from("FAR").insats("S", TOTAL, 2));

    assertThat(said(counts, "personer.antal_totalt")).isEqualTo("totalt 30 + totalt 8 + totalt 2");
    assertThat(said(counts, "personer.S.antal_totalt")).isEqualTo("totalt 30 + totalt 2");
    assertThat(said(counts, "personer.C.antal_totalt")).isEqualTo("totalt 8");
  }

  @Test
  void aSumIsOfEachAnswerAndItsUtgangspunkterToo() {
    List<Count> counts =
        of(
            SmallAnswer.from("SKÄ").insats("S", TOTAL, 30).insats("C", TOTAL, 8),
            SmallAnswer.from("FAR").insats("S", TOTAL, 2));

    assertThat(said(counts, "personer.av.SKÄ.antal_totalt")).isEqualTo("totalt 30 + totalt 8");
    assertThat(said(counts, "personer.av.SKÄ.C.antal_totalt")).isEqualTo("totalt 8");
    assertThat(said(counts, "personer.av.FAR.antal_totalt")).isEqualTo("totalt 2");
    assertThat(counts).noneMatch(each -> each.id().equals("personer.av.FAR.C.antal_totalt"));
  }

  @Test
  void insatserOfOneNameInOneAnswerAreTwo() {
    List<Count> counts = of(SmallAnswer.from("SKÄ").insats("S", TOTAL, 30).insats("S", TOTAL, 30));

    assertThat(
            counts.stream()
                .filter(each -> each.id().startsWith("insats."))
                .flatMap(each -> each.parts().stream()))
        .doesNotHaveDuplicates();
  }

  @Test
  void everyNumberAndShareOfPersonsThatIsToldIsAmongThem() {
    Material material =
        SmallMaterial.of(
            SmallMaterial.before(SmallAnswer.from("SKÄ").insats("S", TOTAL, 30)),
            SmallAnswer.from("SKÄ")
                .insats(
                    "S",
                    TOTAL,
                    80,
                    "antal_flickor",
                    20,
                    "antal_pojkar",
                    20,
                    "antal_unga_kvinnor",
                    20,
                    "antal_unga_man",
                    20));
    List<String> ids = PersonCounts.of(material).stream().map(Count::id).toList();

    assertThat(
            new CountFigures(TellCounts.alone(material))
                .count(material).all().stream()
                    .filter(each -> each.shown().inText().matches("\\d+"))
                    .map(Figure::id)
                    .filter(each -> each.matches("personer.*|konsandel.*|utveckling.*personer.*")))
        .isNotEmpty()
        .isSubsetOf(ids);
    assertThat(ids)
        .contains(
            "konsandel",
            "utveckling.personer.fore",
            "utveckling.S.personer.nu",
            "utveckling.insats.SKÄ-1.fore",
            "utveckling.insats.SKÄ-1.nu");
  }
}
