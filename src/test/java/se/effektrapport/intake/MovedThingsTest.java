package se.effektrapport.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static se.effektrapport.intake.Forms.accepted;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.effektrapport.answers.Place;
import se.effektrapport.answers.Submission;
import se.effektrapport.answers.Value;

/** People move, rename, insert and copy; the answers are found all the same. */
class MovedThingsTest {

  @TempDir Path folder;
  private Forms forms;
  private Submission asSent;

  @BeforeEach
  void open() {
    forms = new Forms(folder);
    asSent = accepted(forms.filled(Forms.someAnswers())).submission();
  }

  /** The same answers come out, and nothing is asked. */
  private Submission same(Consumer<Workbook> alter) {
    Received.Accepted read = accepted(forms.altered(alter));
    assertThat(read.findings()).isEmpty();
    assertThat(read.submission().source().contentDigest())
        .isEqualTo(asSent.source().contentDigest());
    return read.submission();
  }

  @Test
  void findsAColumnThatWasMoved() {
    Submission moved = same(w -> swapColumns(w.getSheet("Insatser"), 0, 14));

    assertThat(moved.activities().getFirst().value("insats").map(Value::place))
        .contains(new Place("Insatser", "O5"));
  }

  @Test
  void findsTheColumnOfAnswersThatWasMoved() {
    Submission moved = same(w -> swapColumns(w.getSheet("Frågor"), 3, 1));

    assertThat(moved.passages().getFirst().place()).isEqualTo(new Place("Frågor", "B4"));
  }

  @Test
  void findsSheetsThatWereMovedAndRenamed() {
    Submission moved =
        same(
            w -> {
              w.setSheetOrder("Insatser", 0);
              w.setSheetName(w.getSheetIndex("Insatser"), "Våra insatser (ny)");
              w.setSheetName(w.getSheetIndex("Försättsblad"), "Blad1");
            });

    assertThat(moved.activities().getFirst().places().map(Place::sheet).distinct())
        .containsExactly("Våra insatser (ny)");
  }

  @Test
  void findsRowsThatWereMovedDown() {
    Submission moved =
        same(
            w -> {
              w.getSheet("Insatser").shiftRows(Forms.FIRST - 1, 40, 3);
              w.getSheet("Insatser").shiftRows(0, 60, 2);
              w.getSheet("Frågor").shiftRows(5, 12, 2);
            });

    assertThat(moved.activities().getFirst().value("insats").map(Value::place))
        .contains(new Place("Insatser", "A10"));
  }

  @Test
  void leavesExtraColumnsAndSheetsAlone() {
    same(
        w -> {
          Forms.write(w, "Insatser", "AD4", "Våra anteckningar");
          Forms.write(w, "Insatser", "AD5", "kolla med Anna");
          Forms.write(w, "Insatser", "AD12", "bara en anteckning");
          Sheet own = w.createSheet("Arbetsblad");
          row(own, 0, "Kod", "Namn", "Fråga", "Svar");
          row(own, 1, "17", "Förskolan", "Hann vi?", "Nej");
          w.setSheetOrder("Arbetsblad", 0);
        });
  }

  @Test
  void theFormsOwnHelpAndHeadingsAreNoActivityWhereverTheyWerePasted() {
    same(
        w -> {
          Sheet sheet = w.getSheet("Insatser");
          for (int column = 0; column < 28; column++) {
            for (int row : new int[] {2, 3}) {
              Cell copy = at(sheet, row + 20, column);
              copy.setCellValue(sheet.getRow(row).getCell(column).getStringCellValue());
            }
          }
        });
  }

  @Test
  void anEmptyRowBetweenActivitiesIsPassedOver() {
    same(w -> w.getSheet("Insatser").shiftRows(5, 20, 1));
  }

  @Test
  void aHiddenRowIsReadAsAnyOther() {
    same(w -> w.getSheet("Insatser").getRow(4).setZeroHeight(true));
  }

  @Test
  void knowsTheRespondentByThePropertiesWhenTheCoverIsGone() {
    same(w -> w.removeSheetAt(w.getSheetIndex("Försättsblad")));
  }

