package se.effektrapport.classification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.effektrapport.language.Word;
import se.effektrapport.language.Words;
import se.effektrapport.learning.Features;

/**
 * What a learner sees of a text: its stems, two stems in a row, parts of its words, and what the
 * code book's terms tell of each utgångspunkt and delområde.
 *
 * <p>Parts of words find the compounds and misspellings that nobody could list.
 */
final class DescribeText {

  /**
   * In letters, the ends of the word counted as one each. Parts of three to six letters told no
   * more, and took longer to learn.
   */
  private static final int PART = 4;

  /** How the name of a part of a word begins. */
  static final String PARTS = "del ";

  /** Two stems in a row say less than each of the words, and most are found once only. */
  private static final double PAIRS = 0.5;

  /** What terms weigh together before more of them say little: about two ordinary ones. */
  private static final double MUCH = 6;

  private final List<String> utgangspunkter;
  private final List<String> delomraden;

  DescribeText(Codebook codebook) {
    List<Utgangspunkt> all =
        Stream.concat(codebook.utgangspunkter().stream(), Stream.of(codebook.other())).toList();
    this.utgangspunkter = all.stream().map(Utgangspunkt::id).toList();
    this.delomraden =
        all.stream().flatMap(each -> each.delomraden().stream()).map(Delomrade::id).toList();
  }

  Features describe(Evidence evidence) {
    List<Word> words = evidence.words();
    Features features =
        new Features()
            .group(names(words, DescribeText::stems), 1)
            .group(names(words, DescribeText::pairs), PAIRS)
            .group(names(words, DescribeText::parts), 1)
            .add("varje text", 1);
    terms(evidence, features);
    return features;
  }

  /** The names of what a word of the text gave, whatever other words gave it too. */
  static List<String> ofWord(List<Word> words, int place) {
    return Stream.of(stems(words, place), pairs(words, place), parts(words, place))
        .flatMap(Collection::stream)
        .toList();
  }

  private interface Naming {
    List<String> names(List<Word> words, int place);
  }

  private static List<String> names(List<Word> words, Naming naming) {
    return IntStream.range(0, words.size())
        .boxed()
        .flatMap(place -> naming.names(words, place).stream())
        .toList();
  }

  private static List<String> stems(List<Word> words, int place) {
    return List.of("ord " + stem(words.get(place)));
  }

  private static List<String> pairs(List<Word> words, int place) {
    String before = place == 0 ? "^" : stem(words.get(place - 1));
    return List.of("par " + before + " " + stem(words.get(place)));
  }

  private static List<String> parts(List<Word> words, int place) {
    Word word = words.get(place);
    if (Words.isCommon(word)) {
      return List.of();
    }
    String whole = "_" + word.lower() + "_";
    List<String> parts = new ArrayList<>();
    for (int start = 0; start + PART <= whole.length(); start++) {
      parts.add(PARTS + whole.substring(start, start + PART));
    }
    return parts;
  }

  /** All numbers are alike, and an abbreviation is not the word that it looks like. */
  private static String stem(Word word) {
    if (Character.isDigit(word.lower().charAt(0))) {
      return "0";
    }
    return word.written().matches("\\p{Lu}{2,}") ? word.written() : word.stem();
  }

  private void terms(Evidence evidence, Features features) {
    Score score = evidence.score();
    double all = utgangspunkter.stream().mapToDouble(id -> Math.max(0, score.of(id))).sum();
    for (String id : utgangspunkter) {
      double worth = score.of(id);
      features.add("termer " + id, Math.tanh(worth / MUCH));
      features.add("andel " + id, all > 0 ? Math.max(0, worth) / all : 0);
      features.add("starka " + id, score.strong(id).findAny().isPresent() ? 1 : 0);
    }
    features.add("först " + evidence.ranking().first().orElse("ingen"), 1);
    for (String id : delomraden) {
      features.add("termer " + id, Math.tanh(Math.max(0, score.ofPart(id)) / MUCH));
    }
  }
}
