package se.effektrapport.job;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import se.effektrapport.document.Document;
import se.effektrapport.document.ParseDocument;
import se.effektrapport.edition.Edition;
import se.effektrapport.edition.Editions;
import se.effektrapport.html.WriteHtml;
import se.effektrapport.pdf.WritePdf;
import se.effektrapport.underlag.WriteUnderlag;
import se.effektrapport.word.WriteWord;

/**
 * Renders the latest edition into a folder of its own, unless its files stand published as they
 * should.
 */
final class Render {

  /** The report in three formats, the data behind it in two, the writing material, the manifest. */
  private static final int FILES = 7;

  private final Run run;
  private final Editions editions;

  Render(Run run, Editions editions) {
    this.run = run;
    this.editions = editions;
  }

  void render() throws IOException {
    Optional<Edition> latest = editions.latest(run.year());
    if (latest.isPresent() && !stands(latest.get())) {
      render(latest.get(), run.output().prepare(latest.get().number()));
    }
  }

  private boolean stands(Edition edition) throws IOException {
    return run.output().holds(edition.number(), editions.files(edition));
  }

  /**
   * Two at a time, since the machine may have two processors; first the PDF, which takes as long as
   * all the others together. The formats that succeed are kept when another fails.
   */
  private void render(Edition edition, Path folder) throws IOException {
    run.progress().step("Skriver rapporten", FILES);
    Document document = new ParseDocument().parse(edition.markup());
    String name = "effektrapport-%d-utgava-%d".formatted(edition.round(), edition.number());
    try (ExecutorService workers = Executors.newFixedThreadPool(2)) {
      CompletableFuture<Void> pdf =
          CompletableFuture.runAsync(() -> pdf(document, folder.resolve(name + ".pdf")), workers);
      CompletableFuture<Void> word =
          CompletableFuture.runAsync(() -> word(document, folder.resolve(name + ".docx")), workers);
      CompletableFuture<Void> material =
          CompletableFuture.runAsync(() -> writingMaterial(edition), workers);
      CompletableFuture<Void> underlag =
          CompletableFuture.runAsync(() -> underlag(edition, folder), workers);
      CompletableFuture<Void> html =
          CompletableFuture.runAsync(() -> html(document, folder.resolve(name + ".html")), workers);
      CompletableFuture.allOf(pdf, word, material, underlag, html).join();
    }
    write(folder.resolve(Manifest.NAME), Manifest.of(edition, folder));
  }

  private void pdf(Document document, Path file) {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    new WritePdf(templates()).write(document, pdf);
    write(file, pdf.toByteArray());
  }

  private void word(Document document, Path file) {
    write(file, new WriteWord(templates()).write(document));
  }

  private void html(Document document, Path file) {
    write(file, new WriteHtml(templates()).write(document).getBytes(StandardCharsets.UTF_8));
  }

  private void underlag(Edition edition, Path folder) {
    WriteUnderlag underlag = new WriteUnderlag();
    write(folder.resolve("underlag.xlsx"), underlag.workbook(edition.content()));
    write(folder.resolve("underlag.json"), underlag.json(edition.content()));
  }

  /** Internal, so it lies beside the edition and not in it. */
  private void writingMaterial(Edition edition) {
    Document material = new ParseDocument().parse(edition.writingMarkup());
    word(material, run.output().fresh(Publish.WRITING_MATERIAL));
  }

  private Path templates() {
    return run.settings().templates();
  }

  private void write(Path file, byte[] bytes) {
    try {
      Files.write(file, bytes);
      run.progress().done(file.getFileName().toString());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
