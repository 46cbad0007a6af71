package se.effektrapport.parity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The words of a paragraph, a heading or a caption, with what stands at them. */
record Line(List<Piece> pieces) {

  /** White space as a reader sees it: single, and none at the ends; a no-break space is kept. */
  Line {
    pieces = Whitespace.tidy(pieces);
  }

  static Line of(String words) {
    return new Line(List.of(new Words(words)));
  }

  /** A part of a line. */
  sealed interface Piece {}

  /** Plain words. */
  record Words(String text) implements Piece {}

  /**
   * A link.
   *
   * @param target an address, or after "→" the words it leads to within the document
   */
  record Link(Line words, String target) implements Piece {}

  /** An abbreviation that says what it stands for. */
  record Abbreviation(String text, String meaning) implements Piece {}

  /** A note, at the place in the text that refers to it. */
  record Note(Line words) implements Piece {}

  boolean isEmpty() {
    return pieces.isEmpty();
  }

  /** The line with other plain words, also those of its links and notes. */
  Line withWords(UnaryOperator<String> change) {
    return new Line(pieces.stream().map(piece -> with(piece, change)).toList());
  }

  private static Piece with(Piece piece, UnaryOperator<String> change) {
    return switch (piece) {
      case Words words -> new Words(change.apply(words.text()));
      case Link link -> new Link(link.words().withWords(change), change.apply(link.target()));
      case Abbreviation it -> new Abbreviation(change.apply(it.text()), change.apply(it.meaning()));
      case Note note -> new Note(note.words().withWords(change));
    };
  }

  /** The line with other pieces for each of its pieces. */
  Line withPieces(java.util.function.Function<Piece, List<Piece>> change) {
    List<Piece> changed = new ArrayList<>();
    pieces.forEach(piece -> changed.addAll(change.apply(piece)));
    return new Line(changed);
  }

  @Override
  public String toString() {
    return pieces.stream().map(Line::shown).collect(Collectors.joining());
  }

  private static String shown(Piece piece) {
    return switch (piece) {
      case Words words -> words.text();
      case Link link -> "[" + link.words() + "](" + link.target() + ")";
      case Abbreviation it -> it.text() + "{" + it.meaning() + "}";
      case Note note -> "{not: " + note.words() + "}";
    };
  }
}
