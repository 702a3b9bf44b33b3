package org.skirmish.source;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the character set that bytes are written in, and reads them. In this order, the first that
 * fits: a byte order mark; UTF-16 without one, by its zero bytes; UTF-8; what ICU's statistics of
 * letters say; Windows-1252, which has a character for nearly every byte.
 */
final class Encoding {

  /** Marks in the order of trial: that of UTF-32 LE begins with that of UTF-16 LE. */
  private record Mark(byte[] bytes, Charset charset) {
    Mark(String charset, int... bytes) {
      this(new byte[bytes.length], Charset.forName(charset));
      for (int i = 0; i < bytes.length; i++) {
        this.bytes[i] = (byte) bytes[i];
      }
    }
  }

  private static final List<Mark> MARKS =
      List.of(
          new Mark("UTF-8", 0xEF, 0xBB, 0xBF),
          new Mark("UTF-32LE", 0xFF, 0xFE, 0, 0),
          new Mark("UTF-32BE", 0, 0, 0xFE, 0xFF),
          new Mark("UTF-16LE", 0xFF, 0xFE),
          new Mark("UTF-16BE", 0xFE, 0xFF));

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** ICU's names of Latin-script sets, with the superset that files in fact use. */
  private static final Map<String, String> LATIN =
      Map.of(
          "ISO-8859-1", "windows-1252",
          "windows-1252", "windows-1252",
          "ISO-8859-2", "ISO-8859-2",
          "windows-1250", "windows-1250",
          "ISO-8859-9", "windows-1254",
          "windows-1254", "windows-1254");

  /** Sets of other scripts; what ICU knows beside them (EBCDIC for one) never holds articles. */
  private static final Set<String> OTHER_SCRIPTS =
      Set.of(
          "ISO-8859-5",
          "ISO-8859-6",
          "ISO-8859-7",
          "ISO-8859-8",
          "windows-1251",
          "windows-1253",
          "windows-1255",
          "windows-1256",
          "KOI8-R",
          "Shift_JIS",
          "EUC-JP",
          "EUC-KR",
          "Big5",
          "GB18030");

  /** ICU's confidence, 0 to 100, below which its answer is worth no more than the fallback. */
  private static final int LEAST_CONFIDENCE = 30;

  /** Enough bytes for the statistics, and not so many that detection takes longer than reading. */
  private static final int SAMPLE_BYTES = 64 * 1024;

  private Encoding() {}

  /**
   * The characters that {@code bytes} stand for, without the byte order mark; U+FFFD where a few of
   * them stand for nothing. Empty when no character set gives text, that is when there are zero
   * bytes that UTF-16 does not explain.
   */
  static Optional<String> read(byte[] bytes) {
    for (Mark mark : MARKS) {
      int length = mark.bytes().length;
      if (bytes.length >= length && Arrays.equals(bytes, 0, length, mark.bytes(), 0, length)) {
        return Optional.of(new String(bytes, length, bytes.length - length, mark.charset()));
      }
    }
    Zeros zeros = Zeros.in(bytes);
    if (zeros.even() + zeros.odd() > 0) {
      return zeros.utf16().map(charset -> new String(bytes, charset)).filter(Encoding::isText);
    }
    Optional<String> utf8 = utf8(bytes);
    return utf8.isPresent() ? utf8 : Optional.of(new String(bytes, eightBit(bytes)));
  }

  /**
   * A character set and the length in bytes of the mark that names it; 0 without one.
   *
   * @param told whether the bytes leave no doubt of it
   */
  record Found(Charset charset, int markLength, boolean told) {}

  /**
   * The character set of a text of which {@code head} is the beginning. Empty when no character set
   * gives text.
   */
  static Optional<Found> of(byte[] head) {
    for (Mark mark : MARKS) {
      int length = mark.bytes().length;
      if (head.length >= length && Arrays.equals(head, 0, length, mark.bytes(), 0, length)) {
        return Optional.of(new Found(mark.charset(), length, true));
      }
    }
    Zeros zeros = Zeros.in(head);
    if (zeros.even() + zeros.odd() > 0) {
      return zeros.utf16().map(charset -> new Found(charset, 0, true));
    }
    return Optional.of(
        utf8(head).isPresent()
            ? new Found(StandardCharsets.UTF_8, 0, false)
            : new Found(eightBit(head), 0, true));
  }

