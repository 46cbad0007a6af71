package se.effektrapport.matter;

import java.util.Optional;

/** The proposals that were made, each as it was. */
public interface Proposals {

  /** The last that was made on an edition. */
  Optional<Proposal> latest(int round, int edition);

  /** Keeps a new one; nothing that was kept is altered. */
  void add(Proposal proposal);
}
