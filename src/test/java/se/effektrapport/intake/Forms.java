package se.effektrapport.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.effektrapport.classification.Codebook;
import se.effektrapport.questionnaire.BlankForm;
import se.effektrapport.questionnaire.Choice;
import se.effektrapport.questionnaire.Prefill;
import se.effektrapport.questionnaire.Questionnaire;
import se.effektrapport.round.Organisation;
import se.effektrapport.round.Round;
import se.effektrapport.round.SteeringDocuments;

/** The forms of 2022, filled in by Skärholmen and then altered as people alter them. */
final class Forms {

  static final LocalDate RECEIVED = LocalDate.of(2022, 9, 14);
  static final Round ROUND =
      Round.read(
          Path.of("input/2022/omgang.yaml"), Organisation.read(Path.of("input/organisation.yaml")));
  static final Questionnaire QUESTIONNAIRE =
      Questionnaire.read(Path.of("templates/enkat/2022.yaml"), lists());

  /** Where the first activity stands in a form that nobody has altered. */
  static final int FIRST = 5;

  private final Path folder;

  Forms(Path folder) {
    this.folder = folder;
  }

  private static Map<String, List<Choice>> lists() {
    Codebook codebook = Codebook.read(Path.of("templates/kodbok/2022.yaml"));
    return Map.of(
        "utgangspunkter",
        codebook.utgangspunkter().stream().map(each -> new Choice(each.id(), each.name())).toList(),
        "delomraden",
        codebook.utgangspunkter().stream()
            .flatMap(
                each ->
                    each.delomraden().stream()
                        .map(
                            area ->
                                new Choice(
                                    area.id(),
                                    area.id() + " " + area.name(),
                                    Optional.of(each.id()))))
            .toList(),
        "styrdokument",
        SteeringDocuments.read(Path.of("templates/kodbok/styrdokument-2022.yaml"), codebook.ids())
            .documents()
            .stream()
            .map(each -> new Choice(each.id(), each.name()))
            .toList());
  }

  /** Two answers and two activities. */
  static Prefill someAnswers() {
    return new Prefill(
        Map.of("Telefon", "08-508 00 000"),
        Map.of("arbete", "Vi har gått ut på kvällarna.", "hinder", "Tiden räcker inte."),
        List.of(
            Map.of(
                "insats", "Nattvandring",
                "beskrivning", "Vuxna rör sig ute på kvällarna.",
                "utgangspunkt", "Civilsamhället",
                "status", "Pågår",
                "antal_totalt", "1200",
                "startdatum", "2021-08-16"),
            Map.of("insats", "Fältarbete", "hinder", "Få sökande till tjänsterna.")));
  }

  Path blank() {
    return filled(Prefill.none());
  }

  Path filled(Prefill prefill) {
    Path file = folder.resolve("svar.xlsx");
    new BlankForm(QUESTIONNAIRE, ROUND).write(ROUND.respondent("SKÄ").orElseThrow(), prefill, file);
    return file;
  }

  /** The form with some answers, altered. */
  Path altered(Consumer<Workbook> alter) {
    return altered(filled(someAnswers()), alter);
  }

  Path altered(Path file, Consumer<Workbook> alter) {
    try (InputStream in = Files.newInputStream(file);
        Workbook workbook = new XSSFWorkbook(in)) {
      alter.accept(workbook);
      Path altered = folder.resolve("andrad.xlsx");
      try (OutputStream out = Files.newOutputStream(altered)) {
        workbook.write(out);
      }
      return altered;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The cell at an address, made if need be. */
  static org.apache.poi.ss.usermodel.Cell cell(Workbook workbook, String sheet, String address) {
    CellAddress at = new CellAddress(address);
    Sheet in = workbook.getSheet(sheet);
    var row = in.getRow(at.getRow()) == null ? in.createRow(at.getRow()) : in.getRow(at.getRow());
    return row.getCell(
        at.getColumn(), org.apache.poi.ss.usermodel.Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  static void write(Workbook workbook, String sheet, String address, String text) {
    cell(workbook, sheet, address).setCellValue(text);
  }

  static Received read(Path file) {
    return new ReadSubmission(ROUND, QUESTIONNAIRE, LastRound.none())
        .read(new Arrival(file, "svar.xlsx", FileDigest.of(file), RECEIVED));
  }

  static Received.Accepted accepted(Path file) {
    Received received = read(file);
    assertThat(received).as("%s", received.findings()).isInstanceOf(Received.Accepted.class);
    return (Received.Accepted) received;
  }

  static Received.Refused refused(Path file) {
    Received received = read(file);
    assertThat(received).isInstanceOf(Received.Refused.class);
    return (Received.Refused) received;
  }

  /** The findings as the reception list has them: place, a space, the sentence. */
  static List<String> sentences(Received received) {
    return received.findings().stream()
        .map(each -> each.place().map(place -> place + " ").orElse("") + each.sentence())
        .toList();
  }
}
