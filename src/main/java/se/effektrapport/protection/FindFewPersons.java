package se.effektrapport.protection;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds counts of persons below the threshold, "tre pojkar", and a single person who is told of,
 * "en flicka berättade". What holds for anybody, "ett barn har rätt till", is no hit; nor are
 * shares, "en av fyra elever", nor those who work there.
 */
final class FindFewPersons implements ProtectText.Rule {

  private static final Set<String> PIECES =
      Set.of("st", "stycken", "stycke", "till", "olika", "andra");

  private static final Set<String> OF_THESE =
      Set.of(
          "de",
          "dem",
          "dessa",
          "våra",
          "mina",
          "deras",
          "hans",
          "hennes",
          "sina",
          "gruppens",
          "klassens",
          "skolans",
          "gårdens",
          "alla",
          "samtliga");

  /** As far back as a noun for the persons is looked for. */
  private static final int FAR = 20;

  private static final int SOON = 9;

  /** With these it is told that there were no more. */
  private static final Set<String> ONLY =
      Set.of("bara", "endast", "enbart", "ytterligare", "blott", "varav");

  private final long threshold;

  FindFewPersons(long threshold) {
    this.threshold = threshold;
  }

  @Override
  public Stream<Hit> findIn(String text) {
    return new Search(Tokens.of(text)).hits().stream();
  }

  /** The search through one text. */
  private final class Search {

    private final Tokens tokens;
    private final SmallCount count;
    private final CountedNoun counted;
    private final CountAlone alone;
    private final List<Hit> hits = new ArrayList<>();
    private int person = -1000;

    Search(Tokens tokens) {
      this.tokens = tokens;
      this.count = new SmallCount(tokens, threshold);
      this.counted = new CountedNoun(tokens);
      this.alone = new CountAlone(tokens, count);
    }

    List<Hit> hits() {
      for (int i = 0; i < tokens.count(); i++) {
        if (isListed(i)) {
          hits.add(tokens.hit(Hit.Kind.ANTAL, i, i + 1));
        }
        if (isTold(i)) {
          hits.add(tokens.hit(Hit.Kind.ANTAL, i, i + 2));
        }
        if (count.isAt(i) && !isShare(i)) {
          int last = lastOf(i);
          if (last >= i) {
            hits.add(tokens.hit(Hit.Kind.ANTAL, i, last));
          }
        }
        if (PersonWords.isAny(tokens.at(i).lower())) {
          person = i;
        }
      }
      return hits;
    }

    /** "Pojkar 12, flickor 3." */
    private boolean isListed(int i) {
      Token end = tokens.at(i + 2);
      return PersonWords.areSeveral(tokens.at(i).lower())
          && tokens.at(i + 1).isNumber()
          && count.isAt(i + 1)
          && (",.;)".contains(end.text()) || end.text().isBlank())
          && !tokens.at(i + 3).isNumber();
    }

    /** "flickor: 3", "pojkar (2 st)", "den enda flickan". */
    private boolean isTold(int i) {
      Token sign = tokens.at(i + 1);
      if (tokens.at(i).lower().matches("den|det")
          && sign.lower()
              .matches("enda|ende|ena|ene|tredje|yngsta|yngste|äldsta|äldste|mellersta")) {
        return PersonWords.isTheOne(tokens.at(i + 2).lower());
      }
      Token end = tokens.at(i + 3);
      boolean ends = ").,;".contains(end.text()) || end.is("st") || end.text().isBlank();
      return PersonWords.areSeveral(tokens.at(i).lower())
          && (sign.is("(") || sign.is(":") || sign.is("="))
          && tokens.at(i + 2).isNumber()
          && count.isAt(i + 2)
          && ends
          && !tokens.at(i + 4).isNumber();
    }

    /** "En av fyra", "3 av 10". */
    private boolean isShare(int i) {
      return tokens.at(i - 1).is("av") && count.isNumber(i - 2);
    }

