package se.effektrapport.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.effektrapport.review.ControlSample;
import se.effektrapport.review.Decided;
import se.effektrapport.review.Decision;
import se.effektrapport.review.Disputed;
import se.effektrapport.review.Doubt;
import se.effektrapport.review.Settled;
import se.effektrapport.review.UnitKey;
import se.effektrapport.review.Verdicts;
import se.effektrapport.sample.SampleEdition;

class DoubtsTest {

  private final Content content = SampleEdition.get().content();
  private final Map<String, UnitKey> units = units(content);
  private final List<Doubt> doubts = new Doubts(content, units, Map.of(), Verdicts.none()).open();

  private static Map<String, UnitKey> units(Content content) {
    Map<String, UnitKey> units = new TreeMap<>();
    content.activities().forEach(each -> units.put(each.reference(), unit(each.reference())));
    content.passages().stream()
        .filter(each -> each.label().isPresent())
        .forEach(each -> units.put(each.reference(), unit(each.reference())));
    return units;
  }

  private static UnitKey unit(String reference) {
    return Decided.unit(reference.substring(0, 3), reference);
  }

  private Verdicts verdicts(Decision... ledger) {
    return Verdicts.of(Decided.round(), Decided.codebook(), List.of(ledger));
  }

  @Test
  void whatWantsReviewAndWhatIsDrawnIsThereOnceInsatserFirst() {
    Set<UnitKey> sample = ControlSample.of(2022, units.values());
    List<String> wanted =
        Stream.concat(
                content.activities().stream()
                    .filter(
                        each ->
                            each.label().review() || sample.contains(units.get(each.reference())))
                    .map(Item::reference),
                content.passages().stream()
                    .filter(each -> each.label().isPresent())
                    .filter(
                        each ->
                            each.label().orElseThrow().review()
                                || sample.contains(units.get(each.reference())))
                    .map(Remark::reference))
            .toList();

    assertThat(doubts).extracting(Doubt::reference).isEqualTo(wanted);
    assertThat(doubts).allMatch(each -> each.why().size() <= 2);
  }

  @Test
  void theSampleIsLookedAtWithoutKnowingHowSureTheComputationIs() {
    assertThat(doubts)
        .filteredOn(each -> each.why().contains("Ingår i stickprovet."))
        .hasSizeGreaterThanOrEqualTo(60)
        .allMatch(each -> each.probability().isEmpty());
    assertThat(doubts)
        .filteredOn(each -> !each.why().contains("Ingår i stickprovet."))
        .isNotEmpty()
        .allMatch(each -> each.probability().isPresent());
  }

  @Test
  void whatIsDecidedIsNoDoubtAnyMore() {
    Doubt first = doubts.getFirst();
    Decision made = Decided.decision(first.unit(), "Anna Berg", "C3");
    Doubts after = new Doubts(content, units, Map.of(), verdicts(made));

    assertThat(after.open()).extracting(Doubt::reference).doesNotContain(first.reference());
    assertThat(after.settled())
        .containsExactly(
            new Settled(
                first.reference(),
                first.administration(),
                first.said(),
                first.text(),
                Decided.label("C3"),
                List.of(made)));
  }

  @Test
  void whatPeopleDisagreeAboutIsADoubtAgainAndComesLast() {
    Doubt first = doubts.getFirst();
    Doubts after =
        new Doubts(
            content,
            units,
            Map.of(),
            verdicts(
                Decided.decision(first.unit(), "Anna Berg", "C3"),
                Decided.decision(first.unit(), "Bo Ek", "O")));

    assertThat(after.settled()).isEmpty();
    assertThat(after.open().getLast().reference()).isEqualTo(first.reference());
    assertThat(after.open().getLast().why())
        .contains("Granskarna har beslutat olika: Anna Berg C3, Bo Ek O.");
    assertThat(after.disputed()).extracting(Disputed::reference).containsExactly(first.reference());
    assertThat(after.disputed().getFirst().decisions())
        .extracting(Decision::reviewer)
        .containsExactly("Anna Berg", "Bo Ek");
  }

  @Test
  void theSameWordsFromTheSameAdministrationAreAskedAboutOnce() {
    Map<String, UnitKey> same = new TreeMap<>(units);
    same.replaceAll((reference, unit) -> unit(reference.substring(0, 3) + "-1"));
    assertThat(new Doubts(content, same, Map.of(), Verdicts.none()).open())
        .extracting(Doubt::unit)
        .doesNotHaveDuplicates();
  }

  @Test
  void everyDoubtSaysWhyInNamesAndNotInIds() {
    assertThat(doubts)
        .allSatisfy(
            each -> {
              assertThat(each.why()).isNotEmpty().allMatch(why -> why.endsWith("."));
              assertThat(each.proposal().shown()).matches("[A-ZÅÄÖ]\\d? – .+");
              assertThat(each.said()).contains(" ");
              assertThat(each.administration()).containsIgnoringCase("förvaltning");
              assertThat(each.text()).isNotBlank();
            });
  }

  @Test
  void anInsatsIsToldByTheColumnsThatWereRead() {
    assertThat(doubts)
        .filteredOn(each -> each.said().startsWith("Insats: "))
        .isNotEmpty()
        .allMatch(each -> each.text().startsWith("Insats: "));
  }
}
