package se.effektrapport.verification;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.effektrapport.verification.Underlag.Piece;

/** Compares the published underlag.json with what the answers give. */
record CompareUnderlag(Underlag published, Underlag given, Verification to) {

  void compare() {
    numbers();
    pieces(Underlag::activities, "uppgifter om insatser i underlag.json stämmer med svaren.");
    pieces(Underlag::passages, "stycken i underlag.json stämmer med svaren.");
    pieces(Underlag::quotations, "citat i underlag.json stämmer med svaren.");
    pieces(Underlag::rest, "övriga delar av underlag.json stämmer med det svaren ger.");
  }

  private void numbers() {
    int before = to.size();
    Map<String, Said> file = published.numbers();
    Map<String, Said> answers = given.numbers();
    answers.forEach(
        (id, said) -> {
          Optional<Said> found = Optional.ofNullable(file.get(id));
          if (found.isEmpty()) {
            to.deviate(
                "Talet %s (%s): finns inte i underlag.json. Svaren ger %s."
                    .formatted(id, said.label(), said.inText()));
          } else if (!found.get().isSameAs(said)) {
            to.deviate(
                "Talet %s (%s): underlag.json har %s, svaren ger %s."
                    .formatted(id, said.label(), found.get().inText(), said.inText()));
          } else if (found.get().given() != said.given() || found.get().asked() != said.asked()) {
            to.deviate(
                "Talet %s (%s): underlag.json har enligt %s insatser, svaren ger %s."
                    .formatted(id, said.label(), found.get().basisInText(), said.basisInText()));
          }
        });
    file.keySet().stream()
        .filter(id -> !answers.containsKey(id))
        .forEach(id -> to.deviate("Talet %s i underlag.json följer inte av svaren.".formatted(id)));
    to.count(answers.size(), before, "tal i underlag.json stämmer med svaren.");
  }

  /** Words are never told, only where they stand. */
  private void pieces(Function<Underlag, Map<String, Piece>> which, String what) {
    int before = to.size();
    Map<String, Piece> file = which.apply(published);
    Map<String, Piece> answers = which.apply(given);
    answers.forEach(
        (key, piece) -> {
          Piece found = file.get(key);
          if (found == null || !found.said().equals(piece.said())) {
            to.deviate(
                "underlag.json: %s %s."
                    .formatted(piece.what(), found == null ? "saknas" : "stämmer inte med svaren"));
          }
        });
    file.forEach(
        (key, piece) -> {
          if (!answers.containsKey(key)) {
            to.deviate("underlag.json: %s finns inte i svaren.".formatted(piece.what()));
          }
        });
    to.count(answers.size(), before, what);
  }
}
