package org.skirmish.world.place;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.skirmish.world.place.packed.Bytes;
import org.skirmish.world.place.packed.Reader;

/**
 * A place as it is packed: the length of what follows; its kind, one byte; latitude and longitude
 * as differences to its block's, in hundred-thousandths of a degree; its id; its population; its
 * names. A name is the number of bytes that it has in common with the one before it, except for the
 * first name, the number of its other bytes, and these in UTF-8.
 */
final class PlaceRecord {

  /** Degrees come in so many parts. */
  static final double UNIT = 1e5;

  static final Place.Kind[] KINDS = Place.Kind.values();
  private static final int MOST_BYTES = 255;

  private PlaceRecord() {}

  /** What is packed of a place besides its divisions, in numbers. */
  record Fields(Place.Kind kind, int latitude, int longitude, long id, int population) {

    static Fields of(Place place) {
      return new Fields(
          place.kind(),
          (int) Math.round(place.latitude() * UNIT),
          (int) Math.round(place.longitude() * UNIT),
          place.id(),
          place.population());
    }
  }

  static void writeNames(Bytes out, String name, List<String> others) {
    byte[] before = NameForms.cut(name).getBytes(StandardCharsets.UTF_8);
    out.putByte(before.length);
    out.putBytes(before, 0, before.length);
    for (String other : others) {
      byte[] bytes = other.getBytes(StandardCharsets.UTF_8);
      int same = Arrays.mismatch(before, bytes);
      same = same < 0 ? bytes.length : same;
      out.putByte(same);
      out.putByte(bytes.length - same);
      out.putBytes(bytes, same, bytes.length - same);
      before = bytes;
    }
  }

  static void write(Bytes out, Fields fields, int baseLatitude, int baseLongitude, byte[] names) {
    Bytes record = new Bytes();
    record.putByte(fields.kind().ordinal());
    record.putSigned(fields.latitude() - baseLatitude);
    record.putSigned(fields.longitude() - baseLongitude);
    record.putNumber(fields.id());
    record.putNumber(fields.population());
    record.putBytes(names, 0, names.length);
    out.putNumber(record.size());
    out.put(record);
  }

  /** Goes through the names of a record, the main one first. */
  static final class Names {
    private final Reader reader;
    private final int end;
    private final byte[] name = new byte[MOST_BYTES];
    private int length;

    private Names(Reader reader, int end) {
      this.reader = reader;
      this.end = end;
      take(0);
    }

    private void take(int same) {
      length = same + reader.unsignedByte();
      reader.bytes(name, same, length - same);
    }

    boolean next() {
      if (reader.position() >= end) {
        return false;
      }
      take(reader.unsignedByte());
      return true;
    }

    String name() {
      return new String(name, 0, length, StandardCharsets.UTF_8);
    }
  }

  /** The names that {@link #writeNames} wrote. */
  static Names names(byte[] names) {
    return names(ByteBuffer.wrap(names), 0, names.length);
  }

  static Names names(ByteBuffer bytes, int from, int to) {
    return new Names(new Reader(bytes, from), to);
  }

  /** A record that is being read. */
  record Opened(Fields fields, Names names) {}

  /**
   * Reads the record of a place.
   *
   * @param block where its block begins
   * @param inBlock which record of the block it is
   */
  static Opened open(ByteBuffer bytes, int block, int inBlock) {
    Reader reader = new Reader(bytes, block);
    int latitude = reader.integer();
    int longitude = reader.integer();
    int length = (int) reader.number();
    for (int i = 0; i < inBlock; i++) {
      reader.move(reader.position() + length);
      length = (int) reader.number();
    }
    int end = reader.position() + length;
    Fields fields =
        new Fields(
            KINDS[reader.unsignedByte()],
            latitude + (int) reader.signed(),
            longitude + (int) reader.signed(),
            reader.number(),
            (int) reader.number());
    return new Opened(fields, new Names(reader, end));
  }
}
