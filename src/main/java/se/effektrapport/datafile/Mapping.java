package se.effektrapport.datafile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Keys and values in a data file. A value that is missing or of the wrong kind becomes a {@link
 * Problem} and a stand-in is returned; a key that is there but never asked for is a problem as
 * well.
 */
public final class Mapping {

  private record Entry(int line, Node value) {}

  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Set<String> asked = new LinkedHashSet<>();
  private final List<Mapping> parts = new ArrayList<>();
  private final Problems problems;
  private final int line;

  /** A mapping that was not there, which is told once; its keys are not told as well. */
  private final boolean absent;

  Mapping(MappingNode node, Problems problems) {
    this(problems, Composition.line(node), false);
    node.getValue()
        .forEach(
            entry ->
                entries.putIfAbsent(
                    Composition.written(entry.getKeyNode()),
                    new Entry(Composition.line(entry.getKeyNode()), entry.getValueNode())));
  }

  private Mapping(Problems problems, int line, boolean absent) {
    this.problems = problems;
    this.line = line;
    this.absent = absent;
  }

  /** A text that must be there. */
  public String text(String key) {
    return required(key, Form.TEXT);
  }

  /** A text that may be left out or left empty. */
  public Optional<String> optionalText(String key) {
    return optional(key, Form.TEXT);
  }

  public int number(String key) {
    return required(key, Form.NUMBER);
  }

  public Optional<Integer> optionalNumber(String key) {
    return optional(key, Form.NUMBER);
  }

  public BigDecimal decimal(String key) {
    return required(key, Form.DECIMAL);
  }

  public LocalDate date(String key) {
    return required(key, Form.DATE);
  }

  public Optional<LocalDate> optionalDate(String key) {
    return optional(key, Form.DATE);
  }

  public boolean flag(String key) {
    return required(key, Form.FLAG);
  }

  public Optional<Boolean> optionalFlag(String key) {
    return optional(key, Form.FLAG);
  }

  /** One of the texts that are allowed. */
  public String oneOf(String key, List<String> choices) {
    return required(key, Form.oneOf(choices));
  }

  public Optional<String> optionalOneOf(String key, List<String> choices) {
    return optional(key, Form.oneOf(choices));
  }

  /** A list of texts that must be there; it may be empty, its texts may not. */
  public List<String> texts(String key) {
    return items(key).stream().map(item -> value(item, Form.TEXT)).toList();
  }

  /** A list of texts; none if it is left out. */
  public List<String> optionalTexts(String key) {
    return has(key) ? texts(key) : List.of();
  }

  /** What {@code reading} makes of each text of a list; none if the list is left out. */
  public <T> List<T> optionalTexts(
      String key, String expected, Function<String, Optional<T>> reading) {
    Form<Optional<T>> form =
        new Form<>(expected, text -> reading.apply(text).map(Optional::of), Optional.empty());
    return has(key)
        ? items(key).stream().flatMap(item -> value(item, form).stream()).toList()
        : List.of();
  }

  /** Keys and values under a key that must be there. */
  public Mapping mapping(String key) {
    Mapping part = part(find(key), lineOf(key));
    parts.add(part);
    return part;
  }

  public Optional<Mapping> optionalMapping(String key) {
    return has(key) ? Optional.of(mapping(key)) : Optional.empty();
  }

  /** The items of a list, each with keys and values. */
  public List<Mapping> mappings(String key) {
    List<Mapping> found =
        items(key).stream().map(item -> part(Optional.of(item), Composition.line(item))).toList();
    parts.addAll(found);
    return found;
  }

  /**
   * The values made of the items of a list. An item whose mistakes keep its value from being made
   * is left out, and the rest are read.
   */
  public <T> List<T> mappings(String key, Function<Mapping, T> reader) {
    return items(key).stream()
        .map(item -> part(Optional.of(item), Composition.line(item)))
        .flatMap(part -> part.read(reader).stream())
        .toList();
  }

  /** Whether there is a value under the key. */
  public boolean has(String key) {
    asked.add(key);
    return Optional.ofNullable(entries.get(key)).filter(e -> !isEmpty(e.value())).isPresent();
  }

  /** All keys, in the order of the file; for mappings whose keys are the author's own. */
  public List<String> keys() {
    return List.copyOf(entries.keySet());
  }

  /** The line the mapping begins on. */
  public int line() {
    return line;
  }

  /** The line of a key, or of the mapping if the key is not there. */
  public int line(String key) {
    return lineOf(key);
  }

  /** Adds a mistake that only the caller can see, in the value of a key. */
  public void problem(String key, String expected) {
    Entry entry = entries.get(key);
    problem(key, expected, entry == null ? "ingenting" : Composition.shown(entry.value()));
  }

  /** Adds a mistake that only the caller can see; {@code found} is put in the sentence as it is. */
  public void problem(String key, String expected, String found) {
    problems.add(lineOf(key), expected, found);
  }

  /** What the reader makes of this, or nothing if mistakes kept it from being made. */
  <T> Optional<T> read(Function<Mapping, T> reader) {
    return problems.unlessMistaken(
        () -> {
          T value = Objects.requireNonNull(reader.apply(this));
          refuseUnknown();
          return value;
        });
  }

  private void refuseUnknown() {
    parts.forEach(Mapping::refuseUnknown);
    entries.forEach(
        (key, entry) -> {
          if (!asked.contains(key)) {
            problems.add(
                entry.line(),
                "nyckeln " + Form.listed(List.copyOf(asked), "eller"),
                Problem.quoted(key));
          }
        });
  }

  private <T> T required(String key, Form<T> form) {
    return find(key).map(node -> value(node, form)).orElse(form.standIn());
  }

  /** Empty after a mistake as well, so that the caller does not go on to judge a stand-in. */
  private <T> Optional<T> optional(String key, Form<T> form) {
    return has(key) ? find(key).flatMap(node -> checked(node, form)) : Optional.empty();
  }

  private <T> T value(Node node, Form<T> form) {
    return checked(node, form).orElse(form.standIn());
  }

  private <T> Optional<T> checked(Node node, Form<T> form) {
    Optional<T> value = form.reading().apply(Composition.written(node));
    if (value.isEmpty()) {
      problems.add(Composition.line(node), form.expected(), Composition.shown(node));
    }
    return value;
  }

  private List<Node> items(String key) {
    Optional<Node> node = find(key);
    if (node.isPresent() && !(node.get() instanceof SequenceNode)) {
      problem(key, "en lista, en rad för varje med bindestreck först");
    }
    return node.filter(SequenceNode.class::isInstance)
        .map(list -> ((SequenceNode) list).getValue())
        .orElse(List.of());
  }

  private Mapping part(Optional<Node> node, int at) {
    if (node.isPresent() && node.get() instanceof MappingNode mapping) {
      return new Mapping(mapping, problems);
    }
    node.ifPresent(other -> problems.add(at, "rader som ”namn: värde”", Composition.shown(other)));
    return new Mapping(problems, at, true);
  }

  private Optional<Node> find(String key) {
    asked.add(key);
    Entry entry = entries.get(key);
    if (entry == null && !absent) {
      String there = Form.listed(List.copyOf(entries.keySet()), "och");
      problems.add(line, "nyckeln " + key, there.isEmpty() ? "ingenting" : there);
    }
    return Optional.ofNullable(entry).map(Entry::value);
  }

  private int lineOf(String key) {
    Entry entry = entries.get(key);
    return entry == null ? line : entry.line();
  }

  private static boolean isEmpty(Node value) {
    return !(value instanceof MappingNode)
        && !(value instanceof SequenceNode)
        && Composition.written(value).isEmpty();
  }
}