  @Test
  void theCoverIsReadWithoutRegardToCaseAndBlanks() {
    same(
        w -> {
          Sheet cover = w.getSheet("Försättsblad");
          for (Row row : cover) {
            Cell label = row.getCell(1);
            if (label != null && label.getStringCellValue().equals("Kod")) {
              label.setCellValue("kod:\u00A0");
              row.getCell(2).setCellValue("\u00A0skä ");
            }
            if (label != null && label.getStringCellValue().equals("Omgång")) {
              row.getCell(2).setCellValue(2022);
            }
          }
        });
  }

  @Test
  void headingsAreKnownWhateverTheirBlanksBreaksAndCase() {
    same(
        w -> {
          Forms.write(w, "Insatser", "A4", " INSATS:\u00A0");
          Forms.write(w, "Insatser", "H4", "Antal\nnådda\u00A0to\u00ADtalt *");
          Forms.write(w, "Insatser", "F4", "A\u030Alder,  från");
          Forms.write(w, "Frågor", "B3", "fra\u030Aga:");
          Forms.write(w, "Frågor", "D3", "\tSVAR ");
          String question = Forms.cell(w, "Frågor", "B4").getStringCellValue();
          Forms.write(w, "Frågor", "B4", question.replace(" ", "\u00A0\n").toUpperCase());
        });
  }

