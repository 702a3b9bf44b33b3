package org.skirmish.world.place;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.skirmish.world.place.packed.Bytes;

/**
 * A place on its way through a temporary file.
 *
 * @param names as {@link PlaceRecord} packs them
 */
record SpilledPlace(String admin1, String admin2, PlaceRecord.Fields fields, byte[] names) {

  /** By divisions, which stand before what they hold, and then by the lie of the land. */
  static final Comparator<SpilledPlace> ORDER =
      Comparator.comparing(SpilledPlace::admin1)
          .thenComparing(SpilledPlace::admin2)
          .thenComparingInt(SpilledPlace::rank)
          .thenComparingLong(SpilledPlace::cell)
          .thenComparingLong(place -> place.fields().id())
          .thenComparing(place -> place.fields().kind())
          .thenComparing(place -> place.fields().population())
          .thenComparing(SpilledPlace::names, Arrays::compare);

  private static final int BEHIND_AREAS = Byte.MAX_VALUE;

  static SpilledPlace of(Place place, List<String> others) {
    Bytes names = new Bytes();
    PlaceRecord.writeNames(names, place.name(), others);
    return new SpilledPlace(
        NameForms.cut(place.admin1()),
        NameForms.cut(place.admin2()),
        PlaceRecord.Fields.of(place),
        names.toArray());
  }

  void write(DataOutputStream out) throws IOException {
    out.writeUTF(admin1);
    out.writeUTF(admin2);
    out.writeByte(fields.kind().ordinal());
    out.writeInt(fields.latitude());
    out.writeInt(fields.longitude());
    out.writeLong(fields.id());
    out.writeInt(fields.population());
    out.writeShort(names.length);
    out.write(names);
  }

  /**
   * Reads a place.
   *
   * @param texts codes of divisions that were read before, so that each is kept once
   */
  static SpilledPlace read(DataInputStream in, Map<String, String> texts) throws IOException {
    String admin1 = texts.computeIfAbsent(in.readUTF(), text -> text);
    String admin2 = texts.computeIfAbsent(in.readUTF(), text -> text);
    Place.Kind kind = PlaceRecord.KINDS[in.readByte()];
    PlaceRecord.Fields fields =
        new PlaceRecord.Fields(kind, in.readInt(), in.readInt(), in.readLong(), in.readInt());
    return new SpilledPlace(admin1, admin2, fields, in.readNBytes(in.readUnsignedShort()));
  }

  /** The skeletons by which it is found. */
  Set<String> skeletons() {
    Set<String> skeletons = new HashSet<>();
    PlaceRecord.Names all = PlaceRecord.names(names);
    do {
      NameForms.addSkeletons(fields.kind(), all.name(), skeletons);
    } while (all.next());
    return skeletons;
  }

  boolean isBesides(SpilledPlace other) {
    return other != null && admin1.equals(other.admin1) && admin2.equals(other.admin2);
  }

  private int rank() {
    return fields.kind().isArea() ? fields.kind().ordinal() : BEHIND_AREAS;
  }

  /** Latitude and longitude bit by bit, so that neighbours on the earth are neighbours in order. */
  private long cell() {
    long north = fields.latitude() + 90 * (long) PlaceRecord.UNIT;
    long east = fields.longitude() + 180 * (long) PlaceRecord.UNIT;
    return spread(north) << 1 | spread(east);
  }

  private static long spread(long number) {
    long bits = number;
    bits = (bits | bits << 16) & 0x0000ffff0000ffffL;
    bits = (bits | bits << 8) & 0x00ff00ff00ff00ffL;
    bits = (bits | bits << 4) & 0x0f0f0f0f0f0f0f0fL;
    bits = (bits | bits << 2) & 0x3333333333333333L;
    return (bits | bits << 1) & 0x5555555555555555L;
  }
}
