package org.skirmish.export;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.skirmish.check.CheckedEvent;
import org.skirmish.export.csv.RejectTable;
import org.skirmish.export.folder.OutputFolder;
import org.skirmish.export.folder.OutputFolderException;
import org.skirmish.export.json.RunFile;
import org.skirmish.export.workbook.EmptyBook;
import org.skirmish.source.Reject;

/**
 * All files of one run: the chosen formats, {@code rejects.csv} and {@code run.json}, in one
 * folder. They appear together when {@link #end} has gone well; before, or when anything fails, the
 * folder keeps what it had.
 *
 * <pre>{@code
 * try (Exports exports = new Exports(Set.of(Format.CSV, Format.JSON), Path.of("output"))) {
 *   exports.begin();
 *   exports.write(event);
 *   exports.reject(reject);
 *   exports.end();
 * }
 * }</pre>
 *
 * <p>Call {@link #begin} before the first article is read: the libraries behind Excel and GeoJSON
 * get ready on threads of their own while the caller reads. The caller's own calls must come from
 * one thread, in the order in which events and rejects are to stand in the files.
 */
public final class Exports implements EventWriter {

  private static final String REJECTS = "rejects.csv";

  private final Set<Format> formats;
  private final Layout layout;
  private final Path path;
  private final List<EventWriter> writers = new ArrayList<>();
  private final Deque<Closeable> files = new ArrayDeque<>();
  private final RunCounts counts = new RunCounts();
  private Map<String, Long> inputs = Map.of();
  private OutputFolder folder;
  private RejectTable rejects;

  /**
   * @param formats the formats to write; none is allowed and gives {@code rejects.csv} alone
   * @param path the folder, which need not be there yet
   */
  public Exports(Collection<Format> formats, Path path) {
    this(formats, Layout.DEFAULT, path);
  }

  /**
   * @param formats the formats to write; none is allowed and gives {@code rejects.csv} alone
   * @param layout how the tables are laid out
   * @param path the folder, which need not be there yet
   */
  public Exports(Collection<Format> formats, Layout layout, Path path) {
    EnumSet<Format> inOrder = EnumSet.noneOf(Format.class);
    inOrder.addAll(formats);
    this.formats = Collections.unmodifiableSet(inOrder);
    this.layout = layout;
    this.path = path;
  }

  /**
   * Lets the library behind Excel get ready on a thread of its own; for a program that has other
   * things to do before it knows what to write where. It takes half of a run with one article.
   */
  public static void prepareExcel() {
    EmptyBook.prepare();
  }

  /**
   * Opens the folder and starts the files.
   *
   * @throws OutputFolderException if the folder cannot be made or written to
   */
  @Override
  public void begin() throws IOException {
    begin(false);
  }

  /**
   * The same, if wanted with the journal of a run that was stopped there.
   *
   * @throws OutputFolderException if the folder cannot be made or written to
   */
  public void begin(boolean resume) throws IOException {
    folder = resume ? OutputFolder.resume(path) : OutputFolder.open(path);
    folder.replaceByNone(RunFile.NAME);
    rejects = opened(new RejectTable(layout.csv(), folder.create(REJECTS)));
    rejects.begin();
    for (Format format : formats) {
      if (!format.isWrittenByAnother(formats)) {
        EventWriter writer = opened(format.writer(formats, layout, folder));
        writers.add(writer);
        writer.begin();
      }
    }
  }

  @Override
  public void write(CheckedEvent event) throws IOException {
    counts.add(event);
    for (EventWriter writer : writers) {
      writer.write(event);
    }
  }

  /** Notes an input that gave no event. */
  public void reject(Reject reject) throws IOException {
    counts.add(reject);
    rejects.write(reject);
  }

  /** Where the run's journal is to lie, or lies already. */
  public Path journal() {
    return folder.journal();
  }

  /** Whether a journal of an earlier run was deleted. */
  public boolean isBegunAnew() {
    return folder.isBegunAnew();
  }

  /** Events and rejects until now. */
  public RunCounts counts() {
    return counts;
  }

  /**
   * Says what was read, for {@code run.json}; to be called before {@link #end}.
   *
   * @param read numbers by what they count, in the order in which they are to be written
   */
  public void read(Map<String, Long> read) {
    inputs = read;
  }

  /** Completes the files and puts them in their places. */
  @Override
  public void end() throws IOException {
    for (EventWriter writer : writers) {
      if (writer instanceof QueuedWriter queued) {
        queued.startEnd();
      }
    }
    rejects.end();
    for (EventWriter writer : writers) {
      writer.end();
    }
    closeFiles();
    RunFile.write(
        layout.settings().version(), inputs, counts, folder.written(), folder.create(RunFile.NAME));
    folder.publish();
  }

  @Override
  public void close() throws IOException {
    try {
      closeFiles();
    } finally {
      if (folder != null) {
        folder.close();
      }
    }
  }

  /**
   * Closes every file, also when one of them fails. A file must be closed before it gets its name:
   * only then are its last bytes on the disk.
   */
  private void closeFiles() throws IOException {
    try {
      if (!files.isEmpty()) {
        files.removeLast().close();
      }
    } finally {
      if (!files.isEmpty()) {
        closeFiles();
      }
    }
  }

  private <C extends Closeable> C opened(C file) {
    files.add(file);
    return file;
  }
}
