package se.effektrapport.classification;

import java.util.Map;
import se.effektrapport.answers.Submission;
import se.effektrapport.answers.Unit;

/** How the units of the answers were classified, under every code book that was used. */
public interface Classifications {

  /** The classifications of an answer under a code book, by unit number. */
  Map<Integer, Classification> of(Submission submission, String codebookHash);

  /** Keeps how a unit of an answer was classified. */
  void add(Submission submission, Unit unit, Classification classification);
}
