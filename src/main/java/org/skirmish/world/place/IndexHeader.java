package org.skirmish.world.place;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * The beginning of an index of places. All numbers are big-endian.
 *
 * <pre>
 * 8 bytes  SKPLACES
 * 4        version of the format
 * 4        length of this header
 * 8        length of the file
 * 4 x 4    countries, runs of places in one division, places, entries of names
 * 4        bits of a hash that tell its bucket
 * 4 x 9    where the sections begin, in the order of {@link Section}
 * 4        CRC-32 of all behind the header
 * 3 texts  name, whose places they are, date: two bytes with the length, UTF-8
 * 4        CRC-32 of the header before it
 * </pre>
 */
record IndexHeader(
    long fileLength,
    int countries,
    int runs,
    int places,
    int entries,
    int bucketBits,
    int[] sections,
    int bodySum,
    String name,
    String origin,
    String date) {

  /** What follows the header. */
  enum Section {
    /** For each country its code, two letters, the number of its first run and of its letters. */
    COUNTRIES,
    /** For each run the number of its first place and the offset of its text; a last one behind. */
    RUNS,
    /** For each run the codes of its two divisions. */
    RUN_TEXTS,
    /** For each block of places its offset. */
    BLOCKS,
    /** For each bucket of hashes its offset, and the end of the last. */
    BUCKETS,
    /** Places by the hashes of their names' skeletons. */
    POSTINGS,
    /** For each country and first letter the offset of its groups, and the end of the last. */
    LETTERS,
    /** Places by their skeletons' first three letters. */
    GROUPS,
    /** The places themselves. */
    PLACES
  }

  static final int VERSION = 1;

  private static final byte[] MAGIC = "SKPLACES".getBytes(StandardCharsets.US_ASCII);
  private static final int FIXED = 8 + 4 + 4 + 8 + 4 * 4 + 4 + 4 * Section.values().length + 4;

  int start(Section section) {
    return sections[section.ordinal()];
  }

  /** How long the header of an index with these texts is. */
  static int length(String name, String origin, String date) {
    int texts = 0;
    for (String text : new String[] {name, origin, date}) {
      texts += 2 + text.getBytes(StandardCharsets.UTF_8).length;
    }
    return FIXED + texts + 4;
  }

  byte[] bytes() {
    ByteBuffer out = ByteBuffer.allocate(length(name, origin, date));
    out.put(MAGIC).putInt(VERSION).putInt(out.capacity()).putLong(fileLength);
    out.putInt(countries).putInt(runs).putInt(places).putInt(entries).putInt(bucketBits);
    for (int section : sections) {
      out.putInt(section);
    }
    out.putInt(bodySum);
    for (String text : new String[] {name, origin, date}) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      out.putShort((short) bytes.length).put(bytes);
    }
    CRC32 sum = new CRC32();
    sum.update(out.array(), 0, out.position());
    return out.putInt((int) sum.getValue()).array();
  }

  /**
   * Reads the header of a file.
   *
   * @param file its name, for messages
   * @throws PlaceIndexException if the file is no index, one of another version, or damaged
   */
  static IndexHeader read(ByteBuffer in, String file) {
    ByteBuffer at = in.duplicate();
    byte[] magic = new byte[MAGIC.length];
    if (at.remaining() < FIXED) {
      throw new PlaceIndexException(file, "this is no index of places" + AGAIN);
    }
    at.get(magic);
    if (!Arrays.equals(magic, MAGIC)) {
      throw new PlaceIndexException(file, "this is no index of places" + AGAIN);
    }
    int version = at.getInt();
    if (version != VERSION) {
      throw new PlaceIndexException(
          file, "it was made by another version of the program (format " + version + ")" + AGAIN);
    }
    int length = at.getInt();
    long fileLength = at.getLong();
    if (length < FIXED || length > in.limit() || fileLength != in.limit()) {
      throw damaged(file);
    }
    CRC32 sum = new CRC32();
    sum.update(in.duplicate().position(0).limit(length - 4));
    if (in.getInt(length - 4) != (int) sum.getValue()) {
      throw damaged(file);
    }
    int[] counts = new int[5];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = at.getInt();
    }
    int[] sections = new int[Section.values().length];
    for (int i = 0; i < sections.length; i++) {
      sections[i] = at.getInt();
    }
    return new IndexHeader(
        fileLength,
        counts[0],
        counts[1],
        counts[2],
        counts[3],
        counts[4],
        sections,
        at.getInt(),
        text(at),
        text(at),
        text(at));
  }

  /** What to do about a file that cannot be used. */
  private static final String AGAIN =
      ". Remove the file, or make it again with \"skirmish places add\".";

  static PlaceIndexException damaged(String file) {
    return new PlaceIndexException(file, "the index of places is damaged" + AGAIN);
  }

  private static String text(ByteBuffer at) {
    byte[] bytes = new byte[at.getShort()];
    at.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
