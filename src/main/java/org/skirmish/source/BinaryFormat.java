package org.skirmish.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A file format that is no text and that its first bytes give away: {@code %PDF-} is a PDF. The
 * table is {@code binary-formats.tsv}.
 *
 * @param offset where the bytes stand, from the start of the file
 * @param magic the bytes
 * @param name what such a file is, with its article: "a PDF document"
 * @param advice what the user can do about it: "export its text into a .txt file"
 */
record BinaryFormat(int offset, byte[] magic, String name, String advice) {

  /** How many bytes from the start of a file are enough for {@link #of}. */
  static final int HEAD_BYTES = 512;

  private static final List<BinaryFormat> ALL = load();

  /** The format whose magic bytes stand in {@code head}, the first bytes of a file. */
  static Optional<BinaryFormat> of(byte[] head) {
    return ALL.stream().filter(format -> format.matches(head)).findFirst();
  }

  /** One sentence for {@link Reject#detail}. */
  String detail() {
    return name + ", not text: " + advice;
  }

  private boolean matches(byte[] head) {
    int end = offset + magic.length;
    return head.length >= end && Arrays.equals(head, offset, end, magic, 0, magic.length);
  }

  private static List<BinaryFormat> load() {
    try (InputStream table = BinaryFormat.class.getResourceAsStream("binary-formats.tsv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).map(BinaryFormat::parse).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("binary-formats.tsv is missing from the program", e);
    }
  }

  private static BinaryFormat parse(String line) {
    String[] cells = line.split("\t");
    return new BinaryFormat(
        Integer.parseInt(cells[0]), HexFormat.of().parseHex(cells[1]), cells[2], cells[3]);
  }
}
