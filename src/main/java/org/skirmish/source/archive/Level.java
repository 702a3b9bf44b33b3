package org.skirmish.source.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.skirmish.source.Input;
import org.skirmish.source.Limits;
import org.skirmish.source.Reject.Reason;

/** An archive that is being read, and of its members the one that is held. */
final class Level implements Closeable {

  private final String name;
  private final Archive archive;
  private final Limits limits;
  private final MemberNames names;
  private Optional<Contents> held = Optional.empty();
  private boolean filled;

  Level(String name, Archive archive, Limits limits) {
    this.name = name;
    this.archive = archive;
    this.limits = limits;
    names = new MemberNames(name);
  }

  /** The archive's name. */
  String name() {
    return name;
  }

  /** Whether a file was found in it. */
  boolean isFilled() {
    return filled;
  }

  /** The next member; empty at the end. */
  Optional<Archive.Entry> next() throws IOException {
    release();
    return archive.next();
  }

  /** What is to be read of a member; empty for what a folder would not show. */
  Optional<Input> input(Archive.Entry entry) throws IOException {
    Optional<String> shown =
        switch (entry.kind()) {
          case OTHER -> Optional.empty();
          case OWN_TEXT -> Optional.of(name);
          default -> names.of(entry.name());
        };
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    filled = true;
    String member = shown.get();
    return switch (entry.kind()) {
      case ENCRYPTED -> encrypted(member);
      case UNKNOWN ->
          Unpacked.refused(
              member,
              Reason.UNREADABLE,
              "it is compressed in a way that is not supported: unpack the archive yourself");
      default -> file(member, entry);
    };
  }

  private Optional<Input> file(String member, Archive.Entry entry) throws IOException {
    try (InputStream in = entry.content().open()) {
      Contents contents = Contents.of(in, limits.article());
      held = Optional.of(contents);
      return Optional.of(new Input.Member(member, contents, entry.context(), limits));
    } catch (LimitException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      if (!archive.goesOnAfter(e)) {
        throw e;
      }
      return archive.isEncrypted(e)
          ? encrypted(member)
          : Unpacked.refused(
              member, Reason.UNREADABLE, Unpacked.damage(e) + ": the other members were read");
    }
  }

  private static Optional<Input> encrypted(String member) {
    return Unpacked.refused(
        member, Reason.UNREADABLE, "it is encrypted: unpack the archive with its password");
  }

  private void release() throws IOException {
    if (held.isPresent()) {
      held.get().close();
      held = Optional.empty();
    }
  }

  @Override
  public void close() throws IOException {
    try (archive) {
      release();
    }
  }
}
