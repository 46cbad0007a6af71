package se.effektrapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import se.effektrapport.datafile.DataFileException;
import se.effektrapport.datafile.Problem;

/** Wrong use gets one Swedish sentence that says what to do, and no stack trace. */
@Isolated("The program sets the file of the log and prints, which all tests share.")
class EffektrapportTest {

  @TempDir Path folder;

  @Test
  void saysWhichYearsThereAreWhenTheYearIsUnknown() {
    Told told = run("rapport", "--ar", "1999", "--output", output());
    assertThat(told.err())
        .isEqualToIgnoringNewLines(
            "Det finns ingen omgång 1999 i input (där finns 2021, 2022). Välj ett annat år med"
                + " --ar, eller skapa mappen input/1999 med filen omgang.yaml.");
    assertThat(told.code()).isEqualTo(2);
  }

  @Test
  void sendsNothingForAYearThatIsNotNamed() {
    for (String command : new String[] {"distribuera", "kvittens", "paminn"}) {
      Told told = run(command, "--epost");
      assertThat(told.err()).as(command).startsWith("Kommandot behöver --ar");
      assertThat(told.code()).as(command).isEqualTo(2);
    }
  }

  @Test
  void aMistakeInAFileIsOneHoweverItWasMet() {
    Exception met =
        new CompletionException(
            new DataFileException(List.of(new Problem("omgang.yaml", 3, "ett år", "inget"))));
    assertThat(Refusals.ofRun(met, null, null)).isEqualTo(ExitCode.WRONG_USE);
    assertThat(Refusals.ofRun(new CompletionException(new IOException("gone")), null, null))
        .isEqualTo(ExitCode.FAILED);
  }

  @Test
  void saysWhereToRunWhenTheInputFolderIsMissing() {
    Told told = run("rapport", "--input", folder.resolve("saknas").toString());
    assertThat(told.err()).startsWith("Mappen " + folder.resolve("saknas") + " finns inte.");
    assertThat(told.code()).isEqualTo(2);
  }

  @Test
  void saysWhereToRunWhenTheTemplatesAreMissing() {
    Told told = run("rapport", "--mallar", folder.resolve("saknas").toString());
    assertThat(told.err()).contains("ange den med --mallar");
    assertThat(told.code()).isEqualTo(2);
  }

  @Test
  void saysThatTheOutputCannotBeWritten() throws Exception {
    Path file = Files.createFile(folder.resolve("fil"));
    Told told = run("enkat", "--output", file.resolve("output").toString());
    assertThat(told.err()).startsWith("Det går inte att skriva i mappen");
    assertThat(told.code()).isEqualTo(3);
  }

  @Test
  void makesNoDatabaseForAFileThatIsNoBackup() throws Exception {
    Path file = Files.writeString(folder.resolve("kopia.zip"), "hej");
    Told told = run("aterstall", "--fil", file.toString(), "--output", output());
    assertThat(told.err()).startsWith("Filen " + file + " är ingen säkerhetskopia");
    assertThat(told.code()).isEqualTo(3);
    assertThat(Path.of(output(), "databas")).doesNotExist();
    assertThat(run("aterstall").code()).as("without --fil").isEqualTo(2);
  }

  @Test
  void saysThatTheDatabaseDoesNotAnswer() {
    Told told = run("rapport", "--output", output(), "--db", "jdbc:postgresql://127.0.0.1:1/ingen");
    assertThat(told.err())
        .startsWith("Databasen jdbc:postgresql://127.0.0.1:1/ingen går inte att ansluta till")
        .doesNotContain("\tat ");
    assertThat(told.code()).isEqualTo(3);
  }

  @Test
  void saysThatTheDayCannotBeRead() {
    Told told = run("rapport", "--idag", "igår");
    assertThat(told.err())
        .isEqualToIgnoringNewLines(
            "Fel värde för --idag: väntade en dag som 2022-10-05 eller 2022-10-05T09:00, fann"
                + " ”igår”.");
    assertThat(told.code()).isEqualTo(2);
  }

  @Test
  void saysThatTheYearIsNoNumber() {
    Told told = run("rapport", "--ar", "tjugotvå");
    assertThat(told.err())
        .isEqualToIgnoringNewLines("Fel värde för --ar: väntade ett heltal, fann ”tjugotvå”.");
    assertThat(told.code()).isEqualTo(2);
  }

  @Test
  void saysThatAValueIsMissing() {
    Told told = run("rapport", "--ar");
    assertThat(told.err()).startsWith("Ett värde saknas efter --ar.");
    assertThat(told.code()).isEqualTo(2);
  }

  @Test
  void saysWhatACommandNeeds() {
    Told told = run("faststall", "--ar", "2022");
    assertThat(told.err()).startsWith("Kommandot behöver --utgava och --av.");
    assertThat(told.code()).isEqualTo(2);
  }

  @Test
  void refusesALockByNobody() {
    Told told = run("faststall", "--utgava", "1", "--av", " ");
    assertThat(told.err())
        .isEqualToIgnoringNewLines(
            "Fel värde för --av: väntade vem som fastställer, högst 120 tecken, fann ””.");
    assertThat(told.code()).isEqualTo(2);
  }

  @Test
  void refusesADecisionWithoutADay() {
    Told told = run("beslut", "--utgava", "1", "--datum", "igår", "--paragraf", "12");
    assertThat(told.err())
        .isEqualToIgnoringNewLines(
            "Fel värde för --datum: väntade en dag som 2022-11-15, fann ”igår”.");
    assertThat(told.code()).isEqualTo(2);
  }

