package se.effektrapport.reception;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.effektrapport.intake.Sentences;

/** What is said of a received file as such: where it is, and which other one counts instead. */
record Remark(Reception reception, Receipt receipt, Standing.Outcome outcome) {

  static String ofCopy(String original) {
    return "Filen är en exakt kopia av %s.".formatted(Sentences.quoted(original));
  }

  Optional<String> sentence() {
    String sentences =
        Stream.of(renamed(), ofOutcome())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" "));
    return Optional.of(sentences).filter(each -> !each.isEmpty());
  }

  private Optional<String> renamed() {
    return Optional.of(reception.name(receipt))
        .filter(name -> !name.equals(receipt.file()))
        .map(name -> "Filen hette %s när den lästes.".formatted(Sentences.quoted(receipt.file())));
  }

  private Optional<String> ofOutcome() {
    return switch (outcome) {
      case ACCEPTED -> gone();
      case UNCHANGED -> said("Samma svar som i %s: inget nytt.", inForce());
      case REPLACED -> said("Ersatt av svaret i %s.", inForce());
      case WAITING -> said("Ersatt av svaret i %s.", reception.correction(receipt));
      case REFUSED ->
          said("Ersatt av svaret i %s.", reception.correction(receipt))
              .or(() -> said("Svaret i %s gäller så länge.", inForce()));
      case WITHDRAWN -> Optional.of("Svaret är återkallat och räknas inte.");
    };
  }

  private Optional<String> gone() {
    if (!reception.files(receipt).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        reception.isOverwritten(receipt)
            ? "En annan fil med samma namn ligger där nu. Det här svaret gäller så länge den inte"
                + " kan användas."
            : "Filen ligger inte längre i enkatsvar, men svaret gäller. Ska det inte räknas, lägg"
                + " filen i enkatsvar/aterkallat.");
  }

  private Optional<InForce> inForce() {
    return receipt.administration().map(reception.inForce()::get);
  }

  /** Says something of the file that holds another answer. */
  private Optional<String> said(String sentence, Optional<InForce> answer) {
    return answer.map(InForce::receipt).map(other -> sentence.formatted(file(other)));
  }

  private String file(Receipt other) {
    String name = reception.name(other);
    if (!name.equals(reception.name(receipt))) {
      return Sentences.quoted(name);
    }
    return reception.isReadBefore(other, receipt)
        ? "en tidigare fil med samma namn"
        : "en senare fil med samma namn";
  }
}
