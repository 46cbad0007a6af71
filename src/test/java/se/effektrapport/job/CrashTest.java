package se.effektrapport.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.effektrapport.job.RealProgram.Ended;
import se.effektrapport.job.RealProgram.Running;

/**
 * The program is cut off somewhere, the same command is run again, and in the end everything is as
 * if nothing had happened: the same rows, the same bytes.
 *
 * <p>{@code -Deffekt.fro=} repeats the random moments of an earlier run, which prints its seed.
 */
class CrashTest {

  @TempDir static Path undisturbed;
  @TempDir Path folder;

  private static RealProgram program;
  private static SortedMap<String, List<String>> rows;
  private static SortedMap<String, String> files;
  private static Duration length;

  @BeforeAll
  static void runUndisturbed() throws Exception {
    program = RealProgram.in(undisturbed).withTheProgramsOfTheDatabase();
    Ended ended = program.run("rapport");
    assertThat(ended.code()).as(ended.told()).isZero();
    length = ended.took();
    rows = BusinessRows.of(program.database());
    files = program.input().published();
    assertThat(rows.get("edition_file")).isNotEmpty();
  }

  @Test
  void aKillAtAnyMomentIsMadeGoodByTheNextRun() throws Exception {
    long seed = Long.getLong("effekt.fro", System.nanoTime());
    int kills = Integer.getInteger("effekt.kills", 5);
    Random random = new Random(seed);
    say("%d kills, -Deffekt.fro=%d, an undisturbed run takes %s", kills, seed, length);
    for (int kill = 1; kill <= kills; kill++) {
      RealProgram program =
          RealProgram.in(folder.resolve("kill-" + kill)).withTheProgramsOfTheDatabase();
      Running running = program.start("rapport");
      long moment = random.nextLong(length.toMillis());
      boolean withPostgres = random.nextInt(3) == 0;
      Thread.sleep(moment);
      running.kill();
      if (withPostgres) {
        program.killPostgres();
      }
      endsAsIfNothingHadHappened(
          program,
          "kill %d after %d ms%s, seed %d"
              .formatted(kill, moment, withPostgres ? ", postgres too" : "", seed));
    }
  }

  /** Each kill hits the run that makes good the one before. */
  @Test
  void killsAtEveryStageOneAfterTheOtherAreMadeGood() throws Exception {
    RealProgram program = RealProgram.in(folder);
    Path base = program.database();
    Path made = program.output("2022");

    kill(program, "unpacking", () -> Files.exists(base.resolve("program.ofullstandig/bin")));
    kill(program, "initdb", () -> program.has(base, "data.ofullstandig"));
    kill(program, "start", () -> Files.exists(base.resolve("data/postmaster.pid")));
    kill(program, "migration", () -> program.logs("to version \"3"));
    kill(program, "rendering", () -> Files.exists(made.resolve("utgava-1.ofullstandig")));
    killPostgresToo(
        program,
        "rendered",
        () -> Files.exists(made.resolve("utgava-1.ofullstandig/manifest.json")));
    kill(program, "published", () -> Files.exists(made.resolve("utgava-1/manifest.json")));

    endsAsIfNothingHadHappened(program, "killed at every stage");
  }

  private static void kill(RealProgram program, String stage, BooleanSupplier seen)
      throws Exception {
    Running running = program.start("rapport");
    assertThat(running.until(seen)).as("was seen: " + stage).isTrue();
    running.kill();
  }

  private static void killPostgresToo(RealProgram program, String stage, BooleanSupplier seen)
      throws Exception {
    kill(program, stage, seen);
    program.killPostgres();
  }

  @Test
  void aKilledLockingIsMadeGoodByTheSameCommand() throws Exception {
    String[] lock = {"faststall", "--ar", "2022", "--utgava", "1", "--av", "Chefen"};
    assertThat(program.run(lock).code()).isZero();
    RealProgram killed = RealProgram.in(folder).withTheProgramsOfTheDatabase();
    assertThat(killed.run("rapport").code()).isZero();
    Running running = killed.start(lock);
    Path rendering = killed.output("2022/utgava-1.ofullstandig");
    assertThat(running.until(() -> Files.exists(rendering.resolve("underlag.json")))).isTrue();
    running.kill();

    assertThat(killed.run(lock).code()).isZero();
    assertThat(killed.postgres()).isEmpty();
    assertThat(BusinessRows.of(killed.database())).isEqualTo(BusinessRows.of(program.database()));
    assertThat(killed.input().published()).isEqualTo(program.input().published());
  }

