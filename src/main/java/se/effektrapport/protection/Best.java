package se.effektrapport.protection;

import java.util.Optional;

/** The cheapest of the moves offered so far. */
final class Best {

  private final long wanted;
  private Move.Offer best;

  /**
   * @param wanted how often the move shall be made
   */
  Best(long wanted) {
    this.wanted = wanted;
  }

  /** Whether none can be better. */
  boolean isFree() {
    return best != null && best.price() == 0 && best.times() == wanted;
  }

  Optional<Move.Offer> offer() {
    return Optional.ofNullable(best);
  }

  void offer(Move move, Board board, long[] numbers, long[] least) {
    double cost = board.cost(move);
    if (!isBetter(cost / wanted, wanted)) {
      return;
    }
    long times = Math.min(wanted, board.room(move, numbers, least));
    if (times > 0 && isBetter(cost / times, times)) {
      best = new Move.Offer(move, times, cost / times);
    }
  }

  private boolean isBetter(double price, long times) {
    if (best == null) {
      return price < Double.POSITIVE_INFINITY;
    }
    return price < best.price() || (price == best.price() && times > best.times());
  }
}
