package se.effektrapport.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import se.effektrapport.answers.Submission;
import se.effektrapport.datafile.Meaning;
import se.effektrapport.edition.Changes;
import se.effektrapport.figures.Before;
import se.effektrapport.intake.Arrival;
import se.effektrapport.reception.Arrivals;
import se.effektrapport.review.QuoteVerdicts;
import se.effektrapport.review.ReleaseDecision;
import se.effektrapport.review.ReleaseVerdicts;
import se.effektrapport.review.UnitKey;
import se.effektrapport.review.Verdicts;
import se.effektrapport.texts.WrittenChapter;

/** Digests of all that counts for a report: two runs with the same digest make the same edition. */
final class WhatCounts {

  /** Folders of templates: the status page, the letters and the messages. */
  private static final Set<String> NOT_OF_AN_EDITION =
      Set.of(
          "status", "skrivelse", "tjansteutlatande", "missiv", "utdrag", "kvittens", "paminnelse");

  private final Settings settings;
  private final Undertaking undertaking;

  WhatCounts(Settings settings, Undertaking undertaking) {
    this.settings = settings;
    this.undertaking = undertaking;
  }

  /**
   * Of the files as they lie there: an unfinished run is taken up only if it was about the same
   * ones.
   */
  String ofFiles(Arrivals arrivals, ReviewFiles reviews) throws IOException {
    Sha256 digest = dataFiles();
    for (List<Arrival> files : List.of(arrivals.all(), arrivals.withdrawn(), reviews.files())) {
      digest.add(String.valueOf(files.size()));
      for (Arrival arrival : files) {
        digest.add(arrival.name()).add(arrival.sha256()).add(arrival.received().toString());
      }
    }
    return digest.hex();
  }

  /**
   * Of the answers in force, whatever files they came in, of what is decided about them, and of
   * what they are compared with: the same digest means there is nothing new.
   *
   * @param verdicts also those where people disagree, since how far they do is told
   * @param before the round of the year before
   * @param base the edition that what they say is compared with, and what is decided on it
   * @param elsewhere digests of the counts of persons in editions that readers may hold beside it
   */
  String ofAnswers(
      List<Submission> inForce,
      Verdicts verdicts,
      QuoteVerdicts quotes,
      ReleaseVerdicts releases,
      Optional<Before> before,
      Optional<Changes.Earlier> base,
      List<String> elsewhere)
      throws IOException {
    Sha256 digest = dataFiles();
    elsewhere.forEach(digest::add);
    base.ifPresent(each -> digest.add(each.toString()));
    for (Submission submission : inForce) {
      digest
          .add(submission.publicName())
          .add(submission.source().contentDigest())
          .add(submission.received().toString());
      submission.units().forEach(unit -> add(digest, verdicts, UnitKey.of(submission, unit)));
    }
    quotes.inForce().forEach((words, use) -> digest.add(words.toString()).add(use.toString()));
    releases.standing().values().forEach(each -> each.forEach(made -> add(digest, made)));
    before.ifPresent(year -> year.asked().forEach(each -> add(digest, year.year(), each)));
    return digest.hex();
  }

  private static void add(Sha256 digest, Verdicts verdicts, UnitKey unit) {
    verdicts
        .of(unit)
        .forEach(
            each -> digest.add(unit.toString()).add(each.label().toString()).add(each.reviewer()));
  }

  private static void add(Sha256 digest, ReleaseDecision made) {
    digest.add(made.words().toString()).add(made.hits()).add(made.release().toString());
  }

  static void add(Sha256 digest, int year, Before.Asked asked) {
    digest
        .add(String.valueOf(year))
        .add(asked.successor().orElse(""))
        .add(asked.answer().map(Submission::publicName).orElse(""))
        .add(asked.answer().map(each -> each.source().contentDigest()).orElse(""))
        .add(new TreeMap<>(asked.pillars()).toString());
  }

  private Sha256 dataFiles() throws IOException {
    Sha256 digest = new Sha256().add(version());
    addFile(digest, settings.input().resolve("organisation.yaml"));
    addFile(digest, undertaking.folder().path().resolve("omgang.yaml"));
    addFolder(digest, undertaking.folder().texts());
    addFolder(digest, settings.templates());
    return digest;
  }

  /** The program's version. */
  static String version() throws IOException {
    Properties properties = new Properties();
    try (InputStream stream = WhatCounts.class.getResourceAsStream("/application.properties")) {
      properties.load(stream);
    }
    return properties.getProperty("effektrapport.version");
  }

  private static void addFolder(Sha256 digest, Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (var files = Files.walk(folder)) {
      for (Path file :
          files.filter(Files::isRegularFile).filter(WhatCounts::counts).sorted().toList()) {
        digest.add(folder.relativize(file).toString());
        addFile(digest, file);
      }
    }
  }

  /**
   * Editors leave files of their own, the instructions are for people, and neither the page of
   * where a round stands nor what is worded for the nämnd's handling is part of an edition.
   */
  static boolean counts(Path file) {
    String name = file.getFileName().toString();
    return !NOT_OF_AN_EDITION.contains(file.getParent().getFileName().toString())
        && !WrittenChapter.isForTheNamnd(name)
        && !name.startsWith(".")
        && !name.startsWith("~")
        && !name.equals("LASMIG.md");
  }

  /** A comment in a data file is for people; in a template nobody but Freemarker can tell. */
  static void addFile(Sha256 digest, Path file) throws IOException {
    if (file.toString().endsWith(".yaml")) {
      digest.add(Meaning.of(file));
    } else {
      digest.add(Files.readAllBytes(file));
    }
  }
}
