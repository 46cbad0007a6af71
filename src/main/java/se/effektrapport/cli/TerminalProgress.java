package se.effektrapport.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import se.effektrapport.job.Progress;

/**
 * Shows how a run goes where somebody watches a terminal, and is quiet where the output is piped.
 */
final class TerminalProgress implements Progress, AutoCloseable {

  private final boolean watched;
  private ProgressBar bar;

  private TerminalProgress(boolean watched) {
    this.watched = watched;
  }

  static TerminalProgress ofThisTerminal() {
    return new TerminalProgress(System.console() != null);
  }

  @Override
  public synchronized void step(String name, int pieces) {
    close();
    if (watched && pieces > 0) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(name)
              .setInitialMax(pieces)
              .setStyle(ProgressBarStyle.ASCII)
              .hideEta()
              .build();
    }
  }

  @Override
  public synchronized void done(String what) {
    if (bar != null) {
      bar.setExtraMessage(what);
      bar.step();
    }
  }

  @Override
  public synchronized void close() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
