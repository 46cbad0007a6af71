package se.effektrapport.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.effektrapport.protection.Hit;
import se.effektrapport.protection.ProtectedText;

/** Reads the rows of the sheet {@value StoppedSheet#NAME} that hold a decision. */
final class ReadReleases {

  static final List<String> NEEDED =
      List.of(StoppedSheet.TEXT, StoppedSheet.DECISION, StoppedSheet.REASON, StoppedSheet.KEY);

  private final int round;
  private final Function<UnitKey, Optional<ProtectedText>> texts;

  /**
   * @param texts what protection makes of a text that somebody wrote in the round; empty if nobody
   *     did
   */
  ReadReleases(int round, Function<UnitKey, Optional<ProtectedText>> texts) {
    this.round = round;
    this.texts = texts;
  }

  void read(Columns sheet, Found found) {
    for (Columns.Line line : sheet.lines()) {
      if (!line.text(StoppedSheet.DECISION).isEmpty()
          || !line.text(StoppedSheet.REASON).isEmpty()) {
        key(line, found).ifPresent(key -> decide(line, key, found));
      }
    }
  }

  private Optional<ReleaseKey> key(Columns.Line line, Found found) {
    String written = line.text(StoppedSheet.KEY);
    Optional<ReleaseKey> key = ReleaseKey.parse(written);
    Optional<String> wrong =
        key.isEmpty() ? Optional.of(ReadDecisions.noKey(written)) : wrong(key.get());
    wrong.ifPresent(sentence -> found.refuse(line.place(StoppedSheet.KEY), sentence));
    return wrong.isPresent() ? Optional.empty() : key;
  }

  private Optional<String> wrong(ReleaseKey key) {
    if (key.round() != round) {
      return Optional.of(
          "Väntade en rad ur omgång %d, fann en ur omgång %d. En text släpps för ett år i taget."
              .formatted(round, key.round()));
    }
    Optional<ProtectedText> now = texts.apply(key.words());
    if (now.isEmpty()) {
      return Optional.of(
          "Väntade nyckeln till en text i omgångens svar eller i mappen texter, men det finns"
              + " ingen sådan text.");
    }
    return ReleaseVerdicts.digest(now.get().hits()).equals(key.hits())
        ? Optional.empty()
        : Optional.of(
            "Väntade en rad med de uppgifter som programmet hittar i texten nu, fann en med andra."
                + " Ta raden ur en ny kopia av granskning.xlsx och bedöm den igen.");
  }

  private void decide(Columns.Line line, ReleaseKey key, Found found) {
    if (!key.hasText(line.text(StoppedSheet.TEXT))) {
      found.refuse(
          line.place(StoppedSheet.TEXT),
          "Väntade texten som programmet skrev, fann en annan. Ta raden ur en ny kopia av"
              + " granskning.xlsx, och skriv egna ord i %s.".formatted(StoppedSheet.REASON));
      return;
    }
    String decision = line.text(StoppedSheet.DECISION);
    Optional<Release> release = Release.chosen(decision);
    if (decision.isEmpty()) {
      found.refuse(
          line.place(StoppedSheet.DECISION),
          "Väntade ett beslut ur listan till skälet som står bredvid, fann en tom ruta.");
    } else if (Choices.isSame(decision, Choices.TAKE_BACK)) {
      found.released(row(line, key, Optional.empty()));
    } else if (release.isEmpty()) {
      found.refuse(
          line.place(StoppedSheet.DECISION), "Väntade ett av valen i listan, fann något annat.");
    } else {
      release(line, key, release.get(), found);
    }
  }

  private void release(Columns.Line line, ReleaseKey key, Release release, Found found) {
    if (release == Release.ALL && holdsNumber(key)) {
      found.refuse(
          line.place(StoppedSheet.DECISION),
          "Väntade %s eller %s, eftersom texten innehåller ett personnummer eller ett samordningsnummer, fann %s."
              .formatted(Release.WITHOUT_HITS.shown(), Release.NOTHING.shown(), release.shown()));
    } else if (needsReason(release, line.text(StoppedSheet.REASON))) {
      found.refuse(
          line.place(StoppedSheet.REASON),
          "Väntade skälet till beslutet, minst två ord, fann %s."
              .formatted(line.text(StoppedSheet.REASON).isEmpty() ? "en tom ruta" : "färre"));
    } else {
      found.released(row(line, key, Optional.of(release)));
    }
  }

  /** One with a right check digit is somebody's, whatever a reviewer thinks of it. */
  private boolean holdsNumber(ReleaseKey key) {
    return texts.apply(key.words()).stream()
        .flatMap(each -> each.hits().stream())
        .map(Hit::kind)
        .anyMatch(each -> each == Hit.Kind.PERSONNUMMER || each == Hit.Kind.SAMORDNINGSNUMMER);
  }

  /** Two words at least, "ok" is no reason; but a text is taken away for any. */
  private static boolean needsReason(Release release, String reason) {
    return release == Release.NOTHING
        ? reason.isEmpty()
        : !reason.matches("(?s).*\\p{L}{2,}[^\\p{L}]+\\p{L}{2,}.*");
  }

  private static Found.Released row(Columns.Line line, ReleaseKey key, Optional<Release> release) {
    return new Found.Released(
        key.words(),
        key.hits(),
        release,
        line.text(StoppedSheet.REASON),
        line.place(StoppedSheet.DECISION));
  }
}