  @Test
  void aSignalToEndStopsEverythingInGoodOrder() throws Exception {
    RealProgram program = RealProgram.in(folder).withTheProgramsOfTheDatabase();
    Path made = program.output("2022");

    end(program, "TERM", 143, () -> program.has(program.database(), "data.ofullstandig"));
    end(program, "TERM", 143, () -> program.logs("to version \"3"));
    end(program, "TERM", 143, () -> program.logs("Executing step: [intake]"));
    end(program, "INT", 130, () -> Files.exists(made.resolve("utgava-1.ofullstandig")));

    endsAsIfNothingHadHappened(program, "ended by signals");
  }

  private static void end(RealProgram program, String signal, int code, BooleanSupplier seen)
      throws Exception {
    Running running = program.start("rapport");
    assertThat(running.until(seen)).as("was seen").isTrue();
    long sent = System.nanoTime();
    running.signal(signal);
    Ended ended = running.end();
    Duration took = Duration.ofNanos(System.nanoTime() - sent);
    say("SIG%s: ended after %d ms", signal, took.toMillis());
    assertThat(ended.told())
        .isEqualToIgnoringNewLines(
            "Körningen avbröts. Kör samma kommando igen, så fortsätter den där den var.");
    assertThat(ended.code()).isEqualTo(code);
    assertThat(program.postgres()).as("nothing is left running").isEmpty();
    assertThat(took)
        .as("two seconds, and more on a machine with much else to do")
        .isLessThan(Duration.ofSeconds(10));
  }

  @Test
  void saysWhatIsWrongWithTheDiskOrTheDatabaseAndPublishesNothing() throws Exception {
    RealProgram program = RealProgram.in(folder).withTheProgramsOfTheDatabase();
    Path rendering = program.output("2022/utgava-1.ofullstandig");

    Running withoutSpace = program.start("rapport");
    withoutSpace.until(() -> Files.exists(rendering));
    // Whatever is written there, the kernel answers that there is no space left.
    Path report = rendering.resolve("effektrapport-2022-utgava-1.docx");
    Files.createSymbolicLink(report, Path.of("/dev/full"));
    fails(withoutSpace, "Disken är full: rapporten kunde inte skrivas. Frigör plats och kör igen.");
    assertThat(program.output("2022/utgava-1")).doesNotExist();

    Files.deleteIfExists(report);
    Files.deleteIfExists(rendering.resolve("underlag.json"));
    Running withoutDatabase = program.start("rapport");
    withoutDatabase.until(() -> Files.exists(rendering.resolve("underlag.json")));
    program.killPostgres();
    fails(withoutDatabase, "Databasen svarar inte längre. Inget är halvfärdigt publicerat.");

    endsAsIfNothingHadHappened(program, "the disk was full and the database gone");
  }

  private static void fails(Running running, String sentence) throws Exception {
    Ended ended = running.end();
    assertThat(ended.told()).startsWith(sentence).hasLineCount(1);
    assertThat(ended.code()).isEqualTo(3);
  }

  @Test
  void oneRunAtATimeButTheStatusCanBeAskedFor() throws Exception {
    RealProgram program = RealProgram.in(folder).withTheProgramsOfTheDatabase();
    Running first = program.start("rapport");
    first.until(() -> Files.exists(program.output("2022/utgava-1.ofullstandig")));
    first.signal("STOP");

    Ended second = program.run("rapport");
    assertThat(second.told()).startsWith("Omgång 2022 körs redan av någon annan.");
    assertThat(second.code()).isEqualTo(3);
    assertThat(program.run("status").code()).isZero();

    first.signal("CONT");
    assertThat(first.end().code()).isZero();
    assertThat(program.postgres()).as("the last one out").isEmpty();
    endsAsIfNothingHadHappened(program, "others were there");
  }

  private static void endsAsIfNothingHadHappened(RealProgram program, String what)
      throws Exception {
    Ended ended = program.run("rapport");
    say("%s: made good in %d ms", what, ended.took().toMillis());
    assertThat(ended.code()).as("%s: %s", what, ended.told()).isZero();
    assertThat(program.postgres()).as(what).isEmpty();
    assertThat(BusinessRows.of(program.database())).as(what).isEqualTo(rows);
    assertThat(program.input().published()).as(what).isEqualTo(files);
  }

  private static void say(String what, Object... with) {
    System.out.println("CrashTest: " + what.formatted(with));
  }
}
