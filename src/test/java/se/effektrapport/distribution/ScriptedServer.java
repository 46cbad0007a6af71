package se.effektrapport.distribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * A mail server that does as it is told: GreenMail is too well behaved to die in the middle. What
 * it says to a command ("MAIL", "RCPT", "DATA", "." for the end of the message, "QUIT") can be set,
 * for the first times it comes; {@link #DIES} closes the connection instead.
 */
public final class ScriptedServer implements AutoCloseable {

  /** In place of a reply. */
  public static final String DIES = "";

  /** In place of a reply: the connection is closed among the lines of the message. */
  public static final String DIES_WITHIN = "within";

  /** In place of a reply: among the lines of the message it listens no more, until told. */
  public static final String STOPS_WITHIN = "stops";

  /** In place of a reply: nothing is said, and the connection stays open. */
  public static final String SILENT = "silent";

  private static final Map<String, String> USUAL =
      Map.of("DATA", "354 go on", "QUIT", "221 bye", "AUTH", "235 ok", "connect", "220 hello");

  private volatile SSLContext certified;
  private volatile boolean stopped;

  private final ServerSocket socket;
  private final Map<String, List<String>> replies = new ConcurrentHashMap<>();
  private final List<String> said = new CopyOnWriteArrayList<>();
  private final List<String> taken = new CopyOnWriteArrayList<>();

  public ScriptedServer() throws IOException {
    socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::serve);
  }

  /** What it says to a command, time after time; after that the usual. */
  public ScriptedServer on(String command, String... then) {
    replies.put(command, new CopyOnWriteArrayList<>(then));
    return this;
  }

  /** Encrypts when it is asked to, and wants a login then. */
  void starts(SSLContext with) {
    certified = with;
  }

  public MailServer address() {
    return new MailServer(
        "127.0.0.1",
        socket.getLocalPort(),
        MailServer.Encryption.NONE,
        Optional.empty(),
        Duration.ofSeconds(5));
  }

  public int port() {
    return socket.getLocalPort();
  }

  /** The commands it was given. */
  public List<String> said() {
    return said;
  }

  /** The messages it had the end of. */
  public List<String> taken() {
    return taken;
  }

  /** Whether it has stopped among the lines of a message. */
  public boolean isStopped() {
    return stopped;
  }

  /** Closes the connection it has stopped on. */
  public void goOn() {
    stopped = false;
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket client = socket.accept()) {
        converse(client);
      } catch (IOException gone) {
        // the next one, if there is one
      }
    }
  }

  private void converse(Socket client) throws IOException {
    converse(client, certified == null ? "250 localhost" : "250-localhost\r\n250 STARTTLS");
  }

  private void converse(Socket client, String hello) throws IOException {
    BufferedReader in =
        new BufferedReader(
            new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
    OutputStream out = client.getOutputStream();
    boolean open = client instanceof SSLSocket || answer("connect", out);
    String line;
    while (open && (line = in.readLine()) != null) {
      said.add(line);
      String command = line.split("[ :]")[0].toUpperCase(java.util.Locale.ROOT);
      if (command.equals("STARTTLS")) {
        say("220 go on", out);
        converse(encrypted(client), "250-localhost\r\n250 AUTH PLAIN");
        return;
      }
      open = command.equals("EHLO") ? say(hello, out) : answer(command, out);
      if (open && command.equals("DATA") && !said.isEmpty() && dataFollows) {
        open = content(in, out);
      }
    }
  }

  private SSLSocket encrypted(Socket plain) throws IOException {
    return (SSLSocket)
        certified.getSocketFactory().createSocket(plain, InputStream.nullInputStream(), true);
  }

  private boolean dataFollows = true;

  private boolean content(BufferedReader in, OutputStream out) throws IOException {
    String then = next(".");
    if (then.equals(DIES_WITHIN) || then.equals(STOPS_WITHIN)) {
      in.readLine();
      stopped = then.equals(STOPS_WITHIN);
      while (stopped && !socket.isClosed()) {
        LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
      }
      return false;
    }
    StringBuilder message = new StringBuilder();
    String line;
    while ((line = in.readLine()) != null && !line.equals(".")) {
      message.append(line).append('\n');
    }
    if (line == null) {
      return false;
    }
    taken.add(message.toString());
    return say(pending, out);
  }

  private String pending = "";

  /** The reply to the end is decided before the message is read. */
  private String next(String command) {
    List<String> left = replies.getOrDefault(command, List.of());
    pending = left.isEmpty() ? USUAL.getOrDefault(command, "250 ok") : left.removeFirst();
    return pending;
  }

  private boolean answer(String command, OutputStream out) throws IOException {
    String reply = next(command);
    dataFollows = reply.startsWith("354");
    return say(reply, out) && !command.equals("QUIT");
  }

  private static boolean say(String reply, OutputStream out) throws IOException {
    if (reply.equals(DIES)) {
      return false;
    }
    if (reply.equals(SILENT)) {
      return true;
    }
    out.write((reply + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
    return true;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
