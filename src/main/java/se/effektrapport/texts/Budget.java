package se.effektrapport.texts;

/** How much one Word document may make us read, whatever its zip says of itself. */
final class Budget {

  static final long FILE_BYTES = 5L << 20;
  static final int DEPTH = 120;

  private static final int PART_BYTES = 10 << 20;

  private int bytes = PART_BYTES;
  private int elements = 120_000;

  /** How many bytes may still be unpacked. */
  int bytes() {
    return bytes;
  }

  void unpacked(int count) throws Refusal {
    bytes -= count;
    if (bytes < 0) {
      throw Refusal.tooLarge();
    }
  }

  void element(int depth) throws Refusal {
    if (--elements < 0 || depth > DEPTH) {
      throw Refusal.tooLarge();
    }
  }
}
