package se.effektrapport.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.effektrapport.Contrast;

/** Every sign on paper stands out from what is painted under it, in charts too. */
class ColoursTest {

  @TempDir Path templates;

  @Test
  void allTextStandsOutFromItsGround() throws Exception {
    Set<PaintedText.Colours> met =
        PaintedText.in(Sample.write(Sample.everything(), templates).pdf());
    assertThat(met.toString())
        .as("cover, table heads, call-outs and bars are among what is looked at")
        .contains("#ffffff on #0b4a6f", "#0b4a6f on #e3ebf0", "#1d2327 on #eef3f6")
        .contains("#ffffff on #8a2d5c", "#ffffff on #a04a00")
        .as("text on the watermark")
        .contains("#1d2327 on #e9eef1");
    assertThat(met)
        .allMatch(colours -> Contrast.of(colours.text(), colours.ground()) >= Contrast.TEXT);
  }
}
