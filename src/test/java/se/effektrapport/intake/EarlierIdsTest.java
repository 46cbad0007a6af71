package se.effektrapport.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static se.effektrapport.intake.Forms.cell;
import static se.effektrapport.intake.Forms.write;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.effektrapport.answers.Activity;
import se.effektrapport.answers.Submission;
import se.effektrapport.questionnaire.EarlierId;
import se.effektrapport.questionnaire.Prefill;

/** The hidden ids of a form filled in from last year, as people leave them. */
class EarlierIdsTest {

  private static final String HIDDEN = "AC";
  private static final String SHEET = "Insatser";

  @TempDir Path folder;
  private Forms forms;

  @BeforeEach
  void makeForms() {
    forms = new Forms(folder);
  }

  private static Map<String, String> row(String name, String id, String effect) {
    Map<String, String> row = new LinkedHashMap<>(Map.of("insats", name, EarlierId.KEY, id));
    row.put("effekt", effect);
    row.put("uppfoljning", effect.isEmpty() ? "" : "Egen statistik.");
    row.put("status", effect.isEmpty() ? "" : "Pågår");
    return row;
  }

  private static Prefill prefill() {
    return new Prefill(
        Map.of(),
        Map.of("arbete", "Vi har arbetat."),
        List.of(
            row("Kurs", "2021:SKÄ-4", "Fler kommer."),
            row("Läger", "2021:SKÄ-5", "Färre kommer."),
            row("Natt", "2021:SKÄ-6", "Lugnare.")));
  }

  private static List<String> ids(Received.Accepted accepted) {
    return accepted.submission().activities().stream()
        .map(each -> each.name() + each.earlier().map(id -> " " + id).orElse(""))
        .toList();
  }

  @Test
  void theyStandInAHiddenColumnBesideTheOthers() {
    Path file = forms.filled(prefill());
    forms.altered(
        file,
        workbook -> {
          Sheet sheet = workbook.getSheet(SHEET);
          assertThat(sheet.isColumnHidden(28)).isTrue();
          assertThat(cell(workbook, SHEET, HIDDEN + 4)).hasToString(EarlierId.HEADER);
          assertThat(cell(workbook, SHEET, HIDDEN + 5)).hasToString("2021:SKÄ-4");
          assertThat(cell(workbook, SHEET, HIDDEN + 5).getCellStyle().getLocked()).isFalse();
          assertThat(cell(workbook, SHEET, HIDDEN + 9).getCellStyle().getLocked()).isFalse();
        });

    Received.Accepted read = Forms.accepted(file);
    assertThat(ids(read)).containsExactly("Kurs 2021:SKÄ-4", "Läger 2021:SKÄ-5", "Natt 2021:SKÄ-6");
    assertThat(read.findings()).isEmpty();
  }

  @Test
  void areNoAnswers() {
    Submission with = Forms.accepted(forms.filled(prefill())).submission();
    Path file = forms.altered(forms.filled(prefill()), EarlierIdsTest::deleteIds);
    Submission without = Forms.accepted(file).submission();

    assertThat(with.source().contentDigest()).isEqualTo(without.source().contentDigest());
    assertThat(with.activities()).allMatch(each -> !each.values().toString().contains("2021:"));
    assertThat(without.activities()).allMatch(each -> each.earlier().isEmpty());
  }

  private static void deleteIds(Workbook workbook) {
    for (Row row : workbook.getSheet(SHEET)) {
      if (row.getCell(28) != null) {
        row.removeCell(row.getCell(28));
      }
    }
  }

  @Test
  void anIdAloneMakesNoInsats() {
    Path file =
        forms.altered(
            forms.filled(prefill()),
            workbook -> {
              write(workbook, SHEET, HIDDEN + "8", "2021:SKÄ-7");
              for (String column : List.of("A", "O", "R", "V")) {
                cell(workbook, SHEET, column + "6").setBlank();
              }
            });

    assertThat(ids(Forms.accepted(file))).containsExactly("Kurs 2021:SKÄ-4", "Natt 2021:SKÄ-6");
  }

  @Test
  void areFoundWhereverTheColumnStandsAndNotMissedWhereItsHeadingIsGone() {
    Path moved =
        forms.altered(
            forms.filled(prefill()),
            workbook -> {
              deleteIds(workbook);
              write(workbook, SHEET, "AF4", " insatsens ID (ändra inte) ");
              write(workbook, SHEET, "AF6", " 2021:SKA\u0308-5 ");
              write(workbook, SHEET, "AG4", EarlierId.HEADER);
              write(workbook, SHEET, "AG6", "2021:SKÄ-9");
            });
    assertThat(ids(Forms.accepted(moved))).containsExactly("Kurs", "Läger 2021:SKÄ-5", "Natt");

    Path headless =
        forms.altered(
            forms.filled(prefill()), workbook -> cell(workbook, SHEET, HIDDEN + 4).setBlank());
    Received.Accepted without = Forms.accepted(headless);
    assertThat(ids(without)).containsExactly("Kurs", "Läger", "Natt");
    assertThat(Forms.sentences(without)).isEmpty();
  }

