package se.effektrapport.figures;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.effektrapport.answers.Submission;

/** The round of the year before, for what is compared with it. */
public record Before(int year, List<Asked> asked) {

  public Before {
    asked = List.copyOf(asked);
  }

  /**
   * One who was asked then.
   *
   * @param successor the code of the administration that answers for its area now; its own if it
   *     goes on, empty if none does or more than one
   * @param answer empty if it did not answer
   * @param pillars the utgångspunkt of each of its insatser, by the insats's number
   */
  public record Asked(
      Optional<String> successor, Optional<Submission> answer, Map<Integer, String> pillars) {

    public Asked {
      pillars = Map.copyOf(pillars);
    }
  }
}
