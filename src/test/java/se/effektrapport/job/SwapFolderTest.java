package se.effektrapport.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SwapFolderTest {

  @TempDir Path folder;
  private SwapFolder swap;

  @BeforeEach
  void begin() {
    swap = new SwapFolder(folder.resolve("brev"), "a.txt"::equals);
  }

  @Test
  void whatPeopleHavePutThereStaysWhenTheRestIsSwapped() throws IOException {
    assertThat(swapIn("ett")).isTrue();
    Files.writeString(folder.resolve("brev/eget.txt"), "mitt");
    Files.createDirectories(folder.resolve("brev/egen mapp"));

    assertThat(swapIn("ett")).as("the same").isFalse();
    assertThat(swapIn("två")).isTrue();

    assertThat(folder.resolve("brev/a.txt")).hasContent("två");
    assertThat(folder.resolve("brev/eget.txt")).hasContent("mitt");
    assertThat(folder.resolve("brev/egen mapp")).exists();
  }

  @Test
  void aKillBetweenTheSwapAndTheRestLosesNothing() throws IOException {
    swapIn("ett");
    Path old = Files.createDirectories(folder.resolve(".brev.gammal"));
    Files.writeString(old.resolve("a.txt"), "gammalt");
    Files.writeString(old.resolve("eget.txt"), "mitt");

    swap.repair();

    assertThat(folder.resolve("brev/a.txt")).hasContent("ett");
    assertThat(folder.resolve("brev/eget.txt")).hasContent("mitt");
    assertThat(old).doesNotExist();
  }

  private boolean swapIn(String text) throws IOException {
    Files.writeString(swap.fresh().resolve("a.txt"), text);
    return swap.swapIn();
  }
}
