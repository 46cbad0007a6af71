package se.effektrapport.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a style sheet asks for, the PDF is made without a look at the network. */
class NoNetworkTest {

  @TempDir Path templates;
  private final AtomicInteger requests = new AtomicInteger();
  private HttpServer server;

  @BeforeEach
  void listen() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          requests.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@import url(\"%s/a.css\");",
        "@import \"%s/a.css\";",
        "p { background-image: url(%s/a.png) }",
        "h1 { list-style-image: url(%s/a.png) } h1:before { content: url(%s/a.png) }",
        "@font-face { font-family: x; src: url(%s/a.ttf) } p { font-family: x }",
        "@page { background: url(%s/a.png) }"
      })
  void nothingThatAStyleSheetNamesIsFetched(String rule) throws IOException {
    write(rule.replace("%s", address()));
    assertThat(requests).hasValue(0);
  }

  @Test
  void theServerWouldHaveCounted() throws IOException {
    assertThat(URI.create(address() + "/a").toURL().openConnection().getHeaderField(0))
        .contains("404");
    assertThat(requests).hasValue(1);
  }

  /** It may be made without, or be refused. */
  private void write(String rule) throws IOException {
    Sample.write(Sample.of("<h1>A</h1><p>Text</p>"), templates);
    Path css = templates.resolve("rapport/rapport.css");
    Files.writeString(css, rule + "\n" + Files.readString(css));
    try {
      new WritePdf(templates)
          .write(Sample.of("<h1>A</h1><p>Text</p>"), new ByteArrayOutputStream());
    } catch (RuntimeException refused) {
      assertThat(refused).isNotNull();
    }
  }

  private String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }
}
