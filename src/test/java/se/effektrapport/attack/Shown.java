package se.effektrapport.attack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The numbers that stand in a file for a reader or a program to find: in texts, in tables, in
 * charts and in the workbooks inside them.
 */
final class Shown {

  /** Grouped by spaces or not at all; not part of a name. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\w.,])(?<!\\d[\\u00A0 ])\\d{1,3}(?:[\\u00A0 ]\\d{3})+(?!\\d)|(?<!\\w)\\d+(?!\\w)");

  /** What an Office file shows, or keeps for a chart: texts and values of cells. */
  private static final Pattern TEXT =
      Pattern.compile("<(?:\\w+:)?(?:t|v|f|delText|instrText)(?: [^>]*)?>([^<]*)<");

  private Shown() {}

  static Set<Long> in(String text) {
    Set<Long> numbers = new TreeSet<>();
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      String digits = matcher.group().replaceAll("\\D", "");
      if (digits.length() < 10) {
        numbers.add(Long.parseLong(digits));
      }
    }
    return numbers;
  }

  /** In a Word file or a workbook, and in those inside it. */
  static Set<Long> inOffice(byte[] file) throws IOException {
    Set<Long> numbers = new TreeSet<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] bytes = in.readAllBytes();
        if (entry.getName().endsWith(".xlsx")) {
          numbers.addAll(inOffice(bytes));
        } else if (entry.getName().endsWith(".xml")) {
          Matcher text = TEXT.matcher(new String(bytes, StandardCharsets.UTF_8));
          while (text.find()) {
            numbers.addAll(in(text.group(1)));
          }
        }
      }
    }
    return numbers;
  }

  static Set<Long> inHtml(String page) {
    Document document = Jsoup.parse(page);
    Set<Long> numbers = in(document.wholeText());
    for (String attribute : List.of("alt", "aria-label", "title")) {
      document.getElementsByAttribute(attribute).eachAttr(attribute).stream()
          .map(Shown::in)
          .forEach(numbers::addAll);
    }
    return numbers;
  }

  static Set<Long> inPdf(byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      return in(new PDFTextStripper().getText(document));
    }
  }
}
