package se.effektrapport.review;

import java.util.List;
import java.util.Optional;

/**
 * Where a review workbook that lies in the input stands.
 *
 * @param read whether it was read; what follows is not known of one that was not
 * @param decided how many decisions it holds that can be used
 */
public record ReviewStanding(
    String file, boolean read, int decided, List<ReadFile.Refusal> refusals) {

  public ReviewStanding {
    refusals = List.copyOf(refusals);
  }

  /** From the last reading of it, if there is one. */
  public static ReviewStanding of(String file, Optional<ReadFile> reading) {
    return new ReviewStanding(
        file,
        reading.isPresent(),
        reading.map(ReadFile::decided).orElse(0),
        reading.map(ReadFile::refusals).orElse(List.of()));
  }

  /** Whether something in it cannot be used. */
  public boolean isRefused() {
    return !refusals.isEmpty();
  }

  /** Whether somebody put it there without deciding anything. */
  public boolean isUntouched() {
    return read && decided == 0 && !isRefused();
  }
}
