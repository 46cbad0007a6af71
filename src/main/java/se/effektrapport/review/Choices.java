package se.effektrapport.review;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.effektrapport.classification.Codebook;
import se.effektrapport.classification.Utgangspunkt;

/** What may be chosen as a decision: every label of the code book, and two words about it. */
final class Choices {

  static final String AGREE = "Förslaget stämmer";
  static final String TAKE_BACK = "Ångra mitt beslut";

  private final Map<String, Label> labels = new LinkedHashMap<>();

  Choices(Codebook codebook) {
    codebook.utgangspunkter().forEach(this::add);
    add(codebook.other());
  }

  private void add(Utgangspunkt point) {
    add(Label.of(point));
    point.delomraden().forEach(part -> add(Label.of(point, part)));
  }

  private void add(Label label) {
    labels.put(key(label.shown()), label);
  }

  /** As they are listed to choose from. */
  List<String> shown() {
    List<String> shown = new ArrayList<>(List.of(AGREE));
    labels.values().forEach(label -> shown.add(label.shown()));
    shown.add(TAKE_BACK);
    return shown;
  }

  /** The label that is written in full, however it is spaced and whatever its dash. */
  Optional<Label> label(String written) {
    return Optional.ofNullable(labels.get(key(written)));
  }

  /** The label with an id. */
  Optional<Label> withId(String id) {
    return labels.values().stream().filter(label -> label.id().equals(id)).findFirst();
  }

  static boolean isSame(String written, String choice) {
    return key(written).equals(key(choice));
  }

  /** In one line and one case, with one kind of dash. */
  static String key(String written) {
    return Normalizer.normalize(written, Normalizer.Form.NFC)
        .replaceAll("[\\s\\p{Z}]+", " ")
        .replaceAll("\\p{Pd}", "-")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
