package se.effektrapport.cli;

import static java.util.stream.Collectors.joining;

import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;
import se.effektrapport.backup.BackupException;
import se.effektrapport.database.DatabaseException;
import se.effektrapport.datafile.DataFileException;
import se.effektrapport.distribution.MailServerException;
import se.effektrapport.job.RefusedException;
import se.effektrapport.job.RunException;
import se.effektrapport.round.MissingInputException;

/**
 * What is told when a command cannot be carried out: a Swedish sentence and an exit code, never a
 * stack trace.
 */
final class Refusals {

  private Refusals() {}

  static int ofUsage(ParameterException wrong, String[] arguments) {
    tell(
        switch (wrong) {
          case UnmatchedArgumentException unknown ->
              "Okänt kommando eller val: %s. Skriv --help för att se vad som finns."
                  .formatted(String.join(" ", unknown.getUnmatched()));
          case MissingParameterException missing when missing.getMissing().getFirst().required() ->
              "Kommandot behöver %s. Skriv --help för att se hur det skrivs."
                  .formatted(
                      missing.getMissing().stream().map(Refusals::name).collect(joining(" och ")));
          case MissingParameterException missing ->
              "Ett värde saknas efter %s. Skriv --help för att se hur kommandot skrivs."
                  .formatted(name(missing.getMissing().getFirst()));
          case ParameterException other when other.getArgSpec() != null ->
              "Fel värde för %s: %s.".formatted(name(other.getArgSpec()), reason(other));
          case ParameterException other -> other.getMessage();
        });
    return ExitCode.WRONG_USE;
  }

  private static String name(ArgSpec option) {
    return option instanceof OptionSpec named ? named.longestName() : option.paramLabel();
  }

  private static String reason(ParameterException wrong) {
    if (wrong.getArgSpec().type() == Integer.class) {
      return "väntade ett heltal, fann ”%s”".formatted(wrong.getValue());
    }
    return wrong.getCause() instanceof TypeConversionException known
        ? known.getMessage()
        : "”%s” går inte att läsa".formatted(wrong.getValue());
  }

  static int ofRun(Exception failed, CommandLine command, ParseResult parsed) {
    return switch (failed) {
      case ParameterException wrong -> told(wrong, ExitCode.WRONG_USE);
      case WrongUseException wrong -> told(wrong, ExitCode.WRONG_USE);
      case FailedException unwritable -> told(unwritable, ExitCode.FAILED);
      case MissingInputException missing -> told(missing, ExitCode.WRONG_USE);
      case DataFileException mistakes -> told(mistakes, ExitCode.WRONG_USE);
      case DatabaseException none -> told(none, ExitCode.FAILED);
      case BackupException unusable -> told(unusable, ExitCode.FAILED);
      case MailServerException unusable -> told(unusable, ExitCode.WRONG_USE);
      case RefusedException refused -> told(refused, ExitCode.WRONG_USE);
      case RunException mistake when mistake.isMistakeInAFile() ->
          told(mistake, ExitCode.WRONG_USE);
      case RunException cut -> told(cut, ExitCode.FAILED);
      default -> ofRun(RunException.of(failed), command, parsed);
    };
  }

  private static int told(Exception known, int code) {
    tell(known.getMessage());
    return code;
  }

  private static void tell(String sentence) {
    System.err.println(sentence);
  }
}
