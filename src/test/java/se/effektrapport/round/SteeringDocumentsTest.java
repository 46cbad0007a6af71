package se.effektrapport.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.effektrapport.datafile.DataFileException;

class SteeringDocumentsTest {

  @TempDir Path temporary;

  @Test
  void readsThoseOf2022() {
    SteeringDocuments documents =
        SteeringDocuments.read(Path.of("templates/kodbok/styrdokument-2022.yaml"));
    assertThat(documents.version()).isEqualTo("2022");
    assertThat(documents.documents()).hasSizeGreaterThan(5);
    assertThat(documents.byId("agenda"))
        .hasValue(new SteeringDocuments.SteeringDocument("agenda", "Agenda 2030"));
    assertThat(documents.byId("okand")).isEmpty();
  }

  @Test
  void refusesARepeatedIdAndAnotherVersionThanItsFileName() throws IOException {
    Path file = temporary.resolve("styrdokument-2022.yaml");
    Files.writeString(
        file, "version: 2021\nstyrdokument:\n- {id: a, namn: A}\n- {id: a, namn: B}\n");
    assertThatThrownBy(() -> SteeringDocuments.read(file))
        .isInstanceOf(DataFileException.class)
        .hasMessageContaining("rad 1: väntade samma version som i filens namn, fann ”2021”.")
        .hasMessageContaining("rad 4: väntade ett id som inget annat styrdokument har, fann ”a”.");
  }
}
