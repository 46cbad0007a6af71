package se.effektrapport.wording;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.template.SimpleScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import se.effektrapport.figures.Figure;
import se.effektrapport.figures.Figures;
import se.effektrapport.protection.Shown;

class NumberWordsTest {

  private static final Map<String, List<String>> PHRASES =
      Map.of(
          "pagar", List.of("pågår", "pågår"),
          "ny", List.of("är ny", "är nya"),
          "ovriga_val", List.of("anges som", "anges som"));

  @Test
  void wordsUpToTwelveAndDigitsWhereOneIsGreater() throws Exception {
    assertThat(distribution(12, 1, 0)).isEqualTo("tolv pågår och en är ny");
    assertThat(distribution(30, 8, 1)).isEqualTo("30 pågår, 8 är nya och en anges som ”Vilande”");
  }

  @Test
  void allInOneChoiceAreSaidToBeAll() throws Exception {
    assertThat(distribution(0, 14, 0)).isEqualTo("samtliga är nya");
    assertThat(distribution(0, 2, 0)).isEqualTo("båda är nya");
    assertThat(distribution(0, 1, 0)).isEqualTo("en är ny");
  }

  @Test
  void aChoiceWithoutAPhraseIsNotTold() throws Exception {
    Map<String, Object> phrases = Map.of("pagar", List.of("pågår", "pågår"), "ny", "");
    assertThat(call(status(3, 4, 0), "fordelning", "status", phrases)).isEqualTo("tre pågår");
  }

  @Test
  void theOnlyOneIsSaidWithoutANumber() throws Exception {
    assertThat(call(status(0, 1, 0), "fras", "status", PHRASES)).isEqualTo("är ny");
  }

  @Test
  void aWithheldNumberIsNeverCompared() throws Exception {
    Figures figures =
        new Figures(
            List.of(
                figure("a", new Shown.Withheld("färre än 5")),
                figure("b", new Shown.Number(7)),
                figure("c", new Shown.NoData())));
    for (String function : List.of("noll", "en", "nagra", "visas")) {
      assertThat(call(figures, function, "a")).as(function).isEqualTo(false);
      assertThat(call(figures, function, "c")).as(function).isEqualTo(false);
    }
    assertThat(call(figures, "fler", "b", "a")).isEqualTo(false);
    assertThat(call(figures, "lika", "a", "a")).isEqualTo(false);
    assertThat(call(figures, "flest", "{id}", List.of("a", "b"))).isEqualTo(List.of());
    assertThat(call(figures, "utan", "{id}", List.of("a", "b"))).isEqualTo(List.of());
    assertThat(call(figures, "dolt", "a")).isEqualTo(true);
    assertThat(call(figures, "stapel", "a")).isEqualTo("");
    assertThat(call(figures, "ruta", "a")).isEqualTo("..");
    assertThat(call(figures, "procent", "a")).isEqualTo("färre än 5");
  }

  @Test
  void theGreatestAreAllThatAreAsGreat() throws Exception {
    Figures figures = status(5, 5, 0);
    List<String> ids = List.of("pagar", "ny", "vilande");
    assertThat(call(figures, "flest", "status.{id}", ids)).isEqualTo(List.of("pagar", "ny"));
    assertThat(call(figures, "utan", "status.{id}", ids)).isEqualTo(List.of("vilande"));
  }

  @Test
  void theMostChosenAreThreeAndNeverAnArbitraryOneOfSeveral() throws Exception {
    assertThat(mostChosen(9, 8, 7, 7)).containsExactly("0", "1");
    assertThat(mostChosen(3, 9, 1, 2)).containsExactly("1", "0", "3");
    assertThat(mostChosen(1, 1, 1, 1)).isEmpty();
    assertThat(mostChosen(0, 2)).containsExactly("1");
  }

  @Test
  void saysHowManyASumRestsOn() {
    assertThat(Basis.inText(new Figure.Basis(12, 20), UnaryOperator.identity()))
        .isEqualTo("enligt 12 av 20\u00A0insatser");
    assertThat(Basis.inText(new Figure.Basis(20, 20), UnaryOperator.identity()))
        .isEqualTo("enligt samtliga 20\u00A0insatser");
    assertThat(Basis.inText(new Figure.Basis(1, 1), UnaryOperator.identity()))
        .isEqualTo("enligt den enda insatsen");
    assertThat(Basis.inTable(new Figure.Basis(0, 20))).isEqualTo("0 av 20");
  }

  private static List<String> mostChosen(long... counts) {
    List<Choice> choices = new ArrayList<>();
    for (long count : counts) {
      String id = String.valueOf(choices.size());
      choices.add(new Choice(id, id, id, new Shown.Number(count)));
    }
    choices.add(new Choice("ej_angivet", "Ej angivet", "x", new Shown.Number(100)));
    return Choice.mostChosen(choices).stream().map(Choice::id).toList();
  }

  private static Object distribution(long ongoing, long fresh, long resting) throws Exception {
    return call(status(ongoing, fresh, resting), "fordelning", "status", PHRASES);
  }

  private static Figures status(long ongoing, long fresh, long resting) {
    return new Figures(
        List.of(
            figure("status.pagar", new Shown.Number(ongoing)),
            figure("status.ny", new Shown.Number(fresh)),
            new Figure(
                "status.vilande",
                "Status: Vilande",
                new Shown.Number(resting),
                Figure.Operation.COUNT,
                new Figure.Basis(0, 0),
                List.of()),
            figure("status.S.pagar", new Shown.Number(1))));
  }

  private static Figure figure(String id, Shown shown) {
    return new Figure(id, id, shown, Figure.Operation.COUNT, new Figure.Basis(0, 0), List.of());
  }

  private static Object call(Figures figures, String function, Object... with) throws Exception {
    TemplateFunction called = (TemplateFunction) new NumberWords(figures).functions().get(function);
    Object answer =
        called.body().answer(new TemplateFunction.Arguments(called.form(), List.of(with)));
    return answer instanceof SimpleScalar said ? NumberMarks.words(said.getAsString()) : answer;
  }
}