  /**
   * Zero bytes by place. In UTF-16 the spaces, digits and line ends of any script have a zero byte,
   * always on the same side.
   *
   * @param controls bytes that are control characters in an 8-bit text: in UTF-16 the upper halves
   *     of Greek, Cyrillic, Hebrew and Arabic letters
   */
  private record Zeros(int even, int odd, int controls, int bytes) {

    static Zeros in(byte[] bytes) {
      int[] zeros = new int[2];
      int controls = 0;
      for (int i = 0; i < bytes.length; i++) {
        if (bytes[i] == 0) {
          zeros[i & 1]++;
        } else if (bytes[i] > 0 && bytes[i] < ' ' && !Character.isWhitespace(bytes[i])) {
          controls++;
        }
      }
      return new Zeros(zeros[0], zeros[1], controls, bytes.length);
    }

    /**
     * UTF-16 if two units in five have a zero on one side, or one in twenty in a script of small
     * upper halves; and hardly any on the other side. A text with a stray zero byte is neither.
     */
    Optional<Charset> utf16() {
      int most = Math.max(even, odd);
      int least = Math.min(even, odd);
      boolean ascii = most * 5L >= bytes;
      boolean otherScript = most * 40L >= bytes && controls * 5L >= bytes;
      if (!ascii && !otherScript || least * 20L > most) {
        return Optional.empty();
      }
      return Optional.of(odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }
  }

  /** Whether nearly all are characters that someone could have typed. */
  private static boolean isText(String decoded) {
    int strange = 0;
    for (int i = 0; i < decoded.length(); i++) {
      char c = decoded.charAt(i);
      int type = Character.getType(c);
      if (c == '\uFFFD'
          || type == Character.UNASSIGNED
          || type == Character.PRIVATE_USE
          || type == Character.CONTROL && !Character.isWhitespace(c)) {
        strange++;
      }
    }
    return strange <= Math.max(1, decoded.length() / 100);
  }

  /** UTF-8, also where a copy was cut within a character or a few bytes were damaged. */
  private static Optional<String> utf8(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      String lenient = new String(bytes, StandardCharsets.UTF_8);
      long broken = lenient.chars().filter(c -> c == '\uFFFD').count();
      long whole = lenient.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
      boolean cutShort = broken == 1 && lenient.endsWith("\uFFFD");
      // In an 8-bit text hardly any accented letter happens to be well-formed UTF-8.
      return whole >= 4 * broken || cutShort && whole > 0 ? Optional.of(lenient) : Optional.empty();
    }
  }

  /**
   * The 8-bit or East Asian set of bytes that are no UTF-8. The letters of a Latin script are
   * mostly ASCII; where they are not, the script is another.
   */
  private static Charset eightBit(byte[] bytes) {
    byte[] sample = bytes.length <= SAMPLE_BYTES ? bytes : Arrays.copyOf(bytes, SAMPLE_BYTES);
    int high = 0;
    int letters = 0;
    for (byte b : sample) {
      high += b < 0 ? 1 : 0;
      letters += b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z' ? 1 : 0;
    }
    boolean latin = high * 3L < letters;
    for (CharsetMatch match : new CharsetDetector().setText(sample).detectAll()) {
      if (match.getConfidence() < LEAST_CONFIDENCE) {
        break;
      }
      String name = match.getName();
      Optional<String> charset =
          LATIN.containsKey(name)
              ? Optional.of(LATIN.get(name))
              : Optional.of(name).filter(other -> !latin && OTHER_SCRIPTS.contains(other));
      if (charset.isPresent() && Charset.isSupported(charset.get())) {
        return Charset.forName(charset.get());
      }
    }
    return WINDOWS_1252;
  }
}
