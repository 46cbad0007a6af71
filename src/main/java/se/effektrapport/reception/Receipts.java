package se.effektrapport.reception;

import java.util.List;

/** What came of each workbook that was read. */
public interface Receipts {

  /** All receipts of the round, in the order they were read. */
  List<Receipt> of(int round);

  /** Keeps what came of reading a workbook. */
  void add(int round, Receipt receipt);
}
