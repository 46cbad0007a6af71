package se.effektrapport.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplatesTest {

  @TempDir Path root;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "${namm} | väntade något som finns, fann ”namm”.",
        "${utgava.nr} | väntade något som finns, fann ”utgava.nr”.",
        "${tal('insatsr')} | väntade ett tal som finns, kanske insatser, insatser.S, insatser.F,"
            + " fann ”insatsr”.",
        "${antal('insatser')} | väntade antal(id, ord), fann 1 argument.",
        "${antal('insatser', 'katt')} | väntade ett av orden citat, effekt, exempel,"
            + " fackförvaltning, fall, fråga, förvaltning, insats, person, stadsdelsförvaltning,"
            + " stycke, styrdokument, svar, fann ”katt”.",
        "${nummer('saknas')} | väntade ett av kapitlen bakgrund, genomforande, utgangspunkt-s,"
            + " utgangspunkt-f, utgangspunkt-v, utgangspunkt-c, iakttagelser, jamstalldhet,"
            + " barnratt, slutsatser, bilaga-insatser, bilaga-forvaltningar, bilaga-styrdokument,"
            + " bilaga-sparbarhet, bilaga-fragor, bilaga-andringar, fann ”saknas”.",
        "${svarade('nej')?join('')} | väntade i_tid, sent eller saknas, fann ”nej”.",
        "${fordelning('status', {'pagar': 'x'})} | väntade två former, [ental, flertal], för valet"
            + " pagar, fann ”x”.",
        "${lista(utgava)} | väntade en lista som argument 1 i lista(texter), fann",
        "<#include 'saknas.ftlh'> | mallen saknas.ftlh finns inte."
      })
  void aMistakeIsToldInOneSentenceWithItsPlace(String template, String sentence) throws Exception {
    Files.writeString(root.resolve("prov.ftlh"), "<p>\n" + template + "</p>");
    assertThatThrownBy(() -> process("prov.ftlh"))
        .isInstanceOf(WordingException.class)
        .hasMessageStartingWith("Mallen prov.ftlh, rad 2: " + sentence)
        .hasMessageNotContaining("\n");
  }

  @Test
  void aTemplateThatCannotBeReadIsToldWithItsPlace() throws Exception {
    Files.writeString(root.resolve("prov.ftlh"), "<p>\n<#if a>x</p>");
    assertThatThrownBy(() -> process("prov.ftlh"))
        .hasMessageStartingWith("Mallen prov.ftlh, rad 2, tecken ")
        .hasMessageEndingWith(
            "väntade en riktig Freemarker-sats, fann något som inte går att tolka.");
  }

  @Test
  void aMissingTemplateOrFolderIsTold() {
    assertThatThrownBy(() -> process("rapport/rapport.ftlh"))
        .hasMessage("Mallen rapport/rapport.ftlh finns inte i mappen med mallar.");
    assertThatThrownBy(() -> new Templates(root.resolve("saknas")))
        .hasMessageContaining("Mallarna saknas: väntade mappen");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "${'freemarker.template.utility.Execute'?new()('id')}",
        "${'freemarker.template.utility.ObjectConstructor'?new()('java.io.File', '/')}",
        "${utgava?api.getClass()}",
        "${tal.getClass()}",
        "${utgava.class}",
        "${forvaltningar.class}",
        "${.data_model.utgava.class}",
        "${'x'?interpret.class}",
        "${'utgava.getClass()'?eval}",
        "<#assign x = 'freemarker.ext.beans.BeansWrapper'?new()>",
        "${.main.getClass()}"
      })
  void noTemplateReachesAnObjectOfTheProgram(String template) throws Exception {
    Files.writeString(root.resolve("prov.ftlh"), template);
    assertThatThrownBy(() -> process("prov.ftlh")).isInstanceOf(WordingException.class);
  }

  @Test
  void noTemplateReadsAFileOutsideTheFolder() throws Exception {
    Files.writeString(root.resolve("hemlig.txt"), "hemligt");
    Path inside = Files.createDirectory(root.resolve("mallar"));
    Files.createSymbolicLink(inside.resolve("lank.txt"), root.resolve("hemlig.txt"));
    for (String path :
        new String[] {
          "../hemlig.txt",
          "/../hemlig.txt",
          "lank.txt",
          "..%2Fhemlig.txt",
          "x/../../hemlig.txt",
          "*/hemlig.txt",
          "/etc/passwd",
          "file:///etc/passwd",
          "http://127.0.0.1:9/x.ftlh"
        }) {
      for (String directive : new String[] {"<#include '%s'>", "<#import '%s' as x>"}) {
        Files.writeString(inside.resolve("prov.ftlh"), directive.formatted(path));
        assertThatThrownBy(() -> process(inside, "prov.ftlh"))
            .as(path)
            .isInstanceOf(WordingException.class)
            .hasMessageNotContaining("hemligt");
      }
      Files.writeString(
          inside.resolve("prov.ftlh"), "${.get_optional_template('" + path + "').exists?c}");
      assertNotRead(inside);
    }
  }

  private static void assertNotRead(Path folder) {
    try {
      assertThat(process(folder, "prov.ftlh")).isEqualTo("false");
    } catch (WordingException refused) {
      assertThat(refused).hasMessageNotContaining("hemligt");
    }
  }

  @Test
  void whatIsPrintedIsEscaped() throws Exception {
    Files.writeString(root.resolve("prov.ftlh"), "${'<b> & \"c\"'}");
    assertThat(process("prov.ftlh")).isEqualTo("&lt;b&gt; &amp; &quot;c&quot;");
  }

  private String process(String template) throws IOException {
    return process(root, template);
  }

  private static String process(Path folder, String template) {
    Map<String, Object> model = new ReportModel(SmallRound.content()).model();
    return new Templates(folder).process(template, model);
  }
}
