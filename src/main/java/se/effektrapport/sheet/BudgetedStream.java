package se.effektrapport.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what comes out of the zip while it comes, since what the zip says of itself may lie. */
final class BudgetedStream extends FilterInputStream {

  private final Budget budget;

  BudgetedStream(InputStream in, Budget budget) {
    super(in);
    this.budget = budget;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    budget.unpacked(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    budget.unpacked(Math.max(read, 0));
    return read;
  }
}
