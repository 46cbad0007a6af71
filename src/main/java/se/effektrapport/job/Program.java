package se.effektrapport.job;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import se.effektrapport.database.DatabaseException;

/** The program with its database started, ready for jobs. */
public final class Program implements AutoCloseable {

  private final ConfigurableApplicationContext context;

  private Program(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /**
   * Starts the database, brings its tables up to date and makes the stores.
   *
   * @throws DatabaseException if there is no database to work with
   */
  public static Program start(Settings settings) {
    try {
      return new Program(
          new SpringApplicationBuilder(JobConfiguration.class)
              .initializers(
                  context -> context.getBeanFactory().registerSingleton("settings", settings))
              .registerShutdownHook(false)
              .run());
    } catch (RuntimeException failed) {
      throw sentence(failed);
    }
  }

  private static RuntimeException sentence(RuntimeException failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof DatabaseException known) {
        return known;
      }
    }
    return RunException.of(failed);
  }

  /** The main job. */
  public ReportJob reportJob() {
    return context.getAutowireCapableBeanFactory().createBean(ReportJob.class);
  }

  /** The database as a file. */
  public Backups backups() {
    return context.getAutowireCapableBeanFactory().createBean(Backups.class);
  }

  /** The questionnaires to send out. */
  public BlankForms blankForms() {
    return context.getAutowireCapableBeanFactory().createBean(BlankForms.class);
  }

  /** Where a round stands. */
  public ShowStatus showStatus() {
    return context.getAutowireCapableBeanFactory().createBean(ShowStatus.class);
  }

  /** How editions are locked and decided on. */
  public EditionStates editionStates() {
    return context.getAutowireCapableBeanFactory().createBean(EditionStates.class);
  }

  /** Receipts and reminders to those who were asked. */
  public Notices notices() {
    return context.getAutowireCapableBeanFactory().createBean(Notices.class);
  }

  /** Whether what is published agrees with the answers. */
  public VerifyEdition verifyEdition() {
    return context.getAutowireCapableBeanFactory().createBean(VerifyEdition.class);
  }

  /** The copy of a round for the archive. */
  public ArchiveCopies archiveCopies() {
    return context.getAutowireCapableBeanFactory().createBean(ArchiveCopies.class);
  }

  /** How an edition is handed over. */
  public DistributeReport distributeReport() {
    return context.getAutowireCapableBeanFactory().createBean(DistributeReport.class);
  }

  /** How the tjänsteutlåtande on an edition is made. */
  public MakeProposal makeProposal() {
    return context.getAutowireCapableBeanFactory().createBean(MakeProposal.class);
  }

  /** How the raw material of a round is removed. */
  public DisposeRound disposeRound() {
    return context.getAutowireCapableBeanFactory().createBean(DisposeRound.class);
  }

  /** How decisions become examples. */
  public LearnDecisions learnDecisions() {
    return context.getAutowireCapableBeanFactory().createBean(LearnDecisions.class);
  }

  /** Asks the job that runs, if one does, to stop where the next run can take it up. */
  public void stop() {
    if (context.isActive()) {
      context.getBean(RunningJob.class).stop();
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
