package se.effektrapport.edition;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import se.effektrapport.figures.Figure;

/**
 * The numbers that a chapter speaks of: those of its utgångspunkt, none in the background, all of
 * them in the chapters about the whole.
 */
record ChapterFigures(String chapter) {

  private static final String OF_A_PILLAR = "utgangspunkt-";
  private static final String BACKGROUND = "bakgrund";

  /** Tells whether any of the numbers has changed, or the cells they rest on. */
  String fingerprint(List<Figure> figures) {
    String said =
        figures.stream()
            .filter(each -> concerns(each.id()) && !OwnFigures.contain(each))
            .map(each -> each.id() + "=" + each.shown().inText() + each.basis())
            .collect(Collectors.joining("\n"));
    return UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private boolean concerns(String id) {
    if (chapter.equals(BACKGROUND)) {
      return false;
    }
    if (!chapter.startsWith(OF_A_PILLAR)) {
      return true;
    }
    String pillar = chapter.substring(OF_A_PILLAR.length());
    return Arrays.stream(id.split("\\.")).anyMatch(part -> part.equalsIgnoreCase(pillar));
  }
}
