package se.effektrapport.job;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import se.effektrapport.backup.BackupException;
import se.effektrapport.backup.BackupFile;
import se.effektrapport.backup.WholeDatabase;
import se.effektrapport.backup.WriteBackup;

/** Keeps the whole database in a file, and brings it back into an empty one. */
public final class Backups {

  private final DataSource database;
  private final Flyway flyway;
  private final Settings settings;

  Backups(DataSource database, Flyway flyway, Settings settings) {
    this.database = database;
    this.flyway = flyway;
    this.settings = settings;
  }

  /**
   * Writes everything that is in the database now to a new file.
   *
   * @throws BackupException if there is such a file already, or nothing to keep
   * @throws RunException if it could not be read or written
   */
  public void take(Path file) {
    try (Connection connection = database.getConnection()) {
      new WriteBackup(
              whole(connection),
              WhatCounts.version(),
              flyway.info().current().getVersion().getVersion(),
              LocalDateTime.now(settings.clock()))
          .write(file);
    } catch (SQLException | IOException failed) {
      throw RunException.of(failed);
    }
  }

  /**
   * Makes the database what it was when the file was written.
   *
   * @throws BackupException if what is in the file does not fit
   * @throws RunException if the database holds something already, or does not answer
   */
  public void restore(BackupFile backup) {
    try (Connection connection = database.getConnection()) {
      MigrationVersion version = MigrationVersion.fromVersion(backup.schema());
      if (version.compareTo(flyway.info().current().getVersion()) > 0) {
        throw backup.newer();
      }
      RoundLock.refuseAny(connection);
      WholeDatabase whole = whole(connection);
      if (whole.holdsAnything()) {
        throw new RunException(
            "Databasen är inte tom, och inget skrivs över. Återställ till en tom databas: flytta undan mappen %s, eller ange en annan med --output eller --db."
                .formatted(settings.output().resolve("databas")));
      }
      tablesOf(version);
      whole.load(backup);
      flyway.migrate();
    } catch (SQLException | IOException failed) {
      throw RunException.of(failed);
    }
  }

  /** The tables, all of them empty, are made anew as they were in the version of the backup. */
  private void tablesOf(MigrationVersion version) {
    Flyway then =
        Flyway.configure()
            .configuration(flyway.getConfiguration())
            .cleanDisabled(false)
            .target(version)
            .load();
    then.clean();
    then.migrate();
  }

  private WholeDatabase whole(Connection connection) {
    return new WholeDatabase(connection, flyway.getConfiguration().getTable());
  }
}
