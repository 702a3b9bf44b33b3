package org.skirmish.export.report;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.output.DeferredFileOutputStream;
import org.skirmish.source.scratch.Scratch;

/** Bytes that wait until it is known where they belong, many of them in a temporary file. */
final class Spool implements Closeable {

  private static final int IN_MEMORY = 1 << 20;

  private final DeferredFileOutputStream out;

  Spool() throws IOException {
    out =
        DeferredFileOutputStream.builder()
            .setThreshold(IN_MEMORY)
            .setPrefix("report")
            .setDirectory(Scratch.folder().toFile())
            .get();
  }

  void write(byte[] bytes) throws IOException {
    out.write(bytes);
  }

  long length() {
    return out.getByteCount();
  }

  /** Copies all that was written; nothing can be written afterwards. */
  void copyTo(OutputStream target) throws IOException {
    out.close();
    out.writeTo(target);
  }

  @Override
  public void close() throws IOException {
    out.close();
    Path file = out.isInMemory() ? null : out.getPath();
    if (file != null) {
      Files.deleteIfExists(file);
    }
  }
}
