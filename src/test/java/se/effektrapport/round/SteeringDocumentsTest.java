package se.effektrapport.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.effektrapport.datafile.DataFileException;
import se.effektrapport.round.SteeringDocuments.SteeringDocument;

class SteeringDocumentsTest {

  @TempDir Path temporary;

  @Test
  void readsThoseOf2022() {
    SteeringDocuments documents =
        SteeringDocuments.read(
            Path.of("templates/kodbok/styrdokument-2022.yaml"),
            List.of("S3", "C3", "S2", "V", "V4", "F1", "F2"));
    assertThat(documents.version()).isEqualTo("2022");
    assertThat(documents.documents()).hasSizeGreaterThan(5);
    assertThat(documents.byId("agenda"))
        .hasValue(new SteeringDocument("agenda", "Agenda 2030", List.of()));
    assertThat(documents.byId("okand")).isEmpty();
  }

  @Test
  void readsWhichUtgangspunkterAndDelomradenADocumentAsksAbout() throws IOException {
    Path file = temporary.resolve("styrdokument-x.yaml");
    Files.writeString(
        file,
        "version: x\nstyrdokument:\n- {id: a, namn: A, motsvarar: [S2, C]}\n- {id: b, namn: B}\n");
    assertThat(SteeringDocuments.read(file, List.of("S", "S2", "C")).documents())
        .containsExactly(
            new SteeringDocument("a", "A", List.of("S2", "C")),
            new SteeringDocument("b", "B", List.of()));
  }

  @Test
  void refusesWhatTheCodeBookDoesNotHaveAndWhatIsSaidTwice() throws IOException {
    Path file = temporary.resolve("styrdokument-x.yaml");
    Files.writeString(
        file, "version: x\nstyrdokument:\n- {id: a, namn: A, motsvarar: [S, X9, O, S]}\n");
    assertThatThrownBy(() -> SteeringDocuments.read(file, List.of("S", "S2")))
        .isInstanceOf(DataFileException.class)
        .hasMessageContaining(
            "rad 3: väntade utgångspunkter eller delområden i omgångens kodbok (S, S2), fann ”X9”.")
        .hasMessageContaining("fann ”O”.")
        .hasMessageContaining("väntade var och en en gång, fann ”S” igen.");
  }

  @Test
  void refusesARepeatedIdAndAnotherVersionThanItsFileName() throws IOException {
    Path file = temporary.resolve("styrdokument-2022.yaml");
    Files.writeString(
        file, "version: 2021\nstyrdokument:\n- {id: a, namn: A}\n- {id: a, namn: B}\n");
    assertThatThrownBy(() -> SteeringDocuments.read(file, List.of()))
        .isInstanceOf(DataFileException.class)
        .hasMessageContaining("rad 1: väntade samma version som i filens namn, fann ”2021”.")
        .hasMessageContaining("rad 4: väntade ett id som inget annat styrdokument har, fann ”a”.");
  }
}
