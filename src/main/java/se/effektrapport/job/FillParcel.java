package se.effektrapport.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.effektrapport.distribution.Deliveries;
import se.effektrapport.distribution.DeliveryEvent;
import se.effektrapport.distribution.DeliveryEvent.Channel;
import se.effektrapport.distribution.DeliveryEvent.State;
import se.effektrapport.distribution.HandingOver;
import se.effektrapport.round.Administration;

/** Puts what one nämnd gets in a folder of its own, with an event before it and one after. */
final class FillParcel {

  private static final String OTHERWISE_NOW =
      "Det som skulle skrivas nu är annorlunda än det som redan är skickat, till exempel för att"
          + " beslutet är antecknat på nytt eller frågor är besvarade. Mapparna är kvar som de"
          + " skickades.";

  private static final Pattern OURS =
      Pattern.compile(
          "(effektrapport|missiv|utdrag)-.*|(andringar|underlag)\\..*|"
              + Pattern.quote(MinutesExcerpt.NAME)
              + "|"
              + Pattern.quote(Manifest.NAME));

  private final Run run;
  private final Deliveries deliveries;
  private final OwnLetters letters;

  FillParcel(Run run, Deliveries deliveries, OwnLetters letters) {
    this.run = run;
    this.deliveries = deliveries;
    this.letters = letters;
  }

  /** Where the folders of an edition's receivers lie. */
  static Path folder(Run run, int edition) {
    return run.output().path().resolve("distribution").resolve(OutputFolder.edition(edition));
  }

  /**
   * What lies in a nämnd's folder.
   *
   * @param files to send; none if they are not those that were sent
   * @param written whether it was written now
   */
  record Parcel(List<Path> files, boolean written) {}

  /**
   * What stands there already, as it should, is left alone.
   *
   * @throws RunException if somebody has put files of their own there: nobody loses them
   */
  Parcel fill(HandingOver handingOver) throws IOException {
    Path target = folder(run, handingOver.edition()).resolve(handingOver.receiver().slug());
    SwapFolder swap = new SwapFolder(target);
    Optional<DeliveryEvent> before = deliveries.last(handingOver.delivery(), Channel.FOLDER);
    String digest = write(handingOver, swap.fresh());
    boolean done = before.filter(each -> isDone(each, digest)).isPresent();
    if (!done && maybeSent(handingOver)) {
      swap.discard();
      return new Parcel(keptAsSent(handingOver, target, before), false);
    }
    refuseOthers(target, swap);
    DeliveryEvent begun =
        DeliveryEvent.inFolder(
            handingOver.delivery(),
            before.map(DeliveryEvent::attempt).orElse(0) + 1,
            digest,
            now());
    if (!done) {
      deliveries.add(begun);
    }
    boolean swapped = swap.swapIn();
    if (!done) {
      deliveries.add(begun.ended(State.DONE, "", now()));
    }
    return new Parcel(filesIn(target), swapped || !done);
  }

  private static void refuseOthers(Path target, SwapFolder swap) throws IOException {
    List<String> others =
        names(target).stream().filter(name -> !OURS.matcher(name).matches()).toList();
    if (!others.isEmpty()) {
      swap.discard();
      throw new RunException(
          "I mappen %s ligger något som programmet inte har lagt dit: %s. Flytta det och kör igen."
              .formatted(
                  target.getFileName(), String.join(", ", others).replaceAll("[\\p{Cntrl}]", "?")));
    }
  }

  /** An attempt that nobody knows the end of may have arrived, whatever came after it. */
  private boolean maybeSent(HandingOver handingOver) {
    Map<Integer, State> attempts = new HashMap<>();
    deliveries.of(run.year()).stream()
        .filter(each -> each.delivery().equals(handingOver.delivery()))
        .filter(each -> each.channel() == Channel.MAIL)
        .forEach(each -> attempts.put(each.attempt(), each.state()));
    return attempts.values().stream().anyMatch(each -> each == State.DONE || each.isUncertain());
  }

