package se.effektrapport.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.effektrapport.job.Notices;

/** Reminders to those whose answer is missing or cannot be used as it is. */
@Command(
    name = "paminn",
    description =
        "Gör en påminnelse till dem vars svar saknas eller har fel att rätta. Som utkast i"
            + " output/<år>/paminnelser, eller med e-post.",
    synopsisHeading = "Användning: ",
    optionListHeading = "%nVal:%n")
final class ReminderCommand implements Callable<Integer> {

  @Mixin private NoticeOptions options;

  @Override
  public Integer call() {
    return options.call(Notices.Kind.REMINDER);
  }
}
