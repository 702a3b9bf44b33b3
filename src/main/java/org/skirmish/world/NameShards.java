package org.skirmish.world;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * In which countries a town or a first-level division goes by a name. The names lie in many small
 * files by a sum over their letters, so that one name takes a millisecond to find and the others
 * stay packed.
 */
final class NameShards {

  private static final int SHARDS = 64;

  private NameShards() {}

  /** The ISO 3166-1 alpha-2 codes of the countries with a town of that folded name, sorted. */
  static List<String> ofTown(String key) {
    PackedResource file = find(key);
    return file == null ? List.of() : codes(file);
  }

  /** The same for first-level divisions, by their names with and without their kind. */
  static List<String> ofDivision(String key) {
    PackedResource file = find(key);
    if (file == null) {
      return List.of();
    }
    file.skip(2 * file.unsignedByte());
    return codes(file);
  }

  private static List<String> codes(PackedResource file) {
    int count = file.unsignedByte();
    List<String> codes = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      codes.add(file.text(2));
    }
    return codes;
  }

  /** The file, read up to what it says of the name; null if it does not know it. */
  private static PackedResource find(String key) {
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
      if (length == wanted.length && Arrays.equals(bytes, from, from + length, wanted, 0, length)) {
        return file;
      }
      file.skip(2 * file.unsignedByte());
      file.skip(2 * file.unsignedByte());
    }
    return null;
  }
}
