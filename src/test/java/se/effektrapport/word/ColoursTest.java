package se.effektrapport.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.effektrapport.Contrast;

/** Text in Word stands out from its ground: the style's own shading, or any light one around it. */
class ColoursTest {
  private static final String STYLES = "word/styles.xml";
  private static final String STYLE = "//w:style[@w:styleId='%s']";

  private final Unzipped template = Unzipped.of(TemplateTest.bytes());

  ColoursTest() throws IOException {}

  @Test
  void everyStyleStandsOutFromItsGrounds() {
    List<String> styles =
        template.all(STYLES, "//w:style[@w:type='paragraph' or @w:type='character']/@w:styleId");
    assertThat(styles).contains("Title", "TableHead", "Callout", "Hyperlink");
    for (String style : styles) {
      String text = colour(style);
      assertThat(grounds(style))
          .as("grounds of " + style + ", whose text is " + text)
          .allMatch(ground -> Contrast.of(text, ground) >= Contrast.TEXT);
    }
  }

  /** Its own colour, or that of the style it is based on, at last the document's. */
  private String colour(String style) {
    List<String> own = template.all(STYLES, STYLE.formatted(style) + "/w:rPr/w:color/@w:val");
    if (!own.isEmpty()) {
      return own.getFirst();
    }
    List<String> base = template.all(STYLES, STYLE.formatted(style) + "/w:basedOn/@w:val");
    return base.isEmpty()
        ? template.all(STYLES, "//w:rPrDefault/w:rPr/w:color/@w:val").getFirst()
        : colour(base.getFirst());
  }

  private Set<String> grounds(String style) {
    List<String> own = template.all(STYLES, STYLE.formatted(style) + "/w:pPr/w:shd/@w:fill");
    if (!own.isEmpty()) {
      return Set.copyOf(own);
    }
    Set<String> around = new LinkedHashSet<>(List.of("FFFFFF"));
    around.addAll(template.all(STYLES, STYLE.formatted("Callout") + "//w:shd/@w:fill"));
    around.addAll(template.all(STYLES, "//w:style[@w:type='table']//w:shd/@w:fill"));
    assertThat(around).hasSize(3);
    return around;
  }
}
