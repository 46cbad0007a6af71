package se.effektrapport.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/** As whom the server's programs run: PostgreSQL refuses to run as root. */
enum Caller {
  /** As the one who runs the program. */
  ONESELF(List.of()),
  /**
   * Root in a user namespace of its own, in which nobody is root and the files still are the
   * caller's.
   */
  OWN_NAMESPACE(List.of("unshare", "-U")),
  /**
   * Where user namespaces are blocked, as in many containers: the user nobody, who must own the
   * folder.
   */
  NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

  private static final int NOBODY_ID = 65534;

  private final List<String> prefix;

  Caller(List<String> prefix) {
    this.prefix = prefix;
  }

  static Caller ofThisProgram() {
    if (!"root".equals(System.getProperty("user.name"))) {
      return ONESELF;
    }
    return works(List.of("unshare", "-U", "true")) ? OWN_NAMESPACE : NOBODY;
  }

  /** What stands before each command. */
  List<String> prefix() {
    return prefix;
  }

  /** Hands the folder over to the one who is to run the server in it. */
  void own(Path folder) throws IOException {
    if (this != NOBODY) {
      return;
    }
    try (var all = Files.walk(folder)) {
      for (Path each : all.toList()) {
        Files.setAttribute(each, "unix:uid", NOBODY_ID, LinkOption.NOFOLLOW_LINKS);
      }
    }
  }

  private static boolean works(List<String> command) {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException notThere) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
