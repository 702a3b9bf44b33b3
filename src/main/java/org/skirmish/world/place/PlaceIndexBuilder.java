package org.skirmish.world.place;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import org.skirmish.world.place.packed.Bytes;
import org.skirmish.world.place.packed.LetterGroups;
import org.skirmish.world.place.packed.Postings;

/**
 * Writes an index of places: the same places give the same bytes, in whatever order they are added.
 * Until then they lie in temporary files, a country each, so that the memory holds one country's
 * places and twelve bytes for each name of all.
 *
 * <pre>{@code
 * try (PlaceIndexBuilder builder = new PlaceIndexBuilder(folder)) {
 *   builder.add(place, otherNames);
 *   builder.write(file, "ML", "GeoNames", "2026-11-01");
 * }
 * }</pre>
 */
public final class PlaceIndexBuilder implements Closeable {

  /** Places whose records stand together behind one offset. */
  static final int BLOCK = 16;

  private final Path folder;
  private final Map<String, DataOutputStream> spills = new TreeMap<>();
  private int size;

  /**
   * Begins an index.
   *
   * @param scratch a folder for temporary files, which go when the builder is closed
   * @throws IOException if none can be made there
   */
  public PlaceIndexBuilder(Path scratch) throws IOException {
    folder = Files.createTempDirectory(scratch, "places-");
  }

  /** How many places there are so far. */
  public int size() {
    return size;
  }

  /**
   * Adds a place. Its source is left out: it is the index's.
   *
   * @param others its other names, in any script
   * @return whether it has a name in Latin letters; it is left out otherwise
   * @throws IOException if the temporary files cannot be written
   */
  public boolean add(Place place, Collection<String> others) throws IOException {
    List<String> kept = NameForms.others(place.name(), others);
    if (!NameForms.isReadable(place.name()) && kept.isEmpty()) {
      return false;
    }
    String code = place.country().iso2();
    DataOutputStream spill = spills.get(code);
    if (spill == null) {
      OutputStream file = Files.newOutputStream(folder.resolve(code));
      spill = new DataOutputStream(new BufferedOutputStream(file, 1 << 14));
      spills.put(code, spill);
    }
    SpilledPlace.of(place, kept).write(spill);
    size++;
    return true;
  }

  /** The sections while they grow; the places themselves go to a file. */
  private static final class Sections {
    final Bytes countries = new Bytes();
    final Bytes runs = new Bytes();
    final Bytes runTexts = new Bytes();
    final Bytes blocks = new Bytes();
    final Bytes letters = new Bytes();
    final Bytes groups = new Bytes();
    final Postings postings = new Postings();
    final LetterGroups letterGroups = new LetterGroups();
    int runCount;
    int places;
    long written;
    int baseLatitude;
    int baseLongitude;
  }

  /**
   * Writes the index.
   *
   * @param target the file, which is written over
   * @param name of the index, "ML"
   * @param origin whose places they are, "GeoNames"
   * @param date of the places, ISO 8601; may be empty
   * @return the length of the file in bytes
   * @throws IOException if it cannot be written, or if it would be longer than two gigabytes
   */
  public long write(Path target, String name, String origin, String date) throws IOException {
    Sections sections = new Sections();
    Path records = folder.resolve("records");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(records), 1 << 16)) {
      for (Map.Entry<String, DataOutputStream> spill : spills.entrySet()) {
        spill.getValue().close();
        writeCountry(spill.getKey(), sections, out);
      }
    }
    sections.runs.putInt(sections.places);
    sections.runs.putInt(sections.runTexts.size());
    Postings.Written postings = sections.postings.write();
    Bytes[] parts = {
      sections.countries,
      sections.runs,
      sections.runTexts,
      sections.blocks,
      postings.buckets(),
      postings.postings(),
      sections.letters,
      sections.groups
    };
    int[] starts = new int[parts.length + 1];
    int head = IndexHeader.length(name, origin, date);
    long end = head;
    for (int i = 0; i < parts.length; i++) {
      starts[i] = (int) end;
      end += parts[i].size();
    }
    starts[parts.length] = (int) end;
    end += sections.written;
    if (end > Integer.MAX_VALUE) {
      throw new IOException("so many places do not fit into one pack; take files of countries");
    }
    CRC32 sum = new CRC32();
    try (FileChannel channel =
        FileChannel.open(
            target,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      channel.position(head);
      OutputStream body = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
      CheckedOutputStream checked = new CheckedOutputStream(body, sum);
      for (Bytes part : parts) {
        part.writeTo(checked);
      }
      Files.copy(records, checked);
      checked.flush();
      IndexHeader header =
          new IndexHeader(
              end,
              spills.size(),
              sections.runCount,
              sections.places,
              postings.entries(),
              postings.bits(),
              starts,
              (int) sum.getValue(),
              name,
              origin,
              date);
      channel.position(0);
      channel.write(ByteBuffer.wrap(header.bytes()));
    }
    return end;
  }

  private void writeCountry(String code, Sections sections, OutputStream out) throws IOException {
    sections.countries.putByte(code.charAt(0));
    sections.countries.putByte(code.charAt(1));
    sections.countries.putInt(sections.runCount);
    sections.countries.putInt(sections.letters.size());
    Bytes bytes = new Bytes();
    Bytes names = new Bytes();
    SpilledPlace before = null;
    for (SpilledPlace row : rows(code)) {
      if (!row.isBesides(before)) {
        sections.runs.putInt(sections.places);
        sections.runs.putInt(sections.runTexts.size());
        names.reset();
        PlaceRecord.writeNames(names, row.admin1(), List.of(row.admin2()));
        sections.runTexts.put(names);
        sections.runCount++;
      }
      before = row;
      bytes.reset();
      if (sections.places % BLOCK == 0) {
        sections.blocks.putInt((int) sections.written);
        sections.baseLatitude = row.fields().latitude();
        sections.baseLongitude = row.fields().longitude();
        bytes.putInt(sections.baseLatitude);
        bytes.putInt(sections.baseLongitude);
      }
      PlaceRecord.write(
          bytes, row.fields(), sections.baseLatitude, sections.baseLongitude, row.names());
      bytes.writeTo(out);
      sections.written += bytes.size();
      for (String skeleton : row.skeletons()) {
        sections.postings.add(skeleton, sections.places);
        sections.letterGroups.add(skeleton, sections.places);
      }
      sections.places++;
    }
    sections.letterGroups.write(sections.letters, sections.groups);
  }

  private List<SpilledPlace> rows(String code) throws IOException {
    List<SpilledPlace> rows = new ArrayList<>();
    Map<String, String> texts = new HashMap<>();
    InputStream file = Files.newInputStream(folder.resolve(code));
    try (DataInputStream in = new DataInputStream(new BufferedInputStream(file, 1 << 16))) {
      while (in.available() > 0) {
        rows.add(SpilledPlace.read(in, texts));
      }
    }
    rows.sort(SpilledPlace.ORDER);
    return rows;
  }

  /** Takes the temporary files away. */
  @Override
  public void close() throws IOException {
    for (DataOutputStream spill : spills.values()) {
      spill.close();
    }
    for (String code : spills.keySet()) {
      Files.deleteIfExists(folder.resolve(code));
    }
    Files.deleteIfExists(folder.resolve("records"));
    Files.deleteIfExists(folder);
  }
}
