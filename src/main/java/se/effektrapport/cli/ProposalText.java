package se.effektrapport.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.effektrapport.edition.EditionRecord;
import se.effektrapport.edition.EditionRecord.BoardDecision;
import se.effektrapport.job.MadeProposal;
import se.effektrapport.round.Round;

/** What came of making the proposal, for a terminal. */
final class ProposalText {

  private static final Map<String, String> HEADINGS =
      Map.of(
          "tu-sammanfattning", "Sammanfattning",
          "tu-arendet", "Ärendet",
          "tu-synpunkter", "Förvaltningens synpunkter och förslag");

  private ProposalText() {}

  static String of(Round round, MadeProposal made) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(outcome(round, made));
    lines.add("Filerna ligger i %s:".formatted(made.folder()));
    made.files().forEach(file -> lines.add("  " + file));
    if (made.decided().isEmpty() && !made.notWritten().isEmpty()) {
      lines.add(ownWords(round, made.notWritten()));
    }
    made.remarks().forEach(remark -> lines.add("Se efter: " + remark));
    made.decided()
        .ifPresentOrElse(
            decided -> lines.add(nothingLeft(round, made, decided)),
            () -> lines.addAll(next(round, made)));
    return lines.stream()
        .collect(Collectors.joining(System.lineSeparator(), "", System.lineSeparator()));
  }

  private static String outcome(Round round, MadeProposal made) {
    String what =
        "tjänsteutlåtandet till %s om utgåva %d av effektrapport %d"
            .formatted(round.decider().committee().inText(), made.edition(), round.year());
    return switch (made.outcome()) {
      case MADE -> "Klart: %s är gjort.".formatted(what);
      case PUT_BACK ->
          "Inget nytt: %s är som det var. Filer som saknades eller var ändrade har skrivits igen."
              .formatted(what);
      case UNCHANGED -> "Inget nytt: %s är som det var.".formatted(what);
    };
  }

  private static String ownWords(Round round, List<String> notWritten) {
    return "Mallens egen text står under: %s. Vill du skriva själv, lägg %s i input/%d/texter och kör tjansteutlatande igen."
        .formatted(
            notWritten.stream().map(HEADINGS::get).collect(Collectors.joining(", ")),
            notWritten.stream().map(name -> name + ".md").collect(Collectors.joining(", ")),
            round.year());
  }

  /** After the decision nothing of it can be altered, and nothing is to be signed or pasted. */
  private static String nothingLeft(Round round, MadeProposal made, EditionRecord decided) {
    String namnd = round.decider().committee().name();
    BoardDecision decision = decided.decision().orElseThrow();
    return decided.number() == made.edition()
        ? "%s har beslutat om utgåvan, %s, § %d. Tjänsteutlåtandet ändras inte mer."
            .formatted(namnd, decision.day(), decision.paragraph())
        : "%s har beslutat om en senare utgåva, utgåva %d. Det här tjänsteutlåtandet behövs inte längre."
            .formatted(namnd, decided.number());
  }

  private static List<String> next(Round round, MadeProposal made) {
    return List.of(
        "",
        "Gör så här härnäst:",
        "  1. Läs igenom tjänsteutlåtandet. Ändra i texterna och inte i Word-filen, och kör igen.",
        "  2. Låt cheferna skriva under. Bilaga 1 är effektrapport-%d-utgava-%d.pdf i utgava-%d."
            .formatted(round.year(), made.edition(), made.edition()),
        "  3. Klistra in ingress.txt i dagordningen.",
        "  4. När nämnden har beslutat: beslut --ar %d --utgava %d --datum ... --paragraf ..."
            .formatted(round.year(), made.edition()));
  }
}
