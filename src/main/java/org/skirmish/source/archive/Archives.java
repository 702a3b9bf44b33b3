package org.skirmish.source.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.util.HexFormat;
import java.util.Optional;
import org.skirmish.source.Input;
import org.skirmish.source.Opener;

/** Tells archives by their first bytes, and opens them. */
final class Archives {

  /** How many bytes from the start of a file tell what it is. */
  static final int HEAD = 512;

  private static final byte[] ZIP = HexFormat.of().parseHex("504b0304");
  private static final byte[] EMPTY_ZIP = HexFormat.of().parseHex("504b0506");
  private static final byte[] SEVEN_ZIP = HexFormat.of().parseHex("377abcaf271c");

  private final Budget budget;

  Archives(Budget budget) {
    this.budget = budget;
  }

  /** Whether an archive, or a document in a zip, begins with these bytes. */
  static boolean areIn(byte[] head) {
    return isZip(head) || Bytes.areAt(0, SEVEN_ZIP, head) || TarArchive.isTar(head);
  }

  private static boolean isZip(byte[] head) {
    return Bytes.areAt(0, ZIP, head) || Bytes.areAt(0, EMPTY_ZIP, head);
  }

  /**
   * The archive that an input is; empty for all others, and for documents and programs that are
   * packed as a zip.
   *
   * @param head its first bytes
   * @throws IOException if it is one and cannot be read
   */
  Optional<Archive> open(Input input, byte[] head) throws IOException {
    if (isZip(head)) {
      return zip(input);
    }
    if (Bytes.areAt(0, SEVEN_ZIP, head)) {
      return Optional.of(sevenZip(input));
    }
    if (TarArchive.isTar(head)) {
      return Optional.of(new TarArchive(input.open()));
    }
    if (WebArchive.isWarc(head)) {
      return Optional.of(new WebArchive(input.open(), input.limits().article()));
    }
    if (Mailbox.isMailbox(head)) {
      return Optional.of(new Mailbox(input.open()));
    }
    return Mail.isMail(head)
        ? Optional.of(new Mail(input.open(), input.limits().article()))
        : Optional.empty();
  }

  private Archive sevenZip(Input input) throws IOException {
    SeekableByteChannel channel = channel(input);
    try {
      return new SevenZipArchive(channel, budget);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private Optional<Archive> zip(Input input) throws IOException {
    BoundedChannel channel = new BoundedChannel(channel(input));
    try {
      ZipArchive archive = ZipArchive.open(channel, budget);
      channel.release();
      if (!archive.isDocument()) {
        return Optional.of(archive);
      }
      archive.close();
      return Optional.empty();
    } catch (IOException | RuntimeException e) {
      channel.close();
      IOException obstacle = new IOException("it is damaged or was cut off");
      return cutOff(input, channel.isExceeded() ? Optional.empty() : Optional.of(obstacle));
    }
  }

  private Optional<Archive> cutOff(Input input, Optional<IOException> obstacle) throws IOException {
    BrokenZip archive = new BrokenZip(input.open(), budget, obstacle);
    if (!archive.isDocument()) {
      return Optional.of(archive);
    }
    archive.close();
    return Optional.empty();
  }

  /** An input's bytes in any order: of a file itself, of others what was kept of them. */
  private SeekableByteChannel channel(Input input) throws IOException {
    if (input instanceof Input.TextFile file && file.opener() == Opener.FILES) {
      file.open().close(); // says what is no ordinary file
      FileChannel channel = FileChannel.open(file.path());
      budget.size(channel.size());
      return channel;
    }
    if (input instanceof Input.Member member && member.content() instanceof Contents contents) {
      return contents.channel();
    }
    try (InputStream in =
        input instanceof Input.TextFile ? budget.packed(input.open()) : input.open()) {
      return Contents.of(in, input.limits().article()).lastChannel();
    }
  }
}
