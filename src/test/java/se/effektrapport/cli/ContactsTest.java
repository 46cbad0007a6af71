package se.effektrapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Who can be asked about an answer: told on its first sheet, for those who give feedback, and
 * nowhere else.
 */
@Isolated("The program sets the file of the log, which all tests share.")
class ContactsTest {

  private static final String NAME = "Zenobia Exempelqvist";
  private static final String PHONE = "08-465 004 77";
  private static final String MAIL = "zenobia.exempelqvist@example.se";

  @TempDir Path folder;

  @Test
  void aContactIsInTheSendersOwnWorkbookAndInNothingElse() throws Exception {
    Path answers = onlyOneAnswer();
    plant(answers.resolve("kungsholmen.xlsx"));

    String told =
        run("rapport")
            + run("status")
            + run("status", "--json")
            + run("gallra", "--ar", "2022", "--prova")
            + Files.readString(folder.resolve("output/effektrapport.log"));

    assertThat(told).contains("Effektrapport 2022: utgåva 1").doesNotContain(NAME, PHONE, MAIL);
    List<String> found = new ArrayList<>();
    for (Path file : files(folder.resolve("output/2022"))) {
      if (Stream.of(NAME, PHONE, MAIL).anyMatch(text(file)::contains)) {
        found.add(folder.resolve("output/2022").relativize(file).toString());
      }
    }
    assertThat(found).containsExactly("aterkoppling/kungsholmen-svar-1.xlsx");
  }

  private Path onlyOneAnswer() throws IOException {
    copy(Path.of("templates"), folder.resolve("templates"));
    copy(Path.of("input/2022"), folder.resolve("input/2022"));
    Files.copy(Path.of("input/organisation.yaml"), folder.resolve("input/organisation.yaml"));
    Path answers = folder.resolve("input/2022/enkatsvar");
    for (Path each : files(answers)) {
      if (!each.endsWith("kungsholmen.xlsx")) {
        Files.delete(each);
      }
    }
    return answers;
  }

  /** In every cell of the cover that asks for it; and a number that has to be asked about. */
  private static void plant(Path file) throws IOException {
    byte[] whole = Files.readAllBytes(file);
    try (Workbook book = new XSSFWorkbook(new ByteArrayInputStream(whole));
        OutputStream out = Files.newOutputStream(file)) {
      Sheet cover = book.getSheet("Försättsblad");
      cover.getRow(24).getCell(2).setCellValue(NAME);
      cover.getRow(25).getCell(2).setCellValue(PHONE);
      cover.getRow(26).getCell(2).setCellValue(MAIL);
      book.getSheet("Insatser").getRow(4).getCell(7).setCellValue("20-30");
      book.write(out);
    }
  }

  /** All that can be read in a file, of whatever kind it is. */
  private static String text(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String name = file.toString();
    if (name.endsWith(".pdf")) {
      try (PDDocument pdf = Loader.loadPDF(bytes)) {
        return new PDFTextStripper().getText(pdf);
      }
    }
    return name.endsWith(".xlsx") || name.endsWith(".docx")
        ? parts(new ByteArrayInputStream(bytes))
        : new String(bytes, StandardCharsets.UTF_8);
  }

  /** With what lies in it unpacked, a chart's workbook too. */
  private static String parts(InputStream packed) throws IOException {
    StringBuilder text = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(packed)) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] part = zip.readAllBytes();
        text.append(
            entry.getName().endsWith(".xlsx")
                ? parts(new ByteArrayInputStream(part))
                : new String(part, StandardCharsets.UTF_8));
      }
    }
    return text.toString();
  }

  private String run(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    for (String each : List.of("input", "output")) {
      all.addAll(List.of("--" + each, folder.resolve(each).toString()));
    }
    all.addAll(List.of("--mallar", folder.resolve("templates").toString()));
    all.addAll(List.of("--idag", "2022-10-19"));
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      System.setErr(System.out);
      Effektrapport.run(all.toArray(String[]::new));
      return printed.toString(StandardCharsets.UTF_8);
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : all.toList()) {
        Path target = to.resolve(from.relativize(each).toString());
        Files.createDirectories(target.getParent());
        Files.copy(each, target);
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
