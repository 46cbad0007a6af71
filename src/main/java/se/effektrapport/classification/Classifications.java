package se.effektrapport.classification;

import java.util.Map;
import se.effektrapport.answers.Submission;
import se.effektrapport.answers.Unit;

/** How the units of the answers were classified, by every instrument that was used. */
public interface Classifications {

  /** The classifications of an answer by an instrument, by unit number. */
  Map<Integer, Classification> of(Submission submission, Instrument instrument);

  /** Keeps how a unit of an answer was classified. */
  void add(Submission submission, Unit unit, Classification classification);
}
