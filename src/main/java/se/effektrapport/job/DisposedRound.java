package se.effektrapport.job;

import java.io.IOException;
import java.util.Optional;
import se.effektrapport.disposal.Disposal;

/** A round whose raw material is gone: its editions stay, and it never gets another. */
record DisposedRound(Settings settings, Stores stores) {

  /**
   * Refuses to go on with a round that is disposed of, after the files that its editions lack are
   * written.
   *
   * @throws RefusedException with a sentence that says so
   */
  void refuse(Undertaking undertaking, Progress progress) throws IOException {
    Optional<Disposal> disposal = stores.disposals().of(undertaking.round().year());
    if (disposal.isPresent()) {
      Run run = Run.of(settings, undertaking, progress);
      write(run);
      throw new RefusedException(sentence(disposal.get(), run));
    }
  }

  /**
   * Sees to it that the files of every edition stand as they should, as far as that can be done.
   */
  void write(Run run) throws IOException {
    new Render(run, stores.editions()).render();
    new PublishEditions(run, stores.editions()).publish();
  }

  private static String sentence(Disposal disposal, Run run) {
    String refused =
        "Omgång %d är gallrad %s enligt beslut %s, så ingen ny utgåva kan göras av den."
            .formatted(disposal.round(), disposal.day(), disposal.decision());
    String written =
        run.published() ? " Filer som saknades i utgåvorna är skrivna igen som de var." : "";
    String remarks = run.remarks().isEmpty() ? "" : " " + String.join(" ", run.remarks());
    return refused + written + remarks;
  }
}
