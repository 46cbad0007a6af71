package se.effektrapport.protection;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what points at a person without a name: an age or a grade, a person, and a place, a school
 * or an event in one sentence; or somebody's near relation with both a place and an event.
 */
final class FindCombinations implements ProtectText.Rule {

  private static final Pattern GRADE =
      Pattern.compile(
          "förskoleklass|gymnasieettan|gymnasietvåan|ettan|tvåan|trean|fyran|femman|sexan|sjuan|åttan|nian");

  private static final Pattern AGED =
      Pattern.compile(
          "(?:ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|aderton|nitton|tjugo)(?:årig|årige|åriga|åring|åringen)");

  /** What happened to somebody, or what somebody did; nouns may have words before them. */
  private static final Pattern EVENT =
      Pattern.compile(
          "rånad|rånade|rånades|rånats|(?:polis)?anmälde|(?:polis)?anmäldes|(?:polis)?anmält|sköts|skjuten|sköt|skjutit|häktad|häktades|häktats|greps|gripen|gripits|grep"
              + "|dömd|dömdes|dömts|misshandlad|misshandlade|misshandlades|misshandlats|våldtogs|våldtagen|överfölls|överfallen|hotad|hotade|hotades|hotats"
              + "|knivskars|knivskuren|knivhögg|knivhöggs|knivhuggen|stal|stulit|avtjänar|avtjänat|avtjänade|mördades|mördad|dog|dött|avled|död|gravid|födde"
              + "|bortgift|giftes|rymde|rymt|försvann|försvunnit|sprängdes|brann|eld|langade|sålde|sålt|filmade|filmad|filmades|utvisades|utvisas"
              + "|placerades|placerats|placerad|omhändertogs|omhändertagen|omhändertagits|lämnade|slog|slogs|knuffade|påkörd|påkördes|drunknade|flydde|åtalad|åtalades"
              + "|misstänkt|misstänks|värvades|värvats|friades|frigavs|frigiven|kidnappades|brottades|skadades|skadats|skars|bortrövad|hittades|ertappades|åkte"
              + "|(?:\\p{L}{0,14})(?:misshandel|misshandeln|våldtäkt|våldtäkten|överfall|överfallet|hotet|kniven|kniv|pistol|vapenbrott|stöld|stölden|snatteri|häktet"
              + "|fängelse|fängelset|mordet|mord|mordförsök|överdos|överdosen|självmord|självmordsförsök|explosion|explosionen|sprängning|sprängningen|dådet|dåd"
              + "|skjutning|skjutningen|mordbrand|branden|brand|langning|utvisning|gripandet|olycka|olyckan|gänget|nätverket|rånet|rån|straff)");

  /** They end as a word for an event does. */
  private static final Set<String> NO_EVENTS =
      Set.of("från", "därifrån", "härifrån", "inifrån", "utifrån", "uppifrån", "ifrån", "varifrån");

  private static final Set<String> SENTENCE_ENDS = Set.of(".", "!", "?", ";");

  private static final Set<String> ARTICLES =
      Set.of(
          "en", "ett", "den", "det", "de", "vår", "vårt", "två", "enda", "denna", "denne", "dessa");

  /** With these anybody is meant. */
  private static final Set<String> ANYBODY =
      Set.of("varje", "alla", "samtliga", "ingen", "någon", "per");

  private static final Pattern PLACE_WORD =
      Pattern.compile(
          "\\p{Lu}\\p{L}{1,30}(?:skolan|skola|gymnasiet|gården|vägen|gatan|stigen|torget|plan|parken|stråket|hallen|centrum|kyrkan|laget)s?");

  private static final int LONGEST_TAIL = 6;

  @Override
  public Stream<Hit> findIn(String text) {
    Tokens tokens = Tokens.of(text);
    List<Hit> hits = new ArrayList<>();
    int first = 0;
    for (int i = 0; i <= tokens.count(); i++) {
      if (i == tokens.count() || endsSentence(tokens, i)) {
        new Sentence(tokens, first, i).addTo(hits);
        first = i + 1;
      }
    }
    return hits.stream();
  }

  private static boolean endsSentence(Tokens tokens, int i) {
    return SENTENCE_ENDS.contains(tokens.at(i).text())
        && (tokens.at(i + 1).isFirst() || i + 1 >= tokens.count());
  }

  /** The identifying words of one sentence, from {@code from} to before {@code to}. */
  private static final class Sentence {

    private final Tokens tokens;
    private final int from;
    private final int to;
    private int first = Integer.MAX_VALUE;
    private int last = -1;
    private boolean age;
    private boolean person;
    private boolean relation;
    private boolean place;
    private boolean event;
    private boolean anybody;

    Sentence(Tokens tokens, int from, int to) {
      this.tokens = tokens;
      this.from = from;
      this.to = to;
      for (int i = from; i < to; i++) {
        look(i);
      }
    }

    void addTo(List<Hit> hits) {
      boolean byAge = age && person && (place || event);
      boolean byRelation = relation && place && event;
      if (!anybody && (byAge || byRelation)) {
        hits.add(tokens.hit(Hit.Kind.KOMBINATION, withArticle(first), withTail(last)));
      }
    }

    private void look(int i) {
      Token token = tokens.at(i);
      anybody |= ANYBODY.contains(token.lower()) && PersonWords.isOne(tokens.at(i + 1).lower());
      if (isAge(i)) {
        age = true;
        note(i);
      }
      if (isPerson(i)) {
        person = true;
        note(i);
      }
      if (isSomebody(i)) {
        relation = true;
        event |= isToldWith(i);
      }
      if (isPlace(i)) {
        place = true;
        note(i);
      }
      if (token.isWord()
          && token.text().length() <= 36
          && EVENT.matcher(token.lower()).matches()
          && !NO_EVENTS.contains(token.lower())) {
        event = true;
        note(i);
      }
    }

