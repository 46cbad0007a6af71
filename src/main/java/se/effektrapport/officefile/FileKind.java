package se.effektrapport.officefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a file is, by what stands in it and never by its name; in Swedish where people see it. */
public enum FileKind {
  NO_FILE("något annat än en fil"),
  UNREADABLE("en fil som du inte har behörighet att läsa"),
  EMPTY("en tom fil"),
  ZIP("en zip-fil"),
  PACKED("en packad fil"),
  LOCKED("en fil med lösenord"),
  OLD_WORKBOOK("en fil i det äldre formatet .xls"),
  BINARY_WORKBOOK("en binär Excel-arbetsbok (.xlsb)"),
  XML_WORKBOOK("en fil i det äldre formatet XML-kalkylblad"),
  WORKBOOK("en Excel-arbetsbok"),
  OLD_DOCUMENT("en fil i det äldre formatet .doc"),
  DOCUMENT("ett Word-dokument"),
  PRESENTATION("en presentation"),
  OPEN_DOCUMENT("ett OpenDocument (.odt, .ods)"),
  APPLE("en fil sparad i Numbers, Pages eller Keynote"),
  SHORTCUT("en genväg till ett dokument på webben"),
  MESSAGE("ett e-postmeddelande"),
  WEB_PAGE("en webbsida"),
  PDF("en PDF"),
  PICTURE("en bild"),
  OTHER("en fil av ett annat slag");

  private static final int HEAD = 4096;

  private final String words;

  FileKind(String words) {
    this.words = words;
  }

  /** With its article: "en PDF". */
  public String words() {
    return words;
  }

  /** The kind of a file that is no zip; of a zip only that it is one. */
  public static FileKind of(Path file) throws IOException {
    // Asked before anything is opened: a pipe would make us wait for ever.
    if (!Files.isRegularFile(file)) {
      return NO_FILE;
    }
    if (!Files.isReadable(file)) {
      return UNREADABLE;
    }
    String head = latin1(file, HEAD);
    return head.isEmpty() ? EMPTY : head.startsWith("ÐÏ\u0011à¡±\u001Aá") ? ole(file) : kind(head);
  }

  private static FileKind kind(String head) {
    if (starts(head, "PK\3\4", "PK\5\6")) {
      return ZIP;
    }
    if (starts(head, "7z¼¯'", "Rar!", "\u001F\u008B")) {
      return PACKED;
    }
    if (head.startsWith("%PDF")) {
      return PDF;
    }
    boolean picture =
        starts(head, "\u0089PNG", "ÿØÿ", "GIF8", "II*\0", "MM\0*", "RIFF")
            || head.startsWith("ftyp", 4);
    return picture ? PICTURE : text(head.replace("\0", "").toLowerCase(Locale.ROOT).strip());
  }

  private static FileKind text(String head) {
    if (head.contains("urn:schemas-microsoft-com:office:spreadsheet\"")
        && !head.contains("<html")) {
      return XML_WORKBOOK;
    }
    if (head.contains("<html") || head.contains("<!doctype html") || head.contains("<table")) {
      return WEB_PAGE;
    }
    if (starts(head, "mime-version:", "received:", "return-path:", "from:", "delivered-to:")) {
      return head.contains("multipart/related") ? WEB_PAGE : MESSAGE;
    }
    if (starts(head, "{", "[internetshortcut]")
        && (head.contains("\"doc_id\"") || head.contains("http"))) {
      return SHORTCUT;
    }
    return head.contains("<office:document") ? OPEN_DOCUMENT : OTHER;
  }

  /** Office packs what has a password as one stream of this name; others tell by theirs. */
  private static FileKind ole(Path file) throws IOException {
    String all = latin1(file, Integer.MAX_VALUE);
    if (all.contains(wide("EncryptedPackage"))) {
      return LOCKED;
    }
    if (all.contains(wide("__substg1.0_"))) {
      return MESSAGE;
    }
    if (all.contains(wide("WordDocument"))) {
      return OLD_DOCUMENT;
    }
    return all.contains(wide("PowerPoint Document")) ? PRESENTATION : OLD_WORKBOOK;
  }

  /** What a zip is, by which parts it has. */
  public static FileKind of(OfficeZip zip) {
    if (zip.has("xl/workbook.bin")) {
      return BINARY_WORKBOOK;
    }
    if (zip.has("xl/workbook.xml")) {
      return WORKBOOK;
    }
    if (zip.has("content.xml")) {
      return OPEN_DOCUMENT;
    }
    if (zip.has("word/document.xml")) {
      return DOCUMENT;
    }
    if (zip.has("ppt/presentation.xml")) {
      return PRESENTATION;
    }
    if (zip.has("Index.zip") || zip.hasLike(name -> name.endsWith(".iwa"))) {
      return APPLE;
    }
    boolean holdsFile = zip.hasLike(name -> name.matches("(?s).*\\.(xls[xmb]?|od[st]|docx?|csv)"));
    return holdsFile ? PACKED : ZIP;
  }

  private static boolean starts(String head, String... any) {
    return Stream.of(any).anyMatch(head::startsWith);
  }

  private static String wide(String name) {
    return String.join("\0", List.of(name.split("")));
  }

  private static String latin1(Path file, int most) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(most), StandardCharsets.ISO_8859_1);
    }
  }
}
