package se.effektrapport.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser without a window, which looks at a page with axe-core and says what it saw. */
record Chromium(Path program, Path folder) {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");
  private static final String FRAME =
      "<iframe width=\"%d\" height=\"800\" style=\"border: 0\" srcdoc=\"%s\"></iframe>";
  private static final String ANSWER =
      """
      addEventListener("load", async () => {
        const answer = parent.document.createElement("pre");
        answer.textContent = JSON.stringify(await look());
        frameElement.replaceWith(answer);
      });
      """;

  /** The browser of this computer; without one the test is skipped and says so. */
  static Chromium in(Path folder) {
    Optional<Path> program =
        NAMES.stream()
            .flatMap(
                name ->
                    Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                        .map(place -> Path.of(place, name)))
            .filter(Files::isExecutable)
            .findFirst();
    assumeTrue(
        program.isPresent(),
        "chromium is not installed here, so what a browser sees is not tested");
    return new Chromium(program.get(), folder);
  }

  /** What look.js sees in the page at each width; a frame can be as narrow as a phone. */
  List<JsonNode> look(String page, int... widths) throws IOException, InterruptedException {
    // First in the head: the page's own policy stops every script that comes after it.
    String scripts = script(resource("/axe.min.js")) + script(resource("/html/look.js") + ANSWER);
    String source = Entities.escape(page.replace("<head>", "<head>" + scripts));
    Path outer = folder.resolve("sida.html");
    Files.writeString(
        outer,
        IntStream.of(widths)
            .mapToObj(width -> FRAME.formatted(width, source))
            .collect(Collectors.joining("", "<!DOCTYPE html><meta charset=\"utf-8\">", "")));
    run("--virtual-time-budget=120000", "--dump-dom", outer.toUri().toString());
    return Jsoup.parse(Files.readString(folder.resolve("ut.txt"))).select("pre").stream()
        .map(answer -> JsonMapper.shared().readTree(answer.wholeText()))
        .toList();
  }

  /** The page on paper, as the browser prints it. */
  Path print(String page) throws IOException, InterruptedException {
    Path pdf = folder.resolve("sida.pdf");
    Path file = Files.writeString(folder.resolve("utskrift.html"), page);
    run("--no-pdf-header-footer", "--print-to-pdf=" + pdf, file.toUri().toString());
    return pdf;
  }

  private void run(String... arguments) throws IOException, InterruptedException {
    Path profile = Files.createTempDirectory(folder, "profil");
    ProcessBuilder builder =
        new ProcessBuilder(
            program.toString(),
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-quic",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
            "--user-data-dir=" + profile);
    builder.command().addAll(List.of(arguments));
    Process chromium =
        builder
            .redirectOutput(folder.resolve("ut.txt").toFile())
            .redirectError(folder.resolve("fel.txt").toFile())
            .start();
    if (!chromium.waitFor(3, TimeUnit.MINUTES)) {
      chromium.destroyForcibly();
      throw new IOException("chromium did not end in time");
    }
  }

  private static String script(String code) {
    return "<script>" + code.replace("</script", "<\\/script") + "</script>";
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = Chromium.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
