package se.effektrapport.parity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The differences that are meant, each with its reason: each makes one of the readings as if the
 * difference were not there. All others are faults.
 */
enum Intended {
  /** A PDF has no foot of the page to put notes at; they close the chapter, under a word. */
  NOTES_CLOSE_THE_CHAPTER_IN_PDF {
    @Override
    List<Item> pdf(List<Item> items) {
      return items.stream().filter(item -> !(item instanceof Item.NotesTitle)).toList();
    }
  },

  /** Word has no notes to notes; there the inner one stands in brackets. */
  A_NOTE_WITHIN_A_NOTE_STANDS_IN_BRACKETS_IN_WORD {
    @Override
    List<Item> pdf(List<Item> items) {
      return lines(items, line -> line.withPieces(Intended::bracketed));
    }
  },

  /**
   * A PDF can say what an abbreviation stands for; in Word that stands after it, but for headings.
   */
  THE_MEANING_OF_AN_ABBREVIATION_STANDS_IN_BRACKETS_IN_WORD {
    @Override
    List<Item> pdf(List<Item> items) {
      return items.stream().map(Intended::explained).toList();
    }
  },

  /** The PDF's fonts are embedded and lack some signs, which are named; Word finds other fonts. */
  A_SIGN_THE_FONT_LACKS_IS_NAMED_IN_PDF {
    @Override
    List<Item> pdf(List<Item> items) {
      return lines(items, line -> line.withWords(Intended::unnamed));
    }
  },

  /** Joiners, direction marks and the like have no look of their own and are not painted. */
  SIGNS_WITHOUT_A_LOOK_ARE_IN_WORD {
    @Override
    List<Item> word(List<Item> items) {
      return lines(items, line -> line.withWords(words -> words.replaceAll(INVISIBLE, "")));
    }
  },

  /** The PDF's fonts have letters with marks as one sign; Word joins them itself. */
  LETTERS_AND_MARKS_ARE_JOINED_IN_PDF {
    @Override
    List<Item> word(List<Item> items) {
      return lines(
          items, line -> line.withWords(words -> Normalizer.normalize(words, Normalizer.Form.NFC)));
    }
  },

  /** Lines are set for good in a PDF, so that its no-break spaces and hyphens are plain ones. */
  NO_BREAK_SIGNS_ARE_PLAIN_IN_PDF {
    @Override
    List<Item> pdf(List<Item> items) {
      return lines(items, Intended::breakable); // what is said of a figure still has them
    }

    @Override
    List<Item> word(List<Item> items) {
      return lines(items, Intended::breakable);
    }
  },

  /**
   * Word marks whole rows as head; a cell in one that heads nothing, such as a corner, cannot say
   * so.
   */
  EVERY_CELL_OF_A_HEAD_ROW_HEADS_ITS_COLUMN_IN_WORD {
    @Override
    List<Item> pdf(List<Item> items) {
      return items.stream()
          .map(item -> item instanceof Item.Row row ? row.heading() : item)
          .toList();
    }
  },

  /** Inner lists are numbered a, b, c in Word, as its users expect; the template decides. */
  INNER_LISTS_ARE_LETTERED_IN_WORD {
    @Override
    List<Item> word(List<Item> items) {
      return items.stream().map(item -> item.withLabels(Intended::decimal)).toList();
    }
  };

  private static final String INVISIBLE = "[\\p{Cf}\\uFE00-\\uFE0F]";
  private static final Pattern NAMED = Pattern.compile("\\[tecken: ([A-Z0-9 +-]+)]");
  private static final List<String> ROMAN = List.of("i.", "ii.", "iii.", "iv.", "v.", "vi.");

  List<Item> pdf(List<Item> items) {
    return items;
  }

  List<Item> word(List<Item> items) {
    return items;
  }

  private static List<Item> lines(List<Item> items, UnaryOperator<Line> change) {
    return items.stream().map(item -> item.withLines(change)).toList();
  }

  private static Line breakable(Line line) {
    return line.withWords(words -> words.replace('\u00a0', ' ').replace('\u2011', '-'));
  }

  private static List<Line.Piece> bracketed(Line.Piece piece) {
    if (!(piece instanceof Line.Note note)) {
      return List.of(piece);
    }
    return List.of(new Line.Note(note.words().withPieces(Intended::inBrackets)));
  }

  private static List<Line.Piece> inBrackets(Line.Piece piece) {
    if (!(piece instanceof Line.Note inner)) {
      return List.of(piece);
    }
    List<Line.Piece> pieces = new ArrayList<>();
    pieces.add(new Line.Words(" ("));
    pieces.addAll(inner.words().pieces());
    pieces.add(new Line.Words(")"));
    return pieces;
  }

  private static Item explained(Item item) {
    String form = item instanceof Item.Heading ? "%s" : "%s (%s)";
    return item.withLines(line -> line.withPieces(piece -> explained(form, piece)));
  }

  private static List<Line.Piece> explained(String form, Line.Piece piece) {
    return switch (piece) {
      case Line.Abbreviation it -> List.of(new Line.Words(form.formatted(it.text(), it.meaning())));
      case Line.Link it ->
          List.of(new Line.Link(it.words().withPieces(each -> explained(form, each)), it.target()));
      case Line.Note it ->
          List.of(new Line.Note(it.words().withPieces(each -> explained("%s (%s)", each))));
      case Line.Words it -> List.of(it);
    };
  }

  private static String unnamed(String words) {
    return NAMED.matcher(words).replaceAll(found -> Matcher.quoteReplacement(sign(found.group(1))));
  }

  private static String sign(String name) {
    return Character.toString(
        name.startsWith("U+")
            ? Integer.parseInt(name.substring(2), 16)
            : Character.codePointOf(name));
  }

  private static String decimal(int depth, String label) {
    if (label.matches("[a-z]\\.") && depth % 3 == 1) {
      return label.charAt(0) - 'a' + 1 + ".";
    }
    return depth % 3 == 2 && ROMAN.contains(label) ? ROMAN.indexOf(label) + 1 + "." : label;
  }
}
