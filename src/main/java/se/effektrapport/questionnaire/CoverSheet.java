package se.effektrapport.questionnaire;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import se.effektrapport.round.Administration;
import se.effektrapport.round.Round;
import se.effektrapport.sheet.Draft;
import se.effektrapport.sheet.DraftSheet;
import se.effektrapport.sheet.RowHeight;

/** The first sheet: what this is, whose it is, who to ask, and how far the respondent has come. */
final class CoverSheet {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("sv", "SE"));

  private static final double WIDTH = 96;

  private record Contact(String label, String help) {}

  private static final List<Contact> CONTACTS =
      List.of(
          new Contact("Kontaktperson", "Den som kan svara på frågor om svaret. Funktionen räcker."),
          new Contact("Telefon", "Nummer till kontaktpersonen eller till en växel."),
          new Contact("E-post", "Adress till kontaktpersonen eller till en funktionsbrevlåda."));

  private final Questionnaire questionnaire;
  private final Round round;
  private final Administration respondent;
  private final Prefill prefill;
  private final DraftSheet sheet;
  private int row;

  CoverSheet(Questionnaire questionnaire, Round round, Administration respondent, Prefill prefill) {
    this.questionnaire = questionnaire;
    this.round = round;
    this.respondent = respondent;
    this.prefill = prefill;
    this.sheet = new DraftSheet(questionnaire.sheets().cover());
  }

  DraftSheet sheet(QuestionSheet questions, ActivitySheet activities, String footer) {
    sheet
        .background(Draft.Look.BACKGROUND)
        .withoutGridLines()
        .width(1, 3)
        .width(2, 26)
        .width(3, WIDTH - 26)
        .width(4, 3);
    title();
    identity();
    progress(questions, activities);
    introduction();
    contact();
    return sheet.print(false, 1, null, footer).lock();
  }

  private void title() {
    row = 1;
    across(questionnaire.title(), Draft.Look.TITLE, 50);
    across(round.strategy().title(), Draft.Look.SUBTITLE, 32);
    if (round.exampleData()) {
      across("Exempeldata: omgången och svaren är påhittade.", Draft.Look.NOTICE, 20);
    }
  }

  private void identity() {
    heading("Formuläret gäller");
    fact(Identity.ROUND_LABEL, Integer.toString(round.year()));
    fact(Identity.NAME_LABEL, respondent.name());
    fact(Identity.CODE_LABEL, respondent.code());
    fact(Identity.VERSION_LABEL, questionnaire.version());
    fact("Sista svarsdag", round.calendar().deadline().format(DAY));
    fact("Skicka svaret till", round.matter().officer().mailbox());
  }

  private void progress(QuestionSheet questions, ActivitySheet activities) {
    heading("Så långt har ni kommit");
    row++;
    label(questionnaire.sheets().questions());
    sheet.put(row, 3, questions.progress(), Draft.Look.FIGURE);
    row++;
    label(questionnaire.sheets().activities());
    sheet.put(row, 3, activities.progress(), Draft.Look.FIGURE);
  }

  private void introduction() {
    heading("Så här gör ni");
    for (String paragraph : questionnaire.introduction()) {
      paragraph(paragraph);
    }
    if (prefill.isCarriedOver()) {
      paragraph(carriedOver());
    }
  }

  private void paragraph(String text) {
    across(text, Draft.Look.BODY, RowHeight.of(text, WIDTH, 10) + 4);
  }

  private String carriedOver() {
    return "På bladet %s står redan insatserna från förra året, med det som brukar stå sig. Ändra det som inte stämmer längre, och fyll i resten.%s Nya insatser skriver ni på de tomma raderna."
        .formatted(
            questionnaire.sheets().activities(),
            questionnaire.column("status").map(CoverSheet::ifEnded).orElse(""));
  }

  private static String ifEnded(Column status) {
    return " Ta inte bort en insats som är avslutad: ange det i kolumnen " + status.header() + ".";
  }

  private void contact() {
    heading("Vem kan vi fråga?");
    for (Contact contact : CONTACTS) {
      row++;
      label(contact.label());
      sheet
          .put(row, 3, content(contact), Draft.Look.INPUT)
          .fixedHeight(row, 20)
          .rule(
              new Draft.Rule(
                  "C" + row, new Draft.Limit.Anything(), contact.label(), contact.help(), ""));
    }
  }

  private Draft.Content content(Contact contact) {
    String value = prefill.contact().getOrDefault(contact.label(), "");
    return value.isEmpty() ? new Draft.Content.Blank() : new Draft.Content.Text(value);
  }

  private void heading(String text) {
    row += 2;
    sheet
        .put(row, 2, text, Draft.Look.HEADING)
        .put(row, 3, new Draft.Content.Blank(), Draft.Look.HEADING)
        .height(row, 24);
  }

  private void fact(String label, String value) {
    row++;
    label(label);
    sheet.put(row, 3, value, Draft.Look.FACT);
  }

  private void label(String text) {
    sheet.put(row, 2, text, Draft.Look.LABEL);
  }

  /** Text over both columns; merged cells do not fit themselves to their text. */
  private void across(String text, Draft.Look look, double height) {
    row++;
    sheet
        .put(row, 2, text, look)
        .put(row, 3, new Draft.Content.Blank(), look)
        .merge("B" + row + ":C" + row)
        .fixedHeight(row, height);
  }
}
