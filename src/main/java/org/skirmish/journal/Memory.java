package org.skirmish.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.skirmish.check.CheckedEvent;
import org.skirmish.source.Document;
import org.skirmish.source.Reject.Reason;
import org.skirmish.source.Result;

/**
 * What a run remembers of the documents that it has read, so that none is read twice: not by the
 * second pass of one that merges, and not by a run that goes on where another was killed. It is
 * told by the document itself and not by its number, so that inputs may change in between.
 *
 * <p>A short run remembers nothing on the disk: the journal begins with the {@value #FIRST}th
 * document or with {@value #FIRST_CHARACTERS} characters, whichever comes first. From then on all
 * are in it, those before too.
 *
 * <pre>{@code
 * Memory.Ticket ticket = memory.ticket(document);                    // in the documents' order
 * Memory.Answer answer = memory.answer(ticket, () -> read(document)); // on any thread
 * memory.add(answer);                                                // in the documents' order
 * }</pre>
 */
public final class Memory implements Closeable {

  /** Remembers nothing. */
  public static final Memory NONE = new Memory(Optional.empty(), () -> "");

  private static final int FIRST = 64;
  private static final int FIRST_CHARACTERS = 1 << 18;

  private final Optional<Path> file;
  private final Supplier<String> settings;
  private final ThreadLocal<ResultCodec> codecs = ThreadLocal.withInitial(() -> new ResultCodec());
  private final List<Answer> pending = new ArrayList<>();
  private Optional<Window> window = Optional.empty();
  private volatile Optional<Journal> journal = Optional.empty();
  private boolean given;
  private long documents;
  private long characters;

  /** A document that waits for its result, which may be known. */
  public record Ticket(Optional<Key> key, Optional<byte[]> known) {}

  /**
   * The result of a document.
   *
   * @param key if it is to be remembered
   * @param packed the result as it is remembered, if it was packed already
   */
  public record Answer(
      Result<List<CheckedEvent>> result, Optional<Key> key, Optional<byte[]> packed) {}

  private Memory(Optional<Path> file, Supplier<String> settings) {
    this.file = file;
    this.settings = settings;
  }

  /**
   * Remembers in a file, which is there exactly if an earlier run has left it.
   *
   * @param settings all on which the results depend besides the document; asked when it is needed
   * @throws IOException if the file cannot be read
   */
  public static Memory in(Path file, Supplier<String> settings) throws IOException {
    Memory memory = new Memory(Optional.of(file), settings);
    if (Files.exists(file)) {
      memory.journal = Journal.open(file, Key.ofSettings(settings.get()));
      if (memory.journal.isEmpty()) {
        Files.delete(file);
      }
      memory.window = memory.journal.map(Window::new);
    }
    return memory;
  }

  /** How many documents it knew when it was opened. */
  public long known() {
    return journal.map(Journal::count).orElse(0L);
  }

  /** Whether a run that goes on from here would have less to do. */
  public boolean isOnDisk() {
    return journal.isPresent();
  }

  /** The documents come once more, from the first one on. */
  public void again() {
    pending.clear();
    documents = 0;
    characters = 0;
    window = journal.map(Window::new);
  }

  /** What is known of a document. */
  public Ticket ticket(Document document) {
    if (file.isEmpty() || given) {
      return new Ticket(Optional.empty(), Optional.empty());
    }
    documents++;
    characters += document.text().length();
    Key key = Key.of(document);
    if (window.isPresent()) {
      try {
        Optional<Journal.Entry> entry = window.get().find(key);
        if (entry.isPresent()) {
          return new Ticket(Optional.empty(), Optional.of(journal.get().result(entry.get())));
        }
      } catch (IOException e) {
        giveUp();
      }
    }
    return new Ticket(Optional.of(key), Optional.empty());
  }

  /** The result of a document, remembered or read. */
  public Answer answer(Ticket ticket, Supplier<Result<List<CheckedEvent>>> reading) {
    if (ticket.known().isPresent()) {
      return new Answer(
          codecs.get().decode(ticket.known().get()), Optional.empty(), Optional.empty());
    }
    Result<List<CheckedEvent>> result = reading.get();
    if (dependsOnTheMachine(result)) {
      return new Answer(result, Optional.empty(), Optional.empty());
    }
    boolean pack = ticket.key().isPresent() && journal.isPresent();
    return new Answer(result, ticket.key(), pack ? Optional.of(packed(result)) : Optional.empty());
  }

  private static boolean dependsOnTheMachine(Result<List<CheckedEvent>> result) {
    return result instanceof Result.Rejected<List<CheckedEvent>> rejected
        && rejected.reject().reason() == Reason.TIME_LIMIT;
  }

  private byte[] packed(Result<List<CheckedEvent>> result) {
    return codecs.get().encode(result);
  }

  /** Remembers a result from now on. */
  public void add(Answer answer) {
    if (answer.key().isEmpty() || given) {
      return;
    }
    try {
      if (journal.isEmpty()) {
        pending.add(answer);
        if (documents <= FIRST && characters <= FIRST_CHARACTERS) {
          return;
        }
        journal = Optional.of(Journal.create(file.get(), Key.ofSettings(settings.get())));
        for (Answer earlier : pending) {
          write(earlier);
        }
        pending.clear();
      } else {
        write(answer);
      }
    } catch (IOException e) {
      giveUp();
    }
  }

  private void write(Answer answer) throws IOException {
    byte[] packed = answer.packed().orElseGet(() -> packed(answer.result()));
    journal.get().add(answer.key().get(), packed);
  }

  /** The disk does not take it, which is no reason to end the run: it will notice itself. */
  private void giveUp() {
    given = true;
    pending.clear();
    window = Optional.empty();
  }

  @Override
  public void close() throws IOException {
    if (journal.isPresent()) {
      journal.get().close();
    }
  }
}
