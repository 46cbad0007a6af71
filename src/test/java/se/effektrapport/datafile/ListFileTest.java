package se.effektrapport.datafile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListFileTest {

  @TempDir private Path folder;

  @Test
  void readsAnEntryFromEachLineThatSaysSomething() throws Exception {
    Path file = Files.writeString(folder.resolve("a.txt"), "# Namn\n Anna \n\nKarin # vanligt\n");
    assertThat(ListFile.read(file)).containsExactly("Anna", "Karin");
  }

  @Test
  void refusesAListThatIsMissingOrEmpty() throws Exception {
    Path empty = Files.writeString(folder.resolve("tom.txt"), "# inget\n");
    assertThatThrownBy(() -> ListFile.read(empty))
        .isInstanceOf(DataFileException.class)
        .hasMessageContaining(
            "tom.txt: väntade minst en post, en på varje rad, fann en tom lista.");
    assertThatThrownBy(() -> ListFile.read(folder.resolve("saknas.txt")))
        .isInstanceOf(DataFileException.class)
        .hasMessageContaining("saknas.txt: väntade en fil, fann att filen saknas.");
  }
}
