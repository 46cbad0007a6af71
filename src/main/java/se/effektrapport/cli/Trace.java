package se.effektrapport.cli;

import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;
import java.sql.SQLException;
import java.util.regex.Pattern;

/**
 * A failure as the technicians' log has it: what kinds of failures, and where. Their messages may
 * quote what somebody wrote or the name of a file, so only what is known to quote nothing is told.
 */
public final class Trace extends ThrowableProxyConverter {

  /** What operating systems say of disks and connections. */
  private static final Pattern HARMLESS =
      Pattern.compile(
          "(?i)no space left on device|disk quota exceeded|read-only file system|permission denied"
              + "|connection re(fused|set)|broken pipe");

  @Override
  protected String throwableProxyToString(IThrowableProxy failure) {
    StringBuilder trace = new StringBuilder();
    for (IThrowableProxy each = failure; each != null; each = each.getCause()) {
      trace.append(each == failure ? "" : "caused by ").append(told(each)).append('\n');
      for (StackTraceElementProxy frame : each.getStackTraceElementProxyArray()) {
        trace.append("    ").append(frame.getSTEAsString()).append('\n');
      }
      if (each.isCyclic()) {
        break;
      }
    }
    return trace.toString();
  }

  private static String told(IThrowableProxy failure) {
    String kind = failure.getClassName();
    if (failure instanceof ThrowableProxy known
        && known.getThrowable() instanceof SQLException database) {
      return kind + " with the SQL state " + database.getSQLState();
    }
    var harmless = HARMLESS.matcher(String.valueOf(failure.getMessage()));
    return harmless.find() ? kind + ": " + harmless.group() : kind;
  }
}
