package se.effektrapport.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.effektrapport.distribution.Delivery;
import se.effektrapport.distribution.DeliveryEvent;
import se.effektrapport.distribution.DeliveryEvent.Channel;
import se.effektrapport.distribution.DeliveryEvent.State;
import se.effektrapport.round.Administration;
import se.effektrapport.verification.LetterFolder;
import se.effektrapport.verification.Verification;

/** What lies beside an edition since it was laid before the nämnd or handed over. */
record LettersBeside(Run run, int edition, Stores stores) {

  /** The folder of the tjänsteutlåtande; empty if there is none. */
  Optional<LetterFolder> proposal() {
    return stores
        .proposals()
        .latest(run.year(), edition)
        .map(
            made ->
                new LetterFolder(
                    OpenPart.PROPOSAL + "/" + OutputFolder.edition(edition),
                    new ProposalFolder(run, edition).path(),
                    made.files(),
                    Optional.empty()));
  }

  /**
   * A folder for each nämnd that the edition is handed over to.
   *
   * @param published the SHA-256 of the edition's own files by name
   */
  List<LetterFolder> parcels(Map<String, String> published, Verification to) {
    Map<String, String> kept = new TreeMap<>(published);
    kept.remove(Manifest.NAME);
    Map<String, DeliveryEvent> last = new LinkedHashMap<>();
    for (DeliveryEvent each : stores.deliveries().of(run.year())) {
      if (each.channel() == Channel.FOLDER && isOurs(each.delivery())) {
        last.put(each.delivery().code(), each);
      }
    }
    List<LetterFolder> parcels = new ArrayList<>();
    for (Administration each : run.undertaking().round().organisation().all()) {
      Optional.ofNullable(last.remove(each.code()))
          .map(event -> parcel(each, event, kept, to))
          .ifPresent(parcels::add);
    }
    last.keySet()
        .forEach(
            code ->
                to.leave("mappen till %s, som inte finns i organisation.yaml.".formatted(code)));
    return parcels;
  }

  private boolean isOurs(Delivery delivery) {
    return delivery.kind() == Delivery.Kind.HANDING_OVER
        && delivery.edition().filter(number -> number == edition).isPresent();
  }

  private LetterFolder parcel(
      Administration receiver, DeliveryEvent event, Map<String, String> kept, Verification to) {
    String name =
        "%s/%s/%s".formatted(OpenPart.DISTRIBUTION, OutputFolder.edition(edition), receiver.slug());
    Path path = FillParcel.folder(run, edition).resolve(receiver.slug());
    if (event.state() != State.DONE) {
      to.leave(
          "filerna i %s, eftersom överlämnandet avbröts. Kör distribuera igen.".formatted(name));
      return new LetterFolder(name, path);
    }
    return new LetterFolder(name, path, kept, Optional.of(event.digest()));
  }

  /** Where the extracts of all lie, also of those that nothing is handed over to. */
  LetterFolder extracts() {
    String name = Extracts.FOLDER + "/" + OutputFolder.edition(edition);
    return new LetterFolder(name, run.output().path().resolve(name));
  }
}
