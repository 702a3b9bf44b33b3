package org.skirmish.source.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.io.input.BoundedInputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.skirmish.source.Context;
import org.skirmish.source.Input;
import org.skirmish.source.WordSets;

/**
 * A web archive (WARC): each page, document or table that a crawler was given is a member, named
 * after its address. Redirects, errors, pictures, scripts, requests and whatever else a crawler
 * writes are passed over.
 */
final class WebArchive implements Archive {

  private static final byte[] MAGIC = "WARC/".getBytes(StandardCharsets.US_ASCII);

  /** What is looked up when the first such archive is read, and in no other run. */
  private static final class Types {
    private static final WordSets WORDS = WordSets.of(WebArchive.class, "media-types.csv");
    private static final List<Set<String>> READ =
        List.of(WORDS.get("page"), WORDS.get("document"), WORDS.get("table"));
  }

  private static final int OK = 200;

  /** Crawlers keep notes of their own under other addresses. */
  private static final String WEB = "http";

  private final InputStream in;
  private final WarcReader reader;
  private final int longest;

  /**
   * @param article the largest article, in bytes
   */
  WebArchive(InputStream in, int article) throws IOException {
    this.in = in;
    longest = article + 1;
    reader = new WarcReader(in);
  }

  static boolean isWarc(byte[] head) {
    return Bytes.areAt(0, MAGIC, head);
  }

  @Override
  public Optional<Entry> next() throws IOException {
    Optional<WarcRecord> record = reader.next();
    if (record.isEmpty()) {
      return Optional.empty();
    }
    if (!(record.get() instanceof WarcTargetRecord page) || !page.target().startsWith(WEB)) {
      return Optional.of(new Entry("", Kind.OTHER, InputStream::nullInputStream));
    }
    String address = page.target();
    try {
      return Optional.of(
          content(page)
              .map(content -> new Entry(name(address), Kind.FILE, content, context(address)))
              .orElseGet(() -> new Entry("", Kind.OTHER, InputStream::nullInputStream)));
    } catch (IOException | RuntimeException e) {
      // Its own headers are wrong; the next record stands behind it all the same.
      Input.Content broken =
          () -> {
            throw new IOException("its headers are wrong", e);
          };
      return Optional.of(new Entry(name(address), Kind.FILE, broken));
    }
  }

  /** What a record holds; empty where that is passed over. */
  private Optional<Input.Content> content(WarcTargetRecord record) throws IOException {
    if (record instanceof WarcResponse response) {
      if (!response.contentType().base().equals(MediaType.HTTP)) {
        return Optional.empty();
      }
      HttpResponse http = response.http();
      return http.status() == OK && isRead(http.contentType())
          ? Optional.of(() -> bounded(http.bodyDecoded().stream()))
          : Optional.empty();
    }
    boolean own = record instanceof WarcResource || record instanceof WarcConversion;
    return own && isRead(record.contentType())
        ? Optional.of(() -> bounded(record.body().stream()))
        : Optional.empty();
  }

  private static boolean isRead(MediaType type) {
    String name = type.base().toString().toLowerCase(Locale.ROOT);
    return Types.READ.stream().anyMatch(types -> types.contains(name));
  }

  /** What is packed within a record is unpacked no further than an article goes. */
  private InputStream bounded(InputStream page) throws IOException {
    return BoundedInputStream.builder().setInputStream(page).setMaxCount(longest).get();
  }

  private static String name(String address) {
    int scheme = address.indexOf("://");
    return scheme < 0 ? address : address.substring(scheme + 3);
  }

  /** The day of the crawl is none of publication. */
  private static Context context(String address) {
    return new Context(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(address),
        Optional.empty(),
        List.of());
  }

  @Override
  public boolean goesOnAfter(Exception failure) {
    return true;
  }

  @Override
  public void close() throws IOException {
    try (in) {
      reader.close();
    }
  }
}
