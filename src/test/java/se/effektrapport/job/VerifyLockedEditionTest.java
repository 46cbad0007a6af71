package se.effektrapport.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import se.effektrapport.answers.Submission;
import se.effektrapport.cli.Told;
import se.effektrapport.database.Login;
import se.effektrapport.database.TestDatabase;
import se.effektrapport.edition.Edition;
import se.effektrapport.edition.Item;
import se.effektrapport.edition.Stores;
import se.effektrapport.review.Decision;
import se.effektrapport.review.Label;
import se.effektrapport.review.ReadFile;
import se.effektrapport.review.UnitKey;
import se.effektrapport.verification.Verification;

/**
 * A first edition that is locked, after a reviewer decided something that it does not have, and a
 * second that has it and an answer that came late; with the year before beside both.
 */
@Isolated("The program sets the file of the log and prints, which all tests share.")
class VerifyLockedEditionTest {

  private static final LocalDateTime DECIDED = LocalDateTime.of(2022, 10, 20, 9, 0);
  private static final LocalDateTime LOCKED = LocalDateTime.of(2022, 10, 21, 9, 0);
  private static final LocalDateTime LATER = LocalDateTime.of(2022, 10, 24, 9, 0);

  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.empty();

  @TempDir static Path folder;

  private static SmallInput input;
  private static Login login;
  private static Program program;

  @BeforeAll
  static void makeTwoEditions() throws IOException {
    input = SmallInput.withTheYearBefore(folder);
    login = DATABASE.freshSchema();
    input.run(login);
    decide(Stores.editions(DATABASE).latest(2022).orElseThrow());
    at(
        LOCKED,
        then -> then.editionStates().lock(input.undertaking(), 1, "Chefen", Progress.SILENT));
    input.takeInTheLateAnswer();
    at(LATER, then -> then.reportJob().run(input.undertaking(), Progress.SILENT));
    assertThat(
            Stores.editions(DATABASE).latest(2022).orElseThrow().content().activities().stream()
                .filter(each -> each.label().origin().equals("REVIEWER")))
        .hasSize(1);
    program = Program.start(input.settings(login));
  }

  private static <T> T at(LocalDateTime moment, Function<Program, T> asked) {
    return input.at(moment, login, asked);
  }

  /** The first insats is no longer what it was proposed to be. */
  private static void decide(Edition edition) {
    Item item = edition.content().activities().getFirst();
    Submission answer =
        se.effektrapport.answers.Stores.submissions(DATABASE)
            .of(2022, Map.of(item.administration(), 1))
            .getFirst();
    String other = item.label().pillar().equals("O") ? "V" : "O";
    String name =
        edition.content().pillars().stream()
            .filter(each -> each.id().equals(other))
            .findFirst()
            .orElseThrow()
            .name();
    Decision decision =
        new Decision(
            UnitKey.of(answer, answer.activities().getFirst()),
            2022,
            Optional.of(new Label(other, name, Optional.empty(), Optional.empty())),
            item.label().pillar(),
            "Anna",
            "",
            DECIDED,
            new Decision.Source("granskning-anna.xlsx", "Att granska", "F2"));
    se.effektrapport.review.Stores.decisions(DATABASE.client())
        .add(
            new ReadFile(
                2022,
                "granskning-anna.xlsx",
                "a".repeat(64),
                "Anna",
                1,
                DECIDED,
                List.of(decision),
                List.of(),
                List.of(),
                List.of()));
  }

  @AfterAll
  static void stop() {
    program.close();
  }

  private static Verification verified(int number) {
    return program.verifyEdition().verify(input.undertaking(), number);
  }

  @Test
  void whatWasDecidedBetweenFreezingAndLockIsNoPartOfTheLockedEdition() {
    Verification verified = verified(1);
    assertThat(verified.deviations()).isEmpty();
    assertThat(verified.agreed()).contains("2 mottagna svar är som de var när de lästes.");
  }

  @Test
  void theNextEditionHasTheDecisionAndTheLateAnswer() {
    Verification verified = verified(2);
    assertThat(verified.deviations()).isEmpty();
    assertThat(verified.agreed()).contains("3 mottagna svar är som de var när de lästes.");
  }

