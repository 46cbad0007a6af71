package se.effektrapport.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import se.effektrapport.database.Login;
import se.effektrapport.database.TestDatabase;
import se.effektrapport.edition.EditionRecord.BoardDecision;
import se.effektrapport.round.InputFolder;
import se.effektrapport.verification.Verification;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a year is to those beside it when its raw material is gone. */
@RunsJobs
class DisposedYearBeforeTest {

  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.empty();

  @TempDir Path folder;
  private SmallInput input;
  private Login login;

  @Test
  void isNoNewsForAnEditionThatComparesWithItAndIsNotComparedWithAnyMore() throws IOException {
    input = SmallInput.withTheYearBefore(folder);
    login = DATABASE.freshSchema();
    decideOn2021();
    input.run(login);
    input.lock(login, 1, "Förvaltningschefen");
    SortedMap<String, String> first = input.published();
    assertThat(development(1).get("foljda")).isNotEmpty();

    dispose(undertaking2021());

    Summary again = input.run(login);
    assertThat(again.published()).as("nothing new").isFalse();
    assertThat(again.edition()).contains(1);
    assertThat(again.remarks())
        .contains(
            "Omgången 2021 är gallrad (2022-10-19), så det som görs nu jämförs inte med det året.");
    assertThat(input.published()).containsAllEntriesOf(first);
    verifyTheFirst();

    input.takeInTheLateAnswer();
    assertThat(input.run(login).edition()).contains(2);
    assertThat(development(2).isNull()).isTrue();
    BlankForms.Written forms =
        input.with(login, program -> program.blankForms().write(input.undertaking()));
    assertThat(forms.filledIn()).isZero();
  }

  private void verifyTheFirst() {
    Verification verified =
        input.with(login, program -> program.verifyEdition().verify(input.undertaking(), 1));
    assertThat(verified.deviations()).isEmpty();
    assertThat(verified.doubts())
        .contains("underlag.json: delen utveckling stämmer inte med svaren.");
    assertThat(verified.remarks())
        .containsExactly(
            "Sedan utgåvan gjordes har detta ändrats: omgång 2021, som är gallrad. Tal och texter"
                + " som skiljer sig kan bero på det.");
  }

  @Test
  void norIsThatTheYearAfterIsGoneNewsForAnEditionThatWasMadeBesideIt() throws IOException {
    input = SmallInput.withTheYearBefore(folder);
    login = DATABASE.freshSchema();
    input.run(login);
    input.lock(login, 1, "Förvaltningschefen");
    input.decide(login, 1, new BoardDecision(LocalDate.of(2022, 11, 15), 12));
    input.with(login, program -> program.reportJob().run(undertaking2021(), Progress.SILENT));
    dispose(input.undertaking());

    Verification verified =
        input.with(login, program -> program.verifyEdition().verify(undertaking2021(), 1));
    assertThat(verified.deviations()).isEmpty();
    assertThat(verified.remarks())
        .containsExactly(
            "Sedan utgåvan gjordes har detta ändrats: omgång 2022, som är gallrad. Tal och texter"
                + " som skiljer sig kan bero på det.");
  }

  private void decideOn2021() {
    input.with(
        login, program -> program.reportJob().run(undertaking2021(), Progress.SILENT).edition());
    input.with(
        login,
        program -> {
          EditionStates states = program.editionStates();
          states.lock(undertaking2021(), 1, "Förvaltningschefen", Progress.SILENT);
          return states.decide(
              undertaking2021(), 1, new BoardDecision(LocalDate.of(2021, 11, 16), 9));
        });
  }

  private void dispose(Undertaking round) {
    DisposeRound.Order order = new DisposeRound.Order("KS 2027/12", "Arkivredogöraren");
    input.with(login, program -> program.disposeRound().dispose(round, order, Progress.SILENT));
  }

  private Undertaking undertaking2021() {
    InputFolder years = new InputFolder(folder.resolve("input"));
    return Undertaking.read(years, years.round(2021), input.templates());
  }

  private JsonNode development(int edition) {
    return JsonMapper.shared()
        .readTree(input.output().resolve("utgava-%d/underlag.json".formatted(edition)))
        .get("utveckling");
  }
}
