package se.effektrapport.datafile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTextTest {

  @Test
  void quotesWhatNeedsIt() {
    assertThat(CsvText.of(List.of(List.of("id", "text"), List.of("a,1", "sa \"hej\"\noch gick"))))
        .isEqualTo("id,text\r\n\"a,1\",\"sa \"\"hej\"\"\noch gick\"\r\n");
  }
}
