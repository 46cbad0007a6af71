package se.effektrapport.reception;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.effektrapport.answers.Submission;
import se.effektrapport.answers.Submissions;
import se.effektrapport.intake.Finding;
import se.effektrapport.intake.Received;
import se.effektrapport.intake.Sentences;

/** One delivery being kept: which of its workbooks are new answers, and which of them wait. */
final class KeepDelivery {

  private final int round;
  private final Submissions submissions;
  private final List<Receipt> known;
  private final Function<List<Receipt>, Reception> reception;
  private final List<Receipt> news = new ArrayList<>();

  KeepDelivery(
      int round,
      Submissions submissions,
      List<Receipt> known,
      Function<List<Receipt>, Reception> reception) {
    this.round = round;
    this.submissions = submissions;
    this.known = new ArrayList<>(known);
    this.reception = reception;
  }

  /** The receipts that are to be written. */
  List<Receipt> news() {
    return news;
  }

  List<Receipt> keep(List<Received> delivery) {
    List<Receipt> came = new ArrayList<>();
    List<Received.Accepted> usable = new ArrayList<>();
    for (Received received : delivery) {
      switch (received) {
        case Received.Refused refused -> came.add(refuse(refused));
        case Received.Accepted accepted -> usable.add(accepted);
      }
    }
    usable.sort(Comparator.comparing(each -> each.submission().received()));
    List<Received.Accepted> tied = tied(usable);
    for (Received.Accepted accepted : usable) {
      came.add(tied.contains(accepted) ? wait(accepted, tied) : accept(accepted));
    }
    return came;
  }

  /** Those that say different things and came on one day, which no other answer came after. */
  private List<Received.Accepted> tied(List<Received.Accepted> usable) {
    List<Received.Accepted> unlike =
        usable.stream().filter(each -> !saysWhatIsInForce(each.submission())).toList();
    if (unlike.isEmpty()) {
      return List.of();
    }
    Submission last = unlike.getLast().submission();
    Optional<LocalDate> inForce = inForce(last).map(InForce::received);
    List<Received.Accepted> tied =
        unlike.stream()
            .filter(each -> each.submission().received().equals(last.received()))
            .toList();
    boolean differ = tied.stream().map(each -> digest(each.submission())).distinct().count() > 1;
    return differ && inForce.filter(last.received()::isBefore).isEmpty() ? tied : List.of();
  }

  private Optional<InForce> inForce(Submission of) {
    return Optional.ofNullable(reception.apply(known).inForce().get(of.administration()));
  }

  private boolean saysWhatIsInForce(Submission read) {
    return inForce(read)
        .map(each -> submissions.contentDigest(round, read.administration(), each.version()))
        .filter(digest(read)::equals)
        .isPresent();
  }

  private static String digest(Submission read) {
    return read.source().contentDigest();
  }

  private Receipt refuse(Received.Refused refused) {
    return kept(
        refused,
        refused.administration(),
        Optional.empty(),
        Receipt.Outcome.REFUSED,
        refused.findings());
  }

  private Receipt wait(Received.Accepted accepted, List<Received.Accepted> tied) {
    List<Finding> findings = new ArrayList<>(accepted.findings());
    findings.addFirst(Finding.question(waits(accepted.submission(), tied)));
    return kept(
        accepted,
        Optional.of(accepted.submission().administration()),
        Optional.empty(),
        Receipt.Outcome.WAITING,
        findings);
  }

  private static String waits(Submission read, List<Received.Accepted> tied) {
    return "Svaret används inte ännu: %s är olika svar från samma förvaltning, mottagna samma dag (%s). Väntade olika dagar. Skriv i mottaget.csv vilken dag vart och ett kom in, eller flytta det som inte gäller till enkatsvar/aterkallat, och kör igen."
        .formatted(
            Sentences.and(tied.stream().map(each -> each.arrival().name()).toList()),
            read.received());
  }

  private Receipt accept(Received.Accepted accepted) {
    Submission read = accepted.submission();
    Optional<String> from = Optional.of(read.administration());
    if (saysWhatIsInForce(read)) {
      return kept(
          accepted,
          from,
          inForce(read).map(InForce::version),
          Receipt.Outcome.UNCHANGED,
          accepted.findings());
    }
    int version = submissions.nextVersion(round, read.administration());
    submissions.add(read.withVersion(version));
    return kept(
        accepted, from, Optional.of(version), Receipt.Outcome.ACCEPTED, accepted.findings());
  }

  private Receipt kept(
      Received received,
      Optional<String> administration,
      Optional<Integer> version,
      Receipt.Outcome outcome,
      List<Finding> findings) {
    Receipt receipt =
        new Receipt(
            received.arrival().name(),
            received.arrival().sha256(),
            received.arrival().received(),
            administration,
            version,
            outcome,
            findings);
    if (!isKnown(receipt)) {
      known.add(receipt);
      news.add(receipt);
    }
    return receipt;
  }

  /** A workbook that cannot be used is read again at every run; only another outcome is news. */
  private boolean isKnown(Receipt receipt) {
    return !receipt.holdsAnAnswer()
        && known.stream()
            .filter(each -> each.key().equals(receipt.key()))
            .reduce((earlier, later) -> later)
            .filter(last -> last.outcome() == receipt.outcome())
            .filter(last -> last.findings().equals(receipt.findings()))
            .isPresent();
  }
}
