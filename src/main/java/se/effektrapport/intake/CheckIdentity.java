package se.effektrapport.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.effektrapport.answers.Place;
import se.effektrapport.questionnaire.Identity;
import se.effektrapport.questionnaire.Questionnaire;
import se.effektrapport.round.Administration;
import se.effektrapport.round.Round;

/** Whether a workbook is the round's own form, filled in by one of those who were asked. */
public record CheckIdentity(Round round, Questionnaire questionnaire) {

  /**
   * Who answered, if it is one of those who were asked: by the code, or where it is gone the name.
   */
  public Optional<Administration> administration(Identity identity) {
    return identity.code().isPresent()
        ? identity.code().flatMap(written -> among(round.respondents(), written))
        : identity.name().flatMap(this::named);
  }

  private Optional<Administration> named(Identity.Fact written) {
    return round.respondents().stream()
        .filter(each -> Tidy.key(each.name()).equals(Tidy.key(written.text())))
        .findFirst();
  }

  /** The code of the one who answered, asked or not. */
  Optional<String> code(Identity identity) {
    return administration(identity)
        .or(() -> identity.code().flatMap(each -> among(round.organisation().all(), each)))
        .map(Administration::code);
  }

  private static Optional<Administration> among(
      List<Administration> administrations, Identity.Fact written) {
    return administrations.stream()
        .filter(each -> Tidy.key(each.code()).equals(Tidy.key(written.text())))
        .findFirst();
  }

  /** All that is wrong, each as an error. */
  List<Finding> errors(Identity identity) {
    if (saysNothing(identity)) {
      return List.of(
          Finding.error(
              "Arbetsboken är inte ifylld i årets formulär: väntade omgång och förvaltningens kod"
                  + " på försättsbladet, fann ingetdera. Svara i formuläret från"
                  + " socialförvaltningen."));
    }
    List<Finding> errors = new ArrayList<>();
    String year = String.valueOf(round.year());
    boolean thisRound = is(identity.round(), year);
    if (!thisRound) {
      errors.add(
          error(
              identity.round(),
              "Fel omgång: väntade %s, fann %s. Svara i formuläret för %s."
                  .formatted(year, found(identity.round()), year)));
    }
    if (administration(identity).isEmpty()) {
      errors.add(error(identity.code(), notAsked(identity.code())));
    }
    if (thisRound && !is(identity.version(), questionnaire.version())) {
      errors.add(
          error(
              identity.version(),
              "Fel version av formuläret: väntade %s, fann %s. För över svaren till formuläret som ni fick i år."
                  .formatted(questionnaire.version(), found(identity.version()))));
    }
    return errors;
  }

  /**
   * What stands in another round's or another's form means nothing here. Where it is only not said
   * whose the form is, the rest is read, so that all errors are told at once.
   */
  boolean isAnotherForm(Identity identity) {
    return saysNothing(identity)
        || identity.code().isPresent() && administration(identity).isEmpty()
        || identity.round().isPresent() && !is(identity.round(), String.valueOf(round.year()))
        || identity.version().isPresent() && !is(identity.version(), questionnaire.version());
  }

  /** The form was made for somebody else than the cover now says. */
  Optional<Finding> question(Identity identity) {
    Optional<Administration> said = administration(identity);
    return identity
        .madeFor()
        .filter(code -> said.isPresent() && !Tidy.key(said.get().code()).equals(Tidy.key(code)))
        .map(
            code ->
                question(
                    identity.code(),
                    "Formuläret gjordes för %s men försättsbladet säger %s: svaret räknas som %s. Stämmer det?"
                        .formatted(
                            Sentences.quoted(code),
                            Sentences.quoted(said.get().code()),
                            said.get().genitive() + " svar")));
  }

  private static boolean is(Optional<Identity.Fact> found, String expected) {
    return found.filter(each -> Tidy.key(each.text()).equals(Tidy.key(expected))).isPresent();
  }

  private boolean saysNothing(Identity identity) {
    return administration(identity).isEmpty()
        && identity.code().isEmpty()
        && identity.round().isEmpty();
  }

  private String notAsked(Optional<Identity.Fact> code) {
    return code.flatMap(written -> among(round.organisation().all(), written))
        .map(this::notInThisRound)
        .orElse(
            "Okänd förvaltning: väntade en av koderna %s, fann %s. Skriv er kod på försättsbladet, eller svara i formuläret som ni fick."
                .formatted(codes(), found(code)));
  }

  /**
   * In the register, but not among those who are asked: merged, not there yet, or not concerned.
   */
  private String notInThisRound(Administration known) {
    LocalDate day = round.calendar().reference();
    Optional<Administration> successor = round.organisation().successorOn(known.code(), day);
    if (successor.isPresent() && !successor.get().equals(known)) {
      return "Fel förvaltning: koden %s är %s, som har uppgått i %s. Väntade koden %s. Svara i formuläret för %s."
          .formatted(
              Sentences.quoted(known.code()),
              known.inText(),
              successor.get().inText(),
              Sentences.quoted(successor.get().code()),
              successor.get().inText());
    }
    return "Fel förvaltning: %s (%s) ingår inte i omgången %d. Väntade en av koderna %s."
        .formatted(known.inText(), known.code(), round.year(), codes());
  }

  private String codes() {
    return round.respondents().stream().map(Administration::code).collect(Collectors.joining(", "));
  }

  private static String found(Optional<Identity.Fact> fact) {
    return fact.map(Identity.Fact::text).map(Sentences::quoted).orElse("ingen uppgift");
  }

  private static Finding error(Optional<Identity.Fact> about, String sentence) {
    return new Finding(Finding.Severity.ERROR, place(about), sentence);
  }

  private static Finding question(Optional<Identity.Fact> about, String sentence) {
    return new Finding(Finding.Severity.QUESTION, place(about), sentence);
  }

  private static Optional<Place> place(Optional<Identity.Fact> about) {
    return about
        .filter(fact -> !fact.cell().isEmpty())
        .map(fact -> new Place(fact.sheet(), fact.cell()));
  }
}
