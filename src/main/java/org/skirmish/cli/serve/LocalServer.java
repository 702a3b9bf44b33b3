package org.skirmish.cli.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.commons.io.input.BoundedInputStream;

/**
 * A server for the people at this computer. It listens on the loopback address alone, and answers
 * only to its own name and to its own pages: another site that somebody has open can neither read
 * from it nor have it read something. It keeps nothing.
 */
public final class LocalServer implements Closeable {

  /** What may be given to be read, in bytes. */
  public static final long LARGEST = 4L << 20;

  private static final int THREADS = 2;
  private static final int WAITING = 8;
  private static final int NO_BODY = -1;
  private static final int OK = 200;
  private static final int BAD = 400;
  private static final int FORBIDDEN = 403;
  private static final int UNKNOWN = 404;
  private static final int WRONG_METHOD = 405;
  private static final int TOO_LARGE = 413;
  private static final int FAILED = 500;

  private final HttpServer server;
  private final ThreadPoolExecutor threads;
  private final Reader reader;
  private final StartPage page = new StartPage();

  /** What makes a page of what was given. */
  @FunctionalInterface
  public interface Reader {

    /** A whole HTML page. */
    byte[] read(Upload given) throws IOException;
  }

  /**
   * @param port 0 for any that is free
   * @throws IOException if the port is taken
   */
  public LocalServer(int port, Reader reader) throws IOException {
    this.reader = reader;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    threads =
        new ThreadPoolExecutor(
            THREADS,
            THREADS,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            new ThreadPoolExecutor.CallerRunsPolicy());
    server.setExecutor(threads);
    server.createContext("/", this::answer);
  }

  /** Begins to answer. */
  public void start() {
    server.start();
  }

  /** The address of its first page. */
  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (!isOwn(exchange.getRequestHeaders())) {
        send(exchange, FORBIDDEN, "This server answers to its own pages only.");
        return;
      }
      String path = exchange.getRequestURI().getPath();
      String method = exchange.getRequestMethod();
      if (path.equals("/")) {
        if (method.equals("GET")) {
          exchange.getResponseHeaders().set("Content-Security-Policy", page.policy());
          send(exchange, OK, page.html());
        } else {
          send(exchange, WRONG_METHOD, "Only GET.");
        }
      } else if (path.equals("/read")) {
        if (method.equals("POST")) {
          read(exchange);
        } else {
          send(exchange, WRONG_METHOD, "Only POST.");
        }
      } else {
        send(exchange, UNKNOWN, "There is no such page.");
      }
    }
  }

  /**
   * Whether a request is meant for this server, by the name that it was asked by, and comes from a
   * page of its own or from no page at all. A browser tells both truly.
   */
  private boolean isOwn(Headers headers) {
    int port = server.getAddress().getPort();
    List<String> names = List.of("127.0.0.1:" + port, "localhost:" + port);
    String host = headers.getFirst("Host");
    if (host == null || !names.contains(host)) {
      return false;
    }
    String origin = headers.getFirst("Origin");
    String site = headers.getFirst("Sec-Fetch-Site");
    return (origin == null || origin.equals("http://" + host))
        && (site == null || site.equals("same-origin") || site.equals("none"));
  }

  private void read(HttpExchange exchange) throws IOException {
    InputStream body =
        BoundedInputStream.builder()
            .setInputStream(exchange.getRequestBody())
            .setMaxCount(LARGEST + 1)
            .get();
    byte[] bytes = body.readAllBytes();
    if (bytes.length > LARGEST) {
      send(exchange, TOO_LARGE, page.message("It is larger than 4 MiB; use skirmish convert."));
      return;
    }
    Optional<Upload> given;
    try {
      String type = exchange.getRequestHeaders().getFirst("Content-Type");
      given = Upload.read(new ByteArrayInputStream(bytes), type == null ? "" : type);
    } catch (IOException e) {
      send(exchange, BAD, page.message("The form cannot be read."));
      return;
    }
    if (given.isEmpty()) {
      send(exchange, BAD, page.message("Paste a text or choose a file."));
      return;
    }
    try {
      send(exchange, OK, reader.read(given.get()));
    } catch (IOException | RuntimeException e) {
      send(exchange, FAILED, page.message("It could not be read: " + e.getMessage()));
    }
  }

  private static void send(HttpExchange exchange, int status, String html) throws IOException {
    send(exchange, status, html.getBytes(UTF_8));
  }

  private static void send(HttpExchange exchange, int status, byte[] html) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", "text/html; charset=utf-8");
    headers.set("Cache-Control", "no-store");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "SAMEORIGIN");
    // With "no-referrer" a browser would not tell the origin of a form either.
    headers.set("Referrer-Policy", "same-origin");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.sendResponseHeaders(status, NO_BODY);
    } else {
      exchange.sendResponseHeaders(status, html.length);
      exchange.getResponseBody().write(html);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
