package se.effektrapport.job;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.effektrapport.answers.Submission;
import se.effektrapport.answers.Unit;
import se.effektrapport.edition.Content;
import se.effektrapport.edition.Doubts;
import se.effektrapport.edition.Edition;
import se.effektrapport.edition.Quotables;
import se.effektrapport.edition.StoppedTexts;
import se.effektrapport.review.Review;
import se.effektrapport.review.Stopped;
import se.effektrapport.review.UnitKey;
import se.effektrapport.texts.TextsException;
import se.effektrapport.texts.WrittenChapter;

/** Gathers what people should look at in an edition, and what they have decided. */
record WhatToReview(Run run, Stores stores) {

  /** As {@link Submission#publicName} has it. */
  private static final Pattern PUBLIC_NAME = Pattern.compile("(.+) svar (\\d+)");

  Review in(Edition edition) {
    Content content = edition.content();
    List<Submission> answers = answers(edition);
    Doubts doubts =
        new Doubts(content, units(answers), whole(answers), run.verdicts(stores.decisions()));
    return new Review(
        edition.round(),
        edition.number(),
        content.head().sampleData(),
        run.undertaking().codebook(),
        doubts.open(),
        doubts.settled(),
        doubts.disputed(),
        Quotables.in(content, run.undertaking().questionnaire(), run.quotes(stores.decisions())),
        stopped(edition));
  }

  /** The texts that protection stopped in what the edition is made from. */
  List<Stopped> stopped(Edition edition) {
    return new StoppedTexts(
            run.protectText(),
            run.releases(stores.decisions()),
            run.undertaking().questionnaire(),
            edition.content())
        .in(answers(edition), chapters());
  }

  /** Whoever asks where a round stands is not refused for a mistake in a text. */
  private List<WrittenChapter> chapters() {
    try {
      return run.chapters();
    } catch (TextsException mistakes) {
      return List.of();
    }
  }

  /** By reference, of the answers that the edition was made from. */
  Map<String, UnitKey> units(Edition edition) {
    return units(answers(edition));
  }

  private static Map<String, UnitKey> units(List<Submission> answers) {
    Map<String, UnitKey> units = new HashMap<>();
    for (Submission answer : answers) {
      answer.units().forEach(unit -> units.put(answer.reference(unit), UnitKey.of(answer, unit)));
    }
    return units;
  }

  private static Map<String, Unit> whole(List<Submission> answers) {
    Map<String, Unit> whole = new HashMap<>();
    for (Submission answer : answers) {
      answer.units().forEach(unit -> whole.put(answer.reference(unit), unit));
    }
    return whole;
  }

  private List<Submission> answers(Edition edition) {
    Map<String, Integer> versions = new HashMap<>();
    edition.content().respondents().stream()
        .flatMap(each -> each.submission().stream())
        .map(PUBLIC_NAME::matcher)
        .filter(Matcher::matches)
        .forEach(name -> versions.put(name.group(1), Integer.valueOf(name.group(2))));
    return stores.submissions().of(edition.round(), versions);
  }
}
