package org.skirmish.journal;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * Results of documents in a file that only grows. Each entry is written at once and carries its
 * checksum, so that a file of a process that was killed is whole up to its last entry; what stands
 * behind is cut off when the file is opened again.
 */
final class Journal implements Closeable {

  private static final byte[] MAGIC = {'s', 'k', 'i', 'r', 'm', 'j', '0', '1'};
  private static final int BUFFER = 1 << 20;

  /** Before the bytes of an entry: their number, the key, the checksum of key and bytes. */
  private static final int HEAD = Integer.BYTES + Key.LENGTH + Integer.BYTES;

  private final FileChannel channel;
  private final long first;
  private final long count;
  private long end;

  private Journal(FileChannel channel, long first, long end, long count) {
    this.channel = channel;
    this.first = first;
    this.end = end;
    this.count = count;
  }

  /**
   * Where an entry stands.
   *
   * @param at of its bytes
   */
  record Entry(Key key, long at, int length) {

    long end() {
      return at + length;
    }
  }

  /**
   * Begins a file.
   *
   * @param settings of the run, as {@link Key#ofSettings} has them
   */
  static Journal create(Path file, byte[] settings) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
    byte[] head = head(settings);
    Journal journal = new Journal(channel, head.length, 0, 0);
    journal.write(ByteBuffer.wrap(head));
    return journal;
  }

  /**
   * Opens the file of an earlier run and cuts off what is not whole.
   *
   * @return empty if it is of a run with other settings, or none of ours
   */
  static Optional<Journal> open(Path file, byte[] settings) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
    boolean opened = false;
    try {
      DataInputStream in =
          new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel), BUFFER));
      byte[] head = head(settings);
      if (!Arrays.equals(in.readNBytes(head.length), head)) {
        return Optional.empty();
      }
      long end = head.length;
      long count = 0;
      int length = wholeEntry(in, channel.size() - end);
      while (length >= 0) {
        end += HEAD + length;
        count++;
        length = wholeEntry(in, channel.size() - end);
      }
      channel.truncate(end);
      opened = true;
      return Optional.of(new Journal(channel, head.length, end, count));
    } finally {
      if (!opened) {
        channel.close();
      }
    }
  }

  /** The length of the next entry; -1 if it is not whole. */
  private static int wholeEntry(DataInputStream in, long left) throws IOException {
    try {
      int length = in.readInt();
      byte[] key = in.readNBytes(Key.LENGTH);
      int checksum = in.readInt();
      if (length < 0 || HEAD + (long) length > left) {
        return -1;
      }
      CRC32C own = new CRC32C();
      own.update(key);
      own.update(in.readNBytes(length));
      return checksum == (int) own.getValue() ? length : -1;
    } catch (EOFException e) {
      return -1;
    }
  }

  private static byte[] head(byte[] settings) {
    byte[] head = Arrays.copyOf(MAGIC, MAGIC.length + settings.length);
    System.arraycopy(settings, 0, head, MAGIC.length, settings.length);
    return head;
  }

  /** How many entries there were when it was opened. */
  long count() {
    return count;
  }

  void add(Key key, byte[] result) throws IOException {
    ByteBuffer entry = ByteBuffer.allocate(HEAD + result.length).putInt(result.length);
    key.put(entry);
    CRC32C checksum = new CRC32C();
    checksum.update(entry.array(), Integer.BYTES, Key.LENGTH);
    checksum.update(result);
    write(entry.putInt((int) checksum.getValue()).put(result).flip());
  }

  private void write(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      end += channel.write(bytes, end);
    }
  }

  /** The entry behind another; empty at the end. */
  Optional<Entry> after(Optional<Entry> entry) throws IOException {
    long from = entry.isPresent() ? entry.get().end() : first;
    if (from >= end) {
      return Optional.empty();
    }
    ByteBuffer head = bytes(from, HEAD);
    int length = head.getInt();
    return Optional.of(new Entry(Key.get(head), from + HEAD, length));
  }

  byte[] result(Entry entry) throws IOException {
    return bytes(entry.at(), entry.length()).array();
  }

  private ByteBuffer bytes(long at, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, at + bytes.position()) < 0) {
        throw new EOFException("the run's journal has become shorter");
      }
    }
    return bytes.flip();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
