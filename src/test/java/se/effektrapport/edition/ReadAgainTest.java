package se.effektrapport.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.effektrapport.edition.Respondent.Answer;
import se.effektrapport.figures.Figure;
import se.effektrapport.protection.Shown;

class ReadAgainTest {

  private static final List<Respondent> TWO = List.of(answered("SKÄ", 1), answered("SOC", 1));

  @Test
  void aTextIsNewUntilTheNumbersOfItsChapterChange() {
    Content first = content(TWO, 4, 7, texts("utgangspunkt-s", "Ord."), List.of());
    assertThat(ReadAgain.in(first)).isEmpty();

    Content more = after(first, respondents(TWO, answered("FAR", 1)), 5, 7);
    assertThat(ReadAgain.in(more)).extracting(ReadAgain::added).containsExactly(1);
    assertThat(ReadAgain.in(after(more, more.respondents(), 5, 7)))
        .as("the basis is kept from edition to edition")
        .hasSize(1);
  }

  @Test
  void anAnswerThatSaysNothingOfTheChapterLeavesItsTextBe() {
    Content first = content(TWO, 4, 7, texts("utgangspunkt-s", "Ord."), List.of());
    assertThat(ReadAgain.in(after(first, respondents(TWO, answered("FAR", 1)), 4, 8))).isEmpty();
  }

  @Test
  void theChaptersAboutTheWholeRestOnAllNumbersAndTheBackgroundOnNone() {
    for (String chapter : List.of("slutsatser", "sammanfattning", "tu-arendet")) {
      Content first = content(TWO, 4, 7, texts(chapter, "Ord."), List.of());
      assertThat(ReadAgain.in(after(first, TWO, 4, 8))).hasSize(1);
    }
    Content first = content(TWO, 4, 7, texts("bakgrund", "Ord."), List.of());
    assertThat(ReadAgain.in(after(first, TWO, 5, 8))).isEmpty();
  }

  @Test
  void newWordsAreWrittenUponWhatIsKnownNow() {
    Content first = content(TWO, 4, 7, texts("utgangspunkt-s", "Ord."), List.of());
    Content rewritten = content(TWO, 5, 7, texts("utgangspunkt-s", "Andra ord."), first.texts());
    assertThat(ReadAgain.in(rewritten)).isEmpty();
  }

  @Test
  void tellsAnswersThatCameFromThoseThatChangedOrWereTakenBack() {
    Content first = content(TWO, 4, 7, texts("slutsatser", "Ord."), List.of());
    List<Respondent> later =
        List.of(answered("SKÄ", 2), missing("SOC"), answered("FAR", 1), answered("KUN", 1));
    assertThat(ReadAgain.in(after(first, later, 5, 7)))
        .singleElement()
        .satisfies(
            again -> {
              assertThat(again.added()).isEqualTo(2);
              assertThat(again.changed()).isEqualTo(1);
              assertThat(again.gone()).isEqualTo(1);
            });
  }

  @Test
  void aTextFrozenBeforeTheBasisWasKeptIsNotSaidToBeOld() {
    Content first = content(TWO, 4, 7, texts("slutsatser", "Ord."), List.of());
    Content old =
        with(first, List.of(new ChapterText("slutsatser", "slutsatser.md", "Ord.", null)));
    assertThat(ReadAgain.in(old)).isEmpty();
    assertThat(after(old, TWO, 5, 7).texts().getFirst().basis()).isPresent();
  }

  private static Content after(Content before, List<Respondent> respondents, int s, int f) {
    return content(respondents, s, f, before.texts(), before.texts());
  }

  private static Content content(
      List<Respondent> respondents, int s, int f, List<ChapterText> texts, List<ChapterText> last) {
    List<Figure> figures = List.of(figure("insatser.S", s), figure("insatser.F", f));
    Content bare =
        new Content(
            null,
            respondents,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            figures,
            List.of());
    return with(bare, new KeepBasis(respondents, figures, last).of(texts));
  }

  private static Content with(Content content, List<ChapterText> texts) {
    return new Content(
        content.head(),
        content.respondents(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        content.figures(),
        texts);
  }

  private static Figure figure(String id, long value) {
    return new Figure(
        id, id, new Shown.Number(value), Figure.Operation.COUNT, new Figure.Basis(1, 1), List.of());
  }

  private static List<ChapterText> texts(String chapter, String markup) {
    return List.of(new ChapterText(chapter, chapter + ".md", markup));
  }

  private static List<Respondent> respondents(List<Respondent> some, Respondent another) {
    List<Respondent> all = new ArrayList<>(some);
    all.add(another);
    return all;
  }

  private static Respondent answered(String code, int version) {
    return new Respondent(
        code,
        code,
        code,
        true,
        Answer.IN_TIME,
        Optional.of(LocalDate.of(2022, 9, 20)),
        Optional.of(code + " svar " + version));
  }

  private static Respondent missing(String code) {
    return new Respondent(
        code, code, code, true, Answer.MISSING, Optional.empty(), Optional.empty());
  }
}
