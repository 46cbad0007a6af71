package se.effektrapport.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.effektrapport.round.Administration;

/**
 * Extracts as they were handed over: where they were written, or in the folder of the nämnd that
 * got them. When the answers are disposed of they cannot be written the same again.
 *
 * @param written the folder that the extracts of an edition are written in
 * @param parcels the folder with what each nämnd got of that edition
 */
record KeptExtracts(Path written, Path parcels) {

  /** Both files of a respondent's extract; empty if one of them is gone or altered. */
  Optional<List<Path>> of(Administration respondent, Optional<Administration> receiver)
      throws IOException {
    Optional<Path> parcel = receiver.map(each -> parcels.resolve(each.slug()));
    List<Path> kept = new ArrayList<>();
    for (String ending : WriteLetter.ENDINGS) {
      String name = Extracts.name(respondent) + ending;
      for (Path each : Stream.concat(Stream.of(written), parcel.stream()).toList()) {
        if (isAsHandedOver(each.resolve(name), parcel)) {
          kept.add(each.resolve(name));
          break;
        }
      }
    }
    return Optional.of(kept).filter(files -> files.size() == WriteLetter.ENDINGS.size());
  }

  /** What was handed over to nobody is as it stands. */
  private static boolean isAsHandedOver(Path file, Optional<Path> parcel) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    Optional<Path> manifest = parcel.map(folder -> folder.resolve(Manifest.NAME));
    return manifest.filter(Files::isRegularFile).isEmpty()
        || Files.readString(manifest.get()).contains(Manifest.entry(file));
  }
}
