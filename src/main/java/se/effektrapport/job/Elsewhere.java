package se.effektrapport.job;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import se.effektrapport.edition.Editions;
import se.effektrapport.protection.Told;

/**
 * What the readers of an edition may hold beside it: earlier editions of the round that are locked,
 * all of the year before, which it is compared with, and those of the year after that are locked.
 */
record Elsewhere(Editions editions, int round, LocalDateTime until) {

  Elsewhere(Editions editions, int round) {
    this(editions, round, LocalDateTime.MAX);
  }

  /** What was locked of other rounds then; what came later was made with this beside it. */
  Elsewhere before(LocalDateTime moment) {
    return new Elsewhere(editions, round, moment);
  }

  List<Told> told(int number) {
    return beside(number).flatMap(each -> each.told(editions)).toList();
  }

  /** Of what they tell; the same also when the counts themselves are disposed of. */
  List<String> digests(int number) {
    return beside(number).map(each -> each.digest(editions)).toList();
  }

  private Stream<Beside> beside(int number) {
    return Stream.of(
            all(round - 1), locked(round).filter(each -> each.number() < number), locked(round + 1))
        .flatMap(each -> each);
  }

  private record Beside(int round, int number) {

    Stream<Told> told(Editions editions) {
      return editions.told(round, number).stream();
    }

    String digest(Editions editions) {
      return editions.countsDigest(round, number);
    }
  }

  private Stream<Beside> all(int year) {
    return editions.history(year).stream().map(each -> new Beside(year, each.number()));
  }

  private Stream<Beside> locked(int year) {
    return editions.history(year).stream()
        .filter(each -> each.lock().filter(lock -> !lock.at().isAfter(until)).isPresent())
        .map(each -> new Beside(year, each.number()));
  }
}
