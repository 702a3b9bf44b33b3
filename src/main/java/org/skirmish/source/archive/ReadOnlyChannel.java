package org.skirmish.source.archive;

import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** Bytes in any order, to be read and not to be changed. */
abstract class ReadOnlyChannel implements SeekableByteChannel {

  @Override
  public final int write(ByteBuffer source) {
    throw new UnsupportedOperationException("read only");
  }

  @Override
  public final SeekableByteChannel truncate(long size) {
    throw new UnsupportedOperationException("read only");
  }
}
