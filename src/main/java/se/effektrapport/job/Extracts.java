package se.effektrapport.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import se.effektrapport.edition.Content;
import se.effektrapport.edition.Edition;
import se.effektrapport.edition.Editions;
import se.effektrapport.round.Administration;
import se.effektrapport.round.Round;
import se.effektrapport.wording.Extract;
import se.effektrapport.wording.Extract.OpenQuestion;
import se.effektrapport.wording.WordExtract;

/** Writes each respondent's own extract of an edition, to output/2022/utdrag/utgava-1. */
final class Extracts {

  static final String FOLDER = "utdrag";

  /** The machine may have two processors. */
  private static final int AT_A_TIME = 2;

  private final Settings settings;
  private final Round round;
  private final Editions editions;
  private final WriteLetter letters;

  Extracts(Settings settings, Round round, Editions editions) {
    this.settings = settings;
    this.round = round;
    this.editions = editions;
    this.letters = new WriteLetter(settings.templates());
  }

  /**
   * @param day the nämnder are those of this day
   * @param held the number of the edition that the nämnd of an administration holds
   * @param open what each respondent is still asked; empty if that is not known any more
   * @return the files of each respondent, in the order of the register
   */
  Map<Administration, List<Path>> write(
      Edition edition,
      LocalDate day,
      Function<Administration, Optional<Integer>> held,
      Optional<OpenQuestions> open)
      throws IOException {
    Map<Integer, Content> older = new LinkedHashMap<>();
    try (ExecutorService workers = Executors.newFixedThreadPool(AT_A_TIME)) {
      WordExtract words = new WordExtract(settings.templates());
      Map<Administration, CompletableFuture<List<Path>>> all = new LinkedHashMap<>();
      for (Administration each : respondents(edition)) {
        Optional<Administration> receiver = receiver(each, day);
        Optional<Content> before =
            receiver.flatMap(held).map(number -> older.computeIfAbsent(number, this::content));
        Optional<List<OpenQuestion>> questions = open.map(known -> known.to(each));
        Extract extract = new Extract(round, edition.content(), each, receiver, before, questions);
        all.put(
            each,
            CompletableFuture.supplyAsync(
                () -> write(words.word(extract), edition, each), workers));
      }
      Map<Administration, List<Path>> files = new LinkedHashMap<>();
      all.forEach((of, written) -> files.put(of, written.join()));
      return files;
    }
  }

  /** The one whose nämnd gets the extract of a respondent's answer on a day. */
  Optional<Administration> receiver(Administration respondent, LocalDate day) {
    return round.organisation().successorOn(respondent.code(), day);
  }

  /** Those that the edition says were asked. */
  private List<Administration> respondents(Edition edition) {
    return edition.content().respondents().stream()
        .flatMap(each -> round.organisation().byCode(each.code()).stream())
        .toList();
  }

  private Content content(int number) {
    return editions.edition(round.year(), number).orElseThrow().content();
  }

  /** What stands there already with the same bytes is left alone. */
  private List<Path> write(String markup, Edition edition, Administration of) {
    Path folder =
        settings
            .output()
            .resolve(String.valueOf(round.year()))
            .resolve(FOLDER)
            .resolve(OutputFolder.edition(edition.number()));
    Path fresh = folder.resolve("." + of.slug() + ".ny");
    try {
      Files.createDirectories(fresh);
      List<Path> files = new ArrayList<>();
      for (Path each : letters.write(markup, fresh, "utdrag-" + of.slug())) {
        files.add(swapIn(each, folder.resolve(each.getFileName())));
      }
      OutputFolder.delete(fresh);
      return files;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Path swapIn(Path fresh, Path file) throws IOException {
    if (!Files.isRegularFile(file) || Files.mismatch(fresh, file) >= 0) {
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
    return file;
  }
}
