package se.effektrapport.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static se.effektrapport.intake.Forms.accepted;
import static se.effektrapport.intake.Forms.refused;
import static se.effektrapport.intake.Forms.sentences;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.officeDocument.x2006.customProperties.CTProperty;

/** What cannot be used is refused with sentences that help. */
class RefusedSubmissionTest {

  @TempDir Path folder;
  private Forms forms;

  @BeforeEach
  void open() {
    forms = new Forms(folder);
  }

  private static void fact(Workbook workbook, String label, String value) {
    for (Row row : workbook.getSheet("Försättsblad")) {
      if (row.getCell(1) != null && row.getCell(1).getStringCellValue().equals(label)) {
        row.getCell(2).setCellValue(value);
      }
    }
  }

  @Test
  void refusesAFormNobodyFilledIn() {
    Received.Refused empty = refused(forms.blank());

    assertThat(sentences(empty))
        .containsExactly("Formuläret är tomt: väntade minst ett svar eller en insats, fann inget.");
    assertThat(empty.administration()).contains("SKÄ");
  }

  @Test
  void refusesAFormWithNothingButStraySigns() {
    Path file =
        forms.altered(
            forms.blank(),
            w -> {
              Forms.write(w, "Frågor", "D4", "-");
              Forms.write(w, "Insatser", "A5", ".");
            });

    assertThat(sentences(refused(file))).hasSize(1).first().asString().contains("är tomt");
  }

  @Test
  void refusesTheFormOfAnotherRound() {
    Received.Refused wrong =
        refused(
            forms.altered(
                w -> {
                  fact(w, "Omgång", "2021");
                  fact(w, "Formulärversion", "2021");
                }));

    assertThat(sentences(wrong))
        .containsExactly(
            "Försättsblad!C7 Fel omgång: väntade 2022, fann ”2021”. Svara i formuläret för 2022.");
    assertThat(wrong.administration()).contains("SKÄ");
  }

  @Test
  void refusesAnOldVersionOfTheForm() {
    assertThat(sentences(refused(forms.altered(w -> fact(w, "Formulärversion", "2022-1")))))
        .containsExactly(
            "Försättsblad!C10 Fel version av formuläret: väntade 2022, fann ”2022-1”. För över"
                + " svaren till formuläret som ni fick i år.");
  }

  @Test
  void refusesAnAdministrationNobodyKnows() {
    Received.Refused wrong = refused(forms.altered(w -> fact(w, "Kod", "XYZ")));

    assertThat(sentences(wrong))
        .singleElement()
        .asString()
        .startsWith("Försättsblad!C9 Okänd förvaltning: väntade en av koderna BRO, ")
        .endsWith(
            ", fann ”XYZ”. Skriv er kod på försättsbladet, eller svara i formuläret som ni"
                + " fick.");
    assertThat(wrong.administration()).isEmpty();
  }

  @Test
  void tellsOneThatWasMergedWhoAnswersNow() {
    assertThat(sentences(refused(forms.altered(w -> fact(w, "Kod", "häl")))))
        .containsExactly(
            "Försättsblad!C9 Fel förvaltning: koden ”HÄL” är Hägersten-Liljeholmens"
                + " stadsdelsförvaltning, som har uppgått i Hägersten-Älvsjö"
                + " stadsdelsförvaltning. Väntade koden ”HÄÄ”. Svara i formuläret för"
                + " Hägersten-Älvsjö stadsdelsförvaltning.");
  }

  @Test
  void oneThatWasMergedIsKnownByItsCodeAllTheSame() {
    assertThat(refused(forms.altered(w -> fact(w, "Kod", "HÄL"))).administration()).contains("HÄL");
  }

  @Test
  void theNameOnTheCoverTellsWhoAnsweredWhereTheCodeIsGone() {
    Received.Accepted read =
        accepted(
            forms.altered(
                w -> {
                  fact(w, "Kod", "");
                  ((XSSFWorkbook) w)
                      .getProperties()
                      .getCustomProperties()
                      .getUnderlyingProperties()
                      .setPropertyArray(null);
                }));

    assertThat(read.submission().administration()).isEqualTo("SKÄ");
    assertThat(read.findings()).isEmpty();
  }

