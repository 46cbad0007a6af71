package se.effektrapport.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.effektrapport.datafile.DataFileException;

class OrganisationTest {

  private static final LocalDate BEFORE_2020 = LocalDate.of(2020, 6, 30);
  private static final LocalDate IN_2022 = LocalDate.of(2022, 9, 1);
  private static final LocalDate AFTER_2023 = LocalDate.of(2023, 7, 1);

  @TempDir Path temporary;

  private final Organisation register = Organisation.read(Path.of("input/organisation.yaml"));

  @Test
  void theCityHadFourteenThenThirteenThenElevenDistricts() {
    assertThat(List.of(BEFORE_2020, BEFORE_2020.plusDays(1), AFTER_2023.minusDays(1), AFTER_2023))
        .extracting(day -> districts(day).size())
        .containsExactly(14, 13, 13, 11);
    assertThat(register.validOn(AFTER_2023)).hasSize(16);
  }

  @Test
  void listsDistrictsFirstAndInSwedishOrder() {
    assertThat(register.validOn(IN_2022))
        .extracting(Administration::code)
        .containsExactly(
            "BRO", "EÅV", "FAR", "HÄÄ", "HÄV", "KUN", "NOR", "RIK", "SKA", "SKÄ", "SPT", "SÖD",
            "ÖST", "ARB", "IDR", "KUL", "SOC", "UTB");
    assertThat(districts(BEFORE_2020)).extracting(Administration::code).endsWith("ÄLV", "ÖST");
  }

  @Test
  void sortsÅBeforeÄ() throws IOException {
    Path file = temporary.resolve("organisation.yaml");
    Files.writeString(
        file,
        "organ:\n"
            + body("AAA", "a", "").replace("kortnamn: X", "kortnamn: Älta")
            + body("BBB", "b", "").replace("kortnamn: X", "kortnamn: Åsö"));
    assertThat(Organisation.read(file).all())
        .extracting(Administration::shortName)
        .containsExactly("Åsö", "Älta");
  }

  @Test
  void knowsTheNamesThatCannotBeDerived() {
    Administration north = register.byCode("NIN").orElseThrow();
    assertThat(north.name()).isEqualTo("Norra innerstadens stadsdelsförvaltning");
    assertThat(north.committee().genitive()).isEqualTo("Norra innerstadens stadsdelsnämnds");
    Administration social = register.byCode("SOC").orElseThrow();
    assertThat(social.name()).isEqualTo("Socialförvaltningen");
    assertThat(social.inText()).isEqualTo("socialförvaltningen");
    assertThat(social.genitive()).isEqualTo("socialförvaltningens");
    assertThat(social.committee().name()).isEqualTo("Socialnämnden");
  }

  @Test
  void everyMailboxIsAtADomainThatReachesNobody() {
    assertThat(register.all())
        .extracting(each -> each.committee().mailbox())
        .doesNotHaveDuplicates()
        .allMatch(mailbox -> mailbox.endsWith("@example.se"));
  }

  @Test
  void followsAnAreaToItsSuccessor() {
    assertThat(register.successors("RIK")).extracting(Administration::code).containsExactly("JÄR");
    assertThat(register.successorOn("ÄLV", AFTER_2023)).map(Administration::code).hasValue("HÄÄ");
    assertThat(register.successorOn("BRO", AFTER_2023)).map(Administration::code).hasValue("BRO");
    assertThat(register.successorOn("JÄR", IN_2022)).isEmpty();
    assertThat(register.answeredForBy(register.byCode("JÄR").orElseThrow(), AFTER_2023))
        .extracting(Administration::code)
        .containsExactlyInAnyOrder("JÄR", "RIK", "SPT");
    assertThat(register.byCode("XYZ")).isEmpty();
  }

