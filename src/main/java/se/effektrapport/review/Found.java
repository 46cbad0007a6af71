package se.effektrapport.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.effektrapport.answers.Place;

/** What is found in a workbook while it is read: decisions, and what is wrong. */
final class Found {

  /**
   * A row with a decision and no fault.
   *
   * @param label empty where a decision is taken back
   */
  record Decided(
      UnitKey unit, Optional<Label> label, String proposed, String comment, Place place) {}

  private final List<Decided> decided = new ArrayList<>();
  private final List<ReadFile.Refusal> refusals = new ArrayList<>();

  void decided(Decided row) {
    decided.add(row);
  }

  void refuse(Place place, String sentence) {
    refusals.add(new ReadFile.Refusal(Optional.of(place), sentence));
  }

  /** Nothing in the workbook can be used. */
  void refuseAll(String sentence) {
    refusals.add(new ReadFile.Refusal(Optional.empty(), sentence));
  }

  List<Decided> decided() {
    return List.copyOf(decided);
  }

  List<ReadFile.Refusal> refusals() {
    return List.copyOf(refusals);
  }
}
