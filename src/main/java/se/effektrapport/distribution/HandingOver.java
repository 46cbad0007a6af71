package se.effektrapport.distribution;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.effektrapport.round.Administration;
import se.effektrapport.round.Round;

/**
 * An edition that is handed over to a nämnd, and how that is told in a message: without a word that
 * anybody answered.
 *
 * @param decided the day the nämnd that decides did so
 * @param paragraph of its minutes
 * @param replaces the latest of the editions the receiver holds that this one takes the place of
 */
public record HandingOver(
    Round round,
    int edition,
    LocalDate decided,
    int paragraph,
    Administration receiver,
    Optional<Held> replaces) {

  /**
   * An older edition that was handed over.
   *
   * @param by the receiver alone, or else those whose areas came to it and who hold the edition
   */
  public record Held(int edition, List<Administration> by) {

    public Held {
      by = List.copyOf(by);
    }

    /** "Norrmalms stadsdelsnämnd och Östermalms stadsdelsnämnd"; empty if the receiver holds it. */
    public Optional<String> byOthers(Administration receiver) {
      return by.contains(receiver)
          ? Optional.empty()
          : Optional.of(
              String.join(" och ", by.stream().map(each -> each.committee().inText()).toList()));
    }
  }

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("sv", "SE"));

  /** What it is delivered as. */
  public Delivery delivery() {
    return Delivery.handingOver(round.year(), edition, receiver.code());
  }

  /** The message, with the files that it has room for. */
  public Message message(Enclosed enclosed) {
    String from = round.matter().officer().mailbox();
    return new Message(
        Message.id(delivery(), receiver.slug(), from),
        from,
        receiver.committee().mailbox(),
        subject(),
        body(enclosed),
        enclosed.fit().stream().map(HandingOver::attachment).toList());
  }

  private static Message.Attachment attachment(Path file) {
    return new Message.Attachment(file.getFileName().toString(), file);
  }

  private String subject() {
    return "%sEffektrapport %d, utgåva %d, %s (dnr %s)"
        .formatted(
            round.exampleData() ? "Exempeldata: " : "",
            round.year(),
            edition,
            replaces.map(Held::edition).map("ersätter utgåva %d"::formatted).orElse("för kännedom"),
            round.matter().dnr());
  }

  private String body(Enclosed enclosed) {
    StringBuilder body = new StringBuilder();
    body.append("Till %s\n\n".formatted(receiver.committee().inText()));
    if (round.exampleData()) {
      body.append("Exempeldata: texterna i rapporten är påhittade.\n\n");
    }
    body.append(
        "%s beslutade den %s, § %d, om effektrapporten för %d, dnr %s. Den överlämnas här till nämnden för kännedom, i utgåva %d.\n"
            .formatted(
                round.decider().committee().name(),
                DAY.format(decided),
                paragraph,
                round.year(),
                round.matter().dnr(),
                edition));
    replaces.ifPresent(
        older ->
            body.append(
                "Utgåva %d ersätter utgåva %d, som %s har fått tidigare.\n"
                    .formatted(
                        edition, older.edition(), older.byOthers(receiver).orElse("nämnden"))));
    list("Bifogade filer:", enclosed.fit(), body);
    list(
        "De här filerna får inte plats i brevet och skickas på annat sätt:", enclosed.left(), body);
    body.append(
        "\nFrågor om rapporten: skriv till %s.\n\nVänliga hälsningar\n%s\n%s\n"
            .formatted(
                round.matter().officer().mailbox(),
                round.matter().officer().title(),
                round.decider().name()));
    return body.toString();
  }

  private static void list(String heading, List<Path> files, StringBuilder body) {
    if (files.isEmpty()) {
      return;
    }
    body.append('\n').append(heading).append('\n');
    for (Path file : files) {
      String name = file.getFileName().toString();
      body.append("- %s (%s)\n".formatted(name, FileKind.of(name).inText()));
    }
  }
}
