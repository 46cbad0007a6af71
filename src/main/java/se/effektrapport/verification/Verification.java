package se.effektrapport.verification;

import java.util.ArrayList;
import java.util.List;

/** What a verification came to: what agrees, what could not be checked, and what deviates. */
public final class Verification {

  private final List<String> agreed = new ArrayList<>();
  private final List<String> unchecked = new ArrayList<>();
  private final List<String> deviations = new ArrayList<>();

  /** A line for a kind of check: how many there are that agree. */
  public void agree(String line) {
    agreed.add(line);
  }

  /** What cannot be checked, and why. */
  public void leave(String sentence) {
    unchecked.add(sentence);
  }

  /** What does not agree, by name. */
  public void deviate(String sentence) {
    deviations.add(sentence);
  }

  /** Tells how many agree of those that were looked at. */
  void count(int looked, int before, String what) {
    int wrong = deviations.size() - before;
    agree(
        wrong == 0
            ? "%d %s".formatted(looked, what)
            : "%d av %d %s".formatted(Math.max(0, looked - wrong), looked, what));
  }

  int size() {
    return deviations.size();
  }

  public List<String> agreed() {
    return List.copyOf(agreed);
  }

  public List<String> unchecked() {
    return List.copyOf(unchecked);
  }

  public List<String> deviations() {
    return List.copyOf(deviations);
  }
}
