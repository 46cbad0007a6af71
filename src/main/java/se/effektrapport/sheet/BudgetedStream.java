package se.effektrapport.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what comes out of the zip while it comes, since what the zip says of itself may lie. */
final class BudgetedStream extends FilterInputStream {

  /** What is told how many bytes have come. */
  interface Count {
    void bytes(long count) throws Refusal;
  }

  private final Count count;

  BudgetedStream(InputStream in, Count count) {
    super(in);
    this.count = count;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    count.bytes(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    count.bytes(Math.max(read, 0));
    return read;
  }
}
