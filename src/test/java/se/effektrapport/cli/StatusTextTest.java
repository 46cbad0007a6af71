package se.effektrapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.effektrapport.status.SampleStatus;

class StatusTextTest {

  @Test
  void tellsWhereARoundStands() {
    assertThat(StatusText.of(SampleStatus.full()))
        .isEqualToNormalizingNewlines(
            """
            Effektrapport 2022: utgåva 2 (utkast).
            I enkatsvar ligger 1 oläst fil. Kör rapport för att läsa.
            I omgångens mapp ligger 1 oläst arbetsbok med granskning. Kör rapport för att läsa.

            Dagar, räknade från 2022-10-19:
              Sista dag att svara             2022-09-30  19 dagar sedan
              Beredning: förvaltningsgruppen  2022-10-18  1 dag sedan
              Beredning: rådet                2022-10-19  i dag
              Beslut: socialnämnden           2022-11-15  27 dagar kvar

            Svar: 1 i tid, 1 sent, 1 saknas.
              Förvaltning  Svar    Mottaget    Gäller nu   Antal  Avslutat  Kvar att göra
              Skärholmen   i tid   2022-09-14  SKÄ svar 2  2      1         1 fil väntar, 2 frågor
              Social       sent    2022-10-03  SOC svar 1  1
              Östermalm    saknas                          0
            Skickat med e-post: kvittens till 2 förvaltningar (senast 2022-10-04), påminnelse till 1 förvaltning (senast 2022-09-28).
            Filer från okänd avsändare: 1 avvisad fil, 1 fel.

            Utgåva 1: fastställd 2022-10-07 av Enhetschefen <b>, beslutad 2022-10-18, § 12. 2 filer.
            Utgåva 2: utkast av den 2022-10-19. I mappen saknas utgava-2/underlag.json. Kör rapport, så skrivs det igen.
            Överlämning: 1 av 2 nämnder har fått rapporten.
              Nämnd                  Utgåva  Sätt  Dag
              Farsta stadsdelsnämnd  1       mapp  2022-10-19
            Brev till Farsta stadsdelsnämnd om utgåva 1: oviss. Message-ID: <far@example.se>

            Avvisad: brev?[2J.docx
              - Filen är inte en arbetsbok.
            Väntar: b.xlsx
              - Insatser!H7: Olika svar samma dag.
            Kvar att göra: 1 fel och 2 frågor. Det som ska till förvaltningarna ligger i aterkoppling.
            Avslutat sedan omgången började: 0 fel och 1 fråga.
              Utgångspunkt    Insatser  Stycken
              Civilsamhället        35      150
            Att granska: 1 insats eller stycke vars utgångspunkt är osäker. De står i granskning.xlsx.
            Avvisat i granskning-anna.xlsx:
              - Att granska!H5: Väntade ett av valen i listan, fann ”S9”.
              - Filens övriga 3 beslut används.
            Avvisat i granskning-bo.xlsx:
              - Filen är skadad.
            granskning.xlsx i input innehåller inga beslut.
            Granskat: 3 beslut gäller, 1 text har granskarna beslutat olika om, 2 beslut passar inte längre, eftersom texten är ändrad eller borta.
            Skydd: 14 texter har uppgifter som kan peka ut någon och visas utan dem. 3 är släppta. Granskarna har beslutat olika om 1 text. 2 beslut passar inte längre, eftersom texten eller fynden i den är andra.
            Citat: 2 beslut gäller, 1 text har granskarna beslutat olika om, 1 text skulle tas med men får inte plats eller går inte längre att citera.
            Läs om kapitel 6 (utgangspunkt-C.md): ett svar har tillkommit sedan texten skrevs.
            Se efter: Anna Anka.xlsx: Filen ligger inte längre i enkatsvar.
            Se efter: mottaget.csv nämner Anna Anka.xlsx, som inte finns i mappen enkatsvar.
            Filerna ligger i output/2022.
            """);
  }

  @Test
  void tellsThatNoEditionIsMade() {
    assertThat(StatusText.of(SampleStatus.withoutEdition()))
        .startsWith("Effektrapport 2022: ingen utgåva är gjord.")
        .contains("Svar: 1 i tid, 1 sent, 1 saknas.")
        .doesNotContain("Utgåva")
        .doesNotContain("Utgångspunkt");
  }
}
