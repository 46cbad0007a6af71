package se.effektrapport.job;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.effektrapport.answers.Submission;
import se.effektrapport.answers.Submissions;
import se.effektrapport.edition.Content;
import se.effektrapport.edition.Doubts;
import se.effektrapport.edition.Edition;
import se.effektrapport.edition.Quotables;
import se.effektrapport.review.Decisions;
import se.effektrapport.review.Review;
import se.effektrapport.review.UnitKey;

/** Gathers what people should look at in an edition, and what they have decided. */
record WhatToReview(Run run, Submissions submissions, Decisions decisions) {

  /** As {@link Submission#publicName} has it. */
  private static final Pattern PUBLIC_NAME = Pattern.compile("(.+) svar (\\d+)");

  Review in(Edition edition) {
    Content content = edition.content();
    Doubts doubts = new Doubts(content, units(edition), run.verdicts(decisions));
    return new Review(
        edition.round(),
        edition.number(),
        content.head().sampleData(),
        run.undertaking().codebook(),
        doubts.open(),
        doubts.settled(),
        doubts.disputed(),
        Quotables.in(content, run.undertaking().questionnaire(), run.quotes(decisions)));
  }

  /** By reference, of the answers that the edition was made from. */
  Map<String, UnitKey> units(Edition edition) {
    Map<String, Integer> versions = new HashMap<>();
    edition.content().respondents().stream()
        .flatMap(each -> each.submission().stream())
        .map(PUBLIC_NAME::matcher)
        .filter(Matcher::matches)
        .forEach(name -> versions.put(name.group(1), Integer.valueOf(name.group(2))));
    Map<String, UnitKey> units = new HashMap<>();
    for (Submission answer : submissions.of(edition.round(), versions)) {
      answer.units().forEach(unit -> units.put(answer.reference(unit), UnitKey.of(answer, unit)));
    }
    return units;
  }
}
