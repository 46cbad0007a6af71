package se.effektrapport.sheet;

/**
 * How much one file may make us read. The limits are absolute amounts and not a compression ratio:
 * an honest file with a million formatted empty rows compresses as well as a bomb.
 *
 * <p>A file is read twice, to sort it and to take in its answers, and must be done with in 5
 * seconds. Measured on one core of a cloud machine: empty cells are unpacked and passed over at
 * some 400 MB/s; the XML reader takes 35 to 60 MB/s, and some 50 ns an event. So the worst that is
 * let through takes some 2 seconds a time. A million formatted rows of seven empty cells are 220 MB
 * unpacked, of which next to nothing comes to the XML reader.
 */
final class Budget {

  static final long FILE_BYTES = 25L << 20;
  static final int PARTS = 5_000;

  /** One element, attribute, comment or piece of text is never this long in an honest file. */
  private static final long STEP_BYTES = 2L << 20;

  private long unpackedBytes;
  private long parsedBytes = 60L << 20;
  private long characters = 20_000_000;
  private int cells = 100_000;
  private int steps = 15_000_000;
  private long stepBytes = STEP_BYTES;

  Budget() {
    this(300L << 20);
  }

  private Budget(long unpackedBytes) {
    this.unpackedBytes = unpackedBytes;
  }

  /** That many bytes have come out of the zip. */
  void unpacked(long count) throws Refusal {
    unpackedBytes -= count;
    if (unpackedBytes < 0) {
      throw Refusal.tooLarge();
    }
  }

  /** That many bytes have come to the XML reader. */
  void parsed(long count) throws Refusal {
    parsedBytes -= count;
    stepBytes -= count;
    if (parsedBytes < 0 || stepBytes < 0) {
      throw Refusal.tooLarge();
    }
  }

  /** The XML reader has come to the next event. */
  void step() throws Refusal {
    stepBytes = STEP_BYTES;
    if (--steps < 0) {
      throw Refusal.tooLarge();
    }
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
