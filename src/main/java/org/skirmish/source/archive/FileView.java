package org.skirmish.source.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;

/** A file from its first byte on, for one of several that read it, each where it is. */
final class FileView extends ReadOnlyChannel {

  private final FileChannel file;
  private long position;
  private final Closeable behind;
  private boolean open = true;

  /**
   * @param behind what is closed with it
   */
  FileView(FileChannel file, Closeable behind) {
    this.file = file;
    this.behind = behind;
  }

  @Override
  public int read(ByteBuffer target) throws IOException {
    int read = file.read(target, position);
    position += Math.max(0, read);
    return read;
  }

  @Override
  public long position() {
    return position;
  }

  @Override
  public SeekableByteChannel position(long next) {
    position = next;
    return this;
  }

  @Override
  public long size() throws IOException {
    return file.size();
  }

  @Override
  public boolean isOpen() {
    return open;
  }

  @Override
  public void close() throws IOException {
    open = false;
    behind.close();
  }
}
