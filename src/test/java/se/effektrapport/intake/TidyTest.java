package se.effektrapport.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TidyTest {

  @Test
  void makesLineBreaksAndSpacesPlain() {
    assertThat(Tidy.text(" a\r\nb\rc\u000Bd\u2028e\u0085f \u00A0\n g\u202Fh\ti "))
        .isEqualTo("a\nb\nc\nd\ne\nf\n g h i");
  }

  @Test
  void takesAwayWhatNobodySees() {
    assertThat(Tidy.text("\uFEFFsam\u00ADver\u200Bkan\u0007 \u202Ebak\u202Cfram\u2060\uFFFF"))
        .isEqualTo("samverkan bakfram");
  }

  @Test
  void writesAccentsAsOneSign() {
    assertThat(Tidy.text("A\u030Arsta")).isEqualTo("Årsta");
  }

  @Test
  void keepsEmojiWholeAndDropsHalves() {
    assertThat(Tidy.text("👩\u200D👧 \uD83D!")).isEqualTo("👩\u200D👧 !");
  }

  @Test
  void makesWordsSymbolBulletsReadable() {
    assertThat(Tidy.text("\uF0B7 ett\n\uF0A7 två")).isEqualTo("• ett\n• två");
  }

  @Test
  void comparesHeadingsInOneLineAndLowerCase() {
    assertThat(Tidy.key("  Antal\nnådda  TOTALT: *")).isEqualTo("antal nådda totalt");
  }

  @Test
  void aCellFullOfBlanksTakesNoTime() {
    String blanks = "a" + " :".repeat(10) + " ".repeat(300_000) + "b";

    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          assertThat(Tidy.text(blanks)).isEqualTo(blanks);
          assertThat(Tidy.key("a" + ":*".repeat(150_000) + "b")).hasSize(300_002);
          assertThat(Tidy.saysNothing(".".repeat(300_000))).isTrue();
        });
  }

  @Test
  void straySignsSayNothing() {
    assertThat(Tidy.saysNothing(" . – \n…")).isTrue();
    assertThat(Tidy.saysNothing("")).isTrue();
    assertThat(Tidy.saysNothing("´ ` = | + ¤ ° ■")).isTrue();
    assertThat(Tidy.saysNothing("0")).isFalse();
    assertThat(Tidy.saysNothing("🙂")).isFalse();
    assertThat(Tidy.saysNothing("Å")).isFalse();
  }
}
