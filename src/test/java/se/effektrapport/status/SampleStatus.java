package se.effektrapport.status;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import se.effektrapport.distribution.Delivery;
import se.effektrapport.distribution.DeliveryEvent;
import se.effektrapport.edition.EditionRecord;
import se.effektrapport.reception.FindingCount;
import se.effektrapport.reception.SampleStandings;
import se.effektrapport.review.SampleReviews;
import se.effektrapport.status.RoundStatus.Answer;
import se.effektrapport.status.RoundStatus.Deadline;
import se.effektrapport.status.RoundStatus.Findings;
import se.effektrapport.status.RoundStatus.Handover;
import se.effektrapport.status.RoundStatus.KeptEdition;
import se.effektrapport.status.RoundStatus.Left;
import se.effektrapport.status.RoundStatus.PublishedFile;
import se.effektrapport.status.RoundStatus.Respondent;

/** A round with something of everything to tell. */
public final class SampleStatus {

  private static final FindingCount NONE = new FindingCount(0, 0);

  private SampleStatus() {}

  /** Two editions: one that is decided, and a draft. */
  public static RoundStatus full() {
    return of(List.of(decided(), draft()));
  }

  /** Nothing has been run yet. */
  public static RoundStatus withoutEdition() {
    return of(List.of());
  }

  private static RoundStatus of(List<KeptEdition> editions) {
    return new RoundStatus(
        2022,
        LocalDate.of(2022, 10, 19),
        true,
        false,
        List.of(
            new Deadline("Sista dag att svara", LocalDate.of(2022, 9, 30)),
            new Deadline("Beredning: förvaltningsgruppen", LocalDate.of(2022, 10, 18)),
            new Deadline("Beredning: rådet", LocalDate.of(2022, 10, 19)),
            new Deadline("Beslut: socialnämnden", LocalDate.of(2022, 11, 15))),
        respondents(),
        new Findings(new FindingCount(1, 0), NONE, 1, 0),
        new Findings(new FindingCount(1, 0), new FindingCount(2, 1), 1, 1),
        editions,
        Optional.empty(),
        List.of("Farsta stadsdelsnämnd", "Idrottsnämnden"),
        editions.isEmpty() ? List.of() : handovers(),
        List.of(
            new RoundStatus.Sent(Delivery.Kind.RECEIPT, 2, LocalDate.of(2022, 10, 4)),
            new RoundStatus.Sent(Delivery.Kind.REMINDER, 1, LocalDate.of(2022, 9, 28))),
        SampleStandings.all("Anna Anka.xlsx"),
        new Left(
            1,
            List.of(new RoundStatus.Count("Civilsamhället", 35, 150)),
            1,
            SampleReviews.all(),
            List.of(
                "Läs om kapitel 6 (utgangspunkt-C.md): ett svar har tillkommit sedan texten"
                    + " skrevs."),
            List.of("mottaget.csv nämner Anna Anka.xlsx, som inte finns i mappen enkatsvar.")),
        Path.of("output/2022"));
  }

  /** One that has it in a folder, and whose message nobody knows of; one that has nothing. */
  private static List<Handover> handovers() {
    DeliveryEvent unknown =
        new DeliveryEvent(
            Delivery.handingOver(2022, 1, "FAR"),
            DeliveryEvent.Channel.MAIL,
            DeliveryEvent.State.UNKNOWN,
            1,
            Optional.of(new DeliveryEvent.Envelope("<far@example.se>", "farsta@example.se")),
            "",
            "",
            LocalDateTime.of(2022, 10, 19, 9, 0));
    return List.of(
        new Handover(
            "FAR",
            "Farsta stadsdelsnämnd",
            Optional.of(1),
            List.of(DeliveryEvent.Channel.FOLDER),
            Optional.of(LocalDate.of(2022, 10, 19)),
            List.of(unknown)),
        new Handover(
            "IDR", "Idrottsnämnden", Optional.empty(), List.of(), Optional.empty(), List.of()));
  }

  private static List<Respondent> respondents() {
    return List.of(
        new Respondent(
            "SKÄ",
            "Skärholmens stadsdelsförvaltning",
            "Skärholmen",
            Answer.IN_TIME,
            Optional.of(LocalDate.of(2022, 9, 14)),
            Optional.of("SKÄ svar 2"),
            2,
            new Findings(NONE, new FindingCount(2, 1), 0, 1)),
        new Respondent(
            "SOC",
            "Socialförvaltningen",
            "Social",
            Answer.LATE,
            Optional.of(LocalDate.of(2022, 10, 3)),
            Optional.of("SOC svar 1"),
            1,
            new Findings(NONE, NONE, 0, 0)),
        new Respondent(
            "ÖST",
            "Östermalms stadsdelsförvaltning",
            "Östermalm",
            Answer.MISSING,
            Optional.empty(),
            Optional.empty(),
            0,
            new Findings(NONE, NONE, 0, 0)));
  }

  private static KeptEdition decided() {
    return new KeptEdition(
        new EditionRecord(
            1,
            3,
            LocalDate.of(2022, 10, 5),
            true,
            Optional.of(
                new EditionRecord.Lock("Enhetschefen <b>", LocalDate.of(2022, 10, 7).atTime(9, 0))),
            Optional.of(new EditionRecord.BoardDecision(LocalDate.of(2022, 10, 18), 12))),
        List.of(
            new PublishedFile("utgava-1/effektrapport-2022-utgava-1.pdf", true),
            new PublishedFile("utgava-1/underlag.xlsx", true)));
  }

  private static KeptEdition draft() {
    return new KeptEdition(
        new EditionRecord(
            2, 1, LocalDate.of(2022, 10, 19), true, Optional.empty(), Optional.empty()),
        List.of(
            new PublishedFile("utgava-2/effektrapport-2022-utgava-2.pdf", true),
            new PublishedFile("utgava-2/underlag.json", false)));
  }
}
