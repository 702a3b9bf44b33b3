package org.skirmish.source.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Archives for tests: their members are given as names and contents in turn. */
public final class Packed {

  private Packed() {}

  public static byte[] zip(Object... members) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      for (int i = 0; i < members.length; i += 2) {
        zip.putArchiveEntry(new ZipArchiveEntry((String) members[i]));
        zip.write(content(members[i + 1]));
        zip.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  public static byte[] tar(Object... members) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_GNU);
      for (int i = 0; i < members.length; i += 2) {
        byte[] content = content(members[i + 1]);
        TarArchiveEntry entry = new TarArchiveEntry((String) members[i], true);
        entry.setSize(content.length);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  public static byte[] sevenZip(Object... members) throws IOException {
    return sevenZip(null, members);
  }

  static byte[] sevenZip(char[] password, Object... members) throws IOException {
    SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel();
    try (SevenZOutputFile archive = new SevenZOutputFile(channel, password)) {
      for (int i = 0; i < members.length; i += 2) {
        SevenZArchiveEntry entry = new SevenZArchiveEntry();
        entry.setName((String) members[i]);
        archive.putArchiveEntry(entry);
        archive.write(content(members[i + 1]));
        archive.closeArchiveEntry();
      }
    }
    return Arrays.copyOf(channel.array(), (int) channel.size());
  }

  public static byte[] gzip(Object content) throws IOException {
    return packed(content, GZIPOutputStream::new);
  }

  public static byte[] bzip2(Object content) throws IOException {
    return packed(content, BZip2CompressorOutputStream::new);
  }

  public static byte[] xz(Object content) throws IOException {
    return packed(content, XZCompressorOutputStream::new);
  }

  private interface Packer {
    OutputStream around(OutputStream out) throws IOException;
  }

  private static byte[] packed(Object content, Packer packer) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = packer.around(bytes)) {
      out.write(content(content));
    }
    return bytes.toByteArray();
  }

  private static byte[] content(Object content) {
    return content instanceof String text ? text.getBytes(UTF_8) : (byte[]) content;
  }
}
