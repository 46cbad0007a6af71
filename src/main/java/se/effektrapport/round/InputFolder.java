package se.effektrapport.round;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The folder with the register and one folder for each round. */
public record InputFolder(Path path) {

  public InputFolder {
    if (!Files.isDirectory(path)) {
      throw new MissingInputException(
          "Mappen %s finns inte. Kör programmet i mappen där input ligger, eller skapa %s med en mapp för varje år."
              .formatted(path, path));
    }
  }

  /**
   * Reads the register.
   *
   * @throws se.effektrapport.datafile.DataFileException with every mistake in it
   */
  public Organisation organisation() {
    return Organisation.read(path.resolve("organisation.yaml"));
  }

  /** The years there are folders for, the oldest first. */
  public List<Integer> years() {
    return Listing.of(path).folders().stream()
        .map(folder -> folder.getFileName().toString())
        .filter(name -> name.matches("20[0-9]{2}"))
        .map(Integer::valueOf)
        .toList();
  }

  /** The folder of the newest round. */
  public RoundFolder newest() {
    List<Integer> years = years();
    if (years.isEmpty()) {
      throw new MissingInputException(
          "Det finns ingen omgång i %s. Skapa en mapp med årets namn, till exempel %s, och lägg filen omgang.yaml i den."
              .formatted(path, path.resolve("2022")));
    }
    return round(years.getLast());
  }

  /** The folder of a year's round. */
  public RoundFolder round(int year) {
    List<Integer> years = years();
    if (!years.contains(year)) {
      throw new MissingInputException(
          "Det finns ingen omgång %d i %s%s. Välj ett annat år med --ar, eller skapa mappen %s med filen omgang.yaml."
              .formatted(year, path, there(years), path.resolve(Integer.toString(year))));
    }
    return new RoundFolder(path.resolve(Integer.toString(year)), year);
  }

  private static String there(List<Integer> years) {
    return years.isEmpty()
        ? ""
        : years.stream()
            .map(Object::toString)
            .collect(Collectors.joining(", ", " (där finns ", ")"));
  }
}
