package org.skirmish.source;

import java.util.ArrayList;
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
    for (BinaryFormat format : ALL) {
      if (format.matches(head)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
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
    List<BinaryFormat> formats = new ArrayList<>();
    for (String line : ResourceLines.of(BinaryFormat.class, "binary-formats.tsv")) {
      formats.add(parse(line));
    }
    return formats;
  }

  private static BinaryFormat parse(String line) {
    String[] cells = line.split("\t");
    return new BinaryFormat(
        Integer.parseInt(cells[0]), HexFormat.of().parseHex(cells[1]), cells[2], cells[3]);
  }
}