  /**
   * What a nämnd may have been sent is never put there otherwise than it was.
   *
   * @return nothing if it is not what was sent: then it is not to be sent either
   */
  private List<Path> keptAsSent(
      HandingOver handingOver, Path target, Optional<DeliveryEvent> before) throws IOException {
    String stands = digestOf(handingOver, target);
    if (before.filter(each -> each.digest().equals(stands)).isEmpty()) {
      run.remark(
          "Mappen %s %s, och det som är skickat kan inte skrivas likadant igen. Hämta filerna där de är arkiverade."
              .formatted(
                  target.getFileName(),
                  Files.isDirectory(target) ? "stämmer inte med det som är skickat" : "saknas"));
      return List.of();
    }
    if (!run.remarks().contains(OTHERWISE_NOW)) {
      run.remark(OTHERWISE_NOW);
    }
    return filesIn(target);
  }

  /** Of the manifest, if it tells of just the files that lie there. */
  private static String digestOf(HandingOver handingOver, Path folder) throws IOException {
    Path manifest = folder.resolve(Manifest.NAME);
    if (!Files.isRegularFile(manifest)) {
      return "";
    }
    byte[] bytes = Manifest.of(handingOver.round().year(), handingOver.edition(), folder);
    return Arrays.equals(Files.readAllBytes(manifest), bytes) ? Sha256.of(bytes) : "";
  }

  private static boolean isDone(DeliveryEvent before, String digest) {
    return before.state() == State.DONE && before.digest().equals(digest);
  }

  private LocalDateTime now() {
    return LocalDateTime.now(run.settings().clock());
  }

  /** Returns the digest of its manifest, which holds those of the others. */
  private String write(HandingOver handingOver, Path folder) throws IOException {
    for (Path file : sources(handingOver)) {
      Files.copy(file, folder.resolve(file.getFileName()));
    }
    letters.write(handingOver, names(folder), dayOf(handingOver), folder);
    Path manifest = folder.resolve(Manifest.NAME);
    Files.write(manifest, Manifest.of(handingOver.round().year(), handingOver.edition(), folder));
    return Sha256.of(manifest);
  }

  /** The day it was first put there, so that the letter does not change from day to day. */
  private LocalDate dayOf(HandingOver handingOver) {
    return deliveries.of(handingOver.round().year()).stream()
        .filter(each -> each.delivery().equals(handingOver.delivery()))
        .filter(each -> each.channel() == Channel.FOLDER)
        .map(each -> each.at().toLocalDate())
        .findFirst()
        .orElseGet(() -> now().toLocalDate());
  }

  private List<Path> sources(HandingOver handingOver) throws IOException {
    Path edition = run.output().path().resolve(OutputFolder.edition(handingOver.edition()));
    List<Path> sources = new ArrayList<>();
    for (Path file : filesIn(edition)) {
      String name = file.getFileName().toString();
      boolean wanted =
          name.matches("effektrapport-.*\\.(pdf|docx)")
              || name.equals("underlag.xlsx")
              || name.startsWith("andringar.") && handingOver.replaces().isPresent();
      if (wanted) {
        sources.add(file);
      }
    }
    sources.addAll(extracts(handingOver));
    new MinutesExcerpt(run.undertaking().folder().path()).file().ifPresent(sources::add);
    return sources;
  }

  /** Of those who were asked, each that this nämnd answers for on the day of the decision. */
  private List<Path> extracts(HandingOver handingOver) throws IOException {
    Path folder =
        run.output().path().resolve("utdrag").resolve(OutputFolder.edition(handingOver.edition()));
    List<Path> extracts = new ArrayList<>();
    for (Administration each : handingOver.round().respondents()) {
      boolean answersFor =
          handingOver
              .round()
              .organisation()
              .successorOn(each.code(), handingOver.decided())
              .filter(handingOver.receiver()::equals)
              .isPresent();
      if (answersFor) {
        filesIn(folder).stream()
            .filter(
                file ->
                    file.getFileName().toString().matches("utdrag-%s\\..*".formatted(each.slug())))
            .forEach(extracts::add);
      }
    }
    return extracts;
  }

  private static List<String> names(Path folder) throws IOException {
    return filesIn(folder).stream().map(file -> file.getFileName().toString()).toList();
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
