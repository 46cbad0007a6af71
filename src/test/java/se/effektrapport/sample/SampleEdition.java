package se.effektrapport.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import se.effektrapport.document.Document;
import se.effektrapport.document.ParseDocument;
import se.effektrapport.edition.ChapterText;
import se.effektrapport.edition.Content;
import se.effektrapport.edition.FreezeContent;
import se.effektrapport.edition.Head;
import se.effektrapport.edition.ShowText;
import se.effektrapport.figures.CountFigures;
import se.effektrapport.figures.Material;
import se.effektrapport.figures.TellCounts;
import se.effektrapport.protection.ProtectText;
import se.effektrapport.protection.SampleProtection;
import se.effektrapport.protection.Told;
import se.effektrapport.protection.Withholding;
import se.effektrapport.texts.ReadTexts;
import se.effektrapport.texts.WrittenChapter;
import se.effektrapport.wording.WordProposal;
import se.effektrapport.wording.WordReport;

/**
 * The edition that a committed sample round gives, without a database: its content, and every kind
 * of document made of it. Made once for all tests.
 */
public final class SampleEdition {

  public static final Path TEMPLATES = Path.of("templates");

  private static final Map<Integer, SampleEdition> MADE = new HashMap<>();

  private final List<Told> told;
  private final Content content;
  private final Document report;
  private final Document writingMaterial;
  private final Document proposal;

  private SampleEdition(int year) throws IOException {
    Material material = new CountSampleRound(year).material();
    Withholding withholding = TellCounts.beside(material, yearBefore(year));
    told = withholding.told();
    content = content(1, material, withholding);
    WordReport words = new WordReport(TEMPLATES);
    report = new ParseDocument().parse(words.word(content));
    writingMaterial = new ParseDocument().parse(words.wordWritingMaterial(content));
    proposal = proposal(material);
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

  /** The counts of persons and whether it tells them. */
  public List<Told> told() {
    return told;
  }

  /** What the readers of an edition of this year hold of the year before. */
  static List<Told> yearBefore(int year) {
    return year == 2022 ? of(2021).told() : List.of();
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

  /** To the nämnd, on this edition when it is locked. */
  public Document proposal() {
    return proposal;
  }

  private Document proposal(Material material) {
    Content locked =
        content.locked().withTextsForTheNamnd(texts(material, WrittenChapter::isForTheNamnd));
    LocalDate day = LocalDate.of(content.head().round(), 10, 25);
    return new ParseDocument()
        .parse(new WordProposal(TEMPLATES).word(locked, material.round(), day));
  }

  static Content content(int number, Material material, Withholding withholding) {
    ProtectText protectText = SampleProtection.protectText();
    int year = material.round().year();
    return new FreezeContent(protectText, withholding)
        .freeze(
            Head.ofDraft(material.round(), number, LocalDate.of(year, 10, 19)),
            material,
            new CountFigures(withholding).count(material),
            texts(material, name -> !WrittenChapter.isForTheNamnd(name)),
            List.of());
  }

  private static List<ChapterText> texts(Material material, Predicate<String> which) {
    List<String> pillars =
        material.codebook().utgangspunkter().stream().map(each -> each.id()).toList();
    Path folder =
        Path.of("input").resolve(Integer.toString(material.round().year())).resolve("texter");
    return new ShowText(SampleProtection.protectText())
        .chapters(
            new ReadTexts(pillars)
                .read(folder).stream().filter(each -> which.test(each.chapter())).toList());
  }
}
