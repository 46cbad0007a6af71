package se.effektrapport.pdf;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import se.effektrapport.document.Block;
import se.effektrapport.document.Document;

/**
 * Prints how long it takes to write about 60 pages with 20 charts, and about 600 pages with 200;
 * run it from the editor, the long one with -Xmx256m.
 */
final class PdfBenchmark {
  private static final int ROUNDS = 15;

  private PdfBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    WritePdf pdf = new WritePdf(Path.of("templates"));
    for (int chapters : List.of(20, 200)) {
      Document document = document(chapters);
      System.out.println(chapters + " charts, " + pages(pdf, document) + " pages");
      for (int round = 1; round <= (chapters > 20 ? 3 : ROUNDS); round++) {
        long began = cpu();
        pdf.write(document, OutputStream.nullOutputStream());
        long millis = (cpu() - began) / 1_000_000;
        System.out.println(millis + " ms CPU");
      }
    }
  }

  private static int pages(WritePdf pdf, Document document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pdf.write(document, out);
    try (PDDocument file = Loader.loadPDF(out.toByteArray())) {
      return file.getNumberOfPages();
    }
  }

  /** Of the whole process, with the compiler's and the collector's work. */
  private static long cpu() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  /** Chapters of about three pages, each with a chart, two tables and some quotations. */
  private static Document document(int chapters) {
    String words =
        "<p>"
            + "Skolan och socialtjänsten träffas varannan vecka i samverkansgruppen. ".repeat(9)
            + "</p>";
    StringBuilder rows = new StringBuilder();
    for (int row = 1; row <= 9; row++) {
      rows.append("<tr><th scope=\"row\">Delområde ").append(row);
      rows.append("</th><td data-number=\"\">1&#160;2").append(row);
      rows.append("</td><td>Trygghetsvandringar och uppsökande arbete</td></tr>");
    }
    String table =
        "<table><caption>Insatser</caption><thead><tr><th scope=\"col\">Delområde</th><th"
            + " scope=\"col\" data-number=\"\">Antal</th><th scope=\"col\">Insats</th></tr></thead>"
            + "<tbody>"
            + rows
            + "</tbody></table>";
    String chart =
        "<figure><table data-chart=\"bar\" data-alternative=\"Antal"
            + " insatser.\"><thead><tr><th>A</th><th>Antal</th></tr></thead><tbody>"
            + "<tr><th>Systematisk samhandling</th><td data-value=\"42\">42</td></tr>".repeat(6)
            + "</tbody></table><figcaption>Insatser</figcaption></figure>";
    String quotation =
        "<blockquote data-reference=\"SKÄ-1\">" + words + "<cite>Skärholmen</cite></blockquote>";
    List<Block> blocks = new ArrayList<>(Sample.of("<nav data-title=\"Innehåll\"></nav>").blocks());
    for (int chapter = 1; chapter <= chapters; chapter++) {
      String markup =
          "<section id=\"k"
              + chapter
              + "\"><h1 id=\"r%s\">%s Kapitel</h1>".replace("%s", "" + chapter)
              + words.repeat(2)
              + chart
              + "<h2 id=\"u"
              + chapter
              + "\">Under</h2>"
              + words.repeat(2)
              + table
              + quotation.repeat(3)
              + table
              + "</section>";
      blocks.addAll(Sample.of(markup).blocks());
    }
    Document empty = Sample.of("");
    return new Document(empty.metadata(), empty.opening(), blocks);
  }
}
