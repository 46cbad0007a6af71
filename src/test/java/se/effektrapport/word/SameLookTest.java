package se.effektrapport.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The Word file has the colours that the CSS declares for PDF and HTML, and no others. */
class SameLookTest {
  private static final Pattern IN_CSS = Pattern.compile("#([0-9a-f]{6})\\b");
  private static final Pattern IN_WORD =
      Pattern.compile("(?:w:color|w:fill|w:val|fillcolor)=\"#?([0-9A-Fa-f]{6})\"");

  @Test
  void theColoursOfStylesAndCoverAreThoseOfTheCss() throws IOException {
    String css = Files.readString(Sample.TEMPLATES.resolve("rapport/rapport.css"));
    Unzipped template = Unzipped.of(TemplateTest.bytes());
    for (String part : template.partsLike("word/(styles|header[0-9])\\.xml")) {
      assertThat(colours(IN_CSS, css)).as(part).containsAll(colours(IN_WORD, template.text(part)));
    }
    assertThat(colours(IN_WORD, template.text("word/styles.xml"))).hasSizeGreaterThan(5);
  }

  /** Charts take their colours from the theme: the accents in order, as HTML draws its series. */
  @Test
  void theAccentsOfTheThemeAreTheColoursOfTheSeries() throws IOException {
    Unzipped template = Unzipped.of(TemplateTest.bytes());
    String series =
        "//*[self::a:accent1 or self::a:accent2 or self::a:accent3 or self::a:accent4 or"
            + " self::a:accent5]";
    assertThat(template.all("word/theme/theme1.xml", series + "/a:srgbClr/@val"))
        .containsExactly("0B4A6F", "8A2D5C", "4D6B14", "A04A00", "56606A");
  }

  @Test
  void everyStyleIsInArialAndSwedish() throws IOException {
    Unzipped template = Unzipped.of(TemplateTest.bytes());
    assertThat(template.all("word/styles.xml", "//w:rFonts/@w:ascii")).containsOnly("Arial");
    assertThat(template.all("word/styles.xml", "//w:lang/@w:val")).containsOnly("sv-SE");
  }

  private static Set<String> colours(Pattern pattern, String text) {
    Set<String> colours = new TreeSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      colours.add(matcher.group(1).toLowerCase(Locale.ROOT));
    }
    return colours;
  }
}
