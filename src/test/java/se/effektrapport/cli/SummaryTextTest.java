package se.effektrapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.effektrapport.job.Summary;

class SummaryTextTest {

  @Test
  void tellsWhatTheRunCameToInPlainSwedish() {
    Summary summary = summary(Optional.of(1));

    assertThat(SummaryText.of(summary, Duration.ofMillis(9_960)))
        .isEqualToNormalizingNewlines(
            """

            Effektrapport 2022: utgåva 1 (utkast) är klar.
            Svar: 16 i tid, 1 sent, 1 saknas, 1 avvisad fil.
            Svar saknas från: Östermalms stadsdelsförvaltning.
            Avvisad: brev.docx
              - Filen är inte en arbetsbok.
            Utgångspunkt    Insatser   Stycken
            Civilsamhället        35        50
            Att granska: 1 insats eller stycke vars utgångspunkt är osäker.
            Frågor till förvaltningarna: 2, se mottagning.csv.
            Läs om kapitel 6 (utgangspunkt-C.md): ett svar har tillkommit sedan texten skrevs.
            Se efter: mottaget.csv nämner fel.xlsx, som inte finns i mappen enkatsvar.
            Filerna ligger i output/2022.
            Körningen tog 10,0 sekunder.
            """);
  }

  @Test
  void tellsWhereARoundStands() {
    assertThat(SummaryText.ofStatus(summary(Optional.of(1))))
        .startsWith("Effektrapport 2022: utgåva 1 (utkast)." + System.lineSeparator() + "Svar: 16")
        .contains("Läs om kapitel 6")
        .doesNotContain("Körningen");
    assertThat(SummaryText.ofStatus(summary(Optional.empty())))
        .isEqualToNormalizingNewlines("Effektrapport 2022: ingen utgåva är gjord.\n");
  }

  private static Summary summary(Optional<Integer> edition) {
    return new Summary(
        2022,
        true,
        edition,
        16,
        1,
        List.of("Östermalms stadsdelsförvaltning"),
        List.of(new Summary.Refusal("brev.docx", List.of("Filen är inte en arbetsbok."))),
        List.of(new Summary.Count("Civilsamhället", 35, 50)),
        1,
        2,
        List.of(
            "Läs om kapitel 6 (utgangspunkt-C.md): ett svar har tillkommit sedan texten"
                + " skrevs."),
        List.of("mottaget.csv nämner fel.xlsx, som inte finns i mappen enkatsvar."),
        Path.of("output/2022"));
  }
}
