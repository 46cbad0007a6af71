package se.effektrapport.job;

/** Who is told how a run goes; the sentences are Swedish. */
public interface Progress {

  /** A step begins, with so many pieces to do. */
  void step(String name, int pieces);

  /** A piece of the step is done, such as a file. */
  void done(String what);

  /** Tells nobody. */
  Progress SILENT =
      new Progress() {
        @Override
        public void step(String name, int pieces) {}

        @Override
        public void done(String what) {}
      };
}
