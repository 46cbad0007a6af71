package se.effektrapport.job;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import javax.sql.DataSource;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Repository;
import se.effektrapport.database.Database;
import se.effektrapport.database.Login;

/**
 * The wiring: the database, a pool on it, the stores of all rooms. Only the parts of Spring Boot
 * that are used are named, since a start that looks for all of them takes a second more.
 */
@Configuration(proxyBeanMethods = false)
@Import({Stores.class, Batch.class})
@ImportAutoConfiguration({
  FlywayAutoConfiguration.class,
  JdbcTemplateAutoConfiguration.class,
  JdbcClientAutoConfiguration.class,
  DataSourceTransactionManagerAutoConfiguration.class,
  TransactionAutoConfiguration.class,
  BatchJdbcAutoConfiguration.class
})
@ComponentScan(
    basePackages = "se.effektrapport",
    useDefaultFilters = false,
    includeFilters =
        @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = Repository.class))
class JobConfiguration {

  private static final long CONNECTION_TIMEOUT = Duration.ofSeconds(10).toMillis();

  /**
   * The server, a bean the pool depends on: Spring closes the pool first and the server after it.
   */
  @Bean
  Database database(Settings settings) {
    return settings
        .server()
        .map(Database::server)
        .orElseGet(() -> Database.embedded(settings.output().resolve("databas")));
  }

  @Bean
  DataSource dataSource(Database database) {
    Login login = database.login();
    HikariDataSource pool = new HikariDataSource();
    pool.setJdbcUrl(login.url());
    pool.setUsername(login.user());
    pool.setPassword(login.password());
    pool.setMaximumPoolSize(6);
    // Where the database has gone, a person should not have to wait half a minute to be told.
    pool.setConnectionTimeout(CONNECTION_TIMEOUT);
    pool.addDataSourceProperty("reWriteBatchedInserts", "true");
    pool.addDataSourceProperty("ApplicationName", "effektrapport");
    Login.QUOTES_NOTHING.forEach(pool::addDataSourceProperty);
    return pool;
  }

  @Bean
  RunningJob runningJob() {
    return new RunningJob();
  }

  @Bean
  BaseJavaMigration springBatchTables() {
    return new V1__spring_batch();
  }
}
