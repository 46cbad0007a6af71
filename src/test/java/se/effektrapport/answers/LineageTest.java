package se.effektrapport.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which insatser of last year this year's are. */
class LineageTest {

  /** Each insats by name with what it was: "Kurs <- SKÄ-1", and those gone. */
  private static List<String> told(Said now, Said... before) {
    Lineage lineage = Lineage.of(now.activities(), Stream.of(before).map(Said::answer).toList());
    Stream<String> linked = now.activities().stream().map(each -> told(each, lineage));
    Stream<String> gone = lineage.gone().stream().map(each -> each.activity().name() + " saknas");
    return Stream.concat(linked, gone).toList();
  }

  private static String told(Activity activity, Lineage lineage) {
    List<String> references =
        lineage.earlier(activity).stream().map(Lineage.Earlier::reference).toList();
    return references.isEmpty()
        ? activity.name() + " ny"
        : activity.name() + " <- " + String.join("+", references);
  }

  private static Said last() {
    return Said.by(2021, "SKÄ").insats("Kurs").insats("Nattvandring").insats("Läxhjälp");
  }

  @Test
  void followsTheIdHoweverTheRowsAreSortedAndRenamed() {
    Said now =
        Said.by(2022, "SKÄ")
            .insats("Läxhjälp")
            .from("2021:SKÄ-3")
            .insats("Föräldrakurs")
            .from("2021:SKÄ-1")
            .insats("Nattvandring")
            .from("2021:SKÄ-2");

    assertThat(told(now, last()))
        .containsExactly("Läxhjälp <- SKÄ-3", "Föräldrakurs <- SKÄ-1", "Nattvandring <- SKÄ-2");
  }

  @Test
  void followsTheNameWhereThereIsNoId() {
    Said now = Said.by(2022, "SKÄ").insats("KURS.").insats("Natt  vandring").insats("läxhjälp ");

    assertThat(told(now, last()))
        .containsExactly(
            "KURS. <- SKÄ-1", "Natt  vandring ny", "läxhjälp  <- SKÄ-3", "Nattvandring saknas");
  }

  @Test
  void anInsertedRowIsNewAndADeletedOneIsMissed() {
    Said now = Said.by(2022, "SKÄ").insats("Kurs").from("2021:SKÄ-1").insats("Fritidsbank");

    assertThat(told(now, last()))
        .containsExactly(
            "Kurs <- SKÄ-1", "Fritidsbank ny", "Nattvandring saknas", "Läxhjälp saknas");
  }

  @Test
  void anIdCountsOnceAndOnlyIfItIsOneOfTheirOwnOfLastYear() {
    Said now =
        Said.by(2022, "SKÄ")
            .insats("Kurs")
            .from("2021:SKÄ-1")
            .insats("Kurs för fäder")
            .from("2021:SKÄ-1")
            .insats("A")
            .from("2020:SKÄ-2")
            .insats("B")
            .from("2021:FAR-2")
            .insats("C")
            .from("2021:SKÄ-9");

    assertThat(told(now, last()))
        .startsWith("Kurs <- SKÄ-1", "Kurs för fäder ny", "A ny", "B ny", "C ny");
  }

  @Test
  void theNameCountsWhereAMendedAnswerMovedTheReferences() {
    Said now = Said.by(2022, "SKÄ").insats("Läxhjälp").from("2021:SKÄ-2");

    assertThat(told(now, last()))
        .containsExactly("Läxhjälp <- SKÄ-3", "Kurs saknas", "Nattvandring saknas");
  }

  @Test
  void insatserMergedIntoOneGoOnInThatOne() {
    Said now = Said.by(2023, "JÄR").insats("Nattvandring").from("2022:RIK-1");

    assertThat(
            told(
                now,
                Said.by(2022, "RIK").insats("Nattvandring"),
                Said.by(2022, "SPT").insats("Nattvandring").insats("Kurs")))
        .containsExactly("Nattvandring <- RIK-1+SPT-1", "Kurs saknas");
  }

  @Test
  void ofTwoWithTheSameNameEachIsFollowedByItsOwn() {
    Said twice = Said.by(2021, "SKÄ").insats("Kurs").insats("Kurs");

    assertThat(told(Said.by(2022, "SKÄ").insats("Kurs").insats("Kurs"), twice))
        .containsExactly("Kurs <- SKÄ-1", "Kurs <- SKÄ-2");
    assertThat(told(Said.by(2022, "SKÄ").insats("Kurs").from("2021:SKÄ-2"), twice))
        .containsExactly("Kurs <- SKÄ-2+SKÄ-1");
  }

  @Test
  void nobodyMissesWhatHadEndedOrHasNoName() {
    Said last =
        Said.by(2021, "SKÄ")
            .insats("Kurs", "status", "avslutad")
            .insats(Activity.unnamed(7))
            .insats("Läger", "status", "pagar");

    assertThat(told(Said.by(2022, "SKÄ"), last)).containsExactly("Läger saknas");
    assertThat(told(Said.by(2022, "SKÄ").insats("Kurs"), last))
        .as("taken up again")
        .containsExactly("Kurs <- SKÄ-1", "Läger saknas");
  }
}
