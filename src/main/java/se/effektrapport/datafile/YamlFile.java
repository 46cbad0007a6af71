package se.effektrapport.datafile;

import java.nio.file.Path;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.MappingNode;

/** Reads a YAML file into a value, or refuses it with all its mistakes. */
public final class YamlFile {

  private YamlFile() {}

  /**
   * Lets {@code reader} make a value of the file. After a mistake the reader is given a stand-in
   * and goes on, so that one reading finds all of them; what it makes then is thrown away. A key
   * that it never asked for is a mistake too.
   *
   * @throws DataFileException with every mistake
   */
  public static <T> T parse(Path file, Function<Mapping, T> reader) {
    Problems problems = new Problems(file);
    MappingNode top = Composition.of(Text.read(file, problems), problems);
    Mapping mapping = new Mapping(top, problems);
    T value = mapping.read(reader).orElse(null);
    problems.refuseIfAny();
    return value;
  }
}
