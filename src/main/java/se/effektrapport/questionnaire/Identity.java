package se.effektrapport.questionnaire;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.effektrapport.sheet.Cell;
import se.effektrapport.sheet.Opened;
import se.effektrapport.sheet.Row;
import se.effektrapport.sheet.Sheet;

/**
 * Which round, respondent and version a form belongs to. It stands on the cover, where people see
 * and may correct it, and in document properties, which stay when the cover is lost.
 *
 * @param round the year
 * @param code of the administration
 * @param version of the questionnaire
 * @param name of the administration, as on the cover
 * @param madeFor the code in the document properties, which people do not see
 */
public record Identity(
    Optional<Fact> round,
    Optional<Fact> code,
    Optional<Fact> version,
    Optional<Fact> name,
    Optional<String> madeFor) {

  /**
   * What is said of the form, and where.
   *
   * @param cell the address on the cover; empty, as the sheet, if a property says it
   */
  public record Fact(String text, String sheet, String cell) {}

  static final String ROUND_LABEL = "Omgång";
  static final String CODE_LABEL = "Kod";
  static final String VERSION_LABEL = "Formulärversion";
  private static final int LONGEST = 500;
  static final String NAME_LABEL = "Förvaltning";
  private static final List<String> LABELS =
      List.of(ROUND_LABEL, CODE_LABEL, VERSION_LABEL, NAME_LABEL);

  static final String ROUND_PROPERTY = "omgang";
  static final String CODE_PROPERTY = "kod";
  static final String VERSION_PROPERTY = "formularversion";

  /**
   * What the cells beside the labels say, on the sheet with most of the labels; what they do not
   * say, the properties.
   */
  public static Identity in(Opened.Workbook workbook) {
    Map<String, Fact> cover =
        workbook.sheets().stream()
            .map(Identity::facts)
            .max(Comparator.comparingInt(Map::size))
            .orElse(Map.of());
    return new Identity(
        find(cover, ROUND_LABEL, workbook, ROUND_PROPERTY),
        find(cover, CODE_LABEL, workbook, CODE_PROPERTY),
        find(cover, VERSION_LABEL, workbook, VERSION_PROPERTY),
        Optional.ofNullable(cover.get(NAME_LABEL)),
        property(workbook, CODE_PROPERTY));
  }

  /** Whether all of it stands on a sheet. */
  public static boolean isWholeOn(Sheet sheet) {
    return facts(sheet).size() == LABELS.size();
  }

  private static Optional<Fact> find(
      Map<String, Fact> cover, String label, Opened.Workbook workbook, String property) {
    return Optional.ofNullable(cover.get(label))
        .or(() -> property(workbook, property).map(text -> new Fact(text, "", "")));
  }

  private static Optional<String> property(Opened.Workbook workbook, String name) {
    return Optional.ofNullable(workbook.properties().get(name))
        .map(Identity::decoded)
        .map(Identity::plain)
        .filter(text -> !text.isEmpty());
  }

  /** Some programs save the bytes of a property as if each were a letter: SKÃ„ for SKÄ. */
  private static String decoded(String text) {
    try {
      ByteBuffer bytes = StandardCharsets.ISO_8859_1.newEncoder().encode(CharBuffer.wrap(text));
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException asItShouldBe) {
      return text;
    }
  }

  private static Map<String, Fact> facts(Sheet sheet) {
    Map<String, Fact> facts = new HashMap<>();
    for (Row row : sheet.rows()) {
      for (int i = 0; i + 1 < row.cells().size(); i++) {
        String label = plain(row.cells().get(i).text());
        Cell beside = row.cells().get(i + 1);
        LABELS.stream()
            .filter(each -> each.equalsIgnoreCase(label) && !plain(beside.text()).isEmpty())
            .forEach(
                each ->
                    facts.putIfAbsent(
                        each, new Fact(plain(beside.text()), sheet.name(), beside.address())));
      }
    }
    return facts;
  }

  private static String plain(String text) {
    // A longer text is no label and no code, and putting its accents in order could take minutes.
    if (text.length() > LONGEST) {
      return "";
    }
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replaceAll("[\u00AD\u200B\uFEFF]", "")
        .replaceAll("\\p{Zs}", " ")
        .replaceAll("(?<![\\s:])[\\s:]++$", "")
        .strip();
  }
}
