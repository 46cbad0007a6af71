package se.effektrapport.job;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.effektrapport.answers.Submission;
import se.effektrapport.edition.WrittenText;
import se.effektrapport.protection.ProtectText;
import se.effektrapport.protection.ProtectedText;
import se.effektrapport.review.UnitKey;

/**
 * What anybody has written in a round, in whichever version of an answer, looked up when first
 * asked.
 */
final class WrittenTexts {

  private final Run run;
  private final ProtectText protectText;
  private final Set<UnitKey> known = new HashSet<>();
  private final Map<UnitKey, String> texts = new HashMap<>();
  private final Stores stores;
  private boolean lookedUp;

  WrittenTexts(Run run, Stores stores) {
    this.run = run;
    this.protectText = run.protectText();
    this.stores = stores;
  }

  /** Whether anybody has answered so, or may be quoted so. */
  boolean isKnown(UnitKey unit) {
    lookUp();
    return known.contains(unit);
  }

  /** What protection makes of a text; empty if nobody wrote it. */
  Optional<ProtectedText> protectedText(UnitKey words) {
    lookUp();
    return Optional.ofNullable(texts.get(words)).map(protectText::protect);
  }

  private void lookUp() {
    if (lookedUp) {
      return;
    }
    lookedUp = true;
    stores.receipts().of(run.year()).stream()
        .flatMap(each -> each.administration().stream())
        .distinct()
        .flatMap(this::answers)
        .forEach(this::add);
    run.chapters().stream().flatMap(WrittenText::of).forEach(this::add);
  }

  private Stream<Submission> answers(String administration) {
    return IntStream.range(1, stores.submissions().nextVersion(run.year(), administration))
        .mapToObj(version -> stores.submissions().of(run.year(), Map.of(administration, version)))
        .flatMap(List::stream);
  }

  /** A unit as it is classified, and its words as they are shown and quoted. */
  private void add(Submission answer) {
    answer
        .units()
        .forEach(
            unit -> {
              known.add(UnitKey.of(answer, unit));
              UnitKey.ofWords(answer, unit).forEach(known::add);
            });
    WrittenText.of(answer).forEach(this::add);
  }

  /** What is left of a text may be quoted when a reviewer has released it so. */
  private void add(WrittenText text) {
    texts.put(text.words(), text.text());
    ProtectedText left = protectText.protect(text.text());
    if (!left.isUntouched()) {
      known.add(UnitKey.of(text.administration(), text.field(), left.text()));
    }
  }
}
