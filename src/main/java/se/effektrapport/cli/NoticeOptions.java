package se.effektrapport.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.effektrapport.distribution.MailServer;
import se.effektrapport.distribution.Pauses;
import se.effektrapport.job.Notices;
import se.effektrapport.job.Settings;
import se.effektrapport.job.Undertaking;
import se.effektrapport.round.Administration;
import se.effektrapport.round.RoundFolder;

/** The options of the commands that write to those who were asked, and what they do. */
final class NoticeOptions {

  @Mixin private CommonOptions options;

  @Option(
      names = "--epost",
      description =
          "Skicka med e-post i stället för att skriva utkast. Servern tas ur miljön"
              + " (SPRING_MAIL_HOST och de andra som README beskriver).")
  private boolean mail;

  @Option(
      names = "--igen",
      paramLabel = "KOD",
      split = ",",
      description =
          "Skicka igen till den förvaltningen, till exempel BRO, fast det förra försöket kan ha"
              + " kommit fram. Kan anges flera gånger.")
  private List<String> again = List.of();

  int call(Notices.Kind kind) {
    refuseWrongUse();
    Settings settings = options.settings();
    RoundFolder folder = options.folder();
    Optional<MailServer> server =
        mail ? Optional.of(MailServer.of(System.getenv())) : Optional.empty();
    Output.prepare(settings.output());
    try (StartingProgram starting = new StartingProgram(settings)) {
      Undertaking undertaking = options.undertaking(folder);
      Set<String> codes = codes(undertaking);
      Notices notices = starting.program().notices();
      NoticeText text = new NoticeText(kind);
      if (server.isEmpty()) {
        System.out.print(text.told(notices.draft(undertaking, kind)));
        return ExitCode.OK;
      }
      Notices.Mailed mailed = notices.mail(undertaking, kind, server.get(), Pauses.USUAL, codes);
      System.out.print(text.told(mailed));
      return NoticeText.isDone(mailed) ? ExitCode.OK : ExitCode.REFUSED;
    }
  }

  /** The year is never chosen for whoever sends something. */
  private void refuseWrongUse() {
    if (mail && !options.hasYear()) {
      throw new WrongUseException(
          "Kommandot behöver --ar när det ska skicka. Skriv --help för att se hur det skrivs.");
    }
    if (!mail && !again.isEmpty()) {
      throw new WrongUseException("--igen hör ihop med --epost. Skriv --help för att se hur.");
    }
  }

  private Set<String> codes(Undertaking undertaking) {
    Set<String> codes = new TreeSet<>();
    again.forEach(each -> codes.add(each.strip().toUpperCase(Locale.ROOT)));
    List<String> known =
        undertaking.round().respondents().stream().map(Administration::code).toList();
    if (!known.containsAll(codes)) {
      throw new WrongUseException(
          "Fel värde för --igen: väntade någon av koderna %s.".formatted(String.join(", ", known)));
    }
    return codes;
  }
}
