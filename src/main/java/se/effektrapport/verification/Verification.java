package se.effektrapport.verification;

import java.util.ArrayList;
import java.util.List;

/** What a verification came to: what agrees, what could not be checked, and what deviates. */
public final class Verification {

  private final List<String> agreed = new ArrayList<>();
  private final List<String> unchecked = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();
  private final List<String> deviations = new ArrayList<>();
  private final List<String> doubts = new ArrayList<>();

  /** A line for a kind of check: how many there are that agree. */
  public void agree(String line) {
    agreed.add(line);
  }

  /** What cannot be checked, and why. */
  public void leave(String sentence) {
    unchecked.add(sentence);
  }

  /** Why something may differ that is right. */
  public void remark(String sentence) {
    remarks.add(sentence);
  }

  /** From here on what differs may be right, though nobody can say so: it is no deviation. */
  public void doubtAfter(int size) {
    List<String> later = deviations.subList(size, deviations.size());
    doubts.addAll(later);
    later.clear();
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

  /** How many deviations there are so far. */
  public int size() {
    return deviations.size();
  }

  public List<String> agreed() {
    return List.copyOf(agreed);
  }

  public List<String> unchecked() {
    return List.copyOf(unchecked);
  }

  public List<String> remarks() {
    return List.copyOf(remarks);
  }

  /** What differs and may be right. */
  public List<String> doubts() {
    return List.copyOf(doubts);
  }

  public List<String> deviations() {
    return List.copyOf(deviations);
  }
}
