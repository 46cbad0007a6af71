package se.effektrapport.feedback;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.effektrapport.answers.Place;
import se.effektrapport.classification.Codebook;
import se.effektrapport.intake.Finding;
import se.effektrapport.questionnaire.BlankForm;
import se.effektrapport.questionnaire.Choice;
import se.effektrapport.questionnaire.Prefill;
import se.effektrapport.questionnaire.Questionnaire;
import se.effektrapport.round.Organisation;
import se.effektrapport.round.Round;

/** Our form with some answers, as it is received and as it goes back. */
final class Returned {

  static final Round ROUND =
      Round.read(
          Path.of("input/2022/omgang.yaml"), Organisation.read(Path.of("input/organisation.yaml")));
  static final Questionnaire QUESTIONNAIRE =
      Questionnaire.read(Path.of("templates/enkat/2022.yaml"), lists());
  static final Prefill ANSWERS =
      new Prefill(
          Map.of("Telefon", "08-508 00 000"),
          Map.of("arbete", "Vi har gått ut på kvällarna.", "hinder", "= inte en formel"),
          List.of(
              Map.of("insats", "Nattvandring", "antal_totalt", "1200", "startdatum", "2021-08-16"),
              Map.of("insats", "Fältarbete", "hinder", "Få sökande till tjänsterna.")));
  static final Finding WRONG_AMOUNT =
      Findings.error(new Place("Insatser", "C6"), "Väntade ett antal, fann ”ca <30> & \"fler\"”.");
  static final Finding UNCLEAR =
      Findings.question(new Place("Frågor", "C5"), "Svaret slutar mitt i en mening.");

  private Returned() {}

  private static Map<String, List<Choice>> lists() {
    Codebook codebook = Codebook.read(Path.of("templates/kodbok/2022.yaml"));
    List<Choice> choices =
        codebook.utgangspunkter().stream().map(each -> new Choice(each.id(), each.name())).toList();
    return Map.of("utgangspunkter", choices, "delomraden", choices, "styrdokument", choices);
  }

  static Path form(Path folder) {
    Path file = folder.resolve("svar.xlsx");
    new BlankForm(QUESTIONNAIRE, ROUND).write(ROUND.respondent("SKÄ").orElseThrow(), ANSWERS, file);
    return file;
  }

  static Path altered(Path file, Consumer<XSSFWorkbook> alter) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      alter.accept(book);
      Path altered = file.resolveSibling("andrad.xlsx");
      try (OutputStream out = Files.newOutputStream(altered)) {
        book.write(out);
      }
      return altered;
    }
  }

  /** Gives the workbook back with these findings; the name says what came of it. */
  static Path back(Path original, String stem, Finding... findings) {
    Feedback feedback =
        new Feedback(
            Optional.of(original),
            "skärholmen svar.xlsx",
            Optional.of("Skärholmens stadsdelsförvaltning"),
            Arrays.stream(findings).anyMatch(f -> f.severity() == Finding.Severity.ERROR),
            List.of(findings),
            ROUND.matter().officer().mailbox(),
            LocalDate.of(2022, 9, 16),
            LocalDate.of(2022, 9, 1));
    Path folder = original.resolveSibling("aterkoppling");
    return folder.resolve(WriteFeedback.write(feedback, folder, stem));
  }

  /** All comments of a workbook by place. */
  static Map<String, String> comments(Path file) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      return StreamSupport.stream(book.spliterator(), false)
          .flatMap(
              sheet ->
                  sheet.getCellComments().entrySet().stream()
                      .map(
                          each ->
                              Map.entry(
                                  sheet.getSheetName() + "!" + each.getKey(),
                                  each.getValue().getString().getString())))
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
  }
}
