package se.effektrapport.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundFolderTest {

  @TempDir Path input;

  @Test
  void findsTheNewestRoundAmongOtherFolders() throws IOException {
    for (String name : new String[] {"2021", "2022", "2022 kopia", "arkiv", "9999"}) {
      Files.createDirectory(input.resolve(name));
    }
    put("2030");
    InputFolder folder = new InputFolder(input);
    assertThat(folder.years()).containsExactly(2021, 2022);
    assertThat(folder.newest()).isEqualTo(new RoundFolder(input.resolve("2022"), 2022));
    assertThat(folder.round(2021).year()).isEqualTo(2021);
  }

  @Test
  void saysWhatToDoWhenAFolderIsMissing() throws IOException {
    Path nowhere = input.resolve("inmatning");
    assertThatThrownBy(() -> new InputFolder(nowhere))
        .isInstanceOf(MissingInputException.class)
        .hasMessageStartingWith("Mappen " + nowhere + " finns inte. Kör programmet i mappen");
    assertThatThrownBy(() -> new InputFolder(input).newest())
        .isInstanceOf(MissingInputException.class)
        .hasMessageStartingWith("Det finns ingen omgång i " + input + ". Skapa en mapp");
    Files.createDirectory(input.resolve("2022"));
    assertThatThrownBy(() -> new InputFolder(input).round(2021))
        .isInstanceOf(MissingInputException.class)
        .hasMessage(
            "Det finns ingen omgång 2021 i %s (där finns 2022). Välj ett annat år med --ar, eller"
                + " skapa mappen %s med filen omgang.yaml.",
            input, input.resolve("2021"));
  }

  @Test
  void listsAnswersInOrderOfReceiptAndName() throws IOException {
    put("2022/enkatsvar/b.xlsx", "2022/enkatsvar/a.xlsx", "2022/enkatsvar/c.xlsx");
    put("2022/enkatsvar/d.docx");
    Files.writeString(
        input.resolve("2022/mottaget.csv"), "fil;mottaget\nc.xlsx;2022-09-01\na.xlsx;2022-09-09\n");
    RoundFolder folder = new InputFolder(input).newest();
    assertThat(folder.answers(folder.received(), file -> LocalDate.of(2022, 9, 5)))
        .extracting(file -> file.getFileName().toString())
        .containsExactly("c.xlsx", "b.xlsx", "d.docx", "a.xlsx");
  }

  @Test
  void passesOverWhatProgramsLeaveBehind() throws IOException {
    put("2022/enkatsvar/a.xlsx", "2022/enkatsvar/~$a.xlsx", "2022/enkatsvar/.~lock.a.xlsx#");
    put("2022/enkatsvar/Thumbs.db", "2022/enkatsvar/.DS_Store", "2022/enkatsvar/desktop.ini");
    RoundFolder folder = new InputFolder(input).newest();
    assertThat(folder.answers()).containsExactly(input.resolve("2022/enkatsvar/a.xlsx"));
  }

  @Test
  void aRoundWithoutAnswersHasNone() throws IOException {
    Files.createDirectory(input.resolve("2022"));
    RoundFolder folder = new InputFolder(input).newest();
    assertThat(folder.answers()).isEmpty();
    assertThat(folder.received().names()).isEmpty();
  }

  @Test
  void remarksOnWhatWouldBeOverlooked() throws IOException {
    put("2022/enkatsvar/a.xlsx", "2022/sena/b.xlsx", "2022/enkatsvar/Farsta/c.xlsx");
    put("2022/enkatsvar/aterkallat/d.xlsx");
    Files.writeString(
        input.resolve("2022/mottaget.csv"),
        "fil;mottaget\na.xlsx;2022-09-01\nb.xlsx;2022-09-09\nfel.xlsx;2022-09-09\n"
            + "d.xlsx;2022-09-09\nborta.xlsx;2022-09-09\n");
    RoundFolder folder = new InputFolder(input).newest();
    assertThat(folder.remarks(folder.received(), Set.of("borta.xlsx")))
        .containsExactly(
            "mottaget.csv nämner fel.xlsx, som inte finns i mappen enkatsvar.",
            "Mappen enkatsvar/Farsta läses inte. Lägg svaren direkt i enkatsvar.");
  }

  private void put(String... files) throws IOException {
    for (String file : files) {
      Path path = input.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, "");
    }
  }
}
