package se.effektrapport.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import se.effektrapport.document.Document;
import se.effektrapport.document.ParseDocument;
import se.effektrapport.edition.Content;
import se.effektrapport.edition.FreezeContent;
import se.effektrapport.edition.Head;
import se.effektrapport.figures.CountFigures;
import se.effektrapport.figures.Figures;
import se.effektrapport.figures.Material;
import se.effektrapport.protection.ProtectText;
import se.effektrapport.protection.SampleProtection;
import se.effektrapport.protection.SmallNumbers;
import se.effektrapport.texts.ReadTexts;
import se.effektrapport.wording.WordReport;

/**
 * The edition that a committed sample round gives, without a database: its content, and every kind
 * of document made of it. Made once for all tests.
 */
public final class SampleEdition {

  public static final Path TEMPLATES = Path.of("templates");

  private static final Map<Integer, SampleEdition> MADE = new HashMap<>();

  private final Content content;
  private final Document report;
  private final Document writingMaterial;

  private SampleEdition(int year) throws IOException {
    content = content(1, new CountSampleRound(year).material(), figures -> figures);
    WordReport words = new WordReport(TEMPLATES);
    report = new ParseDocument().parse(words.word(content));
    writingMaterial = new ParseDocument().parse(words.wordWritingMaterial(content));
  }

  /** That of the newest sample round. */
  public static SampleEdition get() {
    return of(2022);
  }

  public static synchronized SampleEdition of(int year) {
    try {
      if (!MADE.containsKey(year)) {
        MADE.put(year, new SampleEdition(year));
      }
      return MADE.get(year);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Content content() {
    return content;
  }

  public Document report() {
    return report;
  }

  public Document writingMaterial() {
    return writingMaterial;
  }

  static Content content(int number, Material material, UnaryOperator<Figures> protect) {
    ProtectText protectText = SampleProtection.protectText();
    SmallNumbers smallNumbers = new SmallNumbers(5, 20);
    List<String> pillars =
        material.codebook().utgangspunkter().stream().map(each -> each.id()).toList();
    int year = material.round().year();
    Path folder = Path.of("input").resolve(Integer.toString(year)).resolve("texter");
    List<Content.ChapterText> texts =
        new ReadTexts(pillars)
            .read(folder).stream()
                .map(
                    text ->
                        new Content.ChapterText(
                            text.chapter(), text.file(), protectText.protect(text.markup()).text()))
                .toList();
    return new FreezeContent(protectText, smallNumbers)
        .freeze(
            Head.ofDraft(material.round(), number, LocalDate.of(year, 10, 19)),
            material,
            protect.apply(new CountFigures(smallNumbers).count(material)),
            texts,
            List.of());
  }
}
