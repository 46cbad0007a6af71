package se.effektrapport.protection;

/**
 * Another way the parts could be: some of them one larger and others one smaller.
 *
 * @param parts their places on the {@link Board}, each once
 * @param signs 1 or -1 for each
 */
record Move(int[] parts, int[] signs) {

  /** How often it shall be made, and what it takes from readers for each time. */
  record Offer(Move move, long times, double price) {}

  /**
   * By how much the sum of some parts changes.
   *
   * @param of by place, whether the part is one of them
   */
  int change(boolean[] of) {
    int change = 0;
    for (int i = 0; i < parts.length; i++) {
      change += of[parts[i]] ? signs[i] : 0;
    }
    return change;
  }

  /**
   * How often it can be made until one of the parts is the least it can be.
   *
   * @param numbers the parts, by their places
   * @param least the least that each can be, by its place
   */
  long room(long[] numbers, long[] least) {
    long room = Long.MAX_VALUE;
    for (int i = 0; i < parts.length; i++) {
      room = signs[i] < 0 ? Math.min(room, numbers[parts[i]] - least[parts[i]]) : room;
    }
    return room;
  }

  /** Makes it a number of times. */
  void make(long times, long[] numbers) {
    for (int i = 0; i < parts.length; i++) {
      numbers[parts[i]] += signs[i] * times;
    }
  }
}