    /** The last word of what is counted, or -1. */
    private int lastOf(int i) {
      int from = afterRange(i);
      if (from < 0) {
        return -1;
      }
      while (PIECES.contains(tokens.at(from).lower())
          || tokens.at(from).is("par") && tokens.at(i).is("ett")) {
        from++;
      }
      if (tokens.at(i + 1).is("par") || !tokens.at(i).is("en") && !tokens.at(i).is("ett")) {
        int several = several(i, from);
        return several >= 0 ? several : alone.lastOf(i, from);
      }
      int of = of(i, from);
      int one = of >= 0 ? of : one(i, from);
      return one >= 0 ? one : alone.lastOf(i, from);
    }

    /**
     * Past "2-3", "tre eller fyra", "tre, kanske fyra,"; -1 if the range ends at a greater number.
     */
    private int afterRange(int i) {
      int next = i + 1;
      boolean dash = tokens.at(next).is("-") && tokens.at(next).start() == tokens.at(i).end();
      if (dash || tokens.at(next).is("eller") || tokens.at(next).is("till")) {
        if (count.isNumber(next + 1)) {
          return count.isAt(next + 1)
                  || tokens.at(next + 1).isNumber()
                      && tokens.at(next + 1).text().length() == 1
                      && tokens.at(next + 1).text().charAt(0) - '0' < threshold
              ? next + 2
              : -1;
        }
      }
      if (tokens.at(next).is(",") && tokens.at(next + 1).is("kanske") && count.isAt(next + 2)) {
        return tokens.at(next + 3).is(",") ? next + 4 : next + 3;
      }
      return next;
    }

    private int several(int i, int from) {
      int of = of(i, from);
      if (of >= 0 || tokens.at(from).is("av")) {
        return of;
      }
      int noun = counted.noun(from, false);
      if (noun < 0
          && (tokens.at(from).is("är") || tokens.at(from).is("var"))
          && PersonWords.areSeveral(tokens.at(from + 1).lower())) {
        noun = from + 1;
      }
      if (noun < 0 && count.isOne(i)) {
        noun = counted.noun(from, true);
      }
      boolean parents =
          tokens.at(i).lower().matches("båda|bägge")
              && noun >= 0
              && tokens.at(noun).lower().matches("föräldrar(na)?|vårdnadshavar(e|na)|könen");
      return noun >= 0 && !parents && !counted.isSharedOut(noun) ? noun : -1;
    }

    /** "två av ungdomarna", "en av våra flickor", "två av dem"; "en av fyra elever" is a share. */
    private int of(int i, int from) {
      if (!tokens.at(from).is("av") && !tokens.at(from).is("utav")) {
        return -1;
      }
      boolean these = OF_THESE.contains(tokens.at(from + 1).lower());
      int noun = from + (these ? 2 : 1);
      if (tokens.at(from + 1).is("dem")
          && isPersonNear(i)
          && !tokens.at(i - 1).lower().matches("på|i|vid|och")) {
        return from + 1;
      }
      if (count.isNumber(noun)) {
        if (!these && isOfACertainGroup(noun)) {
          return counted.noun(noun + 1, false);
        }
        if (!these) {
          return -1;
        }
        noun++;
      }
      int found = counted.noun(noun, false);
      return found >= 0 && (these || isDefinite(found)) ? found : -1;
    }

    /** "4 av 31 elever" tells of those 31, "3 av 10" of all. */
    private boolean isOfACertainGroup(int i) {
      String of = tokens.at(i).text();
      return tokens.at(i).isNumber() && of.length() == 2 && !of.matches("10|20|50");
    }

    private boolean isDefinite(int i) {
      return tokens.at(i).lower().endsWith("na") || tokens.at(i).lower().endsWith("en");
    }

    private int one(int i, int from) {
      int noun = counted.noun(from, true);
      if (noun < 0 || counted.isSharedOut(noun)) {
        return -1;
      }
      boolean pair = tokens.at(noun).lower().endsWith("par");
      return pair || ONLY.contains(tokens.at(i - 1).lower()) || new ToldOf(tokens).isToldOf(i, noun)
          ? noun
          : -1;
    }

    /** A noun for the persons stands before, or soon after. */
    private boolean isPersonNear(int i) {
      for (int next = i + 1; next < i + SOON; next++) {
        if (PersonWords.isAny(tokens.at(next).lower())) {
          return true;
        }
      }
      return i - person < FAR;
    }
  }
}
