package se.effektrapport.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.effektrapport.review.Doubt;
import se.effektrapport.sample.SampleEdition;

class DoubtsTest {

  private final Content content = SampleEdition.get().content();
  private final List<Doubt> doubts = Doubts.in(content);

  @Test
  void everythingThatWantsReviewIsThereOnceInsatserFirst() {
    List<String> activities =
        content.activities().stream()
            .filter(each -> each.label().review())
            .map(Content.Item::reference)
            .toList();
    List<String> passages =
        content.passages().stream()
            .filter(each -> each.label().filter(Content.Label::review).isPresent())
            .map(Content.Remark::reference)
            .toList();

    assertThat(passages).isNotEmpty();
    assertThat(doubts.stream().map(Doubt::reference).toList())
        .startsWith(activities.toArray(String[]::new))
        .endsWith(passages.toArray(String[]::new))
        .hasSize(activities.size() + passages.size());
  }

  @Test
  void everyDoubtSaysWhyInNamesAndNotInIds() {
    assertThat(doubts)
        .allSatisfy(
            each -> {
              assertThat(each.why()).endsWith(".");
              assertThat(each.pillar()).matches("[A-ZÅÄÖ] .+");
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
