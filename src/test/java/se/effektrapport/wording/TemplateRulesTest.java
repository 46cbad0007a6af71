package se.effektrapport.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No template counts, adds or divides, and none lets text become markup. */
class TemplateRulesTest {

  /** How the template of a message begins, which is no markup: nothing in it may be escaped. */
  private static final String PLAIN = "<#ftl output_format=\"plainText\">";

  private static final Pattern COMMENT = Pattern.compile("(?s)<#--.*?-->");
  private static final Pattern CODE =
      Pattern.compile("(?s)\\$\\{(.*?)}|<[#@]((?:->|[^>\"']|\"[^\"]*\"|'[^']*')*)>");
  private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"|'([^']*)'");

  /** Signs of arithmetic, numbers, number formats, and ways round the escaping. */
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "[+*%]|-(?!>)|/(?!$)|\\.\\.|\\b\\d|\\b(gt|lt|gte|lte)\\b"
              + "|\\?(size|length|count|index|counter|item_parity|round|floor|ceiling|abs|number|c|cn"
              + "|string|chunk|seq_index_of|min|max)\\b"
              + "|\\?(no_esc|eval|eval_json|interpret|api|new)\\b"
              + "|^#?(noautoesc|outputformat|ftl|setting)\\b");

  @Test
  void noTemplateCountsOrLetsTextBecomeMarkup() throws Exception {
    List<String> broken = new ArrayList<>();
    try (var files = Files.walk(Path.of("templates"))) {
      List<Path> templates = files.filter(f -> f.toString().contains(".ftl")).toList();
      assertThat(templates).hasSizeGreaterThan(15);
      for (Path template : templates) {
        violations(Files.readString(template).replaceFirst("^\\Q" + PLAIN + "\\E", ""))
            .forEach(v -> broken.add(template + ": " + v));
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void everyTemplateEscapesOrSaysThatItIsPlainText() throws Exception {
    try (var files = Files.walk(Path.of("templates"))) {
      for (Path template : files.filter(f -> f.toString().contains(".ftl")).toList()) {
        if (!template.toString().endsWith(".ftlh")) {
          assertThat(template.toString()).endsWith(".ftl");
          assertThat(Files.readString(template)).as(template.toString()).startsWith(PLAIN);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${a + b}",
        "${lista?size}",
        "<#if lista?size gt 0>",
        "<#assign n = n * 2>",
        "${tal(\"x.${a - b}\")}",
        "<#list 1..3 as i>",
        "${x?index}",
        "${x?no_esc}",
        "<#noautoesc>",
        "<#assign n += 1>",
        "${antal(id, ord) / 2}"
      })
  void findsWhatIsForbidden(String template) {
    assertThat(violations(template)).isNotEmpty();
  }

  @Test
  void textBetweenTheCodeIsFree() {
    assertThat(
            violations("<p>18–25 år + 3 % <#if a>och/eller</#if> ${tal(\"a-b.c\")}<@m.a b/></p>"))
        .isEmpty();
  }

  private static List<String> violations(String template) {
    List<String> found = new ArrayList<>();
    for (String code : code(COMMENT.matcher(template).replaceAll(""))) {
      Matcher forbidden = FORBIDDEN.matcher(TEXT.matcher(code).replaceAll("\"\""));
      if (forbidden.find()) {
        found.add("”" + forbidden.group() + "” in " + code);
      }
    }
    return found;
  }

  /** The code in a template, and the code within the texts of that code. */
  private static List<String> code(String template) {
    List<String> pieces = new ArrayList<>();
    Matcher places = CODE.matcher(template);
    while (places.find()) {
      String piece = places.group(1) != null ? places.group(1) : places.group(2);
      pieces.add(piece.strip());
      Matcher texts = TEXT.matcher(piece);
      while (texts.find()) {
        pieces.addAll(code(texts.group(1) != null ? texts.group(1) : texts.group(2)));
      }
    }
    return pieces;
  }
}
