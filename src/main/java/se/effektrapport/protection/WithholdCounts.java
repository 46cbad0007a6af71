package se.effektrapport.protection;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Decides which counts of persons are withheld, for everything that is published at once.
 *
 * <p>A small number is, and of the others as few as it takes to leave every small number open: for
 * each there must be another way all parts could be, with the same in everything that is told, in
 * which it is 1, and one in which it is the largest small number. This holds beside what other
 * editions tell, and for the small numbers that they withhold. That a sum is called small narrows
 * what its parts can be: where that leaves too little, no sum is called so.
 */
public final class WithholdCounts {

  private final SmallNumbers smallNumbers;
  private final List<Count> counts;
  private final List<Told> elsewhere;
  private final Withholding withholding;
  private final Board board;

  /**
   * @param named whether sentences say of a sum that is withheld whether it is small
   */
  private WithholdCounts(
      SmallNumbers smallNumbers, List<Count> counts, List<Told> elsewhere, boolean named) {
    this.smallNumbers = smallNumbers;
    this.counts = counts;
    this.elsewhere = elsewhere;
    this.withholding = new Withholding(smallNumbers, counts, named);
    withholdAgain();
    this.board = new Board(smallNumbers, withholding.counted(), elsewhere, named);
  }

  /**
   * @param counts all that an edition would tell
   * @param elsewhere what readers may hold already: of earlier editions, and of other years
   */
  public static Withholding of(
      SmallNumbers smallNumbers, List<Count> counts, List<Told> elsewhere) {
    Withholding named = new WithholdCounts(smallNumbers, counts, elsewhere, true).decide();
    if (named.unprotected().isEmpty()) {
      return named;
    }
    Withholding unnamed = new WithholdCounts(smallNumbers, counts, elsewhere, false).decide();
    return unnamed.unprotected().size() < named.unprotected().size() ? unnamed : named;
  }

  private Withholding decide() {
    small().forEach(this::leaveOpen);
    return withholding;
  }

  /** What was withheld once stays so: a zero was not. */
  private void withholdAgain() {
    Set<List<List<Part>>> before =
        elsewhere.stream()
            .filter(each -> !each.isShown())
            .map(each -> each.count().sums().toList())
            .collect(Collectors.toSet());
    counts.stream()
        .filter(each -> before.contains(each.sums().toList()))
        .forEach(each -> withholding.withhold(each, "visas inte i en annan utgåva"));
  }

  /** Every small number, once; first those of other editions, for which there is least room. */
  private List<Count> small() {
    Set<List<Part>> met = new HashSet<>();
    return Stream.concat(
            elsewhere.stream().filter(each -> !each.isShown()).map(Told::count), counts.stream())
        .filter(each -> !each.isShare() && smallNumbers.isSmall(each.sum()))
        .filter(each -> met.add(each.parts()))
        .toList();
  }

  private void leaveOpen(Count small) {
    move(small, -1, small.sum() - 1);
    move(small, 1, smallNumbers.threshold() - 1 - small.sum());
  }

  /** Finds ways for the number to be smaller or larger, the cheapest first, until it is enough. */
  private void move(Count small, int sign, long enough) {
    long[] numbers = board.numbers();
    long left = enough;
    while (left > 0) {
      Optional<Move.Offer> best = best(small, sign, left, numbers, board.least());
      if (best.isEmpty()) {
        best = best(small, sign, left, numbers, new long[numbers.length]);
      }
      if (best.isEmpty()) {
        withholding.giveUp(small);
        return;
      }
      Move move = best.get().move();
      for (int place : board.withhold(move)) {
        withholding.withhold(counts.get(place), "skulle visa ett litet antal: " + small.id());
      }
      move.make(best.get().times(), numbers);
      left -= best.get().times();
    }
  }

  /**
   * The move that takes least from readers for each time it can be made. Parts of which there is
   * nobody stay so: a zero is told.
   */
  private Optional<Move.Offer> best(
      Count small, int sign, long left, long[] numbers, long[] least) {
    boolean[] own = board.places(small.parts());
    Best best = new Best(left);
    small.parts().stream()
        .filter(part -> part.number() > 0)
        .flatMap(part -> new FindMoves(board, part, sign).moves())
        .filter(move -> move.room(numbers, least) > 0 && move.change(own) == sign)
        .takeWhile(move -> !best.isFree())
        .forEach(move -> best.offer(move, board, numbers, least));
    return best.offer();
  }
}
