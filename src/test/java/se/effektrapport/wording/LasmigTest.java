package se.effektrapport.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.effektrapport.feedback.Correspondence;
import se.effektrapport.round.Organisation;
import se.effektrapport.round.Round;
import se.effektrapport.status.SampleStatus;

/** templates/LASMIG.md tells everything a template may use, and nothing that is not there. */
class LasmigTest {

  private static final Pattern TOLD = Pattern.compile("(?m)^\\| `([^`]+)` \\|");
  private static final Pattern MACRO = Pattern.compile("<#(macro|function) ([^>]+)>");

  @Test
  void everyVariableFunctionAndMacroIsTold() throws Exception {
    Set<String> told = new TreeSet<>();
    Matcher lines = TOLD.matcher(Files.readString(Path.of("templates/LASMIG.md")));
    while (lines.find()) {
      assertThat(told.add(lines.group(1))).as("told twice: " + lines.group(1)).isTrue();
    }
    Set<String> there = new TreeSet<>();
    variables("", new ReportModel(SmallRound.successor()).model(), there);
    variables("", ofProposal(), there);
    variables("", new StatusModel(SampleStatus.full()).model(), there);
    Correspondence full =
        SampleCorrespondence.answered(SampleCorrespondence.ERROR, SampleCorrespondence.QUESTION);
    LocalDate day = LocalDate.of(2022, 9, 20);
    variables("", new NoticeModel(SampleCorrespondence.ROUND, full, day).model(), there);
    letters(there);
    answers(there);
    macros(there);
    assertThat(told).isEqualTo(there);
  }

  private static Map<String, Object> ofProposal() {
    Path file = Path.of("input/2022/omgang.yaml");
    Round round = Round.read(file, Organisation.read(Path.of("input/organisation.yaml")));
    return new ProposalModel(SmallRound.content(), round, LocalDate.of(2022, 10, 12)).model();
  }

  /** What the report has too is told once. */
  private static void letters(Set<String> names) throws Exception {
    Map<String, Object> extract = new ExtractModel(FullExtract.saying("")).model();
    variables("avsandare", extract.get("avsandare"), names);
    variables("utdrag", extract.get("utdrag"), names);
    Missive missive = SampleMissives.replacing("BRO");
    variables("missiv", new MissiveModel(missive).model().get("missiv"), names);
  }

  /** "utgava.ar", "utgangspunkter[].delomraden[].namn", "antal(id, ord)". */
  private static void variables(String path, Object value, Set<String> names) throws Exception {
    switch (value) {
      case TemplateFunction function -> names.add(function.form());
      case Map<?, ?> hash -> {
        for (Map.Entry<?, ?> entry : hash.entrySet()) {
          String name = path.isEmpty() ? "" + entry.getKey() : path + "." + entry.getKey();
          variables(name, entry.getValue(), names);
        }
      }
      case List<?> list when !list.isEmpty() && list.getFirst() instanceof Map ->
          variables(path + "[]", list.getFirst(), names);
      default -> names.add(path);
    }
  }

  /** What the functions that answer with lists of things give: "citat(…)[].referens". */
  private static void answers(Set<String> names) throws Exception {
    Map<String, Object> model = new ReportModel(SmallRound.content()).model();
    answers("val(…)", model, names, "val", "status");
    answers("citat(…)", model, names, "citat", "S", "exempel");
    answers("stycken_i(…)", model, names, "stycken_i", "S", "S2");
    Map<?, ?> item = (Map<?, ?>) ((List<?>) call(model, "insatser", "S")).getFirst();
    item.keySet().forEach(key -> names.add("insatser(…)[]." + key));
  }

  private static void answers(
      String path, Map<String, Object> model, Set<String> names, String function, Object... with)
      throws Exception {
    variables(path, call(model, function, with), names);
  }

  private static Object call(Map<String, Object> model, String function, Object... with)
      throws Exception {
    TemplateFunction called = (TemplateFunction) model.get(function);
    return called.body().answer(new TemplateFunction.Arguments(called.form(), List.of(with)));
  }

  private static void macros(Set<String> names) throws Exception {
    try (var files = Files.walk(Path.of("templates"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".ftlh")).toList()) {
        Matcher macros = MACRO.matcher(Files.readString(file));
        while (macros.find()) {
          names.add("@" + macros.group(2).strip());
        }
      }
    }
  }
}
