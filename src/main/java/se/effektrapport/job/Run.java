package se.effektrapport.job;

import se.effektrapport.intake.Arrivals;

/**
 * A run of the main job: what it works with, and what it found that the summary tells.
 *
 * <p>Nothing in it decides what a step does after a restart: that is read from the database.
 */
final class Run {

  private final Settings settings;
  private final Undertaking undertaking;
  private final Arrivals arrivals;
  private final Progress progress;
  private boolean published;

  Run(Settings settings, Undertaking undertaking, Arrivals arrivals, Progress progress) {
    this.settings = settings;
    this.undertaking = undertaking;
    this.arrivals = arrivals;
    this.progress = progress;
  }

  Settings settings() {
    return settings;
  }

  Undertaking undertaking() {
    return undertaking;
  }

  Arrivals arrivals() {
    return arrivals;
  }

  Progress progress() {
    return progress;
  }

  int year() {
    return undertaking.round().year();
  }

  OutputFolder output() {
    return new OutputFolder(settings.output(), year());
  }

  /** Whether the run put files in place. */
  boolean published() {
    return published;
  }

  void tellPublished() {
    published = true;
  }
}
