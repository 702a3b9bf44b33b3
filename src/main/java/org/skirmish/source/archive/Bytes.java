package org.skirmish.source.archive;

import java.util.Arrays;

/** The first bytes of a file, which tell what it is. */
final class Bytes {

  private Bytes() {}

  /** Whether {@code magic} stands at {@code offset} of {@code head}. */
  static boolean areAt(int offset, byte[] magic, byte[] head) {
    int end = offset + magic.length;
    return head.length >= end && Arrays.equals(head, offset, end, magic, 0, magic.length);
  }
}
