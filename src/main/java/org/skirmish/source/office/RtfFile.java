package org.skirmish.source.office;

import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import com.rtfparserkit.rtf.Command;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.skirmish.source.Reject.Reason;

/** An RTF document, by RTF Parser Kit. */
final class RtfFile {

  private static final String BINARY = "\\bin";

  private static final int DIGITS = 9;

  /** The shortest destination whose words nobody sees. */
  private static final byte[] IGNORED = {'\\', 'p', 'n'};

  private RtfFile() {}

  /**
   * The document's text.
   *
   * @param article the longest text of an article
   */
  static Laid read(byte[] bytes, int article) throws IOException {
    checkBinary(bytes);
    RtfText text = new RtfText(article);
    try {
      new StandardRtfParser()
          .parse(new RtfStreamSource(new ByteArrayInputStream(known(bytes))), text);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return text.laid();
  }

  /**
   * The same without destinations that the parser does not know. A star before a destination says
   * that who does not know it leaves it out, and the parser drops its name alone.
   */
  private static byte[] known(byte[] bytes) {
    byte[] known = bytes.clone();
    for (int i = 0; i + 1 < bytes.length; i++) {
      if (bytes[i] != '\\' || bytes[i + 1] != '*') {
        continue;
      }
      int from = i + 2;
      while (from < bytes.length && bytes[from] <= ' ' && bytes[from] > 0) {
        from++;
      }
      int to = from + 1;
      while (to < bytes.length && isLetter(bytes[to])) {
        to++;
      }
      boolean word = from < bytes.length && bytes[from] == '\\' && to > from + 1;
      if (word && Command.getInstance(name(bytes, from + 1, to)) == null) {
        Arrays.fill(known, i, to, (byte) ' ');
        System.arraycopy(IGNORED, 0, known, i, IGNORED.length);
      }
    }
    return known;
  }

  private static String name(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.US_ASCII);
  }

  private static boolean isLetter(byte b) {
    return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
  }

  /** The parser makes room for as many bytes as the file says will follow. */
  private static void checkBinary(byte[] bytes) throws UnreadableException {
    for (int i = 0; i + BINARY.length() < bytes.length; i++) {
      int at = 0;
      while (at < BINARY.length() && bytes[i + at] == BINARY.charAt(at)) {
        at++;
      }
      if (at == BINARY.length() && number(bytes, i + at) > bytes.length) {
        throw new UnreadableException(
            Reason.UNREADABLE, "the document is damaged: open it in its program and save it again");
      }
    }
  }

  private static long number(byte[] bytes, int from) {
    long number = 0;
    for (int i = from; i < bytes.length && i < from + DIGITS + 1; i++) {
      if (bytes[i] < '0' || bytes[i] > '9') {
        break;
      }
      number = 10 * number + bytes[i] - '0';
    }
    return number;
  }
}
