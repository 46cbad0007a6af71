package se.effektrapport.answers;

import java.util.stream.Stream;

/**
 * A paragraph of an open answer.
 *
 * @param question the id of the question it answers
 * @param text the words as written
 */
public record Passage(int number, String question, String text, Place place) implements Unit {

  @Override
  public String telling() {
    return text;
  }

  @Override
  public Stream<Place> places() {
    return Stream.of(place);
  }
}
