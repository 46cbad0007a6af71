package se.effektrapport.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import se.effektrapport.database.Login;
import se.effektrapport.database.TestDatabase;
import se.effektrapport.distribution.DeliverMail.Result;
import se.effektrapport.distribution.Delivery;
import se.effektrapport.distribution.DeliveryEvent.State;
import se.effektrapport.distribution.Pauses;
import se.effektrapport.distribution.ScriptedServer;
import se.effektrapport.status.RoundStatus;

/** Receipts and reminders of a round with two answers and a file that cannot be used. */
@RunsJobs
class NoticesTest {

  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.empty();

  private static final Pauses NONE = new Pauses(1, Duration.ofMillis(1));

  /** Words that nobody else would write. */
  private static final String PLANTED = "gnoffelhatt";

  private static final String FILE = "Drimmeldotter";
  private static final LocalDate BEFORE = LocalDate.of(2022, 9, 20);

  @TempDir static Path read;

  @TempDir Path folder;
  private SmallInput input;
  private Login login;

  @BeforeAll
  static void readTheAnswers() throws IOException {
    SmallInput input = SmallInput.in(read);
    input.change(
        SmallInput.KUNGSHOLMEN,
        book ->
            book.getSheet("Insatser")
                .getRow(4)
                .getCell(7, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                .setCellValue("20-30 " + PLANTED));
    Path late = read.resolve("input/2022/sena");
    try (var files = Files.list(late)) {
      for (Path each : files.toList()) {
        Files.move(each, input.answers().resolve("Svar från " + FILE + ".xlsx"));
      }
    }
    input.change(
        "Svar från " + FILE + ".xlsx", book -> CoverCells.put(book, "Omgång", "1999 " + PLANTED));
    Login login = DATABASE.freshSchema();
    input.run(login);
    input.keep(login, read.resolve("kopia.zip"));
  }

  @BeforeEach
  void beginFromIt() throws IOException {
    input = SmallInput.copyOf(read, folder);
    login = DATABASE.freshSchema();
    input.takeBack(login, read.resolve("kopia.zip"));
  }

  private <T> T on(LocalDate day, Function<Program, T> asked) {
    return input.at(day.atTime(9, 0), login, asked);
  }

  private Notices.Drafted draft(Notices.Kind kind) {
    return on(BEFORE, program -> program.notices().draft(input.undertaking(), kind));
  }

  private Notices.Mailed mail(
      Notices.Kind kind, LocalDate day, ScriptedServer server, String... again) {
    return on(
        day,
        program ->
            program
                .notices()
                .mail(input.undertaking(), kind, server.address(), NONE, Set.of(again)));
  }

  @Test
  void everyoneWhoSentSomethingGetsAReceiptAsADraft() throws IOException {
    Notices.Drafted drafted = draft(Notices.Kind.RECEIPT);

    assertThat(drafted.to())
        .containsExactly(
            "Farsta stadsdelsförvaltning",
            "Kungsholmens stadsdelsförvaltning",
            "Spånga-Tensta stadsdelsförvaltning");
    SortedMap<String, String> drafts = drafts("kvittens");
    assertThat(drafts.get("kungsholmen.eml"))
        .contains("X-Unsent: 1", "To: kungsholmen@example.se")
        .contains("From: prevention.socialforvaltningen@example.se")
        .contains("Bladet =E2=80=9DInsatser=E2=80=9D, cell H5")
        .doesNotContain("\nDate:");
    assertThat(drafts.values()).noneMatch(each -> each.contains(PLANTED) || each.contains(FILE));
    assertThat(draft(Notices.Kind.RECEIPT).changed()).as("once more").isZero();
    assertThat(drafts("kvittens")).isEqualTo(drafts);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void onlyTheOwnerReadsADraft() throws IOException {
    Path drafts = draft(Notices.Kind.RECEIPT).folder();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(drafts)))
        .isEqualTo("rwx------");
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(drafts.resolve("kungsholmen.eml"))))
        .isEqualTo("rw-------");
  }

  @Test
  void thoseWithNothingToBeRemindedOfGetNoReminderAndLoseAnOldOne() throws IOException {
    Path old = input.output().resolve("paminnelser/spanga-tensta.eml");
    Files.createDirectories(old.getParent());
    Files.writeString(old, "old");
    Path other = Files.writeString(old.resolveSibling("Egen anteckning.eml"), "mine");

    Notices.Drafted drafted = draft(Notices.Kind.REMINDER);

    assertThat(drafted.to()).hasSize(17).doesNotContain("Spånga-Tensta stadsdelsförvaltning");
    assertThat(old).doesNotExist();
    assertThat(other).exists();
    assertThat(drafts("paminnelser").get("farsta.eml")).contains("men den g=C3=A5r inte att");
    assertThat(drafts("paminnelser").values())
        .noneMatch(each -> each.contains(PLANTED) || each.contains(FILE));
  }

  @Test
  void nobodyIsRemindedOfAnAnswerThatLiesThereUnread() throws IOException {
    Files.writeString(input.answers().resolve("nytt.xlsx"), "nytt");

    assertThatThrownBy(() -> draft(Notices.Kind.REMINDER))
        .isInstanceOf(RefusedException.class)
        .hasMessage(
            "I enkatsvar ligger filer som inte är lästa: 1. Kör rapport --ar 2022 först, så att"
                + " ingen påminns om ett svar som har kommit.");
    assertThat(draft(Notices.Kind.RECEIPT).remarks()).anyMatch(each -> each.contains("lästa: 1."));
  }

  @Test
  void aReceiptIsSentOnceAsLongAsItSaysTheSame() throws IOException {
    draft(Notices.Kind.RECEIPT);
    try (ScriptedServer server = new ScriptedServer()) {
      assertThat(mail(Notices.Kind.RECEIPT, BEFORE, server).results().values())
          .hasSize(3)
          .allMatch(each -> state(each) == State.DONE);
      assertThat(drafts("kvittens")).as("what is sent is no draft").isEmpty();

      mail(Notices.Kind.RECEIPT, BEFORE.plusDays(40), server);

      assertThat(server.taken()).hasSize(3).noneMatch(each -> each.contains(PLANTED));
      assertThat(input.status(login).sent())
          .containsExactly(new RoundStatus.Sent(Delivery.Kind.RECEIPT, 3, BEFORE));
      assertThat(draft(Notices.Kind.RECEIPT).to()).isEmpty();
    }
  }

  @Test
  void aReminderIsSentOnceADay() throws IOException {
    try (ScriptedServer server = new ScriptedServer()) {
      mail(Notices.Kind.REMINDER, BEFORE, server);
      mail(Notices.Kind.REMINDER, BEFORE, server);
      assertThat(server.taken()).hasSize(17);

      mail(Notices.Kind.REMINDER, BEFORE.plusDays(20), server);

      assertThat(server.taken()).hasSize(34);
      assertThat(server.taken().getLast()).contains("Sista dag att svara p=C3=A5");
    }
  }

  @Test
  void whatMayHaveArrivedIsSentAgainOnlyWhenItIsAskedFor() throws IOException {
    try (ScriptedServer server = new ScriptedServer().on(".", ScriptedServer.DIES)) {
      List<Result> results =
          List.copyOf(mail(Notices.Kind.RECEIPT, BEFORE, server).results().values());
      assertThat(results).extracting(NoticesTest::state).containsOnlyOnce(State.UNKNOWN);
      int taken = server.taken().size();

      mail(Notices.Kind.RECEIPT, BEFORE, server);
      assertThat(server.taken()).hasSize(taken);
      Notices.Drafted drafted = draft(Notices.Kind.RECEIPT);
      assertThat(drafted.to()).doesNotContain("Farsta stadsdelsförvaltning");
      assertThat(drafted.remarks()).anyMatch(each -> each.contains("--epost --igen FAR"));
      mail(Notices.Kind.RECEIPT, BEFORE, server, "FAR");
      assertThat(server.taken()).hasSize(taken + 1);
    }
  }

  private static State state(Result result) {
    return switch (result) {
      case Result.Tried(var last) -> last.state();
      case Result.Left(var last) -> last.state();
      case Result.NotTried notTried -> State.TEMPORARY;
    };
  }

  /** The text of each draft of ours, by its file's name. */
  private SortedMap<String, String> drafts(String of) throws IOException {
    SortedMap<String, String> drafts = new TreeMap<>();
    try (var files = Files.list(input.output().resolve(of))) {
      for (Path each : files.toList()) {
        drafts.put(each.getFileName().toString(), Files.readString(each));
      }
    }
    return drafts;
  }
}
