package org.skirmish.source.archive;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.skirmish.source.Input;
import org.skirmish.source.TextStream;
import org.skirmish.source.scratch.Scratch;

/**
 * What a member holds, for as long as it is read: in memory, or in a temporary file where it is
 * larger than articles are.
 */
final class Contents implements Input.Content, Closeable {

  /** Beyond this, in bytes, it lies in a file. */
  private static final int MOST_IN_MEMORY = 4 << 20;

  private final byte[] bytes;
  private final FileChannel file;

  private Contents(byte[] bytes, FileChannel file) {
    this.bytes = bytes;
    this.file = file;
  }

  /**
   * Reads it to its end; of what is no text, no archive and no workbook only as much as shows that
   * it is larger than an article.
   *
   * @param article the largest article, in bytes
   */
  static Contents of(InputStream in, int article) throws IOException {
    byte[] head = in.readNBytes(MOST_IN_MEMORY);
    if (head.length < MOST_IN_MEMORY) {
      return new Contents(head, null);
    }
    long most = mayBeLong(head) ? Long.MAX_VALUE : article + 1L;
    Path path = Scratch.file(".part");
    FileChannel file =
        FileChannel.open(
            path,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
    try {
      byte[] piece = head;
      int length = head.length;
      while (length >= 0 && file.size() < most) {
        write(file, piece, length);
        piece = head;
        length = in.read(piece);
      }
      return new Contents(new byte[0], file);
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  private static void write(FileChannel file, byte[] piece, int length) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(piece, 0, length);
    while (buffer.hasRemaining()) {
      file.write(buffer);
    }
  }

  private static boolean mayBeLong(byte[] head) {
    return TextStream.of(head).isPresent() || Archives.areIn(head) || Packing.of(head).isPresent();
  }

  @Override
  public InputStream open() throws IOException {
    return file == null ? new ByteArrayInputStream(bytes) : Channels.newInputStream(channel());
  }

  /** The same for what is not read from front to back. */
  SeekableByteChannel channel() throws IOException {
    return channel(() -> {});
  }

  /** The same, with which the contents go. */
  SeekableByteChannel lastChannel() throws IOException {
    return channel(this);
  }

  private SeekableByteChannel channel(Closeable behind) throws IOException {
    return file == null ? new SeekableInMemoryByteChannel(bytes) : new FileView(file, behind);
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }
}