    /** "flickan", "en pappa till tre", "en kvinna på Rågsvägen som ...". */
    private boolean isSomebody(int i) {
      String lower = tokens.at(i).lower();
      return PersonWords.isTheOne(lower)
          || PersonWords.isOne(lower)
              && (tokens.at(i + 1).is("till") || isWithArticle(i) && hasClause(i));
    }

    /** "En pappa", "en ensamstående pappa". */
    private boolean isWithArticle(int i) {
      return ARTICLES.contains(tokens.at(i - 1).lower())
          || ARTICLES.contains(tokens.at(i - 2).lower()) && tokens.at(i - 1).isWord();
    }

    /** "Som förlorade", "vars son dog": whatever it was, it happened to that one. */
    private boolean isToldWith(int i) {
      for (int next = i + 1; next < to && next < i + 6; next++) {
        boolean clause = tokens.at(next).is("som") || tokens.at(next).is("vars");
        for (int verb = next + 1; clause && verb < to && verb < next + 4; verb++) {
          if (Tense.of(tokens.at(verb).lower(), tokens.at(verb + 1).lower()) == Tense.PAST) {
            return true;
          }
        }
      }
      return false;
    }

    private boolean hasClause(int i) {
      for (int next = i + 1; next < to && next < i + 6; next++) {
        if (tokens.at(next).is("som") || tokens.at(next).is("vars")) {
          return true;
        }
      }
      return false;
    }

    private void note(int i) {
      first = Math.min(first, i);
      last = Math.max(last, i);
    }

    private boolean isPerson(int i) {
      String lower = tokens.at(i).lower();
      if (PersonWords.isTheOne(lower)
          || lower.matches("åring|åringen|årige|sjuan|åttan|nian|yngsta|yngste|äldsta|äldste")
          || AGED.matcher(lower).matches() && lower.contains("åring")) {
        return true;
      }
      boolean isFew = lower.matches("kusinerna|tvillingarna|bröderna|systrarna");
      return isFew
          || PersonWords.isOne(lower) && !lower.equals("barn")
          || lower.equals("barn") && tokens.at(i - 1).is("ett")
          || lower.equals("han")
          || lower.equals("hon");
    }

    private boolean isAge(int i) {
      Token token = tokens.at(i);
      if (isAgeAlone(i)) {
        return true;
      }
      if (GRADE.matcher(token.lower()).matches()
          && (tokens.at(i - 1).is("i")
              || i == from
              || tokens.at(i - 1).is("av")
              || tokens.at(i + 1).is("på"))) {
        return true;
      }
      if (token.isWord() && token.text().length() < 24 && AGED.matcher(token.lower()).matches()) {
        return true;
      }
      if (!token.isNumber() || token.text().length() > 2 || isRange(i)) {
        return false;
      }
      Token next = tokens.at(i + 1);
      Token after = tokens.at(i + 2);
      boolean aged =
          next.is("-")
              && next.start() == token.end()
              && after.lower().matches("årig|årige|åriga|åring|åringen");
      boolean years =
          next.is("år")
              && !after.lower().matches("sedan|tillbaka|i|framåt|senare|innan|av|och|eller")
              && Integer.parseInt(token.text()) >= 5
              && !tokens
                  .at(i - 1)
                  .lower()
                  .matches("under|över|från|mellan|minst|till|fyllt|fyller|max|ca");
      boolean joined = next.lower().matches("årig|årige|åring|åringen") && next.isNext();
      boolean grade = tokens.at(i - 1).lower().matches("åk|årskurs|klass|år");
      boolean classRoom =
          next.start() == token.end()
              && next.text().matches("[A-Ea-e]")
              && token.text().length() == 1;
      return aged || years || joined || grade || classRoom;
    }

    /** "Kvinnan, 34, som". */
    private boolean isAgeAlone(int i) {
      return tokens.at(i).isNumber()
          && tokens.at(i).text().length() == 2
          && tokens.at(i - 1).lower().matches("[,(]")
          && tokens.at(i + 1).lower().matches("[,)]")
          && PersonWords.isTheOne(tokens.at(i - 2).lower());
    }

    private boolean isRange(int i) {
      Token before = tokens.at(i - 1);
      Token next = tokens.at(i + 1);
      return before.is("-") && tokens.at(i - 2).isNumber()
          || next.is("-") && tokens.at(i + 2).isNumber()
          || before.lower().matches("och|till") && tokens.at(i - 2).isNumber()
          || next.is("och") && tokens.at(i + 2).isNumber();
    }

    private boolean isPlace(int i) {
      Token token = tokens.at(i);
      if (!token.isWord() || !token.isCapitalized() || token.text().length() > 40) {
        return false;
      }
      if (PLACE_WORD.matcher(token.text()).matches()) {
        return true;
      }
      return i > from
          && !token.isShouted()
          && tokens.at(i - 1).lower().matches("i|på|vid|från|till|av|runt|hos");
    }

    private int withArticle(int place) {
      int i = place;
      while (i > from
          && i > place - 4
          && !ARTICLES.contains(tokens.at(i).lower())
          && tokens.at(i - 1).isWord()) {
        i--;
      }
      return ARTICLES.contains(tokens.at(i).lower()) ? i : place;
    }

    /** The words after the last belong to it as far as no sign parts them. */
    private int withTail(int place) {
      int i = place;
      while (i + 1 < to
          && i < place + LONGEST_TAIL
          && (tokens.at(i + 1).isWord() || tokens.at(i + 1).isNumber())) {
        i++;
      }
      return i;
    }
  }
}
