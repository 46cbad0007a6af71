package se.effektrapport.job;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.effektrapport.edition.Edition;
import se.effektrapport.edition.Editions;
import se.effektrapport.reception.Receipts;
import se.effektrapport.reception.Standing;
import se.effektrapport.reception.Standings;
import se.effektrapport.reception.WriteReceptionList;

/** Swaps in what was rendered, and refreshes what lies beside the editions. */
final class Publish {

  static final String WRITING_MATERIAL = "skrivunderlag.docx";

  private final Run run;
  private final Editions editions;
  private final Receipts receipts;

  Publish(Run run, Editions editions, Receipts receipts) {
    this.run = run;
    this.editions = editions;
    this.receipts = receipts;
  }

  void publish() throws IOException {
    OutputFolder output = run.output();
    List<Standing> standings = Standings.of(run.reception(receipts));
    output.write("mottagning.csv", WriteReceptionList.write(standings));
    LocalDate today = LocalDate.now(run.settings().clock());
    new ReturnAnswers(run.undertaking().round(), today, output.path()).write(standings);
    Optional<Edition> latest = editions.latest(run.year());
    if (latest.isEmpty() || !output.isRendered(latest.get().number())) {
      return;
    }
    Map<String, String> hashes = new TreeMap<>(output.publish(latest.get().number()));
    hashes.put(WRITING_MATERIAL, output.publish(WRITING_MATERIAL));
    editions.published(latest.get(), hashes);
    run.tellPublished();
  }
}
