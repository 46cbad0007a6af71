package se.effektrapport.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import se.effektrapport.round.RoundFolder;

/**
 * The files of a round that hold what was answered, as it was answered, or names of those who did.
 * The editions, the handläggare's own texts and the round's data files are not among them.
 */
final class RawFiles {

  /**
   * A file.
   *
   * @param name in the archive copy, "input/2022/enkatsvar/a.xlsx"
   * @param kind what it is, in Swedish
   */
  record Raw(Path path, String name, String kind) {}

  static final String ANSWERS = "mottagna enkätsvar (filer)";
  static final String REVIEWS = "granskarnas arbetsböcker och granskning.xlsx (filer)";
  static final String FEEDBACK = "återkopplingar till dem som svarat (filer)";
  static final String LISTS = "förteckningar över mottagna filer och undantagna tal (filer)";
  static final String FORMS = "enkätformulär, som kan vara ifyllda med årets insatser (filer)";

  /** In the order they are told. */
  static final List<String> KINDS = List.of(ANSWERS, REVIEWS, FEEDBACK, LISTS, FORMS);

  private final RoundFolder round;
  private final OutputFolder output;
  private final OutputFolder next;
  private final List<Raw> found = new ArrayList<>();

  private RawFiles(Settings settings, RoundFolder round) {
    this.round = round;
    this.output = new OutputFolder(settings.output(), round.year());
    this.next = new OutputFolder(settings.output(), round.year() + 1);
  }

  /** Those that lie there now, in the order of their names. */
  static List<Raw> of(Settings settings, RoundFolder round) throws IOException {
    RawFiles files = new RawFiles(settings, round);
    files.find();
    return files.found.stream().sorted(Comparator.comparing(Raw::name)).toList();
  }

  private void find() throws IOException {
    String input = "input/%d/".formatted(round.year());
    all(round.path().resolve("enkatsvar"), input + "enkatsvar/", ANSWERS);
    all(round.path().resolve("sena"), input + "sena/", ANSWERS);
    for (Path review : round.reviews()) {
      add(review, input + review.getFileName(), REVIEWS);
    }
    some(round.path(), input, "mottaget.csv"::equals, LISTS);
    String made = "output/%d/".formatted(round.year());
    all(output.path().resolve(ReturnAnswers.FOLDER), made + ReturnAnswers.FOLDER + "/", FEEDBACK);
    for (String letters : List.of("kvittens", "paminnelser")) {
      some(
          output.path().resolve(letters),
          made + letters + "/",
          each -> each.endsWith(".eml"),
          FEEDBACK);
    }
    some(output.path(), made, name -> name.matches("granskning.*\\.xlsx"), REVIEWS);
    some(output.path(), made, List.of("mottagning.csv", "undantaget.csv")::contains, LISTS);
    forms(output, made);
    forms(next, "output/%d/".formatted(round.year() + 1));
  }

  /** The year's own have the insatser of the year before, and those of the next year this one's. */
  private void forms(OutputFolder of, String name) throws IOException {
    some(of.path().resolve("enkat"), name + "enkat/", each -> each.endsWith(".xlsx"), FORMS);
  }

  private void all(Path folder, String name, String kind) throws IOException {
    for (Path each : children(folder)) {
      if (Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)) {
        all(each, name + each.getFileName() + "/", kind);
      } else {
        add(each, name + each.getFileName(), kind);
      }
    }
  }

  private void some(Path folder, String name, Predicate<String> which, String kind)
      throws IOException {
    for (Path each : children(folder)) {
      String file = each.getFileName().toString();
      if (which.test(file) && Files.isRegularFile(each)) {
        add(each, name + file, kind);
      }
    }
  }

  private static List<Path> children(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var all = Files.list(folder)) {
      return all.sorted().toList();
    }
  }

  private void add(Path file, String name, String kind) {
    if (Files.isRegularFile(file)) {
      found.add(new Raw(file, name, kind));
    }
  }
}
