package org.skirmish.source.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.skirmish.source.archive.Archive.Kind;

/** What a zip says of its members. */
final class ZipEntries {

  /**
   * Members that make a zip something else than an archive: an Office document, an OpenDocument or
   * EPUB, a Java program.
   */
  static final List<String> DOCUMENT =
      List.of("[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF");

  private static final Set<ZipMethod> METHODS =
      Set.of(
          ZipMethod.STORED,
          ZipMethod.DEFLATED,
          ZipMethod.ENHANCED_DEFLATED,
          ZipMethod.BZIP2,
          ZipMethod.IMPLODING,
          ZipMethod.UNSHRINKING);

  /** What zips were made with before UTF-8; not every Java has it. */
  private static final Charset OLD =
      Charset.isSupported("IBM437") ? Charset.forName("IBM437") : StandardCharsets.ISO_8859_1;

  private ZipEntries() {}

  /** What a member is. */
  static Kind kind(ZipArchiveEntry entry) {
    if (entry.isDirectory() || entry.isUnixSymlink()) {
      return Kind.OTHER;
    }
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      return Kind.ENCRYPTED;
    }
    ZipMethod method = ZipMethod.getMethodByCode(entry.getMethod());
    return method != null && METHODS.contains(method) ? Kind.FILE : Kind.UNKNOWN;
  }

  /** The name in UTF-8, else in the character set of DOS. */
  static String name(ZipArchiveEntry entry) {
    byte[] raw = entry.getRawName();
    if (raw == null) {
      return entry.getName();
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
    } catch (CharacterCodingException e) {
      return new String(raw, OLD);
    }
  }
}
