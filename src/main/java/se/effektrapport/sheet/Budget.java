package se.effektrapport.sheet;

/**
 * How much one file may make us read. The limits are absolute amounts and not a compression ratio:
 * an honest file with a million formatted empty rows compresses as well as a bomb.
 */
final class Budget {

  static final long FILE_BYTES = 25L << 20;
  static final int PARTS = 5_000;

  /** One element, attribute, comment or piece of text is never this long in an honest file. */
  private static final long STEP_BYTES = 2L << 20;

  private long unpackedBytes = 300L << 20;
  private long characters = 20_000_000;
  private int cells = 100_000;
  private long stepBytes = STEP_BYTES;

  void unpacked(long count) throws Refusal {
    unpackedBytes -= count;
    stepBytes -= count;
    if (unpackedBytes < 0 || stepBytes < 0) {
      throw Refusal.tooLarge();
    }
  }

  /** The XML reader has come to the next event. */
  void step() {
    stepBytes = STEP_BYTES;
  }

  void kept(String text) throws Refusal {
    characters -= text.length();
    if (characters < 0) {
      throw Refusal.tooLarge();
    }
  }

  void cell() throws Refusal {
    if (--cells < 0) {
      throw Refusal.tooLarge();
    }
  }
}