  @Test
  void tellsOneThatIsNotAskedYet() {
    assertThat(sentences(refused(forms.altered(w -> fact(w, "Kod", "JÄR")))))
        .singleElement()
        .asString()
        .startsWith(
            "Försättsblad!C9 Fel förvaltning: Järva stadsdelsförvaltning (JÄR) ingår inte i"
                + " omgången 2022. Väntade en av koderna BRO, ");
  }

  @Test
  void asksWhenTheFormWasMadeForSomebodyElse() {
    assertThat(sentences(accepted(forms.altered(w -> fact(w, "Kod", "BRO")))))
        .containsExactly(
            "Försättsblad!C9 Formuläret gjordes för ”SKÄ” men försättsbladet säger ”BRO”: svaret"
                + " räknas som Bromma stadsdelsförvaltnings svar. Stämmer det?");
  }

  @Test
  void refusesAWorkbookThatIsNotTheForm() throws IOException {
    Path file = folder.resolve("eget.xlsx");
    try (var workbook = new org.apache.poi.xssf.usermodel.XSSFWorkbook();
        var out = Files.newOutputStream(file)) {
      workbook.createSheet("Blad1").createRow(0).createCell(0).setCellValue("Våra insatser");
      workbook.write(out);
    }

    assertThat(sentences(refused(file)))
        .containsExactly(
            "Arbetsboken är inte ifylld i årets formulär: väntade omgång och förvaltningens kod på"
                + " försättsbladet, fann ingetdera. Svara i formuläret från socialförvaltningen.");
  }

  @Test
  void refusesAFileThatIsNoWorkbook() throws IOException {
    Path file = folder.resolve("svar.xlsx");
    Files.writeString(file, "Hej! Här kommer våra svar.");

    assertThat(sentences(refused(file)))
        .singleElement()
        .asString()
        .isEqualTo(
            "Filen är inte en Excel-arbetsbok (.xlsx). Svara i formuläret från socialförvaltningen"
                + " och spara det som Excel-arbetsbok (.xlsx).");
  }

  @Test
  void refusesAFileThatIsGoneWhenItIsToBeRead() {
    assertThat(sentences(refused(folder.resolve("borta.xlsx")))).hasSize(1);
  }

  @Test
  void tellsEachMissingColumnAndWhatStandsThereInstead() {
    Path file =
        forms.altered(
            w -> {
              Forms.write(w, "Insatser", "B4", "Beskrivning");
              Forms.cell(w, "Insatser", "H4").setBlank();
            });

    assertThat(sentences(refused(file)))
        .containsExactly(
            "Insatser!B4 Kolumnerna ”Vad gör ni?” och ”Antal nådda totalt” saknas: väntade"
                + " rubrikerna på rad 4 på bladet ”Insatser”, fann i stället ”Beskrivning”.");
  }

  @Test
  void tellsOfEveryCellThatCouldNotBeReadAlthoughAColumnIsMissing() {
    Path file =
        forms.altered(
            w -> {
              Forms.write(w, "Insatser", "R4", "Verkan");
              Forms.write(w, "Insatser", "O5", "Avslutad");
              Forms.write(w, "Insatser", "H5", "ca 30");
            });

    assertThat(sentences(refused(file)))
        .satisfiesExactly(
            error -> assertThat(error).startsWith("Insatser!R4 Kolumnen ”Effekt” saknas:"),
            question -> assertThat(question).startsWith("Insatser!H5 ”Antal nådda totalt”:"));
  }

  @Test
  void tellsWhatElseIsWrongInAFormThatDoesNotSayWhoseItIs() {
    Path file =
        forms.altered(
            w -> {
              anonymous(w);
              Forms.write(w, "Insatser", "R4", "Verkan");
              Forms.write(w, "Insatser", "H5", "ca 30");
            });

    assertThat(sentences(refused(file)))
        .satisfiesExactly(
            error ->
                assertThat(error).startsWith("Okänd förvaltning:").contains("fann ingen uppgift."),
            error -> assertThat(error).startsWith("Insatser!R4 Kolumnen ”Effekt” saknas:"),
            question -> assertThat(question).startsWith("Insatser!H5 ”Antal nådda totalt”:"));
  }