  @Test
  void neverChoosesTheRoundToDisposeOf() {
    Told told = run("gallra", "--av", "Arkivredogöraren");
    assertThat(told.err())
        .isEqualToIgnoringNewLines(
            "Kommandot behöver --ar och --beslut. Skriv --help för att se hur det skrivs.");
    assertThat(told.code()).isEqualTo(2);
  }

  @Test
  void refusesToDisposeOfARoundWithoutADecision() {
    for (String number : List.of("", "beslutet", "12\u0007", "x".repeat(60) + "1", "=1+1")) {
      Told told = run("gallra", "--ar", "2022", "--beslut", number, "--av", "Arkivredogöraren");
      assertThat(told.err()).startsWith("Fel värde för --beslut: väntade beslutets diarienummer");
      assertThat(told.code()).isEqualTo(2);
    }
    Told told = run("gallra", "--ar", "2022", "--beslut", "701063-2391", "--av", "Arkivet");
    assertThat(told.err()).endsWith("fann något som liknar ett personnummer.\n");
    Told nobody = run("gallra", "--ar", "2022", "--beslut", "KS 2027/12", "--av", " ");
    assertThat(nobody.err()).startsWith("Fel värde för --av: väntade vem som gallrar");
    assertThat(nobody.code()).isEqualTo(2);
  }

  @Test
  void saysThatTheCommandIsUnknown() {
    Told told = run("raport");
    assertThat(told.err()).startsWith("Okänt kommando eller val: raport.");
    assertThat(told.code()).isEqualTo(2);
  }

  @Test
  void namesFileAndLineOfAMistakeInADataFile() throws Exception {
    Path input = folder.resolve("input");
    Files.createDirectories(input.resolve("2022"));
    Files.copy(Path.of("input/organisation.yaml"), input.resolve("organisation.yaml"));
    String round = Files.readString(Path.of("input/2022/omgang.yaml"));
    Files.writeString(
        input.resolve("2022/omgang.yaml"), round.replace("2022-09-30", "30 september"));
    Told told = run("rapport", "--input", input.toString(), "--output", output());
    assertThat(told.err()).containsPattern("2022/omgang.yaml, rad \\d+: väntade ett datum");
    assertThat(told.code()).isEqualTo(2);
  }

  @Test
  void makesAFormForEachRespondent() throws Exception {
    Told told = run("enkat", "--ar", "2022", "--output", output());
    assertThat(told.out()).startsWith("18 formulär ligger i " + output() + "/2022/enkat.");
    assertThat(told.code()).isZero();
    try (var forms = Files.list(Path.of(output(), "2022/enkat"))) {
      assertThat(forms).hasSize(18);
    }
  }

  @Test
  void printsNothingButCsvWhenTextsAreTried() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("texter.csv"),
            """
            id,text
            a,"Nattvandring på fredagar,
            med ”vuxna” i \"\"området\"\"."
            "b,2",I SIG möts polisen och socialtjänsten.
            c,
            """);
    Told told = run("prova-kodbok", "--ar", "2022", "--fil", file.toString());
    assertThat(told.out().split("\r\n"))
        .hasSize(4)
        .satisfies(
            lines -> {
              assertThat(lines[0]).isEqualTo("id,utgangspunkt,delomrade,andra,sannolikhet,skal");
              assertThat(lines[1]).matches("a,C,C3,,0\\.[0-9]{4},.*nattvandring \\(C3\\).*");
              assertThat(lines[2]).matches("\"b,2\",S,S3,,0\\.[0-9]{4},.*SIG \\(S3\\).*");
              assertThat(lines[3]).startsWith("c,O,,,0.");
            });
    assertThat(told.err()).startsWith("3 texter är klassade med kodboken 2022 och ");
    assertThat(told.code()).isZero();
    assertThat(Path.of(output())).as("nothing is kept").doesNotExist();
  }

  @Test
  void saysWhatTheFileOfTextsLacks() throws Exception {
    Path file = Files.writeString(folder.resolve("texter.csv"), "nr,text\n1,hej\n");
    Told told = run("prova-kodbok", "--fil", file.toString());
    assertThat(told.err()).contains("rad 1: väntade rubrikerna id och text, fann ”…”.");
    assertThat(told.out()).isEmpty();
    assertThat(told.code()).isEqualTo(2);
    Path comma = Files.writeString(folder.resolve("komma.csv"), "id,text\n1,Hej, Anna Lund\n");
    assertThat(run("prova-skydd", "--fil", comma.toString()).err())
        .contains("rad 2: väntade ett värde för varje rubrik, fann ”…” därtill.")
        .doesNotContain("Lund");
    assertThat(run("prova-kodbok").code()).as("without --fil").isEqualTo(2);
  }

  @Test
  void tellsWhereProtectionFindsSomethingAndNeverTheWords() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("texter.csv"),
            """
            id,text
            a,"  🙂 Mejla
            karin.holm@example.se."
            "b,2",Ros i all ära.
            c,"Tre pojkar, 701063-2391."
            """);
    Told told = run("prova-skydd", "--ar", "2022", "--fil", file.toString());
    assertThat(told.out())
        .isEqualTo(
            "id,typ,start,langd\r\na,epost,11,21\r\nc,antal,0,10\r\nc,samordningsnummer,12,11\r\n");
    assertThat(told.err()).isEmpty();
    assertThat(told.code()).isZero();
    assertThat(Path.of(output())).as("nothing is kept").doesNotExist();
    assertThat(run("prova-skydd").code()).as("without --fil").isEqualTo(2);
  }

  @Test
  void helpsInSwedish() {
    Told told = run("--help");
    assertThat(told.out())
        .contains("Användning: effektrapport")
        .contains("enkat")
        .contains("--idag");
    assertThat(told.code()).isZero();
  }

  private String output() {
    return folder.resolve("output").toString();
  }

  private static Told run(String... arguments) {
    return Told.by(arguments);
  }
}
