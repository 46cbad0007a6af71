package se.effektrapport.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.effektrapport.answers.Place;

/** What is found in a workbook while it is read: decisions, and what is wrong. */
final class Found {

  /** A row with a decision and no fault. */
  sealed interface Row {

    /** What it is about. */
    UnitKey about();

    /** What it says; two rows about the same must say the same. */
    Object says();

    Place place();
  }

  /**
   * A row about a classification.
   *
   * @param label empty where a decision is taken back
   */
  record Decided(UnitKey unit, Optional<Label> label, String proposed, String comment, Place place)
      implements Row {

    @Override
    public UnitKey about() {
      return unit;
    }

    @Override
    public Object says() {
      return label;
    }
  }

  /**
   * A row about a quotation.
   *
   * @param use empty where a decision is taken back
   */
  record Quoted(UnitKey words, Optional<Use> use, Place place) implements Row {

    @Override
    public UnitKey about() {
      return words;
    }

    @Override
    public Object says() {
      return use;
    }
  }

  /**
   * A row about a text that protection stopped.
   *
   * @param release empty where a decision is taken back
   */
  record Released(UnitKey words, String hits, Optional<Release> release, String reason, Place place)
      implements Row {

    @Override
    public UnitKey about() {
      return words;
    }

    @Override
    public Object says() {
      return release;
    }
  }

  private final List<Decided> decided = new ArrayList<>();
  private final List<Quoted> quoted = new ArrayList<>();
  private final List<Released> released = new ArrayList<>();
  private final List<ReadFile.Refusal> refusals = new ArrayList<>();

  void decided(Decided row) {
    decided.add(row);
  }

  void quoted(Quoted row) {
    quoted.add(row);
  }

  void released(Released row) {
    released.add(row);
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

  List<Quoted> quoted() {
    return List.copyOf(quoted);
  }

  List<Released> released() {
    return List.copyOf(released);
  }

  /** Whether anything was decided. */
  boolean holdsDecisions() {
    return !decided.isEmpty() || !quoted.isEmpty() || !released.isEmpty();
  }

  List<ReadFile.Refusal> refusals() {
    return List.copyOf(refusals);
  }
}
