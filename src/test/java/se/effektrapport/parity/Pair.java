package se.effektrapport.parity;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.util.FileSystemUtils;
import se.effektrapport.document.Document;
import se.effektrapport.document.ParseDocument;
import se.effektrapport.pdf.WritePdf;
import se.effektrapport.sample.SampleEdition;
import se.effektrapport.sample.SecondEdition;
import se.effektrapport.word.WriteWord;

/** A document as PDF and as Word, written once for all tests. */
record Pair(byte[] pdf, Docx docx) {

  /** The documents that are compared. */
  enum Of {
    SAMPLE_REPORT(() -> SampleEdition.get().report()),
    SECOND_EDITION(() -> SecondEdition.withEveryChange().report()),
    CHANGES(() -> SecondEdition.withEveryChange().changes()),
    WRITING_MATERIAL(() -> SampleEdition.get().writingMaterial()),
    EVERYTHING(() -> parsed("document/allt.xhtml")),
    WORD_REPORT(() -> parsed("word/rapport.html")),
    NASTY(() -> parsed("document/elakt.xhtml")),
    PROPOSAL(() -> SampleEdition.get().proposal()),
    LETTER(() -> parsed("document/skrivelse.xhtml")),
    NESTED(() -> parsed("document/paritet.xhtml"));

    private final Supplier<Document> document;

    Of(Supplier<Document> document) {
      this.document = document;
    }

    Pair pair() {
      synchronized (WRITTEN) {
        return WRITTEN.computeIfAbsent(this, each -> write(each.document.get()));
      }
    }

    boolean isLetter() {
      return document.get().opening() instanceof Document.Letterhead;
    }

    Comparison compared() {
      return Comparison.of(ReadPdf.read(pair().pdf()), ReadWord.read(pair().docx()));
    }
  }

  private static final Map<Of, Pair> WRITTEN = new EnumMap<>(Of.class);
  private static final Path RESOURCES = Path.of("src/test/resources");

  private static Document parsed(String name) {
    try {
      return new ParseDocument().parse(Files.readString(RESOURCES.resolve(name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Pair write(Document document) {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    try {
      Path templates = templates();
      new WritePdf(templates).write(document, pdf);
      byte[] word = new WriteWord(templates).write(document);
      FileSystemUtils.deleteRecursively(templates);
      return new Pair(pdf.toByteArray(), new Docx(word));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The real look, and the pictures that the documents in the test tree hold. */
  private static Path templates() throws IOException {
    Path folder = Files.createTempDirectory("mallar");
    Path inner = Files.createDirectories(folder.resolve("rapport"));
    Files.createDirectories(folder.resolve("skrivelse"));
    for (String file :
        new String[] {
          "rapport/rapport.css",
          "rapport/rapport.dotx",
          "skrivelse/skrivelse.css",
          "skrivelse/skrivelse.dotx"
        }) {
      Files.copy(SampleEdition.TEMPLATES.resolve(file), folder.resolve(file));
    }
    Files.copy(RESOURCES.resolve("document/prov.png"), inner.resolve("prov.png"));
    Files.copy(RESOURCES.resolve("word/bild.png"), inner.resolve("bild.png"));
    return folder;
  }
}
