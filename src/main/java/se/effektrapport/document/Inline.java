package se.effektrapport.document;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A piece of a line of text. */
public sealed interface Inline {

  /** The words of these pieces without their form, as for a bookmark; notes are left out. */
  static String words(List<Inline> pieces) {
    StringBuilder words = new StringBuilder();
    for (Inline piece : pieces) {
      words.append(
          switch (piece) {
            case Text text -> text.text();
            case Numeral numeral -> numeral.text();
            case Strong strong -> words(strong.content());
            case Emphasis emphasis -> words(emphasis.content());
            case Quote quote -> "”" + words(quote.content()) + "”";
            case Link link -> words(link.content());
            case Abbreviation abbreviation -> abbreviation.text();
            case Note note -> "";
            case LineBreak lineBreak -> " ";
          });
    }
    return words.toString();
  }

  /** Plain text. */
  record Text(String text) implements Inline {}

  /**
   * The words of a number, which look like the text around them.
   *
   * @param id of the number, so that whoever reads the file can find what is said of it
   */
  record Numeral(String id, String text) implements Inline {}

  /** Strongly emphasised text. */
  record Strong(List<Inline> content) implements Inline {
    public Strong {
      content = List.copyOf(content);
    }
  }

  /** Emphasised text. */
  record Emphasis(List<Inline> content) implements Inline {
    public Emphasis {
      content = List.copyOf(content);
    }
  }

  /** Quoted words within a line; each format sets the marks ”…” around them. */
  record Quote(List<Inline> content) implements Inline {
    public Quote {
      content = List.copyOf(content);
    }
  }

  /**
   * A link.
   *
   * @param target "#id" within the document, or an https or mailto address in ASCII, which is all
   *     that a PDF and a Word file take
   */
  record Link(String target, List<Inline> content) implements Inline {
    private static final String ALLOWED_SIGNS = "-._~:/?#[]@!$&'()*+,;=%";

    public Link {
      target = target.startsWith("#") ? target : ascii(target);
      content = List.copyOf(content);
    }

    private static String ascii(String address) {
      StringBuilder ascii = new StringBuilder();
      for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
        boolean plain =
            b > ' ' && (Character.isLetterOrDigit((char) b) || ALLOWED_SIGNS.indexOf(b) >= 0);
        ascii.append(plain ? String.valueOf((char) b) : "%%%02X".formatted(b));
      }
      return ascii.toString();
    }
  }

  /** An abbreviation and what it stands for. */
  record Abbreviation(String meaning, String text) implements Inline {}

  /** A note to the text, set apart and numbered by each format. */
  record Note(List<Inline> content) implements Inline {
    public Note {
      content = List.copyOf(content);
    }
  }

  /** A line break within a paragraph. */
  record LineBreak() implements Inline {}
}
