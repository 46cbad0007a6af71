package se.effektrapport.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.effektrapport.answers.Place;

class WriteReceptionListTest {

  private static final String HEADER = "\uFEFFfil;sha256;kod;version;utfall;grad;blad;cell;mening";
  private static final LocalDate EARLY = LocalDate.of(2022, 9, 1);
  private static final LocalDate LATER = LocalDate.of(2022, 9, 20);

  private static Receipt receipt(
      String file, int version, Receipt.Outcome outcome, LocalDate day, Finding... findings) {
    return new Receipt(
        file, "ab", day, Optional.of("SKÄ"), Optional.of(version), outcome, List.of(findings));
  }

  private static Receipt accepted(String file, int version, LocalDate day, Finding... findings) {
    return receipt(file, version, Receipt.Outcome.ACCEPTED, day, findings);
  }

  private static void assertLines(List<Receipt> receipts, String... lines) {
    assertThat(WriteReceptionList.write(receipts))
        .isEqualTo(HEADER + "\r\n" + String.join("\r\n", lines) + "\r\n");
  }

  @Test
  void hasOnlyItsHeadingsWhenNothingWasRead() {
    assertThat(WriteReceptionList.write(List.of())).isEqualTo(HEADER + "\r\n");
  }

  @Test
  void hasARowForEachFindingAndOneForAWorkbookWithout() {
    Receipt refused =
        new Receipt(
            "b.xlsx",
            "cd",
            EARLY,
            Optional.empty(),
            Optional.empty(),
            Receipt.Outcome.REFUSED,
            List.of(
                Finding.error("Fel omgång."),
                Finding.question(new Place("Insatser", "H7"), "Väntade ett tal.")));

    assertLines(
        List.of(accepted("a.xlsx", 1, EARLY), refused),
        "a.xlsx;ab;SKÄ;1;godkand;;;;",
        "b.xlsx;cd;;;avvisad;fel;;;Fel omgång.",
        "b.xlsx;cd;;;avvisad;fraga;Insatser;H7;Väntade ett tal.");
  }

  @Test
  void saysWhichAnswersWereReplacedAndWhichAreUnchanged() {
    assertLines(
        List.of(
            accepted("a.xlsx", 1, EARLY),
            accepted("b.xlsx", 2, EARLY),
            receipt("c.xlsx", 2, Receipt.Outcome.UNCHANGED, LATER)),
        "a.xlsx;ab;SKÄ;1;ersatt;;;;",
        "b.xlsx;ab;SKÄ;2;godkand;;;;",
        "c.xlsx;ab;SKÄ;2;oforandrad;;;;");
  }

  @Test
  void anAnswerReadLaterThatCameEarlierIsTheReplacedOne() {
    assertLines(
        List.of(accepted("a.xlsx", 1, LATER), accepted("b.xlsx", 2, EARLY)),
        "a.xlsx;ab;SKÄ;1;godkand;;;;",
        "b.xlsx;ab;SKÄ;2;ersatt;;;;");
  }

  @Test
  void aCellThatBeginsAsAFormulaIsMadeHarmless() {
    assertLines(List.of(accepted("=1+1.xlsx", 1, EARLY)), "'=1+1.xlsx;ab;SKÄ;1;godkand;;;;");
    assertLines(List.of(accepted("-svar.xlsx", 1, EARLY)), "'-svar.xlsx;ab;SKÄ;1;godkand;;;;");
  }

  @Test
  void semicolonsQuotesAndLineBreaksStayInTheirField() {
    Finding finding = Finding.question(new Place("Blad;1", "A1"), "Fann \"två\".\nOch en rad.");

    assertLines(
        List.of(accepted("a.xlsx", 1, EARLY, finding)),
        "a.xlsx;ab;SKÄ;1;godkand;fraga;\"Blad;1\";A1;\"Fann \"\"två\"\".\nOch en rad.\"");
  }
}
