package org.skirmish.source.office.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.skirmish.source.Reject.Reason;
import org.skirmish.source.office.UnreadableException;

/**
 * Looks for bombs in a PDF: PDFBox unpacks a stream as a whole, of whatever length. So every stream
 * is unpacked once beforehand with nothing kept.
 */
final class PackedStreams {

  /** A picture of a page in print quality takes some hundred million bytes. */
  private static final long LARGEST = 160L << 20;

  private static final long LARGEST_TEXT = 64L << 20;

  /** All of them together. */
  private static final long MOST = 2L << 30;

  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

  /** How far before a stream its dictionary is looked at. */
  private static final int DICTIONARY = 1_000;

  private long sum;

  private PackedStreams() {}

  /** Looks at a file before anything of it is read. */
  static void check(byte[] bytes) throws UnreadableException {
    PackedStreams streams = new PackedStreams();
    int from = 0;
    int at = next(bytes, 0);
    while (at >= 0) {
      String before = before(bytes, Math.max(from, at - DICTIONARY), at);
      if (!before.endsWith("end")) {
        int start = dataStart(bytes, at + STREAM.length);
        streams.add(before, bytes, start);
      }
      from = at + STREAM.length;
      at = next(bytes, from);
    }
  }

  /** Looks at the streams of a document whose file was encrypted. */
  static void check(COSDocument document) throws IOException {
    PackedStreams streams = new PackedStreams();
    for (COSObjectKey key : List.copyOf(document.getXrefTable().keySet())) {
      if (document.getObjectFromPool(key).getObject() instanceof COSStream stream) {
        try (InputStream in = stream.createRawInputStream()) {
          streams.add(String.valueOf(stream.getFilters()), in.readAllBytes(), 0);
        }
      }
    }
  }

  /**
   * Adds what a stream unpacks to.
   *
   * @param dictionary the words of its dictionary
   */
  private void add(String dictionary, byte[] bytes, int start) throws UnreadableException {
    long most = dictionary.contains("/Image") ? LARGEST : LARGEST_TEXT;
    byte[] packed = bytes;
    int from = start;
    for (COSName written : List.of(COSName.ASCII85_DECODE, COSName.ASCII_HEX_DECODE)) {
      if (dictionary.contains(written.getName())) {
        packed = written(written, packed, from);
        from = 0;
      }
    }
    long size = inflated(packed, from, most);
    int filters = dictionary.contains("Flate") ? 1 : 0;
    for (COSName filter : List.of(COSName.LZW_DECODE, COSName.RUN_LENGTH_DECODE)) {
      if (dictionary.contains(filter.getName())) {
        size = Math.max(size, unpacked(filter, packed, from, new Counter(most)));
        filters++;
      }
    }
    sum += size;
    if (size > most || sum > MOST || filters > 1) {
      throw new UnreadableException(
          Reason.TOO_LARGE,
          "the PDF unpacks to more than any article needs: copy the article's text into a .txt"
              + " file");
    }
  }

  /** Bytes that are written as letters. */
  private static byte[] written(COSName filter, byte[] bytes, int start) {
    ByteArrayOutputStream decoded = new ByteArrayOutputStream();
    decode(filter, bytes, start, decoded);
    return decoded.toByteArray();
  }

  private static long unpacked(COSName filter, byte[] bytes, int start, Counter counter) {
    decode(filter, bytes, start, counter);
    return counter.size;
  }

  private static void decode(COSName filter, byte[] bytes, int start, OutputStream to) {
    try {
      FilterFactory.INSTANCE
          .getFilter(filter)
          .decode(
              new ByteArrayInputStream(bytes, start, bytes.length - start),
              to,
              new COSDictionary(),
              0);
    } catch (IOException | RuntimeException e) {
      // What came until then was counted.
      return;
    }
  }

  private static int next(byte[] bytes, int from) {
    for (int i = from; i <= bytes.length - STREAM.length; i++) {
      if (bytes[i] == 's') {
        int same = 1;
        while (same < STREAM.length && bytes[i + same] == STREAM[same]) {
          same++;
        }
        if (same == STREAM.length) {
          return i;
        }
      }
    }
    return -1;
  }

  private static String before(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
  }

  private static int dataStart(byte[] bytes, int from) {
    int at = from;
    while (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
    at += at < bytes.length && bytes[at] == '\r' ? 1 : 0;
    at += at < bytes.length && bytes[at] == '\n' ? 1 : 0;
    return at;
  }

  /** How much a stream inflates to, at least, up to a bound; as PDFBox does without its header. */
  private static long inflated(byte[] bytes, int start, long most) {
    if (start + 2 >= bytes.length) {
      return 0;
    }
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(bytes, start + 2, bytes.length - start - 2);
      byte[] buffer = new byte[1 << 16];
      long size = 0;
      int got = inflater.inflate(buffer);
      while (got > 0 && size <= most) {
        size += got;
        got = inflater.inflate(buffer);
      }
      return size;
    } catch (DataFormatException e) {
      return inflater.getBytesWritten();
    } finally {
      inflater.end();
    }
  }

  /** Keeps nothing, and breaks off beyond a bound. */
  private static final class Counter extends OutputStream {

    private final long most;
    private long size;

    Counter(long most) {
      this.most = most;
    }

    @Override
    public void write(int one) throws IOException {
      add(1);
    }

    @Override
    public void write(byte[] some, int from, int length) throws IOException {
      add(length);
    }

    private void add(int more) throws IOException {
      size += more;
      if (size > most) {
        throw new IOException("too much");
      }
    }
  }
}
