package se.effektrapport.job;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import se.effektrapport.document.Document;
import se.effektrapport.document.ParseDocument;
import se.effektrapport.edition.Edition;
import se.effektrapport.edition.EditionRecord;
import se.effektrapport.edition.Editions;
import se.effektrapport.html.WriteHtml;
import se.effektrapport.ownerfile.OwnerOnly;
import se.effektrapport.pdf.WritePdf;
import se.effektrapport.underlag.WriteUnderlag;
import se.effektrapport.word.WriteWord;

/**
 * Renders each edition of the round into a folder of its own, unless its files stand published as
 * they should: what was deleted or altered comes back, in the look the edition was frozen with.
 */
final class Render {

  /** The report in three formats, the data behind it in two, the writing material, the manifest. */
  private static final int FILES = 7;

  /** What changed, in three formats. */
  private static final int CHANGES = 3;

  private static final Runnable NOTHING = () -> {};

  private final Run run;
  private final Editions editions;

  Render(Run run, Editions editions) {
    this.run = run;
    this.editions = editions;
  }

  void render() throws IOException {
    List<EditionRecord> history = editions.history(run.year());
    for (EditionRecord each : history) {
      Edition edition = editions.edition(run.year(), each.number()).orElseThrow();
      boolean latest = each == history.getLast();
      if (!stands(edition, latest)) {
        try (LookFolder look = LookFolder.of(editions.look(edition), run.settings().templates())) {
          render(edition, latest, look.path());
        }
      }
    }
  }

  /** What lies beside the editions belongs to the latest. */
  private boolean stands(Edition edition, boolean latest) throws IOException {
    Map<String, String> files = new TreeMap<>(editions.files(edition));
    if (!latest) {
      files.keySet().retainAll(run.output().within(edition.number(), files.keySet()));
    }
    return run.output().holds(edition.number(), files);
  }

  /**
   * Two at a time, since the machine may have two processors; first the PDF, which takes as long as
   * all the others together. The formats that succeed are kept when another fails.
   */
  private void render(Edition edition, boolean latest, Path look) throws IOException {
    int files = edition.changesMarkup().isPresent() ? FILES + CHANGES : FILES;
    run.progress().step("Skriver rapporten", latest ? files : files - 1);
    Path folder = run.output().prepare(edition.number());
    Document document = document(edition, edition.markup());
    String name = "effektrapport-%d-utgava-%d".formatted(edition.round(), edition.number());
    try (ExecutorService workers = Executors.newFixedThreadPool(2)) {
      List<CompletableFuture<Void>> all =
          Stream.of(
                  pdf(document, look, folder.resolve(name + ".pdf")),
                  word(document, look, folder.resolve(name + ".docx")),
                  latest ? writingMaterial(edition, look) : NOTHING,
                  underlag(edition, folder),
                  changes(edition, look, folder),
                  html(document, look, folder.resolve(name + ".html")))
              .map(work -> CompletableFuture.runAsync(work, workers))
              .toList();
      CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
    }
    write(folder.resolve(Manifest.NAME), Manifest.of(edition.round(), edition.number(), folder));
  }

  /** A locked edition is no draft any more: its words are the same, its mark is gone. */
  private static Document document(Edition edition, String markup) {
    Document document = new ParseDocument().parse(markup);
    return edition.isLocked() ? document.locked() : document;
  }

  private Runnable pdf(Document document, Path look, Path file) {
    return () -> {
      ByteArrayOutputStream pdf = new ByteArrayOutputStream();
      new WritePdf(look).write(document, pdf);
      write(file, pdf.toByteArray());
    };
  }

  private Runnable word(Document document, Path look, Path file) {
    return () -> write(file, new WriteWord(look).write(document));
  }

  private Runnable html(Document document, Path look, Path file) {
    return () -> write(file, new WriteHtml(look).write(document).getBytes(StandardCharsets.UTF_8));
  }

  private Runnable underlag(Edition edition, Path folder) {
    return () -> {
      WriteUnderlag underlag = new WriteUnderlag();
      write(folder.resolve("underlag.xlsx"), underlag.workbook(edition.content()));
      write(folder.resolve("underlag.json"), underlag.json(edition.content()));
    };
  }

  /** What changed since an earlier edition, for those who hold that one. */
  private Runnable changes(Edition edition, Path look, Path folder) {
    return () -> {
      for (String markup : edition.changesMarkup().stream().toList()) {
        Document document = document(edition, markup);
        word(document, look, folder.resolve("andringar.docx")).run();
        html(document, look, folder.resolve("andringar.html")).run();
      }
      new WriteUnderlag()
          .changes(edition.content())
          .ifPresent(workbook -> write(folder.resolve("andringar.xlsx"), workbook));
    };
  }

  /** Internal, so it lies beside the edition and not in it. */
  private Runnable writingMaterial(Edition edition, Path look) {
    return () -> {
      Document document = new ParseDocument().parse(edition.writingMarkup());
      Path file = run.output().fresh(PublishEditions.WRITING_MATERIAL);
      write(file, new WriteWord(look).write(document), OwnerOnly::write);
    };
  }

  private interface Writer {
    void write(Path file, byte[] bytes) throws IOException;
  }

  private void write(Path file, byte[] bytes) {
    write(file, bytes, Files::write);
  }

  private void write(Path file, byte[] bytes, Writer writer) {
    try {
      writer.write(file, bytes);
      run.progress().done(file.getFileName().toString());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
