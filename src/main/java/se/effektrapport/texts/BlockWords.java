package se.effektrapport.texts;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.effektrapport.texts.WrittenChapter.Replacement;

/**
 * The words of each block of a chapter's markup as a reader sees them: what is strong or a link
 * does not part them. Where a link leads is words too.
 */
final class BlockWords {

  private static final Pattern PIECE =
      Pattern.compile("</?([a-z0-9]+)[^>]*>|&(?:lt|gt|amp|quot);|[^<&]|[<&]");

  private static final Pattern TARGET = Pattern.compile("<a href=\"([^\"]*)\">");
  private static final Pattern EMPTY =
      Pattern.compile("<(strong|em)></\\1>|<a href=\"[^\"]*\"></a>");

  /** The place of a number is not the author's words. */
  private static final Pattern NUMBER = Pattern.compile("\\[\\[\\s*tal\\s*:[^\\[\\]<>]*]]");

  private final Function<String, List<Replacement>> replacements;
  private final StringBuilder rewritten = new StringBuilder();

  /** Of the block that is being read: its markup in pieces, and the signs that some of them are. */
  private final List<String> pieces = new ArrayList<>();

  private final List<Integer> pieceOf = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private boolean linkTaken;

  private BlockWords(Function<String, List<Replacement>> replacements) {
    this.replacements = replacements;
  }

  /** The words of every block, in order. */
  static List<String> in(String markup) {
    List<String> all = new ArrayList<>();
    rewrite(
        markup,
        words -> {
          all.add(words);
          return List.of();
        });
    return all;
  }

  /**
   * The markup with places of its blocks' words replaced.
   *
   * @param replacements which places of such words, in order and apart
   */
  static String rewrite(String markup, Function<String, List<Replacement>> replacements) {
    BlockWords block = new BlockWords(replacements);
    Matcher piece = PIECE.matcher(markup);
    while (piece.find()) {
      block.add(piece.group(), piece.group(1));
    }
    block.end();
    return withoutEmpty(block.rewritten.toString());
  }

  private void add(String piece, String element) {
    if (element == null) {
      addWords(piece, unescaped(piece));
    } else {
      switch (element) {
        case "br" -> addWords(piece, "\n");
        case "a" -> addLink(piece);
        case "strong", "em" -> pieces.add(piece);
        default -> {
          end();
          rewritten.append(piece);
        }
      }
    }
  }

  private void addWords(String piece, String sign) {
    for (int i = 0; i < sign.length(); i++) {
      pieceOf.add(pieces.size());
    }
    words.append(sign);
    pieces.add(piece);
  }

  /** A link to somebody is taken away, whatever words it stands at. */
  private void addLink(String piece) {
    Matcher target = TARGET.matcher(piece);
    if (target.matches()) {
      linkTaken = !replacements.apply(decoded(target.group(1))).isEmpty();
    }
    if (!linkTaken) {
      pieces.add(piece);
    }
  }

  private void end() {
    if (!words.toString().isBlank()) {
      replacements.apply(words.toString()).stream()
          .filter(each -> !isInNumber(each))
          .forEach(this::replace);
    }
    pieces.forEach(rewritten::append);
    pieces.clear();
    pieceOf.clear();
    words.setLength(0);
  }

  private boolean isInNumber(Replacement each) {
    return NUMBER
        .matcher(words)
        .results()
        .anyMatch(
            number ->
                each.start() >= number.start() && each.start() + each.length() <= number.end());
  }

  private void replace(Replacement each) {
    for (int i = each.start(); i < each.start() + each.length(); i++) {
      pieces.set(pieceOf.get(i), i == each.start() ? Escape.escaped(each.with()) : "");
    }
  }

  private static String unescaped(String piece) {
    return switch (piece) {
      case "&lt;" -> "<";
      case "&gt;" -> ">";
      case "&amp;" -> "&";
      case "&quot;" -> "\"";
      default -> piece;
    };
  }

  /** As a browser shows it: an address may be written with %40. */
  private static String decoded(String target) {
    String plain =
        target
            .replace("&amp;", "&")
            .replace("&quot;", "\"")
            .replace("&lt;", "<")
            .replace("&gt;", ">");
    try {
      return URLDecoder.decode(plain.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return plain;
    }
  }

  private static String withoutEmpty(String markup) {
    String shorter = EMPTY.matcher(markup).replaceAll("");
    return shorter.equals(markup) ? markup : withoutEmpty(shorter);
  }
}
