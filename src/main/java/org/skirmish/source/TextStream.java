package org.skirmish.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Text that is too long to be held at once. Its character set is told from its first bytes, and its
 * characters come as they stand in the file: nothing of {@link PlainText} is done to them.
 */
public final class TextStream {

  private final byte[] head;
  private final Encoding.Found encoding;

  private TextStream(byte[] head, Encoding.Found encoding) {
    this.head = head;
    this.encoding = encoding;
  }

  /** The text that begins with these bytes; empty when they are no text. */
  public static Optional<TextStream> of(byte[] head) {
    Optional<Encoding.Found> found =
        BinaryFormat.of(head).isPresent() ? Optional.empty() : Encoding.of(head);
    return found.isPresent() ? Optional.of(new TextStream(head, found.get())) : Optional.empty();
  }

  /** The characters of its first bytes; the last of them may be cut off. */
  public String beginning() {
    int mark = encoding.markLength();
    return new String(head, mark, head.length - mark, encoding.charset());
  }

  /**
   * All characters.
   *
   * @param bytes the whole file from its first byte
   */
  public Reader reader(InputStream bytes) throws IOException {
    bytes.skipNBytes(encoding.markLength());
    // The first bytes may be plain ASCII where others below are not.
    return !encoding.told() || encoding.charset().equals(StandardCharsets.UTF_8)
        ? new LenientUtf8(bytes)
        : new InputStreamReader(bytes, encoding.charset());
  }
}
