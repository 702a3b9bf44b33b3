package org.skirmish.world;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * In which countries a town goes by a name. The names lie in many small files by a sum over their
 * letters, so that one name takes a millisecond to find and the others stay packed.
 */
final class TownNames {

  private static final int SHARDS = 64;

  private TownNames() {}

  /** The ISO 3166-1 alpha-2 codes of the countries with a town of that folded name, sorted. */
  static List<String> countries(String key) {
    byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
    int sum = 0;
    for (byte b : wanted) {
      sum += b & 0xff;
    }
    PackedResource file = PackedResource.open("names/" + sum % SHARDS + ".bin");
    int count = file.integer();
    byte[] bytes = file.bytes();
    for (int i = 0; i < count; i++) {
      int length = file.unsignedByte();
      int from = file.position();
      file.skip(length);
      int codes = file.unsignedByte();
      if (length == wanted.length && Arrays.equals(bytes, from, from + length, wanted, 0, length)) {
        List<String> found = new ArrayList<>();
        for (int code = 0; code < codes; code++) {
          found.add(file.text(2));
        }
        return found;
      }
      file.skip(2 * codes);
    }
    return List.of();
  }
}
