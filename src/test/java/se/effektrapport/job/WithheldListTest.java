package se.effektrapport.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.effektrapport.protection.Count;
import se.effektrapport.protection.Part;
import se.effektrapport.protection.Told;

class WithheldListTest {

  private static Told told(String id, String reason) {
    return new Told(
        Count.cell(id, List.of(new Part("2022/SKÄ/Kurs", "antal_flickor", 3))),
        Optional.ofNullable(reason));
  }

  @Test
  void hasTheReasonForEachNumberThatIsNotToldAndNothingOfTheOthers() {
    assertThat(
            WithheldList.write(
                2,
                List.of(
                    told("insats.SKÄ-1.antal_flickor", "färre än 5"),
                    told("insats.SKÄ-1.antal_pojkar", null),
                    told(
                        "konsandel.S", "skulle visa ett litet antal: insats.SKÄ-1.antal_flickor"))))
        .isEqualTo(
            """
            utgava,siffra,skal\r
            2,insats.SKÄ-1.antal_flickor,färre än 5\r
            2,konsandel.S,skulle visa ett litet antal: insats.SKÄ-1.antal_flickor\r
            """);
  }
}
