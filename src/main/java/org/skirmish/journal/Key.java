package org.skirmish.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.skirmish.source.Document;

/**
 * What a document is known by: half of the SHA-256 of its name, its text and what is known of it.
 * Two documents of one key give the same events.
 */
record Key(long high, long low) {

  /** On the disk, in bytes. */
  static final int LENGTH = 2 * Long.BYTES;

  private static final int BLOCK = 4096;

  static Key of(Document document) {
    MessageDigest digest = digest();
    add(document.name(), digest);
    add(document.format(), digest);
    add(document.text(), digest);
    add(document.context().toString(), digest);
    ByteBuffer bytes = ByteBuffer.wrap(digest.digest());
    return new Key(bytes.getLong(), bytes.getLong());
  }

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }

  /** UTF-16 and not UTF-8, which has no bytes for half a pair of surrogates. */
  private static void add(String text, MessageDigest digest) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, text.length()));
    ByteBuffer block = ByteBuffer.allocate(BLOCK * Character.BYTES);
    for (int from = 0; from < text.length(); from += BLOCK) {
      int to = Math.min(text.length(), from + BLOCK);
      block.clear().asCharBuffer().put(text, from, to);
      digest.update(block.limit((to - from) * Character.BYTES));
    }
  }

  /** What an earlier run must have been made with for its results to hold. */
  static byte[] ofSettings(String settings) {
    return digest().digest(settings.getBytes(StandardCharsets.UTF_8));
  }

  void put(ByteBuffer bytes) {
    bytes.putLong(high).putLong(low);
  }

  static Key get(ByteBuffer bytes) {
    return new Key(bytes.getLong(), bytes.getLong());
  }
}
