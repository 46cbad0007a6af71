package se.effektrapport.datafile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The mistakes found so far in one file. */
class Problems {

  private final String file;
  private final List<Problem> found = new ArrayList<>();

  Problems(Path path) {
    this.file = shown(path);
  }

  /** The folder and the name: several folders hold a file called {@code 2022.yaml}. */
  private static String shown(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    int names = absolute.getNameCount();
    Path shown = absolute.subpath(Math.max(0, names - 2), names);
    return Text.tidy(shown.toString().replace('\\', '/'));
  }

  void add(int line, String expected, String instead) {
    found.add(new Problem(file, line, expected, instead));
  }

  int count() {
    return found.size();
  }

  /**
   * What is made of the file's values, or nothing if mistakes among them kept it from being made.
   */
  <T> Optional<T> unlessMistaken(Supplier<T> making) {
    int before = count();
    try {
      return Optional.of(making.get());
    } catch (DataFileException refused) {
      throw refused;
    } catch (RuntimeException failed) {
      // A value that checks itself will not be made of stand-ins; any other fault is ours.
      if (count() == before) {
        throw failed;
      }
      return Optional.empty();
    }
  }

  /** All of them at once, from the top of the file. */
  void refuseIfAny() {
    if (!found.isEmpty()) {
      throw new DataFileException(
          found.stream().distinct().sorted(Comparator.comparingInt(Problem::line)).toList());
    }
  }

  DataFileException refusal(int line, String expected, String instead) {
    return new DataFileException(List.of(new Problem(file, line, expected, instead)));
  }
}
