package se.effektrapport.verification;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** underlag.json, read: its numbers by id, and its words by where they stand. */
final class Underlag {
  static final String NAME = "underlag.json";

  private static final long MOST_BYTES = 100_000_000;
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private final JsonNode root;

  /**
   * Something said of an insats, a paragraph or a quotation.
   *
   * @param what to call it, with its sheet and cell
   */
  record Piece(String what, String said) {}

  private Underlag(JsonNode root) {
    this.root = root;
  }

  static Underlag read(Path file) throws UnreadableException {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new IOException("too large");
      }
      return of(Files.readAllBytes(file));
    } catch (IOException | JacksonException broken) {
      throw new UnreadableException(
          "%s går inte att läsa: väntade en JSON-fil som programmet har skrivit."
              .formatted(file.getFileName()));
    }
  }

  static Underlag of(byte[] json) {
    return new Underlag(MAPPER.readTree(json));
  }

  /** By id, in the file's order; with the cells of insatser that count persons. */
  Map<String, Said> numbers() {
    Map<String, Said> numbers = new LinkedHashMap<>();
    for (JsonNode each : root.path("siffror")) {
      numbers.put(text(each, "id"), said(each, text(each, "beskrivning")));
    }
    return numbers;
  }

  /** Those of cells of insatser, "insats.SKÄ-12.antal_totalt". */
  Map<String, Said> cells() {
    Map<String, Said> cells = new LinkedHashMap<>();
    for (JsonNode item : root.path("insatser")) {
      for (JsonNode cell : item.path("celler")) {
        String id = "insats." + text(item, "referens") + "." + text(cell, "kolumn");
        cells.put(id, said(cell, ""));
      }
    }
    return cells;
  }

  private static Said said(JsonNode node, String label) {
    JsonNode value = node.path("varde");
    Optional<BigDecimal> number =
        value.isNumber() ? Optional.of(value.decimalValue()) : Optional.empty();
    return new Said(
        label,
        number,
        text(node, "undantagen"),
        node.path("enligt").asLong(0),
        node.path("av").asLong(0));
  }

  /** Every cell of every insats, by reference and column. */
  Map<String, Piece> activities() {
    Map<String, Piece> pieces = new LinkedHashMap<>();
    for (JsonNode item : root.path("insatser")) {
      String reference = text(item, "referens");
      for (JsonNode cell : item.path("celler")) {
        String key = reference + ", kolumnen " + text(cell, "kolumn");
        pieces.put(key, new Piece(key + place(item, cell), without(cell, List.of())));
      }
      pieces.put(
          reference + ", klassningen",
          new Piece(reference + ", klassningen", item.path("klassning").toString()));
      pieces.put(
          reference + ", raden",
          new Piece(reference + ", raden", without(item, List.of("celler", "klassning"))));
    }
    return pieces;
  }

  /** Every paragraph, by reference. */
  Map<String, Piece> passages() {
    Map<String, Piece> pieces = new LinkedHashMap<>();
    for (JsonNode each : root.path("stycken")) {
      String reference = text(each, "referens");
      pieces.put(reference, new Piece(reference + place(each, each), each.toString()));
    }
    return pieces;
  }

  /** Every quotation, by chapter and reference. */
  Map<String, Piece> quotations() {
    Map<String, Piece> pieces = new LinkedHashMap<>();
    for (JsonNode each : root.path("citat")) {
      String key =
          "citatet ur %s i %s %s"
              .formatted(text(each, "referens"), text(each, "kapitel"), text(each, "utgangspunkt"));
      String field = text(each, "kolumn") + text(each, "fraga");
      pieces.put(key + field, new Piece(key.strip() + place(each, each), each.toString()));
    }
    return pieces;
  }

  /** How each insats and paragraph is classified, by reference. */
  Map<String, PublishedLabel> labels() {
    Map<String, PublishedLabel> labels = new LinkedHashMap<>();
    for (String part : List.of("insatser", "stycken")) {
      for (JsonNode each : root.path(part)) {
        if (each.path("klassning").isObject()) {
          labels.put(text(each, "referens"), label(each.path("klassning")));
        }
      }
    }
    return labels;
  }

  private static PublishedLabel label(JsonNode node) {
    List<String> reasons = new ArrayList<>();
    node.path("skal").forEach(each -> reasons.add(each.asString("")));
    return new PublishedLabel(
        text(node, "utgangspunkt"),
        Optional.of(text(node, "delomrade")).filter(each -> !each.isEmpty()),
        Optional.of(text(node, "aven")).filter(each -> !each.isEmpty()),
        text(node, "ursprung"),
        node.path("sannolikhet").asDouble(0),
        node.path("bor_granskas").asBoolean(false),
        reasons);
  }

  /** What else the file holds, by its key: the whole of it as text. */
  Map<String, Piece> rest() {
    Map<String, Piece> pieces = new LinkedHashMap<>();
    for (String key : root.propertyNames()) {
      if (!List.of("siffror", "insatser", "stycken", "citat").contains(key)) {
        pieces.put(key, new Piece("delen " + key, root.path(key).toString()));
      }
    }
    List<String> details = new ArrayList<>();
    for (JsonNode each : root.path("siffror")) {
      details.add(without(each, List.of("varde", "undantagen")));
    }
    pieces.put("siffror", new Piece("källor och beskrivningar i delen siffror", "" + details));
    return pieces;
  }

  /** How many insatser there are, and how many of them belong to an utgångspunkt, by its id. */
  Map<String, Long> counted() {
    Map<String, Long> counted = new LinkedHashMap<>();
    counted.put("insatser", 0L);
    for (JsonNode each : root.path("utgangspunkter")) {
      counted.put("insatser." + text(each, "id"), 0L);
    }
    for (JsonNode each : root.path("insatser")) {
      counted.merge("insatser", 1L, Long::sum);
      counted.merge("insatser." + text(each.path("klassning"), "utgangspunkt"), 1L, Long::sum);
    }
    return counted;
  }

  private static String without(JsonNode node, List<String> keys) {
    StringBuilder said = new StringBuilder();
    for (String key : node.propertyNames()) {
      if (!keys.contains(key)) {
        said.append(key).append('=').append(node.path(key)).append('\n');
      }
    }
    return said.toString();
  }

  private static String place(JsonNode from, JsonNode cell) {
    return " (%s, blad %s, cell %s)"
        .formatted(text(from, "svar"), text(cell, "blad"), text(cell, "cell"));
  }

  private static String text(JsonNode node, String key) {
    JsonNode value = node.path(key);
    return value.isString() ? value.stringValue() : "";
  }
}