  @Test
  void theirHeadingIsNotTakenForThatOfAColumnThatWasDeleted() {
    Path file =
        forms.altered(forms.filled(prefill()), workbook -> cell(workbook, SHEET, "Y4").setBlank());

    assertThat(Forms.sentences(Forms.accepted(file)))
        .singleElement()
        .asString()
        .contains("”Hinder” saknas", "Den läses som tom");
  }

  @Test
  void whatIsNoIdIsNone() {
    Path file =
        forms.altered(
            forms.filled(prefill()),
            workbook -> {
              write(workbook, SHEET, HIDDEN + 5, "2021:SKÄ-4; drop table");
              write(workbook, SHEET, HIDDEN + 6, "=A1");
              write(workbook, SHEET, HIDDEN + 7, "2021:SKÄ-0");
            });

    assertThat(ids(Forms.accepted(file))).containsExactly("Kurs", "Läger", "Natt");
  }

  @Test
  void ofACopiedRowTheFirstIsThatOfLastYearAndTheOtherIsAskedAbout() {
    Path file =
        forms.altered(
            forms.filled(prefill()),
            workbook -> {
              write(workbook, SHEET, "A8", "Kurs för fäder");
              write(workbook, SHEET, "B8", "Nya kommer.");
              write(workbook, SHEET, HIDDEN + 8, "2021:SKÄ-4");
            });

    Received.Accepted read = Forms.accepted(file);
    assertThat(ids(read)).startsWith("Kurs 2021:SKÄ-4").endsWith("Kurs för fäder");
    assertThat(Forms.sentences(read))
        .singleElement()
        .asString()
        .startsWith("Insatser!A8 Raden är kopierad från raden för en annan insats");
  }

  @Test
  void aFormSentBackAsItCameIsNoAnswer() {
    Prefill untouched =
        new Prefill(
            Map.of("Telefon", "08-508 00 000"),
            Map.of(),
            List.of(row("Kurs", "2021:SKÄ-4", ""), row("Läger", "2021:SKÄ-5", "")));

    assertThat(Forms.sentences(Forms.refused(forms.filled(untouched))))
        .singleElement()
        .asString()
        .startsWith("Formuläret är inte besvarat: väntade minst ett svar");
  }

  @Test
  void asksWhatBecameOfLastYearsInsatserWithoutARow() {
    List<String> asked =
        new Asking(Forms.QUESTIONNAIRE)
            .row("Kurs")
            .asked(last("Kurs", "Läger", "Natt", "Mentorer"));

    assertThat(asked)
        .containsExactly(
            "Insatserna ”Läger”, ”Natt” och ”Mentorer” fanns i svaret 2021 men saknas i år: väntade"
                + " en rad för var och en. Är en insats avslutad, lägg tillbaka raden med status"
                + " Avslutad. Pågår den, lägg tillbaka raden med årets uppgifter.");
    assertThat(new Asking(Forms.QUESTIONNAIRE).row("Kurs").asked(last("Kurs", "Läger")))
        .containsExactly(
            "Insatsen ”Läger” fanns i svaret 2021 men saknas i år: väntade en rad för den. Är den"
                + " avslutad, lägg tillbaka raden med status Avslutad. Pågår den, lägg tillbaka"
                + " raden med årets uppgifter.");
    assertThat(new Asking(Forms.QUESTIONNAIRE).row("Kurs").asked(last("KURS"))).isEmpty();
  }

  @Test
  void namesOnlySomeOfManyThatAreGone() {
    List<String> names = new ArrayList<>();
    for (char letter = 'a'; letter < 'o'; letter++) {
      names.add("Insats " + letter);
    }

    assertThat(
            new Asking(Forms.QUESTIONNAIRE)
                .row("Kurs")
                .asked(last(names.toArray(String[]::new)))
                .getFirst())
        .contains("”Insats i”, ”Insats j” och 4 till fanns")
        .doesNotContain("Insats k");
  }

  private static LastRound last(String... names) {
    Asking before = new Asking(Forms.QUESTIONNAIRE);
    Stream.of(names).forEach(before::row);
    return LastRound.before(Forms.ROUND, List.of(before.answer(2021, "SKÄ")));
  }

  @Test
  void comparesNumbersWithTheInsatsTheRowWasFilledInFrom() {
    Asking before = new Asking(Forms.QUESTIONNAIRE).row("Kurs", "antal_totalt", "10");
    LastRound last = LastRound.before(Forms.ROUND, List.of(before.answer(2021, "SKÄ")));
    Activity renamed =
        new Asking(Forms.QUESTIONNAIRE)
            .row("Föräldrakurs", "antal_totalt", "400")
            .answer(2022, "SKÄ")
            .activities()
            .getFirst();
    Findings findings = new Findings();

    new CheckJumps(Forms.QUESTIONNAIRE.columns(), last.of("SKÄ"))
        .ask(List.of(new Activity(1, renamed.values(), EarlierId.in("2021:SKÄ-1"))), findings);

    assertThat(findings.asked()).hasSize(1);
  }
}
