package se.effektrapport.round;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.effektrapport.datafile.YamlFile;

/**
 * One year's reporting: the strategy it is about, its days, who is asked and who decides.
 *
 * @param exampleData whether the texts are invented, which covers then say
 * @param asked the kinds of body that get the questionnaire
 * @param decider the administration whose nämnd decides on the report and hands it over
 */
public record Round(
    int year,
    boolean exampleData,
    Strategy strategy,
    Matter matter,
    Calendar calendar,
    Versions versions,
    Thresholds thresholds,
    List<Administration.Kind> asked,
    Administration decider,
    Organisation organisation) {

  /** The strategy that is followed up; {@code dnr} is empty while it is not known. */
  public record Strategy(String title, String period, Optional<String> dnr) {}

  /**
   * The matter in which the report is decided.
   *
   * @param dnr a text: its form varies
   * @param unit the avdelning that prepares it
   * @param signatories their titles, in the order they sign
   */
  public record Matter(String dnr, String unit, Officer officer, List<String> signatories) {}

  /** The handläggare: a title and a mailbox of the function, never a person's name. */
  public record Officer(String title, String mailbox) {}

  /**
   * The days of the round.
   *
   * @param reference the day whose organisation is asked
   * @param deadline the last day to answer in time
   * @param preparation the meetings before the decision, in order
   */
  public record Calendar(
      LocalDate reference, LocalDate deadline, List<Meeting> preparation, LocalDate decision) {}

  /** A meeting that prepares the matter, {@code body} as in running text. */
  public record Meeting(String body, LocalDate day) {}

  /** Which of the files in templates/ the round uses. */
  public record Versions(
      String questionnaire, String codebook, String examples, String steeringDocuments) {}

  /**
   * The limits of what is shown and of what goes to a person.
   *
   * @param smallCount counts of persons from 1 to just below this are withheld
   * @param percentBase no percentage on fewer persons than this
   * @param review a classification less probable than this is looked at by a person
   */
  public record Thresholds(int smallCount, int percentBase, BigDecimal review) {}

  public Round {
    Objects.requireNonNull(decider);
    asked = List.copyOf(asked);
  }

  /**
   * Reads {@code omgang.yaml}, whose year must be the name of its folder.
   *
   * @throws se.effektrapport.datafile.DataFileException with every mistake in it
   */
  public static Round read(Path file, Organisation organisation) {
    String folder = file.toAbsolutePath().normalize().getParent().getFileName().toString();
    return YamlFile.parse(file, top -> new RoundReading(top, organisation).round(folder));
  }

  /** Everyone who is asked, stadsdelar first, in Swedish alphabetical order. */
  public List<Administration> respondents() {
    return asked(calendar.reference());
  }

  public Optional<Administration> respondent(String code) {
    return respondents().stream().filter(each -> each.code().equals(code)).findFirst();
  }

  /** Those whose nämnder the report is handed over to if it is decided on the day planned. */
  public List<Administration> recipients() {
    return recipients(calendar.decision());
  }

  /**
   * Those whose nämnder the report is handed over to: not the one that decides.
   *
   * @param decided the day the nämnd decided
   */
  public List<Administration> recipients(LocalDate decided) {
    return asked(decided).stream().filter(each -> !each.equals(decider)).toList();
  }

  private List<Administration> asked(LocalDate day) {
    return organisation.validOn(day).stream().filter(each -> asked.contains(each.kind())).toList();
  }

  /** Whether an answer received on that day came in time. */
  public boolean inTime(LocalDate received) {
    return !received.isAfter(calendar.deadline());
  }
}
