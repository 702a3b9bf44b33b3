package org.skirmish.language.model;

/**
 * Features and words are known by hashes of their text, never by the text itself. The hash is a
 * polynomial, so that the hash of "VBN_kill" is put together from those of "VBN" and "kill" by two
 * multiplications, without making the text.
 */
public final class Hash {

  private static final long BASE = 0x9E3779B97F4A7C15L;

  /** Set apart from the hash of any text that a feature can have: no value, no feature. */
  public static final long NONE = 0;

  /** How many bits a key has. */
  static final int KEY_BITS = 34;

  private Hash() {}

  /** The hash of a text; {@link #NONE} if it is empty. */
  public static long of(CharSequence text) {
    return of(text, 0, text.length());
  }

  /** The hash of a part of a text. */
  public static long of(CharSequence text, int from, int to) {
    long hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * BASE + text.charAt(i) + 1;
    }
    return hash;
  }

  /** What the hash of a text is multiplied by when {@code length} characters follow. */
  public static long power(int length) {
    long power = 1;
    for (int i = 0; i < length; i++) {
      power *= BASE;
    }
    return power;
  }

  /** The hash of {@code left + "_" + right}. */
  public static long join(long left, long right, long rightPower) {
    return (left * BASE + '_' + 1) * rightPower + right;
  }

  /** The key of a text in a table: the text's hash with the kind of thing that it is mixed in. */
  public static long key(int kind, long hash) {
    long key = hash + (kind + 1) * 0xC2B2AE3D27D4EB4FL;
    key = (key ^ (key >>> 32)) * 0xD6E8FEB86659FD93L;
    key = (key ^ (key >>> 32)) * 0xD6E8FEB86659FD93L;
    return (key ^ (key >>> 32)) >>> (64 - KEY_BITS);
  }
}
