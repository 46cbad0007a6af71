package se.effektrapport.job;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.stereotype.Repository;
import se.effektrapport.database.Database;
import se.effektrapport.database.Login;

/** The wiring: the database, a pool on it, the stores of all rooms. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan(
    basePackages = "se.effektrapport",
    useDefaultFilters = false,
    includeFilters =
        @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = Repository.class))
class JobConfiguration {

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
    pool.addDataSourceProperty("reWriteBatchedInserts", "true");
    pool.addDataSourceProperty("ApplicationName", "effektrapport");
    return pool;
  }

  @Bean
  BaseJavaMigration springBatchTables() {
    return new V1__spring_batch();
  }
}
