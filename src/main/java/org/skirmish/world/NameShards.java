package org.skirmish.world;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * In which countries a town or a first-level division goes by a name. The names lie in many small
 * files by a sum over their letters, so that one name takes a millisecond to find and the others
 * stay packed.
 */
final class NameShards {

  private static final int SHARDS = 64;
  private static final AtomicReferenceArray<Shard> LOADED = new AtomicReferenceArray<>(SHARDS);

  /**
   * A file.
   *
   * @param names where each name begins, in the order of their bytes
   */
  private record Shard(byte[] bytes, int[] names) {}

  private NameShards() {}

  /** The ISO 3166-1 alpha-2 codes of the countries with a town of that folded name, sorted. */
  static List<String> ofTown(String key) {
    return codes(key, false);
  }

  /** The same for first-level divisions, by their names with and without their kind. */
  static List<String> ofDivision(String key) {
    return codes(key, true);
  }

  private static List<String> codes(String key, boolean division) {
    byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
    int sum = 0;
    for (byte b : wanted) {
      sum += b & 0xff;
    }
    Shard shard = shard(sum % SHARDS);
    int at = find(shard, wanted);
    if (at < 0) {
      return List.of();
    }
    byte[] bytes = shard.bytes();
    if (division) {
      at += 1 + 2 * (bytes[at] & 0xff);
    }
    int count = bytes[at++] & 0xff;
    List<String> codes = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      codes.add(new String(bytes, at + 2 * i, 2, StandardCharsets.US_ASCII));
    }
    return codes;
  }

  /** Where what is known of the name begins, or −1. */
  private static int find(Shard shard, byte[] wanted) {
    int low = 0;
    int high = shard.names().length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int at = shard.names()[middle];
      int end = at + 1 + (shard.bytes()[at] & 0xff);
      int order = Arrays.compareUnsigned(shard.bytes(), at + 1, end, wanted, 0, wanted.length);
      if (order == 0) {
        return end;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  private static Shard shard(int number) {
    Shard loaded = LOADED.get(number);
    if (loaded == null) {
      PackedResource file = PackedResource.open("names/" + number + ".bin");
      int[] names = new int[file.integer()];
      for (int i = 0; i < names.length; i++) {
        names[i] = file.position();
        file.skipText();
        file.skip(2 * file.unsignedByte());
        file.skip(2 * file.unsignedByte());
      }
      loaded = new Shard(file.bytes(), names);
      LOADED.set(number, loaded);
    }
    return loaded;
  }
}
