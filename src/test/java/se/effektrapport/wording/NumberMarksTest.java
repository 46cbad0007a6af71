package se.effektrapport.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.effektrapport.figures.Figure;
import se.effektrapport.figures.Figures;
import se.effektrapport.protection.Shown;

class NumberMarksTest {

  private static final String TOLD = "<data value=\"insatser.SKÄ\">tolv</data> insatser";
  private static final String FORGED = NumberMarks.mark("insatser.SKÄ", "99");

  @TempDir Path folder;

  @Test
  void theWordsOfANumberBecomeAnElementWithItsId() throws Exception {
    assertThat(made("<p>${antal('insatser.SKÄ', 'insats')}.</p>"))
        .isEqualTo("<p>" + TOLD + ".</p>");
    assertThat(made("<p>${de('insatser.SKÄ', 'insats')}</p>"))
        .isEqualTo("<p>de <data value=\"insatser.SKÄ\">tolv</data> insatserna</p>");
    assertThat(made("<p>${givna('insatser.SKÄ')}</p>"))
        .isEqualTo("<p><data value=\"insatser.SKÄ:enligt\">11 av 12</data></p>");
  }

  @Test
  void whatATemplateDoesToAWordDoesNotHurtTheId() throws Exception {
    assertThat(made("<p>${antal('insatser.SKÄ', 'insats')?cap_first}</p>"))
        .isEqualTo("<p>" + TOLD.replace("tolv", "Tolv") + "</p>");
    assertThat(made("<p>${antal('insatser.SKÄ', 'insats')?upper_case}</p>"))
        .isEqualTo(
            "<p>" + TOLD.replace("tolv", "TOLV").replace("> insatser", "> INSATSER") + "</p>");
  }

  @Test
  void whereOnlyTextMayStandThereIsNoElement() throws Exception {
    assertThat(
            made(
                "<header><p>${ruta('insatser.SKÄ')}</p></header><p><img"
                    + " alt=\"${ruta('insatser.SKÄ')}\"/></p>"))
        .isEqualTo("<header><p>12</p></header><p><img alt=\"12\"/></p>");
  }

  @Test
  void wordsFromOutsideCanNotPassForANumber() throws Exception {
    assertThat(FORGED).hasSizeGreaterThan(4);
    assertThat(made("<p>${namn}, ${lista.namn[0]}</p>"))
        .doesNotContain("<data")
        .contains("99")
        .matches("[^\\p{Cntrl}]*");
  }

  private String made(String template) throws Exception {
    Files.writeString(folder.resolve("a.ftlh"), template);
    Figure figure =
        new Figure(
            "insatser.SKÄ",
            "Insatser",
            new Shown.Number(12),
            Figure.Operation.COUNT,
            new Figure.Basis(11, 12),
            List.of());
    Map<String, Object> model =
        new HashMap<>(new NumberWords(new Figures(List.of(figure))).functions());
    model.put("namn", FORGED);
    model.put("lista", Map.of("namn", List.of(FORGED)));
    return new Templates(folder).process("a.ftlh", model);
  }
}
