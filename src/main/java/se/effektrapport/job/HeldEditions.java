package se.effektrapport.job;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.effektrapport.distribution.Deliveries;
import se.effektrapport.distribution.HandingOver.Held;
import se.effektrapport.edition.EditionRecord;
import se.effektrapport.round.Administration;
import se.effektrapport.round.Round;

/** Which older edition a nämnd holds, itself or through those whose areas came to it. */
record HeldEditions(Deliveries deliveries, Round round, EditionRecord edition) {

  Optional<Held> of(Administration receiver) {
    TreeMap<Integer, List<Administration>> held = new TreeMap<>();
    for (Administration each :
        round.organisation().answeredForBy(receiver, edition.decision().orElseThrow().day())) {
      deliveries
          .heldBefore(round.year(), each.code(), edition.number())
          .ifPresent(number -> held.merge(number, List.of(each), HeldEditions::both));
    }
    return Optional.ofNullable(held.lastEntry()).map(latest -> held(receiver, latest));
  }

  private static List<Administration> both(List<Administration> some, List<Administration> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  private static Held held(Administration receiver, Map.Entry<Integer, List<Administration>> held) {
    List<Administration> by = held.getValue();
    return new Held(held.getKey(), by.contains(receiver) ? List.of(receiver) : by);
  }
}
