package se.effektrapport.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecidedMatterTest {

  private static final LocalDate OCTOBER = LocalDate.of(2022, 10, 19);
  private static final LocalDate NOVEMBER = LocalDate.of(2022, 11, 15);

  private final DecidedMatter matter =
      new DecidedMatter(
          2022,
          "1.7.1-401/2022",
          "socialnämnden",
          List.of(
              new DecidedMatter.Edition(
                  1, OCTOBER, "Chef \"<b>\"\\", OCTOBER, Optional.empty(), List.of(), List.of()),
              new DecidedMatter.Edition(
                  2,
                  OCTOBER,
                  "Förvaltningschefen",
                  OCTOBER,
                  Optional.of(new DecidedMatter.Decision(NOVEMBER, 12)),
                  List.of(
                      new DecidedMatter.Handover("Bromma stadsdelsnämnd", NOVEMBER, "med e-post")),
                  List.of(
                      new DecidedMatter.Lacking("Farsta stadsdelsnämnd", false),
                      new DecidedMatter.Lacking("Kulturnämnden", true)))));

  @Test
  void tellsPeopleWhoDecidedWhat() {
    assertThat(matter.text())
        .isEqualTo(
            """
            Beslut om effektrapport 2022, dnr 1.7.1-401/2022

            Utgåva 1, daterad den 19 oktober 2022
              Fastställd den 19 oktober 2022 av Chef "<b>"\\.
              Inget beslut i socialnämnden är antecknat om den.

            Utgåva 2, daterad den 19 oktober 2022
              Fastställd den 19 oktober 2022 av Förvaltningschefen.
              Beslutad i socialnämnden den 15 november 2022, § 12.
              Överlämnad till:
                Bromma stadsdelsnämnd den 15 november 2022 (med e-post)
              Inte överlämnad till: Farsta stadsdelsnämnd, Kulturnämnden (ovisst om brevet kom fram).
            """);
    assertThat(matter.remark())
        .contains(
            "Utgåva 2 är inte överlämnad till Farsta stadsdelsnämnd, Kulturnämnden (ovisst om"
                + " brevet kom fram). Det står i beslut.txt. Kör distribuera --ar 2022 och arkivera"
                + " sedan igen.");
  }

  @Test
  void tellsProgramsTheSame() {
    assertThat(matter.json())
        .contains("\"faststalld_av\" : \"Chef \\\"<b>\\\"\\\\\"", "\"beslutad\" : null")
        .contains("\"beslutad\" : \"2022-11-15\"", "\"paragraf\" : 12")
        .contains("\"namnd\" : \"Bromma stadsdelsnämnd\"", "\"satt\" : \"med e-post\"")
        .containsPattern("\"Kulturnämnden\",\\s+\"ovisst\" : true");
  }
}
