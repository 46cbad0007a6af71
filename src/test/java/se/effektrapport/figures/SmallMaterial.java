package se.effektrapport.figures;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.effektrapport.answers.Submission;
import se.effektrapport.classification.Codebook;
import se.effektrapport.classification.NeedsReview;
import se.effektrapport.questionnaire.Choice;
import se.effektrapport.questionnaire.Column;
import se.effektrapport.questionnaire.Kind;
import se.effektrapport.questionnaire.Question;
import se.effektrapport.questionnaire.Questionnaire;
import se.effektrapport.round.Administration;
import se.effektrapport.round.Organisation;
import se.effektrapport.round.Round;
import se.effektrapport.round.SteeringDocuments;
import se.effektrapport.round.SteeringDocuments.SteeringDocument;

/**
 * A round made by hand: two stadsdelsförvaltningar, SKÄ and FAR, and two fackförvaltningar, KUL and
 * SOC; utgångspunkterna S with two delområden and C with one.
 */
public final class SmallMaterial {

  private static final Path FILES = Path.of("src/test/resources/figures");
  private static final Codebook CODEBOOK = Codebook.read(FILES.resolve("kodbok-liten.yaml"));
  private static final Round ROUND = round();

  private SmallMaterial() {}

  /** What these have answered. */
  public static Material of(SmallAnswer... answers) {
    return of(QUESTIONNAIRE, answers);
  }

  /** What these have answered, and what was answered the year before. */
  public static Material of(Before before, SmallAnswer... answers) {
    Material now = of(answers);
    return new Material(
        now.round(),
        now.questionnaire(),
        now.codebook(),
        now.review(),
        now.steering(),
        now.answered(),
        now.verdicts(),
        Optional.of(before));
  }

  /** What these answered in 2021, each for itself. */
  public static Before before(SmallAnswer... answers) {
    return new Before(
        2021,
        Stream.of(answers)
            .map(SmallAnswer::answered)
            .map(each -> asked(each.administration().code(), each))
            .toList());
  }

  /** One who answered in 2021, whose area is another's now. */
  static Before.Asked asked(String successor, Material.Answered answered) {
    Submission said = answered.submission();
    Map<Integer, String> pillars = new HashMap<>();
    answered.classifications().forEach((unit, each) -> pillars.put(unit, each.utgangspunkt()));
    return new Before.Asked(
        Optional.of(successor),
        Optional.of(
            new Submission(
                2021,
                said.administration(),
                said.version(),
                said.source(),
                said.received(),
                said.onTime(),
                said.passages(),
                said.activities())),
        pillars);
  }

  /** What they were asked. */
  public static Questionnaire questionnaire() {
    return QUESTIONNAIRE;
  }

  static Material of(Questionnaire questionnaire, SmallAnswer... answers) {
    return new Material(
        ROUND,
        questionnaire,
        CODEBOOK,
        new NeedsReview(0.6),
        STEERING,
        Stream.of(answers).map(SmallAnswer::answered).toList());
  }

  static Administration administration(String code) {
    return ROUND.respondent(code).orElseThrow();
  }

  private static Round round() {
    Organisation organisation = Organisation.read(FILES.resolve("organisation.yaml"));
    LocalDate day = LocalDate.of(2022, 9, 1);
    return new Round(
        2022,
        true,
        new Round.Strategy("Strategi", "2019–2022", Optional.empty()),
        new Round.Matter("1-2/2022", "Avdelning", new Round.Officer("Titel", ""), List.of()),
        new Round.Calendar(day, LocalDate.of(2022, 9, 30), List.of(), day),
        new Round.Versions("liten", "liten", "liten", "liten"),
        new Round.Thresholds(5, 20, new BigDecimal("0.6")),
        List.of(Administration.Kind.DISTRICT, Administration.Kind.SPECIALIST),
        organisation.byCode("SOC").orElseThrow(),
        organisation);
  }

  /** Nobody has said what the first asks about. */
  private static final SteeringDocuments STEERING =
      new SteeringDocuments(
          "liten",
          List.of(
              new SteeringDocument("andt", "ANDT-programmet", List.of()),
              new SteeringDocument("polis", "Överenskommelsen", List.of("S2", "C"))));

  private static final List<Choice> DOCUMENTS =
      STEERING.documents().stream().map(each -> new Choice(each.id(), each.name())).toList();

  static final Questionnaire QUESTIONNAIRE =
      new Questionnaire(
          "liten",
          "Enkät",
          List.of(),
          new Questionnaire.SheetNames("Försättsblad", "Frågor", "Insatser"),
          List.of(
              question("resultat", "resultat", true),
              question("exempel", "exempel", true),
              question("delaktighet", "barnratt", false)),
          List.of(
              column("insats", new Kind.ShortText(), ""),
              column("beskrivning", new Kind.RunningText(), "arbete"),
              persons("antal_totalt"),
              persons("antal_flickor"),
              persons("antal_pojkar"),
              persons("antal_unga_kvinnor"),
              persons("antal_unga_man"),
              column("alder_fran", new Kind.Number(0, 29), ""),
              column("startdatum", new Kind.Day(LocalDate.MIN, LocalDate.MAX), ""),
              list("status", "pagar", "avslutad"),
              column("effekt", new Kind.RunningText(), "resultat"),
              list("effekt_riktning", "forbattring", "oforandrat", "forsamring"),
              list("effekt_sakerhet", "upplevd", "belagd", "matt"),
              column("exempel", new Kind.RunningText(), "exempel"),
              column("redovisas_1", new Kind.FromList("styrdokument", false, DOCUMENTS), ""),
              column("redovisas_2", new Kind.FromList("styrdokument", false, DOCUMENTS), "")),
          40);

  private static Question question(String id, String chapter, boolean classified) {
    return new Question(id, "Fråga om " + id, "", chapter, classified);
  }

  private static Column list(String id, String... choices) {
    List<Choice> own = Stream.of(choices).map(c -> new Choice(c, "Val " + c)).toList();
    return column(id, new Kind.FromList(id, true, own), "");
  }

  private static Column persons(String id) {
    return new Column(
        id,
        id,
        new Kind.Number(0, 100_000),
        "",
        Optional.empty(),
        true,
        Optional.of("antal_totalt").filter(total -> !total.equals(id)),
        false,
        10,
        false);
  }

  private static Column column(String id, Kind kind, String chapter) {
    Optional<String> feeds = Optional.of(chapter).filter(each -> !each.isEmpty());
    return new Column(id, id, kind, "", feeds, false, Optional.empty(), false, 10, false);
  }
}
