package se.effektrapport.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static se.effektrapport.reception.Books.EARLY;
import static se.effektrapport.reception.Books.LATER;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.effektrapport.answers.Place;
import se.effektrapport.intake.Finding;

class WriteReceptionListTest {

  private static final String HEADER = "fil,sha256,kod,version,utfall,grad,blad,cell,mening";

  private final Books books = new Books();

  private void assertLines(String... lines) {
    assertThat(WriteReceptionList.write(books.standings()))
        .isEqualTo(HEADER + "\r\n" + String.join("\r\n", lines) + "\r\n");
  }

  @Test
  void hasOnlyItsHeadingsWhenNothingWasRead() {
    assertThat(WriteReceptionList.write(List.of())).isEqualTo(HEADER + "\r\n");
  }

  @Test
  void hasARowForEachFindingAndOneForAWorkbookWithout() {
    books.lies("a", EARLY).accepted("a", 1, EARLY);
    books.lies("b", EARLY);
    books.refused(
        "b",
        EARLY,
        Finding.error("Fel omgång."),
        Finding.question(new Place("Insatser", "H7"), "Väntade ett tal."));

    assertLines(
        "a.xlsx,a,SKÄ,1,godkand,,,,",
        "b.xlsx,b,SKÄ,,avvisad,,,,Svaret i ”a.xlsx” gäller så länge.",
        "b.xlsx,b,SKÄ,,avvisad,fel,,,Fel omgång.",
        "b.xlsx,b,SKÄ,,avvisad,fraga,Insatser,H7,Väntade ett tal.");
  }

  @Test
  void hasARowForWhatIsSaidOfTheFileItself() {
    books.lies("a", EARLY).accepted("a", 1, EARLY).lies("b", LATER).accepted("b", 2, LATER);

    assertLines(
        "a.xlsx,a,SKÄ,1,ersatt,,,,Ersatt av svaret i ”b.xlsx”.", "b.xlsx,b,SKÄ,2,godkand,,,,");
  }

  @Test
  void aFieldThatBeginsAsAFormulaIsMadeHarmless() {
    books.lies("a", "=1+1.xlsx", EARLY).refused("a", EARLY).lies("b", "-b.xlsx", EARLY);
    books.refused("b", EARLY);

    assertThat(WriteReceptionList.write(books.standings()).lines())
        .anyMatch(line -> line.startsWith("'=1+1.xlsx,"))
        .anyMatch(line -> line.startsWith("'-b.xlsx,"));
  }

  @Test
  void commasQuotesAndLineBreaksStayInTheirField() {
    books.lies("a", EARLY);
    books.accepted(
        "a", 1, EARLY, Finding.question(new Place("Blad,1", "A1"), "Fann \"två\".\nOch en rad."));

    assertLines("a.xlsx,a,SKÄ,1,godkand,fraga,\"Blad,1\",A1,\"Fann \"\"två\"\".\nOch en rad.\"");
  }
}
