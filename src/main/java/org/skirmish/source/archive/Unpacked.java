package org.skirmish.source.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.skirmish.source.Context;
import org.skirmish.source.Input;
import org.skirmish.source.Limits;
import org.skirmish.source.Obstacle;
import org.skirmish.source.Reject;
import org.skirmish.source.Reject.Reason;

/**
 * Inputs, and in place of each archive its members, in the archive's own order. A member that is an
 * archive gives way to its members in turn. What is packed by itself, as {@code acled.csv.gz},
 * keeps its name and is read as what is in it.
 *
 * <p>Of an archive no more than one member is held, until the next input is asked for.
 */
public final class Unpacked implements Iterator<Input> {

  /** Longer messages say no more. */
  private static final int LONGEST = 200;

  private final Iterator<Input> given;
  private final Limits limits;
  private final Deque<Level> levels = new ArrayDeque<>();
  private Budget budget;
  private Optional<Input> next = Optional.empty();

  /**
   * @param given the inputs as they lie on the disk
   * @param limits how much is read of each
   */
  public Unpacked(Iterator<Input> given, Limits limits) {
    this.given = given;
    this.limits = limits;
    budget = new Budget(limits);
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty() && (!levels.isEmpty() || given.hasNext())) {
      next = levels.isEmpty() ? first(given.next()) : member(levels.peek());
    }
    return next.isPresent();
  }

  @Override
  public Input next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Input input = next.get();
    next = Optional.empty();
    return input;
  }

  /** Begins with one of the inputs that were given. */
  private Optional<Input> first(Input input) {
    budget = new Budget(limits);
    return input instanceof Input.Refused ? Optional.of(input) : opened(input);
  }

  /** The input, unless it is an archive: its members follow then. */
  private Optional<Input> opened(Input input) {
    Input inner = input;
    try {
      byte[] head = head(inner);
      Optional<Packing> packing = Packing.of(head);
      for (int i = 0; packing.isPresent(); i++) {
        if (i == limits.nesting()) {
          return refused(input.name(), Reason.TOO_LARGE, nested("it is packed", i));
        }
        inner = unpacked(inner, packing.get(), levels.isEmpty() && i == 0);
        head = head(inner);
        packing = Packing.of(head);
      }
      Optional<Archive> archive = new Archives(budget).open(inner, head);
      if (archive.isEmpty()) {
        return Optional.of(inner);
      }
      Level level = new Level(input.name(), archive.get(), limits);
      if (levels.size() == limits.nesting()) {
        level.close();
        return refused(
            input.name(), Reason.TOO_LARGE, nested("it lies in archives", levels.size()));
      }
      levels.push(level);
      return Optional.empty();
    } catch (LimitException e) {
      return given(input.name(), e);
    } catch (IOException | RuntimeException | LinkageError e) {
      // What cannot be opened at all is said of files by those who read them.
      return inner instanceof Input.TextFile && e instanceof FileSystemException
          ? Optional.of(input)
          : refused(
              input.name(), Reason.UNREADABLE, damage(e) + ": check the file and pack it again");
    }
  }

  private Input unpacked(Input input, Packing packing, boolean given) {
    Input.Content packed = given ? () -> budget.packed(input.open()) : input::open;
    Context context = input instanceof Input.Member member ? member.context() : Context.NONE;
    Budget own = budget;
    return new Input.Member(input.name(), () -> packing.unpacked(packed, own), context, limits);
  }

  private static byte[] head(Input input) throws IOException {
    try (InputStream in = input.open()) {
      return in.readNBytes(Archives.HEAD);
    }
  }

  /** The next member of an archive; what stands in the way of it is the archive's last word. */
  private Optional<Input> member(Level level) {
    try {
      Optional<Archive.Entry> entry = level.next();
      if (entry.isEmpty()) {
        close();
        return level.isFilled()
            ? Optional.empty()
            : refused(level.name(), Reason.EMPTY, "it holds no files to read: leave it out");
      }
      budget.member();
      Optional<Input> input = level.input(entry.get());
      return input.isPresent() && input.get() instanceof Input.Member member
          ? opened(member)
          : input;
    } catch (LimitException e) {
      return given(level.name(), e);
    } catch (IOException | RuntimeException | LinkageError e) {
      close();
      return refused(
          level.name(),
          Reason.UNREADABLE,
          damage(e) + ": the members before that were read; pack it again to get the others");
    }
  }

  /** A limit was reached, which ends all archives that lie in each other. */
  private Optional<Input> given(String name, LimitException limit) {
    String outermost = levels.isEmpty() ? name : levels.getLast().name();
    while (!levels.isEmpty()) {
      close();
    }
    return refused(outermost, Reason.TOO_LARGE, limit.getMessage());
  }

  /** Leaves the archive that is being read. */
  private void close() {
    try {
      levels.pop().close();
    } catch (IOException e) {
      throw new UncheckedIOException("a temporary file cannot be deleted", e);
    }
  }

  private static String nested(String what, int times) {
    return what + " more than " + times + " deep: raise --max-nesting, or unpack it yourself";
  }

  /** What is wrong with an archive, as far as it can be told. */
  static String damage(Throwable failure) {
    String told = failure instanceof IOException e ? Obstacle.of(e).strip() : "";
    String line = told.lines().findFirst().orElse("");
    String shown = line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    return shown.isEmpty() ? "it is damaged" : "it is damaged (" + shown + ")";
  }

  static Optional<Input> refused(String name, Reason reason, String detail) {
    return Optional.of(new Input.Refused(new Reject(name, reason, detail)));
  }
}
