package se.effektrapport.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import se.effektrapport.distribution.HandingOver;

/** What is written to each nämnd for itself. */
interface OwnLetters {

  /**
   * Writes its letters into a folder.
   *
   * @param attached the names of the files that go along
   * @param day the day the letter is dated
   */
  void write(HandingOver handingOver, List<String> attached, LocalDate day, Path folder)
      throws IOException;
}