  @Test
  void refusesAPredecessorThatIsUnknownOrDoesNotEndTheDayBefore() throws IOException {
    assertThat(
            refused(
                body("HÄÄ", "a", "    fran: 2020-07-01\n    foregangare: [ÄLV, XYZ]\n"),
                body("ÄLV", "b", "    till: 2020-06-29\n")))
        .containsExactly(
            "rad 12: väntade koden för en nämnd i filen, fann ”XYZ”.",
            "rad 22: väntade 2020-06-30, dagen innan HÄÄ tog över, fann 2020-06-29.");
    assertThat(
            refused(
                body("HÄÄ", "a", "    fran: 2020-07-01\n    foregangare: [ÄLV]\n"),
                body("ÄLV", "b", "    till: i somras\n")))
        .containsExactly("rad 22: väntade ett datum som 2022-09-30, fann ”i somras”.");
    assertThat(refused(body("HÄÄ", "a", "    foregangare: [ÄLV]\n"), body("ÄLV", "b", "")))
        .containsExactly("rad 11: väntade ett datum i fran när det finns föregångare, fann inget.");
  }

  @Test
  void refusesACodeOrSlugThatIsRepeatedOrMisshapen() throws IOException {
    assertThat(refused(body("BRO", "bromma", ""), body("BRO", "bromma", "")))
        .containsExactly(
            "rad 11: väntade en kod som ingen annan har, fann ”BRO”.",
            "rad 12: väntade en slug som ingen annan har, fann ”bromma”.");
    assertThat(refused(body("Bro", "älvsjö", "")))
        .containsExactly(
            "rad 2: väntade tre stora bokstäver, fann ”Bro”.",
            "rad 3: väntade små bokstäver a–z och bindestreck, fann ”älvsjö”.");
    assertThat(refused(body("BRO", "../x", "")))
        .containsExactly("rad 3: väntade små bokstäver a–z och bindestreck, fann ”../x”.");
  }

  @Test
  void refusesDatesInTheWrongOrderAndAMailboxThatIsNone() throws IOException {
    assertThat(
            refused(
                body("BRO", "bromma", "    fran: 2020-07-01\n    till: 2020-06-30\n")
                    .replace("x@example.se", "example.se")))
        .containsExactly(
            "rad 10: väntade en e-postadress, fann ”example.se”.",
            "rad 12: väntade en dag efter 2020-07-01, fann ”2020-06-30”.");
    for (String several :
        List.of(
            "x@example.se, y@example.se", "X <x@example.se>", "x@example.se\\nBcc: y@example.se")) {
      assertThat(refused(body("BRO", "bromma", "").replace("x@example.se", '"' + several + '"')))
          .singleElement()
          .asString()
          .startsWith("rad 10: väntade en e-postadress, fann ")
          .doesNotContain("\n");
    }
  }

  @Test
  void refusesAnUnknownKindAndTellsWhatIsMissing() throws IOException {
    assertThat(refused(body("BRO", "bromma", "").replace("fackforvaltning", "annan")))
        .containsExactly(
            "rad 4: väntade stadsdelsforvaltning, fackforvaltning eller bolag, fann ”annan”.");
    assertThat(refused(body("BRO", "bromma", "").replace("    kortnamn: X\n", "")))
        .singleElement()
        .asString()
        .startsWith("rad 2: väntade nyckeln kortnamn");
  }

  private List<Administration> districts(LocalDate day) {
    return register.validOn(day).stream()
        .filter(each -> each.kind() == Administration.Kind.DISTRICT)
        .toList();
  }

  private static String body(String code, String slug, String more) {
    return """
      - kod: %s
        slug: %s
        slag: fackforvaltning
        kortnamn: X
        forvaltning: xförvaltningen
        forvaltning_genitiv: xförvaltningens
        namnd: xnämnden
        namnd_genitiv: xnämndens
        brevlada: x@example.se
    """
            .formatted(code, slug)
        + more;
  }

  private List<String> refused(String... bodies) throws IOException {
    Path file = temporary.resolve("organisation.yaml");
    Files.writeString(file, "organ:\n" + String.join("", bodies));
    return catchThrowableOfType(DataFileException.class, () -> Organisation.read(file))
        .problems()
        .stream()
        .map(problem -> problem.toString().substring(problem.file().length() + 2))
        .toList();
  }
}
