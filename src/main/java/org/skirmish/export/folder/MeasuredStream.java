package org.skirmish.export.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A stream that knows how much went through it, and its checksum. */
final class MeasuredStream extends OutputStream {

  private static final int BUFFER = 1 << 16;

  private final OutputStream out;
  private final MessageDigest digest = sha256();
  private long size;

  MeasuredStream(OutputStream out) {
    this.out = out;
  }

  /** What a file is that was not written through such a stream. */
  static WrittenFile read(String name, Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        MeasuredStream measured = new MeasuredStream(OutputStream.nullOutputStream())) {
      byte[] buffer = new byte[BUFFER];
      for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
        measured.write(buffer, 0, length);
      }
      return measured.file(name);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }

  /** What was written, when that is all. */
  WrittenFile file(String name) {
    return new WrittenFile(name, size, HexFormat.of().formatHex(digest.digest()));
  }

  @Override
  public void write(int b) throws IOException {
    out.write(b);
    digest.update((byte) b);
    size++;
  }

  @Override
  public void write(byte[] bytes, int start, int length) throws IOException {
    out.write(bytes, start, length);
    digest.update(bytes, start, length);
    size += length;
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
