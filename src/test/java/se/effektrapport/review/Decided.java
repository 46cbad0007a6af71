package se.effektrapport.review;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import se.effektrapport.classification.Codebook;
import se.effektrapport.classification.Utgangspunkt;
import se.effektrapport.round.InputFolder;
import se.effektrapport.round.Round;

/** Decisions for tests, in the sample round and its code book. */
public final class Decided {

  public static final LocalDateTime AT = LocalDateTime.of(2022, 10, 19, 9, 0);

  private Decided() {}

  public static Round round() {
    InputFolder input = new InputFolder(Path.of("input"));
    return input.round(2022).round(input.organisation());
  }

  public static Codebook codebook() {
    return Codebook.read(Path.of("templates/kodbok/2022.yaml"));
  }

  public static UnitKey unit(String administration, String text) {
    return new UnitKey(administration, UnitKey.ACTIVITY, UnitKey.hash(text));
  }

  /** The label with an id of the sample code book, "C" or "C3". */
  public static Label label(String id) {
    Codebook codebook = codebook();
    Utgangspunkt point = codebook.utgangspunkt(id).or(() -> codebook.owner(id)).orElseThrow();
    return point.delomraden().stream()
        .filter(part -> part.id().equals(id))
        .map(part -> Label.of(point, part))
        .findFirst()
        .orElse(Label.of(point));
  }

  public static Decision decision(UnitKey unit, String reviewer, String label) {
    return decision(unit, 2022, reviewer, Optional.of(label(label)));
  }

  static Decision decision(UnitKey unit, int round, String reviewer, Optional<Label> label) {
    return new Decision(
        unit,
        round,
        label,
        "S2",
        reviewer,
        "",
        AT,
        new Decision.Source("granskning.xlsx", "Att granska", "B5"));
  }

  public static QuoteDecision quote(UnitKey words, String reviewer, Optional<Use> use) {
    return new QuoteDecision(
        words, 2022, use, reviewer, AT, new Decision.Source("granskning.xlsx", "Exempel", "G5"));
  }

  public static ReleaseDecision release(
      UnitKey words, String hits, String reviewer, Optional<Release> release) {
    return release(words, 2022, hits, reviewer, release);
  }

  static ReleaseDecision release(
      UnitKey words, int round, String hits, String reviewer, Optional<Release> release) {
    return new ReleaseDecision(
        words,
        round,
        hits,
        release,
        reviewer,
        "Det är en plats.",
        AT,
        new Decision.Source("granskning.xlsx", "Skydd", "F5"));
  }

  static ReadFile file(int round, String name, Decision... decisions) {
    return new ReadFile(
        round,
        name,
        "ab".repeat(32),
        "Anna Berg",
        decisions.length,
        AT,
        List.of(decisions),
        List.of(),
        List.of(),
        List.of());
  }
}
