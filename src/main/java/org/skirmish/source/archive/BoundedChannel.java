package org.skirmish.source.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** A file of which little is read until it is released: what reads a zip's contents holds them. */
final class BoundedChannel extends ReadOnlyChannel {

  /** The names of more than a hundred thousand members. */
  private static final long LARGEST_CONTENTS = 24L << 20;

  private final SeekableByteChannel channel;
  private long left = LARGEST_CONTENTS;

  BoundedChannel(SeekableByteChannel channel) {
    this.channel = channel;
  }

  /** Whether more was asked for. */
  boolean isExceeded() {
    return left < 0;
  }

  /** From here on any number of bytes may be read. */
  void release() {
    left = Long.MAX_VALUE;
  }

  @Override
  public int read(ByteBuffer target) throws IOException {
    int read = channel.read(target);
    left -= Math.max(0, read);
    if (left < 0) {
      throw new IOException("its table of contents is too long");
    }
    return read;
  }

  @Override
  public long position() throws IOException {
    return channel.position();
  }

  @Override
  public SeekableByteChannel position(long position) throws IOException {
    channel.position(position);
    return this;
  }

  @Override
  public long size() throws IOException {
    return channel.size();
  }

  @Override
  public boolean isOpen() {
    return channel.isOpen();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
