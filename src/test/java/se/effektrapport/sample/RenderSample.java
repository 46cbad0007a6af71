package se.effektrapport.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import se.effektrapport.html.WriteHtml;
import se.effektrapport.pdf.WritePdf;
import se.effektrapport.underlag.WriteUnderlag;
import se.effektrapport.word.WriteWord;

/** Renders the sample edition in every format; a program of its own for another process to run. */
final class RenderSample {

  private RenderSample() {}

  /** Writes the files into the folder given. */
  public static void main(String[] arguments) throws IOException {
    for (Map.Entry<String, byte[]> file : files().entrySet()) {
      Files.write(Path.of(arguments[0]).resolve(file.getKey()), file.getValue());
    }
  }

  static Map<String, byte[]> files() {
    SampleEdition edition = SampleEdition.get();
    Path templates = SampleEdition.TEMPLATES;
    Map<String, byte[]> files = new LinkedHashMap<>();
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    new WritePdf(templates).write(edition.report(), pdf);
    files.put("rapport.pdf", pdf.toByteArray());
    files.put("rapport.docx", new WriteWord(templates).write(edition.report()));
    files.put("rapport.html", utf8(new WriteHtml(templates).write(edition.report())));
    files.put("skrivunderlag.docx", new WriteWord(templates).write(edition.writingMaterial()));
    SecondEdition second = SecondEdition.withEveryChange();
    files.put("utgava-2.html", utf8(new WriteHtml(templates).write(second.report())));
    files.put("andringar.docx", new WriteWord(templates).write(second.changes()));
    files.put("andringar.xlsx", new WriteUnderlag().changes(second.content()).orElseThrow());
    files.put("underlag.xlsx", new WriteUnderlag().workbook(edition.content()));
    files.put("underlag.json", new WriteUnderlag().json(edition.content()));
    return files;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
