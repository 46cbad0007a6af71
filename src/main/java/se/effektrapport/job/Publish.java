package se.effektrapport.job;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.effektrapport.document.ParseDocument;
import se.effektrapport.edition.Edition;
import se.effektrapport.edition.Editions;
import se.effektrapport.intake.Receipts;
import se.effektrapport.intake.WriteReceptionList;
import se.effektrapport.word.WriteWord;

/** Swaps in what was rendered, and refreshes what lies beside the editions. */
final class Publish {

  private static final String WRITING_MATERIAL = "skrivunderlag.docx";

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
    output.write("mottagning.csv", WriteReceptionList.write(receipts.of(run.year())));
    Optional<Edition> latest = editions.latest(run.year());
    if (latest.isEmpty() || !Files.isDirectory(output.rendered(latest.get().number()))) {
      return;
    }
    Edition edition = latest.get();
    byte[] material =
        new WriteWord(run.settings().templates())
            .write(new ParseDocument().parse(edition.writingMarkup()), Map.of());
    output.write(WRITING_MATERIAL, material);
    Map<String, String> hashes = new TreeMap<>(output.publish(edition.number()));
    hashes.put(WRITING_MATERIAL, Sha256.of(material));
    editions.published(edition, hashes);
    run.tellPublished();
  }
}
