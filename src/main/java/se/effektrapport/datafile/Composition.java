package se.effektrapport.datafile;

import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * Text to YAML nodes, which know their lines. Nothing is constructed from the nodes, and the parts
 * of YAML that surprise people are refused: tags, anchors, merged and repeated keys.
 */
class Composition {

  private static final Set<Tag> PLAIN =
      Set.of(
          Tag.STR,
          Tag.INT,
          Tag.FLOAT,
          Tag.BOOL,
          Tag.NULL,
          Tag.TIMESTAMP,
          Tag.MAP,
          Tag.SEQ,
          // A lone "=".
          new Tag(Tag.PREFIX + "value"));

  private final Problems problems;

  private Composition(Problems problems) {
    this.problems = problems;
  }

  static MappingNode of(String text, Problems problems) {
    Composition composition = new Composition(problems);
    Node top = composition.composed(text);
    if (top instanceof MappingNode mapping) {
      composition.check(mapping);
      return mapping;
    }
    throw problems.refusal(1, "rader som ”namn: värde”", top == null ? "en tom fil" : shown(top));
  }

  private Node composed(String text) {
    try {
      return new Yaml(new LoaderOptions()).compose(new StringReader(text));
    } catch (MarkedYAMLException e) {
      throw refusal(e, text);
    } catch (ReaderException e) {
      String before = text.substring(0, text.offsetByCodePoints(0, e.getPosition()));
      throw problems.refusal(Text.lineAfter(before), "läsbara tecken", "ett styrtecken");
    } catch (YAMLException e) {
      throw problems.refusal(0, "en enklare fil", "fler nivåer än vi läser");
    }
  }

  private DataFileException refusal(MarkedYAMLException e, String text) {
    boolean unfinished =
        e.getContextMark() != null
            && e.getContext() != null
            && e.getContext().startsWith("while scanning");
    int line = (unfinished ? e.getContextMark() : e.getProblemMark()).getLine() + 1;
    String written = text.lines().skip(line - 1L).findFirst().orElse("");
    if (written.strip().startsWith("\t") || written.matches(" *\t.*")) {
      return problems.refusal(line, "mellanslag som indrag", "en tabb");
    }
    return problems.refusal(
        line, "rätt indrag, kolon och citattecken (YAML)", Problem.quoted(written));
  }

  private void check(Node node) {
    if (node.getAnchor() != null) {
      // Not looked into: an anchored node may contain itself.
      problems.add(line(node), "ett värde utskrivet", "ett ankare (& eller *)");
      return;
    }
    if (!PLAIN.contains(node.getTag())) {
      problems.add(line(node), "ett vanligt värde", Problem.quoted(node.getTag().getValue()));
    }
    switch (node) {
      case MappingNode mapping -> checkEntries(mapping.getValue());
      case SequenceNode sequence -> sequence.getValue().forEach(this::check);
      default -> {}
    }
  }

  private void checkEntries(List<NodeTuple> entries) {
    Set<String> seen = new HashSet<>();
    for (NodeTuple entry : entries) {
      Node key = entry.getKeyNode();
      check(key);
      if (!(key instanceof ScalarNode)) {
        problems.add(line(key), "ett namn före kolon", shown(key));
      } else if (!seen.add(written(key))) {
        problems.add(line(key), "varje nyckel en gång", Problem.quoted(written(key)) + " igen");
      }
      check(entry.getValueNode());
    }
  }

  static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }

  /** What the author wrote, or nothing for a list, a mapping and an empty value. */
  static String written(Node node) {
    return node instanceof ScalarNode scalar && !Tag.NULL.equals(node.getTag())
        ? Text.tidy(scalar.getValue())
        : "";
  }

  /** How a problem tells what stands there. */
  static String shown(Node node) {
    return switch (node) {
      case MappingNode mapping -> "nycklar med värden";
      case SequenceNode sequence -> "en lista";
      default -> Problem.quoted(written(node));
    };
  }
}
