package se.effektrapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.effektrapport.job.Summary;

class SummaryTextTest {

  @Test
  void tellsWhatTheRunCameToInPlainSwedish() {
    Summary summary = SampleSummary.of(Optional.of(1));

    assertThat(SummaryText.of(summary, Duration.ofMillis(9_960)))
        .isEqualToNormalizingNewlines(
            """

            Effektrapport 2022: utgåva 1 (utkast) är klar.
            Nytt sedan förra körningen: svar från Farsta stadsdelsförvaltning (sent, 8 insatser); mallarna har ändrats.
            Svar: 16 i tid, 1 sent, 1 saknas, 1 avvisad fil.
            Svar saknas från: Östermalms stadsdelsförvaltning.
            Avvisad: brev?[2J.docx
              - Filen är inte en arbetsbok.
            Väntar: b.xlsx
              - Insatser!H7: Olika svar samma dag.
            Kvar att göra: 1 fel och 2 frågor. Det som ska till förvaltningarna ligger i aterkoppling.
            Avslutat sedan omgången började: 0 fel och 1 fråga.
            Utgångspunkt    Insatser   Stycken
            Civilsamhället        35        50
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
            Se efter: a.xlsx: Filen ligger inte längre i enkatsvar.
            Se efter: mottaget.csv nämner fel.xlsx, som inte finns i mappen enkatsvar.
            Filerna ligger i output/2022.
            Körningen tog 10,0 sekunder.
            """);
  }

  @Test
  void tellsFilesWrittenAgainFromAnEditionThatIsMade() {
    assertThat(heading(true, true, true))
        .isEqualTo(
            "Effektrapport 2022: inget nytt i rapporten sedan förra körningen. Filer som saknades"
                + " eller var ändrade är skrivna på nytt.");
    assertThat(heading(true, false, false))
        .isEqualTo("Effektrapport 2022: utgåva 1 (fastställd) är klar.");
    assertThat(heading(false, false, true))
        .isEqualTo("Effektrapport 2022: inget nytt i rapporten sedan förra körningen.");
  }

  private static String heading(boolean published, boolean again, boolean draft) {
    Summary some = SampleSummary.of(Optional.of(1));
    Summary summary =
        new Summary(
            some.year(),
            published,
            again,
            draft,
            List.of(),
            some.edition(),
            some.answers(),
            some.files(),
            some.unread(),
            some.errors(),
            some.questions(),
            some.counts(),
            some.review(),
            some.reviews(),
            some.readAgain(),
            some.remarks(),
            some.folder());
    return SummaryText.of(summary, Duration.ZERO).strip().lines().findFirst().orElseThrow();
  }
}
