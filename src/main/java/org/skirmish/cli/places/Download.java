package org.skirmish.cli.places;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongConsumer;

/**
 * Fetches a file over HTTP. What has come before a connection broke is kept beside, in {@code
 * .NAME.part}, and the rest is asked for next time, if the file is still the same on the server.
 */
final class Download {

  /** All countries together are 400 MB today. */
  private static final long MOST_BYTES = 1L << 31;

  private static final int OK = 200;
  private static final int PART = 206;
  private static final int RANGE_WRONG = 416;
  private static final int TRIES = 3;

  private final HttpClient client =
      HttpClient.newBuilder()
          .followRedirects(HttpClient.Redirect.NORMAL)
          .connectTimeout(Duration.ofSeconds(20))
          .build();

  /**
   * The address of a file.
   *
   * @throws IllegalArgumentException if the base is no address of HTTP
   */
  static URI address(String base, String file) {
    URI address = URI.create(base.replaceFirst("/$", "") + "/" + file);
    if (!"http".equals(address.getScheme()) && !"https".equals(address.getScheme())) {
      throw new IllegalArgumentException(base + " does not begin with http: or https:");
    }
    return address;
  }

  /**
   * Fetches a file.
   *
   * @param target where it goes when it is whole
   * @param progress is told the bytes that have come so far
   * @throws IOException if it cannot be fetched; the message says why
   */
  void fetch(URI from, Path target, LongConsumer progress)
      throws IOException, InterruptedException {
    Path part = target.resolveSibling("." + target.getFileName() + ".part");
    Path tag = target.resolveSibling("." + target.getFileName() + ".tag");
    for (int i = 1; ; i++) {
      try {
        fetchRest(from, part, tag, progress);
        break;
      } catch (IncompleteException e) {
        if (i == TRIES) {
          throw e;
        }
      }
    }
    Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    Files.deleteIfExists(tag);
  }

  /** Says on a terminal, if there is one, how many megabytes have come. */
  static LongConsumer shown(Optional<PrintWriter> terminal, String file) {
    long[] shown = {0};
    return bytes -> {
      if (terminal.isPresent() && bytes - shown[0] >= 1 << 20) {
        shown[0] = bytes;
        terminal.get().print("\r\u001B[K" + file + ": " + (bytes >> 20) + " MB");
        terminal.get().flush();
      }
    };
  }

  /** The connection broke; what has come is kept. */
  private static final class IncompleteException extends IOException {
    private static final long serialVersionUID = 1;

    IncompleteException(String message, Throwable cause) {
      super(message, cause);
    }
  }

  private void fetchRest(URI from, Path part, Path tag, LongConsumer progress)
      throws IOException, InterruptedException {
    long have = Files.exists(part) && Files.exists(tag) ? Files.size(part) : 0;
    HttpRequest.Builder request = HttpRequest.newBuilder(from).timeout(Duration.ofMinutes(2));
    if (have > 0) {
      request.header("Range", "bytes=" + have + "-").header("If-Range", Files.readString(tag));
    }
    HttpResponse<InputStream> response;
    try {
      response = client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    } catch (IOException e) {
      String why = e.getMessage() == null ? "" : " (" + e.getMessage() + ")";
      throw new IncompleteException(from + " cannot be reached" + why, e);
    }
    try (InputStream body = response.body()) {
      int status = response.statusCode();
      if (status == RANGE_WRONG) {
        Files.deleteIfExists(tag);
        throw new IncompleteException(from + ": the file has changed meanwhile", null);
      }
      if (status != OK && status != PART) {
        throw new IOException(from + ": the server answers with status " + status);
      }
      long before = status == PART ? have : 0;
      keepTag(response, tag);
      long came = append(body, part, before, progress, from);
      OptionalLong rest = response.headers().firstValueAsLong("Content-Length");
      if (rest.isPresent() && came - before != rest.getAsLong()) {
        throw new IncompleteException(from + ": only a part of the file has come", null);
      }
    }
  }

  /** By what the server tells one state of the file from another; without it nothing is resumed. */
  private static void keepTag(HttpResponse<?> response, Path tag) throws IOException {
    String mark =
        response
            .headers()
            .firstValue("ETag")
            .filter(text -> text.startsWith("\""))
            .or(() -> response.headers().firstValue("Last-Modified"))
            .orElse("");
    if (mark.isEmpty()) {
      Files.deleteIfExists(tag);
    } else {
      Files.writeString(tag, mark);
    }
  }

  private static long append(
      InputStream body, Path part, long before, LongConsumer progress, URI from)
      throws IOException {
    StandardOpenOption how =
        before > 0 ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING;
    long came = before;
    byte[] bytes = new byte[1 << 16];
    try (OutputStream out =
        Files.newOutputStream(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE, how)) {
      while (true) {
        int count;
        try {
          count = body.read(bytes);
        } catch (IOException e) {
          throw new IncompleteException(from + ": the connection broke", e);
        }
        if (count < 0) {
          return came;
        }
        out.write(bytes, 0, count);
        came += count;
        if (came > MOST_BYTES) {
          throw new IOException(from + ": it is larger than any file of places");
        }
        progress.accept(came);
      }
    }
  }
}
