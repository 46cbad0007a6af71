package se.effektrapport.job;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import se.effektrapport.database.DatabaseException;

/**
 * The program with its database started, and what each command begins with.
 *
 * <p>The way of the data, from a workbook to a published edition, is {@link ReportJob} and the
 * steps it names. What all commands keep is in {@link Stores}.
 */
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
    return made(ReportJob.class);
  }

  /** The database as a file. */
  public Backups backups() {
    return made(Backups.class);
  }

  /** The questionnaires to send out. */
  public BlankForms blankForms() {
    return made(BlankForms.class);
  }

  /** Where a round stands. */
  public ShowStatus showStatus() {
    return made(ShowStatus.class);
  }

  /** How editions are locked and decided on. */
  public EditionStates editionStates() {
    return made(EditionStates.class);
  }

  /** Receipts and reminders to those who were asked. */
  public Notices notices() {
    return made(Notices.class);
  }

  /** Whether what is published agrees with the answers. */
  public VerifyEdition verifyEdition() {
    return made(VerifyEdition.class);
  }

  /** The copy of a round for the archive. */
  public ArchiveCopies archiveCopies() {
    return made(ArchiveCopies.class);
  }

  /** How an edition is handed over. */
  public DistributeReport distributeReport() {
    return made(DistributeReport.class);
  }

  /** How the tjänsteutlåtande on an edition is made. */
  public MakeProposal makeProposal() {
    return made(MakeProposal.class);
  }

  /** How the raw material of a round is removed. */
  public DisposeRound disposeRound() {
    return made(DisposeRound.class);
  }

  /** How decisions become examples. */
  public LearnDecisions learnDecisions() {
    return made(LearnDecisions.class);
  }

  private <T> T made(Class<T> command) {
    return context.getAutowireCapableBeanFactory().createBean(command);
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
