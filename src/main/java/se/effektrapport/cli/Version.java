package se.effektrapport.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The program's version, as the build wrote it. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() throws IOException {
    Properties properties = new Properties();
    try (InputStream stream = Version.class.getResourceAsStream("/application.properties")) {
      properties.load(stream);
    }
    return new String[] {"effektrapport " + properties.getProperty("effektrapport.version")};
  }
}
