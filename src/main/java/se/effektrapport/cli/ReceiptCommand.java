package se.effektrapport.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.effektrapport.job.Notices;

/** That what was sent has come. */
@Command(
    name = "kvittens",
    description =
        "Gör en kvittens till var och en som har skickat något: vad som har kommit, när, och vad vi"
            + " undrar. Som utkast i output/<år>/kvittens, eller med e-post.",
    synopsisHeading = "Användning: ",
    optionListHeading = "%nVal:%n")
final class ReceiptCommand implements Callable<Integer> {

  @Mixin private NoticeOptions options;

  @Override
  public Integer call() {
    return options.call(Notices.Kind.RECEIPT);
  }
}
