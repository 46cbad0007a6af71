package se.effektrapport.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.effektrapport.datafile.DataFileException;

class QuestionnaireTest {

  private static final Path FILE = Path.of("templates/enkat/2022.yaml");

  @TempDir Path folder;

  private Questionnaire changed(String from, String to) throws IOException {
    String source = Files.readString(FILE);
    assertThat(source).contains(from);
    Path file = folder.resolve("2022.yaml");
    Files.writeString(file, source.replaceFirst(java.util.regex.Pattern.quote(from), to));
    return Questionnaire.read(file, Lists.SOME);
  }

  private void assertRefused(String from, String to, String... words) {
    assertThatThrownBy(() -> changed(from, to))
        .isInstanceOf(DataFileException.class)
        .message()
        .contains(words)
        .contains("2022.yaml, rad ");
  }

  @Test
  void readsTheQuestionnaireOf2022() {
    Questionnaire questionnaire = Questionnaire.read(FILE, Lists.SOME);

    assertThat(questionnaire.version()).isEqualTo("2022");
    assertThat(questionnaire.questions()).hasSize(10);
    assertThat(questionnaire.columns()).hasSize(28);
    assertThat(questionnaire.rows()).isEqualTo(60);
    Column effect = questionnaire.column("effekt").orElseThrow();
    assertThat(effect.chapter()).isEqualTo(Optional.of("resultat"));
    assertThat(effect.kind()).isInstanceOf(Kind.RunningText.class);
    assertThat(questionnaire.column("antal_flickor").orElseThrow().countsPersons()).isTrue();
    assertThat(questionnaire.columns())
        .filteredOn(column -> column.partOf().equals(Optional.of("antal_totalt")))
        .hasSize(5);
  }

  @Test
  void choicesKeepAnIdBehindTheirLabel() {
    Kind kind = Questionnaire.read(FILE, Lists.SOME).column("effekt_sakerhet").orElseThrow().kind();

    assertThat(((Kind.FromList) kind).choices()).contains(new Choice("matt", "Mätt"));
  }

  @Test
  void saysWhatIsAllowedInOnePlace() {
    Questionnaire questionnaire = Questionnaire.read(FILE, Lists.SOME);

    assertThat(questionnaire.column("alder_fran").orElseThrow().allowed())
        .isEqualTo("ett heltal mellan 0 och 29");
    assertThat(questionnaire.column("antal_totalt").orElseThrow().allowed())
        .isEqualTo("ett heltal mellan 0 och 100\u00A0000");
    assertThat(questionnaire.column("startdatum").orElseThrow().allowed())
        .isEqualTo("ett datum mellan 2000-01-01 och 2022-12-31");
    assertThat(questionnaire.column("status").orElseThrow().allowed())
        .isEqualTo("Planerad, Ny under året, Pågår eller Avslutad");
    assertThat(questionnaire.column("underlag").orElseThrow().allowed())
        .isEqualTo("ett av valen i cellens lista");
  }

  @Test
  void refusesAChapterThatTheReportDoesNotHave() {
    assertRefused("kapitel: hinder", "kapitel: hindret", "slutsatser", "”hindret”");
  }

  @Test
  void refusesAnIdUsedTwice() {
    assertRefused("- id: resultat", "- id: arbete", "inte är använt", "”arbete”");
    assertRefused("{id: status,", "{id: insats,", "inte är använt", "”insats”");
    assertRefused("{id: ny,", "{id: pagar,", "inget annat val", "”pagar”");
  }

  @Test
  void refusesAColumnWithAListThatIsNowhere() {
    assertRefused("val: styrdokument", "val: planer", "delomraden", "”planer”");
  }

  @Test
  void refusesLimitsTheWrongWayRound() {
    assertRefused("minst: 0, hogst: 29", "minst: 30, hogst: 29", "större tal än minst", "”29”");
    assertRefused("senast: 2022-12-31", "senast: 1999-12-31", "en dag efter 2000-01-01");
  }

  @Test
  void refusesTwoColumnsWithOneHeader() {
    assertRefused("rubrik: Effekt,", "rubrik: Status,", "ingen annan kolumn", "”Status”");
  }

  @Test
  void refusesAPartOfATotalThatIsNowhere() {
    assertRefused(
        "del_av: antal_totalt", "del_av: antal", "id för en kolumn med personer: true", "”antal”");
  }

  @Test
  void refusesAPartOfWhatCountsNoPersons() {
    assertRefused("del_av: antal_totalt", "del_av: alder_till", "personer: true", "”alder_till”");
  }

  @Test
  void refusesAPartOfItselfAndAPartOfAPart() {
    assertRefused("del_av: antal_totalt", "del_av: antal_flickor", "”antal_flickor”");
    assertRefused("del_av: antal_totalt", "del_av: antal_pojkar", "inte själv är en del");
  }

  @Test
  void refusesAPartThatCountsNoPersonsItself() {
    assertRefused(
        "personer: true, del_av: antal_totalt", "del_av: antal_totalt", "även i den här kolumnen");
  }

  @Test
  void refusesToClassifyWhatIsNotPerUtgangspunkt() {
    assertRefused(
        "kapitel: slutsatser\n    klassificeras: false",
        "kapitel: slutsatser\n    klassificeras: true",
        "false, eftersom kapitlet slutsatser");
  }

  @Test
  void refusesHelpThatExcelCannotShow() {
    assertRefused("Vilka vänder sig insatsen till?", "x".repeat(151), "högst 150 tecken", "151");
  }

  @Test
  void refusesASheetNameThatExcelDoesNotTake() {
    assertRefused("fragor: Frågor", "fragor: Frågor?", "bladnamn", "”Frågor?”");
    assertRefused("fragor: Frågor", "fragor: Insatser", "inget annat blad", "”Insatser”");
  }

  @Test
  void refusesAQuestionnaireWithoutNamesForTheActivities() {
    assertRefused("{id: insats,", "{id: namn,", "id insats");
  }

  @Test
  void tellsAllMistakesAtOnceAndKeysNobodyKnows() {
    assertThatThrownBy(() -> changed("minst_rader: 60", "minst_rader: 5\n  farg: blå"))
        .message()
        .contains("mellan 40 och 500", "”farg”");
  }
}
