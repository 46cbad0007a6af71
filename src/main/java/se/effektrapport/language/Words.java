package se.effektrapport.language;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.pattern.PatternTokenizer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.sv.SwedishLightStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Divides Swedish text into words with their stems. */
public final class Words {
  private static final Locale SWEDISH = Locale.forLanguageTag("sv");
  private static final Pattern WORD = Pattern.compile("\\p{L}+|\\p{Nd}+");
  private static final Analyzer STEMMING = new Stemming();

  /** Words of every text: "och", "när", "till". */
  private static final CharArraySet COMMON = SwedishAnalyzer.getDefaultStopSet();

  private Words() {}

  /** Whether the word says nothing of what a text is about. */
  public static boolean isCommon(Word word) {
    return COMMON.contains(word.lower());
  }

  public static List<Word> of(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    try (TokenStream stems = STEMMING.tokenStream("", new StringReader(composed))) {
      return read(composed, stems);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Word> read(String text, TokenStream stems) throws IOException {
    CharTermAttribute stem = stems.getAttribute(CharTermAttribute.class);
    OffsetAttribute place = stems.getAttribute(OffsetAttribute.class);
    List<Word> words = new ArrayList<>();
    stems.reset();
    while (stems.incrementToken()) {
      String written = text.substring(place.startOffset(), place.endOffset());
      words.add(new Word(written, written.toLowerCase(SWEDISH), stem.toString()));
    }
    stems.end();
    return words;
  }

  /**
   * Two stemmers, twice: each knows endings that the other does not ("-arna", "-an", "-et"), and
   * one pass leaves "förskolan" and "förskola" apart.
   */
  private static final class Stemming extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer words = new PatternTokenizer(WORD, 0);
      TokenStream stems = stemmed(stemmed(new LowerCaseFilter(words)));
      return new TokenStreamComponents(words, stems);
    }

    private static TokenStream stemmed(TokenStream words) {
      return new SwedishLightStemFilter(new SnowballFilter(words, "Swedish"));
    }
  }
}
