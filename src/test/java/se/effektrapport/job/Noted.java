package se.effektrapport.job;

import java.util.List;

/** Notes what the progress tells. */
record Noted(List<String> done) implements Progress {

  @Override
  public void step(String name, int pieces) {}

  @Override
  public synchronized void done(String what) {
    done.add(what);
  }
}