  @Test
  void filtersHiddenRowsColumnsAndSheetsHideNothingFromUs() {
    same(
        w -> {
          Sheet sheet = w.getSheet("Insatser");
          sheet.setAutoFilter(CellRangeAddress.valueOf("A4:AB64"));
          sheet.getRow(5).setZeroHeight(true);
          sheet.setColumnHidden(1, true);
          w.setActiveSheet(w.getSheetIndex("Försättsblad"));
          w.setSheetVisibility(w.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
        });
  }

  @Test
  void questionsThatWereDeletedAreMerelyUnanswered() {
    same(
        w -> {
          Sheet sheet = w.getSheet("Frågor");
          sheet.removeRow(sheet.getRow(4));
          sheet.shiftRows(5, 12, -1);
        });
  }

  @Test
  void columnsMayBePutInBetween() {
    same(
        w -> {
          w.getSheet("Insatser").shiftColumns(0, 27, 1);
          for (int row = 5; row <= 64; row++) {
            Forms.cell(w, "Insatser", "A" + row).setCellValue(row - 4);
          }
          w.getSheet("Insatser").shiftColumns(5, 28, 2);
          Forms.write(w, "Insatser", "F4", "Ansvarig enhet");
          Forms.write(w, "Insatser", "F30", "Enhet väst");
        });
  }

  @Test
  void longTextsBulletsAndSignsComeWhole() {
    String longest = "Å🙂ö ".repeat(40_000).substring(0, 32_766) + "!";
    Submission read =
        accepted(
                forms.altered(
                    w -> {
                      Forms.write(w, "Insatser", "B5", longest);
                      Forms.write(w, "Frågor", "D4", "\uF0B7\tsko\u00ADlan\n\uF0B7\tpolisen");
                    }))
            .submission();

    assertThat(read.activities().getFirst().written("beskrivning")).contains(longest);
    assertThat(read.passages().getFirst().text()).isEqualTo("• skolan\n• polisen");
  }

  @Test
  void daysAreReadAlikeInAWorkbookThatCountsFrom1904() {
    Received.Accepted read =
        accepted(
            new Rezipped(forms.filled(Forms.someAnswers()))
                .rewrite(
                    "xl/workbook.xml", xml -> xml.replace("date1904=\"false\"", "date1904=\"1\""))
                .rewrite(
                    "xl/worksheets/sheet3", xml -> xml.replace("<v>44424.0</v>", "<v>42962</v>"))
                .in(folder));

    assertThat(read.submission().activities()).isEqualTo(asSent.activities());
  }

  @Test
  void aDayInACellWithoutADateFormatIsStillADay() {
    for (String year : new String[] {"44424", "42962"}) {
      Rezipped file =
          new Rezipped(forms.filled(Forms.someAnswers()))
              .rewrite(
                  "xl/worksheets/sheet3",
                  xml -> xml.replaceFirst("<c r=\"P5\"[^>]*><v>44424.0", "<c r=\"P5\"><v>" + year));
      if (year.equals("42962")) {
        file.rewrite("xl/workbook.xml", xml -> xml.replace("date1904=\"false\"", "date1904=\"1\""));
      }

      assertThat(accepted(file.in(folder)).submission().activities())
          .isEqualTo(asSent.activities());
    }
  }

  @Test
  void anAnswerToAQuestionNobodyAskedIsToldAndNotJustLost() {
    Received.Accepted read =
        accepted(
            forms.altered(
                w -> {
                  Forms.write(w, "Frågor", "A4", "");
                  Forms.write(w, "Frågor", "B4", "Hur har det gått?");
                  Forms.write(w, "Frågor", "D20", "Fortsättning på svaret.");
                }));

    assertThat(Forms.sentences(read))
        .containsExactly(
            "Frågor!D4 Texten i D4 hör inte till någon fråga och används inte: väntade en av"
                + " formulärets frågor i B4, fann ”Hur har det gått?”. Flytta den till svarsrutan"
                + " för rätt fråga.",
            "Frågor!D20 Texten i D20 hör inte till någon fråga och används inte: väntade en av"
                + " formulärets frågor i B20, fann ingen fråga. Flytta den till svarsrutan för"
                + " rätt fråga.");
    assertThat(read.submission().passages()).hasSize(1);
  }

  @Test
  void aQuestionIsKnownByItsNumberAndItsHelp() {
    Received.Accepted read =
        accepted(
            forms.altered(
                w -> {
                  Forms.write(w, "Frågor", "B8", "Hinder?");
                  Forms.write(w, "Frågor", "B9", "Skillnader?");
                }));

    assertThat(read.submission().passages()).isEqualTo(asSent.passages());
    assertThat(Forms.sentences(read))
        .containsExactly(
            "Frågor!B8 Frågan i B8 är ändrad: väntade ”Vilka hinder har ni mött?”, fann ”Hinder?”."
                + " Svaret i D8 läses som svar på den frågan.");
  }

  @Test
  void aQuestionIsKnownByItsNumberAndItsBeginning() {
    Received.Accepted read =
        accepted(
            forms.altered(
                w -> {
                  Forms.write(w, "Frågor", "B8", "Vilka hinder har ni haft?");
                  Forms.write(w, "Frågor", "C8", "");
                }));

    assertThat(read.submission().passages()).isEqualTo(asSent.passages());
  }

  @Test
  void aQuestionWithoutItsHelpAndItsBeginningIsNotGuessed() {
    Received.Accepted read =
        accepted(
            forms.altered(
                w -> {
                  Forms.write(w, "Frågor", "B8", "Övrigt?");
                  Forms.write(w, "Frågor", "C8", "");
                }));

    assertThat(read.submission().passages()).hasSize(1);
  }

  @Test
  void aQuestionThatStandsTwiceIsToldWithTheAnswerThatIsUsed() {
    Received.Accepted read =
        accepted(
            forms.altered(
                w -> {
                  String question = Forms.cell(w, "Frågor", "B8").getStringCellValue();
                  Forms.write(w, "Frågor", "B5", question);
                  Forms.write(w, "Frågor", "B20", question);
                  Forms.write(w, "Frågor", "D20", "Ett svar till.");
                }));

    assertThat(Forms.sentences(read))
        .containsExactly(
            "Frågor!D20 Frågan ”Vilka hinder har ni mött?” står på två rader: svaret i D8 används,"
                + " inte det här.");
  }

  private static void row(Sheet sheet, int row, String... texts) {
    for (int column = 0; column < texts.length; column++) {
      at(sheet, row, column).setCellValue(texts[column]);
    }
  }

  private static Cell at(Sheet sheet, int row, int column) {
    Row in = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    return in.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  /** As if one column had been cut and put in where the other was. */
  private static void swapColumns(Sheet sheet, int one, int other) {
    for (Row row : sheet) {
      Cell aside = at(sheet, row.getRowNum(), 50);
      copy(at(sheet, row.getRowNum(), one), aside);
      copy(at(sheet, row.getRowNum(), other), at(sheet, row.getRowNum(), one));
      copy(aside, at(sheet, row.getRowNum(), other));
      row.removeCell(aside);
    }
  }

  private static void copy(Cell from, Cell to) {
    to.setCellStyle(from.getCellStyle());
    switch (from.getCellType()) {
      case NUMERIC -> to.setCellValue(from.getNumericCellValue());
      case STRING -> to.setCellValue(from.getStringCellValue());
      default -> to.setBlank();
    }
  }
}
