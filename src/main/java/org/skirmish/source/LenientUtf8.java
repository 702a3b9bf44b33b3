package org.skirmish.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Reads UTF-8; a byte that is none stands for its character in Windows-1252. That reads a file in
 * Latin-1 whose first accent comes only after a million lines, because hardly any accented letter
 * of it happens to be well-formed UTF-8.
 */
final class LenientUtf8 extends Reader {

  private static final int BUFFER = 1 << 16;
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private final InputStream in;
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
  private final CharsetDecoder utf8 =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);

  private boolean ended;

  LenientUtf8(InputStream in) {
    this.in = in;
  }

  /**
   * {@inheritDoc}
   *
   * @param length at least 2, because some characters take two
   */
  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    CharBuffer chars = CharBuffer.wrap(target, offset, length).slice();
    while (chars.position() == 0) {
      CoderResult result = utf8.decode(bytes, chars, ended);
      if (result.isMalformed() && chars.hasRemaining()) {
        // The first of them only: what follows may begin a character.
        byte[] one = {bytes.get()};
        chars.put(new String(one, WINDOWS_1252).charAt(0));
      } else if (chars.position() == 0 && result.isUnderflow()) {
        if (ended) {
          return -1;
        }
        fill();
      }
    }
    return chars.position();
  }

  private void fill() throws IOException {
    bytes.compact();
    int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
    if (read < 0) {
      ended = true;
    } else {
      bytes.position(bytes.position() + read);
    }
    bytes.flip();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
