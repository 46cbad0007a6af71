package se.effektrapport.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.effektrapport.round.Round;
import se.effektrapport.round.RoundFolder;

/**
 * The files of the archive copy that only the owner may read: what the report was made from, as it
 * lies there.
 */
final class InternalPart {

  private static final Pattern BESIDE =
      Pattern.compile("skrivunderlag\\.docx|gallring-\\d{4}-\\d\\d-\\d\\d\\.txt");

  private final Run run;
  private final SortedMap<String, Path> files = new TreeMap<>();

  private InternalPart(Run run) {
    this.run = run;
  }

  /** In the order of their names. */
  static List<Piece> of(Run run) throws IOException {
    InternalPart part = new InternalPart(run);
    part.raw();
    part.input();
    part.templates();
    part.output();
    return part.files.entrySet().stream()
        .map(each -> new Piece(each.getKey(), each.getValue()))
        .toList();
  }

  /** The forms of the next year belong to that. */
  private void raw() throws IOException {
    String next = "output/%d/".formatted(run.year() + 1);
    for (RawFiles.Raw each : RawFiles.of(run.settings(), run.undertaking().folder())) {
      if (!each.name().startsWith(next)) {
        files.put(each.name(), each.path());
      }
    }
  }

  private void input() throws IOException {
    RoundFolder folder = run.undertaking().folder();
    String name = "input/%d/".formatted(run.year());
    put("input/organisation.yaml", run.settings().input().resolve("organisation.yaml"));
    put(name + "omgang.yaml", folder.path().resolve("omgang.yaml"));
    putAll(folder.texts(), name + "texter");
    putAll(folder.path().resolve("bilagor"), name + "bilagor");
  }

  /** Those that the round was asked, classified and counted with. */
  private void templates() {
    Round.Versions versions = run.undertaking().round().versions();
    template("enkat/%s.yaml".formatted(versions.questionnaire()));
    template("kodbok/%s.yaml".formatted(versions.codebook()));
    template("kodbok/exempel-%s.csv".formatted(versions.examples()));
    template("kodbok/styrdokument-%s.yaml".formatted(versions.steeringDocuments()));
  }

  private void template(String name) {
    put("templates/" + name, run.settings().templates().resolve(name));
  }

  private void output() throws IOException {
    String name = "output/%d/".formatted(run.year());
    try (Stream<Path> beside = Files.list(run.output().path())) {
      beside
          .filter(file -> BESIDE.matcher(file.getFileName().toString()).matches())
          .forEach(file -> put(name + file.getFileName(), file));
    }
    // Who got what and how: also which sendings failed.
    for (Piece each :
        Piece.all(run.output().path().resolve(OpenPart.DISTRIBUTION), OpenPart.DISTRIBUTION)) {
      if (each.last().equals("sandlista.xlsx")) {
        put(name + each.name(), each.file());
      }
    }
  }

  private void putAll(Path folder, String name) throws IOException {
    Piece.all(folder, name).forEach(each -> put(each.name(), each.file()));
  }

  private void put(String name, Path file) {
    if (Files.isRegularFile(file)) {
      files.put(name, file);
    }
  }
}
