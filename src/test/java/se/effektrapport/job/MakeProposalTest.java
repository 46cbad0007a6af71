package se.effektrapport.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import se.effektrapport.cli.Told;
import se.effektrapport.database.Login;
import se.effektrapport.database.TestDatabase;
import se.effektrapport.job.MadeProposal.Outcome;

/** The tjänsteutlåtande from a locked edition until the nämnd has decided, and after. */
@Isolated("The program sets the file of the log and prints, which all tests share.")
class MakeProposalTest {

  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.empty();

  private static final LocalDateTime FIRST_DAY = LocalDateTime.of(2022, 10, 25, 11, 0);
  private static final LocalDateTime LATER = LocalDateTime.of(2022, 11, 1, 10, 0);

  @TempDir Path folder;
  private SmallInput input;
  private Login login;
  private Summary draft;

  @BeforeEach
  void makeADraft() throws IOException {
    input = SmallInput.in(folder);
    login = DATABASE.freshSchema();
    write("barnratt", "Insatserna har nått [[tal:personer.O.antal_totalt]] personer.");
    draft = input.run(login);
  }

  @Test
  void isMadeOfALockedEditionAndStaysUntilItsTextsChange() throws IOException {
    assertRefused(
        Optional.empty(),
        "Ingen utgåva av effektrapport 2022 är fastställd. Tjänsteutlåtandet görs av en fastställd"
            + " utgåva: kör faststall först.");
    assertRefused(
        Optional.of(1),
        "Utgåva 1 är ett utkast. Tjänsteutlåtandet görs av en fastställd utgåva: kör faststall"
            + " först.");
    input.lock(login, 1, "Förvaltningschefen");
    assertRefused(Optional.of(2), "Utgåva 2 av effektrapport 2022 finns inte. De som finns är: 1.");
    write("tu-arendet", "Här är [[tal:insatser]] insatser. Ring 701063-2391 om dem.");

    MadeProposal first = make(FIRST_DAY);
    Map<String, byte[]> files = files();

    assertThat(first.outcome()).isEqualTo(Outcome.MADE);
    assertThat(first.notWritten()).containsExactly();
    assertThat(files.keySet())
        .containsExactly(
            "ingress.txt",
            "tjansteutlatande-2022-utgava-1.docx",
            "tjansteutlatande-2022-utgava-1.pdf");
    assertThat(pdf())
        .containsPattern("Här är \\d+ insatser")
        .contains("[uppgift borttagen]", "25 oktober 2022")
        .doesNotContain("701063", "Utkast");

    assertThat(make(LATER).outcome()).as("another day alone").isEqualTo(Outcome.UNCHANGED);
    assertSame(files);

    Files.writeString(at("signerat.pdf"), "underskrivet");
    assertThat(make(LATER).outcome()).as("with a file of somebody's").isEqualTo(Outcome.UNCHANGED);
    write("tu-arendet", "Nu står något annat här om [[tal:personer.O.antal_totalt]] personer.");
    MadeProposal altered = make(LATER);
    assertThat(altered.outcome()).isEqualTo(Outcome.MADE);
    assertThat(altered.decided()).isEmpty();
    assertThat(draft.remarks())
        .filteredOn(each -> each.startsWith("Talet "))
        .singleElement()
        .asString()
        .contains("[[tal:personer.O.antal_totalt]]", " i barnratt.md ");
    assertThat(altered.remarks())
        .as("what is wrong in the locked edition was told before it was locked")
        .singleElement()
        .asString()
        .startsWith("Talet [[tal:personer.O.antal_totalt]] (")
        .contains(" i tu-arendet.md ", " i stället. Läs meningen");
    assertThat(pdf()).contains("Nu står något annat här", "1 november 2022");
    assertThat(at("signerat.pdf")).hasContent("underskrivet");
  }