  @Test
  void aWithheldNumberThatSomebodyFillsInIsNamed() throws IOException {
    Path json = input.output().resolve("utgava-1/underlag.json");
    String before = Files.readString(json);
    Matcher withheld =
        Pattern.compile(
                "\"id\" : \"([^\"]*)\",\\s+\"beskrivning\" : \"[^\"]*\",\\s+\"varde\" : "
                    + "(null,\\s+\"undantagen\" : \"färre än 5\")")
            .matcher(before);
    assertThat(withheld.find()).isTrue();
    String filledIn =
        before.substring(0, withheld.start(2))
            + "3, \"undantagen\" : null"
            + before.substring(withheld.end(2));

    assertThat(whileIts(json, filledIn, () -> verified(1).deviations()))
        .contains("Filen underlag.json är ändrad: kontrollsumman är inte den sparade.")
        .anyMatch(
            each ->
                each.startsWith("Talet " + withheld.group(1) + " (")
                    && each.endsWith("underlag.json har 3, svaren ger undantaget (färre än 5)."));
  }

  @Test
  void anotherCodeBookMakesNoLabelWrongAndThatItIsNotTriedIsTold() throws IOException {
    Path codebook = input.templates().resolve("kodbok/2022.yaml");
    String other =
        Files.readString(codebook).replace("avgorande: 9, starka: 5", "avgorande: 1, starka: 1");

    for (int number : List.of(1, 2)) {
      Verification verified = whileIts(codebook, other, () -> verified(number));
      assertThat(verified.deviations()).isEmpty();
      assertThat(verified.doubts()).isEmpty();
      assertThat(verified.remarks())
          .containsExactly(
              "Sedan utgåvan gjordes har detta ändrats: kodboken. Tal och texter som skiljer sig"
                  + " kan bero på det.");
      assertThat(verified.unchecked())
          .containsExactly(
              "klassningen, eftersom kodboken eller det som klassningen lär av inte säkert är"
                  + " detsamma som då: den är tagen ur underlag.json.");
    }
  }

  @Test
  void whatMayComeOfAnotherLimitIsToldAsADifferenceUnlessAFileIsAlteredToo() throws IOException {
    Path round = input.folder().resolve("input/2022/omgang.yaml");
    String other = Files.readString(round).replace("smatt_antal: 5", "smatt_antal: 20");
    Path page = input.output().resolve("utgava-1/effektrapport-2022-utgava-1.html");

    Verification verified = whileIts(round, other, () -> verified(1));
    assertThat(verified.deviations()).isEmpty();
    assertThat(verified.doubts()).anyMatch(each -> each.startsWith("Talet personer."));
    assertThat(verified.remarks())
        .containsExactly(
            "Sedan utgåvan gjordes har detta ändrats: omgang.yaml. Tal och texter som skiljer sig"
                + " kan bero på det.");
    String altered = Files.readString(page) + " ";
    assertThat(
            whileIts(page, altered, () -> whileIts(round, other, () -> verified(1))).deviations())
        .anyMatch(each -> each.startsWith("Filen effektrapport-2022-utgava-1.html är ändrad"))
        .anyMatch(each -> each.startsWith("Talet personer."));
  }

  @Test
  void theCommandTellsAndEndsWithWhetherItAgrees() throws IOException {
    Told agrees = command("1");
    assertThat(agrees.out().lines())
        .contains("2 mottagna svar är som de var när de lästes.")
        .endsWith("Utgåva 1 stämmer.")
        .noneMatch(line -> line.startsWith("Avviker") || line.startsWith("Inte kontrollerat"));
    assertThat(agrees.err()).isEmpty();
    assertThat(agrees.code()).isZero();

    Path json = input.output().resolve("utgava-1/underlag.json");
    Told deviates =
        whileIts(
            json,
            Files.readString(json).replaceAll("\"varde\" : (\\d)", "\"varde\" : 9$1"),
            () -> command("1"));
    assertThat(deviates.out().lines())
        .contains("Avviker: Filen underlag.json är ändrad: kontrollsumman är inte den sparade.")
        .anyMatch(line -> line.matches("Och \\d+ avvikelser till\\."))
        .endsWith("Utgåva 1 stämmer inte.");
    assertThat(deviates.code()).isEqualTo(3);

    Told unknown = command("7");
    assertThat(unknown.err()).startsWith("Utgåva 7 av effektrapport 2022 finns inte.");
    assertThat(unknown.code()).isEqualTo(2);
  }

  private static Told command(String number) {
    String address =
        "%s&user=%s&password=%s".formatted(login.url(), login.user(), login.password());
    return Told.by(
        "verifiera",
        "--utgava",
        number,
        "--db",
        address,
        "--input",
        folder.resolve("input").toString(),
        "--mallar",
        input.templates().toString(),
        "--output",
        folder.resolve("output").toString());
  }

  private static <T> T whileIts(Path file, String text, Callable<T> asked) {
    try {
      byte[] before = Files.readAllBytes(file);
      Files.writeString(file, text);
      try {
        return asked.call();
      } finally {
        Files.write(file, before);
      }
    } catch (Exception failed) {
      throw new AssertionError(failed);
    }
  }
}
