package se.effektrapport.job;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.effektrapport.edition.EditionRecord;
import se.effektrapport.edition.Editions;
import se.effektrapport.protection.Told;

/**
 * What the readers of an edition may hold beside it: earlier editions of the round that are locked,
 * all of the year before, which it is compared with, and those of the year after that are locked.
 */
record Elsewhere(Editions editions, int round) {

  List<Told> told(int number) {
    List<Told> told = new ArrayList<>();
    editions.history(round - 1).forEach(each -> add(round - 1, each, told));
    locked(round).filter(each -> each.number() < number).forEach(each -> add(round, each, told));
    locked(round + 1).forEach(each -> add(round + 1, each, told));
    return told;
  }

  private Stream<EditionRecord> locked(int year) {
    return editions.history(year).stream().filter(each -> each.lock().isPresent());
  }

  private void add(int year, EditionRecord record, List<Told> told) {
    told.addAll(editions.told(year, record.number()));
  }
}
