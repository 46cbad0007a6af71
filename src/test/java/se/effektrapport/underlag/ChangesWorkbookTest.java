package se.effektrapport.underlag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.effektrapport.edition.Changes;
import se.effektrapport.edition.Content;
import se.effektrapport.sample.SecondEdition;

class ChangesWorkbookTest {

  private final Content content = SecondEdition.withEveryChange().content();
  private final Changes changes = content.changes().orElseThrow();
  private final byte[] bytes = new WriteUnderlag().changes(content).orElseThrow();
  private XSSFWorkbook book;

  @BeforeEach
  void open() throws Exception {
    book = new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }

  @AfterEach
  void close() throws Exception {
    book.close();
  }

  @Test
  void everyKindOfChangeHasASheet() {
    List<String> names = new ArrayList<>();
    book.forEach(sheet -> names.add(sheet.getSheetName()));
    assertThat(names)
        .containsExactly(
            "Läs mig",
            "Förvaltningar",
            "Insatser",
            "Stycken",
            "Siffror",
            "Omklassat",
            "Oförändrat");
    assertThat(rows("Läs mig"))
        .contains("Ändringar i utgåva 2 av effektrapport 2022|")
        .contains("Jämförs med|Utgåva 1, 2022-10-19")
        .contains("Socialnämndens beslut|2022-11-15, § 12");
  }

  @Test
  void tellsWhatBecameOfEachAnswer() {
    assertThat(rows("Förvaltningar"))
        .containsExactly(
            "Kod|Förvaltning|Vad som har hänt|Sent|Utgåva 1|Utgåva 2|Insatser nu|Nya insatser"
                + "|Borttagna insatser|Ändrade insatser|Ändrade stycken",
            "FAR|Farsta stadsdelsförvaltning|Nytt svar|ja||FAR svar 1|9|9|0|0|0",
            "KUN|Kungsholmens stadsdelsförvaltning|Rättat svar||KUN svar 1|KUN svar 2|"
                + changes.answers().getLast().activities()
                + "|0|1|2|3");
  }

  @Test
  void everyChangedCellHasARowAndSoHasAnInsatsThatIsNewOrGone() {
    assertThat(rows("Insatser"))
        .hasSize(1 + 9 + 1 + cells() + 1)
        .contains(
            "Kungsholmens stadsdelsförvaltning|Trygga kvällar i kvarteret|har ändrats|KUN-20|KUN-20"
                + "|Insats|Allvarssamtal|Trygga kvällar i kvarteret");
    assertThat(rows("Insatser").getLast()).contains("|har tagits bort|KUN-22||");
  }

  /** Of the insats that was told otherwise. */
  private int cells() {
    return changes.answers().getLast().items().get(1).cells().size();
  }

  @Test
  void paragraphsStandSideBySide() {
    assertThat(rows("Stycken"))
        .hasSize(1 + 3)
        .anyMatch(row -> row.contains("|har ändrats|") && row.endsWith("Det fortsätter vi med."))
        .anyMatch(row -> row.contains("|har tagits bort|") && row.endsWith("|"))
        .anyMatch(row -> row.contains("|har tillkommit|"));
  }

  @Test
  void aNumberIsANumberAndAWithheldOneIsTwoDots() {
    Row all = find("insatser");
    assertThat(all.getCell(2).getNumericCellValue()).isEqualTo(139);
    assertThat(all.getCell(3).getNumericCellValue()).isEqualTo(148);
    assertThat(text(find("personer.C.antal_unga_kvinnor").getCell(3))).isEqualTo("..");
    Row added = find("insatser.av.FAR");
    assertThat(added.getCell(2).getCellType()).isEqualTo(CellType.BLANK);
    assertThat(text(added.getCell(4))).isEqualTo("Siffran är ny");
    assertThat(rows("Siffror")).hasSize(1 + changes.figures().size());
  }

  @Test
  void tellsWhySomethingIsClassifiedOtherwise() {
    assertThat(rows("Omklassat"))
        .hasSize(2)
        .anyMatch(row -> row.endsWith("|En granskare har avgjort klassificeringen"));
  }

  @Test
  void tellsWhichChaptersAndPartsOfThemAreTheSame() {
    assertThat(rows("Oförändrat"))
        .hasSizeGreaterThan(changes.unchanged().size() + changes.partly().size())
        .contains("Bilaga F. Frågorna i enkäten|Hela")
        .contains("Sammanfattning|Så läser du siffrorna");
  }

  @Test
  void theSameContentGivesTheSameBytes() {
    assertThat(new WriteUnderlag().changes(content)).get().isEqualTo(bytes);
  }

  @Test
  void aFirstEditionHasNone() {
    assertThat(new WriteUnderlag().changes(Contents.sample())).isEmpty();
  }

  private Row find(String id) {
    return StreamSupport.stream(book.getSheet("Siffror").spliterator(), false)
        .filter(row -> text(row.getCell(0)).equals(id))
        .findFirst()
        .orElseThrow();
  }

  private List<String> rows(String sheet) {
    List<String> rows = new ArrayList<>();
    for (Row row : book.getSheet(sheet)) {
      List<String> cells = new ArrayList<>();
      row.forEach(cell -> cells.add(text(cell)));
      rows.add(String.join("|", cells));
    }
    return rows;
  }

  private static String text(Cell cell) {
    return new DataFormatter().formatCellValue(cell);
  }
}
