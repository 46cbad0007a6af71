package se.effektrapport.job;

import java.time.LocalDateTime;
import java.util.List;
import se.effektrapport.review.Decision;
import se.effektrapport.review.Decisions;
import se.effektrapport.review.QuoteDecision;
import se.effektrapport.review.ReadFile;
import se.effektrapport.review.ReleaseDecision;

/** The ledger as it stood at a moment. */
record EarlierDecisions(Decisions all, LocalDateTime moment) implements Decisions {

  @Override
  public List<Decision> upTo(int round) {
    return all.upTo(round).stream().filter(each -> stood(each.at())).toList();
  }

  @Override
  public List<QuoteDecision> quotes(int round) {
    return all.quotes(round).stream().filter(each -> stood(each.at())).toList();
  }

  @Override
  public List<ReleaseDecision> releasesUpTo(int round) {
    return all.releasesUpTo(round).stream().filter(each -> stood(each.at())).toList();
  }

  private boolean stood(LocalDateTime at) {
    return !at.isAfter(moment);
  }

  @Override
  public List<ReadFile> files(int round) {
    return all.files(round);
  }

  @Override
  public void add(ReadFile file) {
    throw new UnsupportedOperationException("what has been decided is only looked at");
  }
}