  @Test
  void comparesCellsInAFormThatDoesNotSayWhoseItIs() {
    Path file =
        forms.altered(
            w -> {
              anonymous(w);
              Forms.write(w, "Insatser", "O6", "Avslutad");
            });

    assertThat(sentences(refused(file)))
        .satisfiesExactly(
            error -> assertThat(error).startsWith("Okänd förvaltning:"),
            question -> assertThat(question).startsWith("Insatser!O6 Insatsen är avslutad,"));
  }

  private static void anonymous(Workbook workbook) {
    fact(workbook, "Kod", "");
    fact(workbook, "Förvaltning", "");
    ((XSSFWorkbook) workbook)
        .getProperties()
        .getCustomProperties()
        .getUnderlyingProperties()
        .setPropertyArray(new CTProperty[0]);
  }

  @ParameterizedTest
  @CsvSource({"Omgång, 2021", "Kod, XYZ", "Formulärversion, 2021"})
  void readsNothingMoreInAFormThatIsAnothers(String label, String other) {
    Path file =
        forms.altered(
            w -> {
              fact(w, label, other);
              Forms.write(w, "Insatser", "R4", "Verkan");
              Forms.write(w, "Insatser", "H5", "ca 30");
            });

    assertThat(sentences(refused(file))).hasSize(1);
  }

  @Test
  void tellsWhatToWriteWhereAHeadingWasRewritten() {
    Path file = forms.altered(w -> Forms.write(w, "Insatser", "H4", "Antal deltagare"));

    assertThat(sentences(refused(file)))
        .containsExactly(
            "Insatser!H4 Kolumnen ”Antal nådda totalt” saknas: väntade rubriken på rad 4 på bladet"
                + " ”Insatser”, fann i stället ”Antal deltagare”. Skriv ”Antal nådda totalt” i"
                + " H4.");
  }

  @Test
  void aColumnThatWasDeletedIsReadAsEmptyAndNothingIsMissedInIt() {
    Path file =
        forms.altered(
            w -> {
              Forms.write(w, "Insatser", "R5", "Fler är ute.");
              for (String cell : List.of("V3", "V4", "Y3", "Y4")) {
                Forms.cell(w, "Insatser", cell).setBlank();
              }
            });

    assertThat(sentences(accepted(file)))
        .contains(
            "Insatser!A4 Kolumnerna ”Uppföljning” och ”Hinder” saknas: väntade rubrikerna på rad"
                + " 4. De läses som tomma; skriv rubrikerna i tomma kolumner på rad 4 om ni vill"
                + " svara.")
        .noneMatch(each -> each.startsWith("Insatser!R5"));
  }

  @Test
  void refusesActivitiesWithoutTheColumnOfTheirNames() {
    Path file = forms.altered(w -> Forms.cell(w, "Insatser", "A4").setBlank());

    assertThat(sentences(refused(file)))
        .first()
        .asString()
        .startsWith("Insatser!B4 Kolumnen ”Insats” saknas: väntade rubriken på rad 4");
  }

  @Test
  void tellsOfBothSheetsAtOnceWhenBothAreGone() {
    Path file =
        forms.altered(
            w ->
                List.of("Frågor", "Insatser", "Listor")
                    .forEach(name -> w.removeSheetAt(w.getSheetIndex(name))));

    assertThat(sentences(refused(file)))
        .containsExactly(
            "Frågorna hittades inte: väntade ett blad med frågorna under rubriken ”Fråga” och"
                + " svaren under ”Svar”, fann bladet ”Försättsblad”. Svara i formuläret från"
                + " socialförvaltningen.",
            "Insatserna hittades inte: väntade ett blad med rubrikerna ”Insats”, ”Vad gör ni?”,"
                + " ”Utgångspunkt” och så vidare, fann bladet ”Försättsblad”. Svara i formuläret"
                + " från socialförvaltningen.");
  }
}