  @Test
  void comesBackByteForByteAndStaysAsTheNamndHadIt() throws IOException {
    input.lock(login, 1, "Förvaltningschefen");
    make(FIRST_DAY);
    Map<String, byte[]> files = files();

    Files.writeString(at("ingress.txt"), "något annat");
    Files.delete(at("tjansteutlatande-2022-utgava-1.pdf"));
    assertThat(make(LATER).outcome()).isEqualTo(Outcome.PUT_BACK);
    assertSame(files);

    Path old = at("").resolveSibling(".utgava-1.gammal");
    Files.move(at(""), old);
    Files.createDirectory(at("").resolveSibling(".utgava-1.ny"));
    assertThat(make(LATER).outcome()).as("after a kill").isEqualTo(Outcome.UNCHANGED);
    assertSame(files);

    input.decide(login, 1, SmallInput.DECISION);
    write("tu-arendet", "Nu står något annat här om [[tal:personer.O.antal_totalt]] personer.");
    Path css = input.templates().resolve("skrivelse/skrivelse.css");
    Files.writeString(css, Files.readString(css) + "\nh1 { color: #000000; }\n");
    OutputFolder.delete(at(""));
    MadeProposal decided = make(LATER);
    assertThat(decided.outcome()).isEqualTo(Outcome.PUT_BACK);
    assertThat(decided.decided().orElseThrow().decision()).contains(SmallInput.DECISION);
    assertThat(decided.remarks())
        .containsExactly(
            "Socialnämnden har redan beslutat om utgåva 1. Tjänsteutlåtandet är kvar som det var,"
                + " fast texterna eller mallarna till det har ändrats sedan dess.");
    assertSame(files);
  }

  @Test
  void nothingIsPublishedWhenATextIsWrong() throws IOException {
    input.lock(login, 1, "Förvaltningschefen");
    write("tu-synpunkter", "Det är [[tal:insatsr]] insatser.");
    Told told = command();
    assertThat(told.err()).startsWith("texter/tu-synpunkter: väntade ett tal som finns");
    assertThat(told.code()).as("a mistake in a file that people write").isEqualTo(2);
    assertThat(input.output().resolve("tjansteutlatande")).doesNotExist();
  }

  private MadeProposal make(LocalDateTime now) {
    return make(now, Optional.empty());
  }

  private MadeProposal make(LocalDateTime now, Optional<Integer> number) {
    return input.at(
        now,
        login,
        program -> program.makeProposal().make(input.undertaking(), number, Progress.SILENT));
  }

  private Told command() {
    String address =
        "%s&user=%s&password=%s".formatted(login.url(), login.user(), login.password());
    return Told.by(
        "tjansteutlatande",
        "--db",
        address,
        "--input",
        folder.resolve("input").toString(),
        "--mallar",
        input.templates().toString(),
        "--output",
        folder.resolve("output").toString());
  }

  private void assertRefused(Optional<Integer> number, String sentence) {
    assertThatThrownBy(() -> make(FIRST_DAY, number))
        .isInstanceOf(RefusedException.class)
        .hasMessage(sentence);
  }

  private void write(String chapter, String words) throws IOException {
    Files.writeString(input.texts().resolve(chapter + ".md"), words);
  }

  private Path at(String name) {
    return input.output().resolve("tjansteutlatande/utgava-1").resolve(name);
  }

  private void assertSame(Map<String, byte[]> files) throws IOException {
    assertThat(files().keySet()).isEqualTo(files.keySet());
    for (Map.Entry<String, byte[]> each : files().entrySet()) {
      assertThat(each.getValue()).as(each.getKey()).isEqualTo(files.get(each.getKey()));
    }
  }

  private Map<String, byte[]> files() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (var all = Files.list(at(""))) {
      for (Path each : all.toList()) {
        files.put(each.getFileName().toString(), Files.readAllBytes(each));
      }
    }
    return files;
  }

  private String pdf() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(at("tjansteutlatande-2022-utgava-1.pdf").toFile())) {
      return new PDFTextStripper().getText(pdf).replaceAll("[\\s\\u00A0]+", " ");
    }
  }
}
