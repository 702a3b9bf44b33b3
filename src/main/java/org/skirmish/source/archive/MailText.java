package org.skirmish.source.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;

/** The plain text of a mail as it was written. */
final class MailText {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** A line that is longer goes on in the next one. */
  private static final int WRAPPED = 55;

  /** Stands alone above a signature. */
  private static final String SIGNATURE = "--";

  private MailText() {}

  /**
   * The characters of a part.
   *
   * @param charset the character set that its headers name, perhaps wrongly; may be null
   */
  static String decoded(byte[] bytes, String charset) {
    try {
      Charset named = charset == null ? StandardCharsets.US_ASCII : Charset.forName(charset);
      if (!named.equals(StandardCharsets.US_ASCII) && !named.equals(StandardCharsets.UTF_8)) {
        return new String(bytes, named);
      }
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      // It is guessed, as where none is named.
      return guessed(bytes);
    }
    return guessed(bytes);
  }

  private static String guessed(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, WINDOWS_1252);
    }
  }

  /** Paragraphs in one line each, without the signature. */
  static String unwrapped(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean goesOn = false;
    for (String line : text.split("\r?\n", -1)) {
      String bare = line.strip();
      if (bare.equals(SIGNATURE)) {
        break;
      }
      boolean item =
          bare.isEmpty() || !Character.isLetterOrDigit(bare.charAt(0)) && bare.charAt(0) != '"';
      if (!out.isEmpty()) {
        out.append(goesOn && !item ? ' ' : '\n');
      }
      out.append(bare);
      goesOn = bare.length() > WRAPPED && !bare.startsWith(">");
    }
    return out.toString();
  }
}
