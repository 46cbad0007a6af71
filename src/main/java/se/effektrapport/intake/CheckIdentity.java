package se.effektrapport.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.effektrapport.questionnaire.Identity;
import se.effektrapport.questionnaire.Questionnaire;
import se.effektrapport.round.Administration;
import se.effektrapport.round.Round;

/** Whether a workbook is the round's own form, filled in by one of those who were asked. */
record CheckIdentity(Round round, Questionnaire questionnaire) {

  /** Who answered, if it is one of those who were asked. */
  Optional<Administration> administration(Identity identity) {
    return identity
        .code()
        .flatMap(
            written ->
                round.respondents().stream()
                    .filter(each -> Tidy.key(each.code()).equals(Tidy.key(written)))
                    .findFirst());
  }

  /** All that is wrong, each as an error. */
  List<Finding> errors(Identity identity) {
    if (identity.code().isEmpty() && identity.round().isEmpty()) {
      return List.of(
          Finding.error(
              "Arbetsboken är inte ifylld i årets formulär: väntade omgång och förvaltningens kod"
                  + " på försättsbladet, fann ingetdera. Svara i formuläret från"
                  + " socialförvaltningen."));
    }
    List<Finding> errors = new ArrayList<>();
    String year = String.valueOf(round.year());
    if (!is(identity.round(), year)) {
      errors.add(
          Finding.error(
              "Fel omgång: väntade %s, fann %s.".formatted(year, found(identity.round()))));
    }
    if (administration(identity).isEmpty()) {
      errors.add(
          Finding.error(
              "Okänd förvaltning: väntade en av koderna %s, fann %s."
                  .formatted(codes(), found(identity.code()))));
    }
    if (!is(identity.version(), questionnaire.version())) {
      errors.add(
          Finding.error(
              "Fel version av formuläret: väntade %s, fann %s. För över svaren till årets formulär."
                  .formatted(questionnaire.version(), found(identity.version()))));
    }
    return errors;
  }

  private static boolean is(Optional<String> found, String expected) {
    return found.filter(each -> Tidy.key(each).equals(Tidy.key(expected))).isPresent();
  }

  private String codes() {
    return round.respondents().stream().map(Administration::code).collect(Collectors.joining(", "));
  }

  private static String found(Optional<String> value) {
    return value.map(Sentences::quoted).orElse("ingen uppgift");
  }
}
