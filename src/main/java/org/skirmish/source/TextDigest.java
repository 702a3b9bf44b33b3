package org.skirmish.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Ten characters that stand for a text: fifty bits of its SHA-256 in Crockford's base 32, such as
 * {@code 3f2a9c01bd}. The same text has the same digest on every machine.
 */
public final class TextDigest {

  private static final int DIGITS = 10;
  private static final int BITS_A_DIGIT = 5;

  /** Crockford's base 32: no i, l, o or u. */
  private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

  private TextDigest() {}

  /** The digest of a text, over its bytes in UTF-8. */
  public static String of(String text) {
    return of(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * The first fifty bits of a hash.
   *
   * @param hash at least seven bytes
   */
  public static String of(byte[] hash) {
    StringBuilder digits = new StringBuilder(DIGITS);
    for (int i = 0; i < DIGITS; i++) {
      int bit = i * BITS_A_DIGIT;
      int window = (hash[bit / 8] & 0xff) << 8 | hash[bit / 8 + 1] & 0xff;
      digits.append(ALPHABET.charAt(window >> 11 - bit % 8 & 31));
    }
    return digits.toString();
  }

  /** A SHA-256 over nothing yet. */
  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
