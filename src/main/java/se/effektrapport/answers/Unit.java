package se.effektrapport.answers;

import java.util.stream.Stream;

/** What is classified: an activity, or a paragraph of an open answer. */
public sealed interface Unit permits Activity, Passage {

  /**
   * The number of the unit within its submission, from 1; with the administration's code the
   * reference, "SKÄ-12".
   */
  int number();

  /** The text that tells which utgångspunkt the unit speaks of. */
  String telling();

  /** The cells the unit was written in. */
  Stream<Place> places();
}
