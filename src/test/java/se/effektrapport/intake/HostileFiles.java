package se.effektrapport.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;

/** The blank form with some answers, made hostile in every way we know; and what becomes of it. */
final class HostileFiles {

  static final String TOO_LARGE = "mer än ett ifyllt formulär kan göra";
  static final String DAMAGED = "skadad eller ofullständig";
  static final String STRANGE = "namn som ingen Excel-arbetsbok har";
  static final String ACCEPTED = "godkand";

  static final String STRINGS = "xl/sharedStrings.xml";
  static final String STYLES = "xl/styles.xml";
  static final String BOOK = "xl/workbook.xml";
  static final String QUESTIONS = "xl/worksheets/sheet2.xml";
  static final String ACTIVITIES = "xl/worksheets/sheet3.xml";

  private final Path folder;
  private final Path form;
  private final Map<Path, String> expected = new LinkedHashMap<>();

  HostileFiles(Path folder) {
    this.folder = folder;
    this.form = new Forms(folder).filled(Forms.someAnswers());
  }

  /** The files, each with words from its refusal, or {@link #ACCEPTED}. */
  Map<Path, String> all() {
    bombs();
    entities();
    new LargeFiles(this).add();
    new LongTexts(this).add();
    zips();
    return expected;
  }

  void add(String name, String becomes, UnaryOperator<Zips> alter) {
    expected.put(alter.apply(Zips.of(form)).save(folder.resolve(name + ".xlsx")), becomes);
  }

  private void bombs() {
    add(
        "en-stor-del",
        TOO_LARGE,
        z -> z.insert(QUESTIONS, "</sheetData>", Zips.times(400_000_000, " ")));
    add(
        "stor-del-som-inte-lases",
        ACCEPTED,
        z -> z.put("xl/media/b.bin", Zips.times(100_000_000, "x")));
    add(
        "manga-delar",
        TOO_LARGE,
        z -> {
          for (int i = 0; i < 6_000; i++) {
            z.put("xl/del" + i, "x");
          }
          return z;
        });
    add(
        "hundratusen-delar",
        TOO_LARGE,
        z -> {
          for (int i = 0; i < 100_000; i++) {
            z.put("d" + i, "");
          }
          return z;
        });
    add("djupa-mappar", TOO_LARGE, z -> z.put("a/".repeat(30_000) + "x", "x"));
    add("zip-i-zip", ACCEPTED, z -> z.put("xl/embeddings/inre.xlsx", read(form)));
    add(
        "djup-xml",
        TOO_LARGE,
        z -> z.insert(QUESTIONS, "</sheetData>", Zips.times(5_000_000, "<a>")));
    add(
        "djupa-stilar",
        TOO_LARGE,
        z -> z.insert(STYLES, "</styleSheet>", Zips.times(5_000_000, "<a>")));
    add("langt-attribut", TOO_LARGE, z -> attribute(z, Zips.times(20_000_000, "x")));
    add(
        "langt-namn",
        DAMAGED,
        z ->
            z.insert(
                QUESTIONS,
                "</sheetData>",
                out -> {
                  out.write('<');
                  Zips.times(20_000_000, "x").write(out);
                }));
    add(
        "manga-attribut",
        DAMAGED,
        z ->
            z.insert(
                QUESTIONS,
                "</sheetData>",
                out -> {
                  out.write("<row ".getBytes(StandardCharsets.UTF_8));
                  for (int i = 0; i < 1_000_000; i++) {
                    out.write(("a" + i + "='' ").getBytes(StandardCharsets.UTF_8));
                  }
                }));
    add(
        "lang-kommentar",
        TOO_LARGE,
        z ->
            z.insert(
                QUESTIONS,
                "</sheetData>",
                out -> {
                  out.write("<!--".getBytes(StandardCharsets.UTF_8));
                  Zips.times(20_000_000, "x").write(out);
                }));
  }

  private static Zips attribute(Zips zips, Zips.Part value) {
    return zips.insert(
        QUESTIONS,
        "</sheetData>",
        out -> {
          out.write("<row r='".getBytes(StandardCharsets.UTF_8));
          value.write(out);
          out.write("'/>".getBytes(StandardCharsets.UTF_8));
        });
  }

  /** A document type in any part that is read. */
  private void entities() {
    String laughs = laughs();
    String external = "<!DOCTYPE x [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
    for (String part :
        new String[] {
          QUESTIONS,
          STRINGS,
          STYLES,
          BOOK,
          "xl/_rels/workbook.xml.rels",
          "_rels/.rels",
          "docProps/custom.xml"
        }) {
      String name = part.replaceAll("\\W", "-");
      add("skratt-" + name, DAMAGED, z -> z.change(part, xml -> declared(xml, laughs)));
      add("extern-" + name, DAMAGED, z -> z.change(part, xml -> declared(xml, external)));
    }
    // What no part of ours reads may say what it likes.
    for (String unread : new String[] {"[Content_Types].xml", "docProps/core.xml"}) {
      add(
          "skratt-" + unread.replaceAll("\\W", "-"),
          ACCEPTED,
          z -> z.change(unread, xml -> declared(xml, laughs)));
    }
  }

  private static String laughs() {
    StringBuilder types = new StringBuilder("<!DOCTYPE x [<!ENTITY x0 'ha'>");
    for (int i = 1; i < 30; i++) {
      types.append("<!ENTITY x%d '%s'>".formatted(i, ("&x" + (i - 1) + ";").repeat(10)));
    }
    return types.append("<!ENTITY x '&x29;'>]>").toString();
  }

  /** With the type before the root, and the entity in it. */
  private static String declared(String xml, String type) {
    int root = xml.indexOf('<', xml.indexOf("?>") + 2);
    int inside = xml.indexOf('>', root) + 1;
    return xml.substring(0, root)
        + type
        + xml.substring(root, inside)
        + "&x;"
        + xml.substring(inside);
  }

  private void zips() {
    byte[] whole = read(form);
    for (int part = 1; part < 8; part++) {
      write("avkortad-" + part, DAMAGED, java.util.Arrays.copyOf(whole, whole.length * part / 8));
    }
    byte[] noise = new byte[20 << 20];
    new Random(1).nextBytes(noise);
    System.arraycopy(whole, 0, noise, 0, 2000);
    write("brus", DAMAGED, noise);
    write("for-stor-fil", TOO_LARGE, new byte[26 << 20]);
    for (String name : new String[] {"../../x", "xl/../../x", "./x"}) {
      add("namn-" + name.replaceAll("\\W", "_"), STRANGE, z -> z.put(name, "x"));
    }
    add("namn-nul", STRANGE, z -> z.put("xl/a\0b", "x"));
    add("namn-tvilling", STRANGE, z -> z.put("XL/Worksheets/SHEET2.xml", "x"));
    add("namn-absolut", ACCEPTED, z -> z.put("/etc/x", "x"));
    add("namn-enhet", ACCEPTED, z -> z.put("C:\\Windows\\x", "x"));
    add("namn-bakstreck", STRANGE, z -> z.put("..\\..\\x", "x"));
  }

  private void write(String name, String becomes, byte[] bytes) {
    try {
      expected.put(Files.write(folder.resolve(name + ".xlsx"), bytes), becomes);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
