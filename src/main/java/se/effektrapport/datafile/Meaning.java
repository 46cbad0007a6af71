package se.effektrapport.datafile;

import java.nio.file.Path;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** What a YAML file says, whatever its comments, indents and quotation marks. */
public final class Meaning {

  private final StringBuilder said = new StringBuilder();

  private Meaning() {}

  /**
   * The same text for two files that say the same in the same order.
   *
   * @throws DataFileException if the file cannot be read
   */
  public static String of(Path file) {
    Problems problems = new Problems(file);
    Meaning meaning = new Meaning();
    meaning.add(Composition.of(Text.read(file, problems), problems));
    problems.refuseIfAny();
    return meaning.said.toString();
  }

  /** Lengths are told, so that no text can be taken for the end of another. */
  private void add(Node node) {
    switch (node) {
      case MappingNode mapping -> {
        said.append('{').append(mapping.getValue().size());
        for (NodeTuple entry : mapping.getValue()) {
          add(entry.getKeyNode());
          add(entry.getValueNode());
        }
      }
      case SequenceNode sequence -> {
        said.append('[').append(sequence.getValue().size());
        sequence.getValue().forEach(this::add);
      }
      case ScalarNode scalar ->
          said.append('"').append(scalar.getValue().length()).append(':').append(scalar.getValue());
      default -> throw new IllegalStateException("an anchor was let through");
    }
  }
}
