package se.effektrapport.protection;

import java.util.BitSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Which words of a text belong to the name of a place, an organisation or a method. */
final class MarkNoNames {

  private static final int LONGEST_PHRASE = 6;

  /** "Hjalmar Söderbergs väg": they end the name of a place that begins with a person's. */
  private static final Set<String> HEADS =
      Set.of(
          "gata",
          "väg",
          "plan",
          "backe",
          "gränd",
          "park",
          "allé",
          "plats",
          "torg",
          "bro",
          "skola",
          "gymnasium",
          "barnsjukhus",
          "sjukhus",
          "församling",
          "kyrka",
          "minne",
          "stiftelse",
          "fond",
          "museum",
          "stig",
          "strand",
          "hage",
          "kaj",
          "terrass",
          "musikskola",
          "grundskola",
          "center",
          "friskola",
          "kapell",
          "förskola",
          "bibliotek",
          "idrottsplats",
          "ip",
          "bollklubb",
          "if");

  /** After one name in the genitive, these are no place: "Ahmeds väg tillbaka". */
  private static final Set<String> ALSO_OWNED =
      Set.of("väg", "plan", "plats", "skola", "strand", "stig", "center", "bro", "förskola", "if");

  private static final Pattern PLACE =
      Pattern.compile(
          "\\p{L}{2,30}(?:gatan|gata|vägen|väg|stigen|gränd|gränden|backen|plan|torget|torg|parken|skolan|gymnasiet"
              + "|gymnasiets|kyrkan|hallen|gården|sjukhuset|huset|teatern|stiftelsen|församling|församlingen"
              + "|stråket|bryggan|bron|kajen|allén|terrassen|hamnen|ängen|fältet|skogen|stugan|centrum)s?");

  private final Tokens tokens;
  private final Lexicon lexicon;
  private final BitSet marked = new BitSet();

  private MarkNoNames(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    for (int i = 0; i < tokens.count(); i++) {
      if (tokens.at(i).isWord()) {
        markPhrase(i);
        markPlace(i);
      }
    }
  }

  static BitSet in(Tokens tokens, Lexicon lexicon) {
    return new MarkNoNames(tokens, lexicon).marked;
  }

  private void markPhrase(int first) {
    StringBuilder phrase = new StringBuilder();
    for (int i = first; i < first + LONGEST_PHRASE; i++) {
      if (i > first && !tokens.at(i).isNext() || !tokens.at(i).isWord()) {
        return;
      }
      phrase.append(i > first ? " " : "").append(tokens.at(i).lower());
      if (i > first && lexicon.isNoName(phrase.toString())) {
        marked.set(first, i + 1);
      }
    }
  }

  /** Up to three capitalised words and a word for a place. */
  private void markPlace(int first) {
    if (!tokens.at(first).isCapitalized()) {
      return;
    }
    for (int i = first; i < first + 3 && tokens.at(i).isCapitalized(); i++) {
      if (i > first && !tokens.at(i).isNext()) {
        return;
      }
      Token next = tokens.at(i + 1);
      boolean named =
          next.isNext() && next.isCapitalized() && PLACE.matcher(next.lower()).matches();
      if (named || next.isNext() && isHead(first, i, next)) {
        marked.set(first, i + 2);
      }
      if (PLACE.matcher(tokens.at(i).lower()).matches()) {
        marked.set(i);
      }
    }
  }

  private boolean isHead(int first, int last, Token next) {
    if (!HEADS.contains(Lexicon.nominative(next.lower())) && !HEADS.contains(next.lower())) {
      return false;
    }
    return last > first
        || !tokens.at(last).lower().endsWith("s")
        || !ALSO_OWNED.contains(next.lower());
  }
}
