package org.skirmish.table;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.coding.CodedEvent;
import org.skirmish.event.Origin;
import org.skirmish.source.Input;
import org.skirmish.source.Obstacle;
import org.skirmish.source.Reject;
import org.skirmish.source.Result;
import org.skirmish.source.TextStream;
import org.skirmish.table.acled.AcledRecords;
import org.skirmish.table.ucdp.UcdpRecords;
import org.skirmish.world.World;

/**
 * A table of events that the user already has: ACLED's export as CSV, the JSON of its API, UCDP's
 * Georeferenced Event Dataset as CSV. It may have a million rows: no more than some hundred are
 * held at a time.
 *
 * <pre>{@code
 * Optional<EventTable> table = EventTable.find(input);
 * try (EventTable.Reading reading = table.get().read(World.load())) {
 *   for (var batch = reading.next(); batch.isPresent(); batch = reading.next()) {
 *     List<Result<CodedEvent>> events = batch.get().events();
 *   }
 * }
 * }</pre>
 */
public final class EventTable {

  /** Enough for the names of the columns, in JSON with the values of the first row. */
  private static final int HEAD_BYTES = 16 * 1024;

  private static final int BUFFER = 1 << 16;

  /** Names that articles do not open with; one of each table that is read. */
  private static final String[] MARKS = {
    "event_date", "event_id_cnty", "type_of_violence", "date_start", "event date", "event-date"
  };

  private final Input input;
  private final TextStream text;
  private final TableFormat format;

  private EventTable(Input input, TextStream text, TableFormat format) {
    this.input = input;
    this.text = text;
    this.format = format;
  }

  /** Some rows, for any thread to read. */
  public interface Batch {

    /** Their events in order, each with its reject where a row cannot be read. */
    List<Result<CodedEvent>> events();
  }

  /** The table that an input is; empty for all other inputs, and for what cannot be opened. */
  public static Optional<EventTable> find(Input input) {
    byte[] head;
    try (InputStream in = input.open()) {
      head = in.readNBytes(HEAD_BYTES);
    } catch (IOException | RuntimeException e) {
      // Reading it as an article says why.
      return Optional.empty();
    }
    if (!isMarked(head)) {
      return Optional.empty();
    }
    Optional<TextStream> text = TextStream.of(head);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<TableFormat> format = Sniffer.format(text.get().beginning());
    return format.isPresent()
        ? Optional.of(new EventTable(input, text.get(), format.get()))
        : Optional.empty();
  }

  /** A quick look that lets articles pass without decoding them: letters of any encoding. */
  private static boolean isMarked(byte[] head) {
    StringBuilder ascii = new StringBuilder(head.length);
    for (byte b : head) {
      if (b > 0) {
        ascii.append((char) (b >= 'A' && b <= 'Z' ? b + ('a' - 'A') : b));
      }
    }
    for (String mark : MARKS) {
      if (ascii.indexOf(mark) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** One pass over the rows. */
  public Reading read(World world) {
    return new Reading(world);
  }

  /** Goes through the rows; what stands in the way of it is the last batch, a reject. */
  public final class Reading implements Closeable {

    private final Records records;
    private Optional<Rows> rows = Optional.empty();
    private boolean any;
    private boolean ended;

    private Reading(World world) {
      Origin origin = new Origin.OfTable(input.name(), format.name());
      Columns columns = Columns.of(format.scheme());
      KnownCountries countries = new KnownCountries(world.countries());
      records =
          format.scheme() == Scheme.ACLED
              ? new AcledRecords(origin, columns, countries)
              : new UcdpRecords(origin, columns, countries, world.actors());
    }

    /** The next rows; empty at the end. A table gives one batch at least. */
    public Optional<Batch> next() {
      if (ended) {
        return Optional.empty();
      }
      try {
        if (rows.isEmpty()) {
          rows = Optional.of(open());
        }
        Optional<Rows.Batch> batch = rows.get().next();
        if (batch.isPresent()) {
          any = true;
          return Optional.of(() -> events(batch.get()));
        }
      } catch (MissingColumnsException e) {
        return last(
            Reject.Reason.MISSING_COLUMNS,
            "the table looks like "
                + format.scheme().title()
                + " and lacks the columns "
                + e.getMessage()
                + ": add them, or name them so");
      } catch (IOException e) {
        return last(
            Reject.Reason.UNREADABLE,
            "the file cannot be read on (" + Obstacle.of(e) + "): check it and run again");
      }
      ended = true;
      return any
          ? Optional.empty()
          : last(Reject.Reason.EMPTY, "the table has no rows: export it again");
    }

    private Rows open() throws IOException {
      InputStream bytes = new BufferedInputStream(input.open(), BUFFER);
      try {
        Reader chars = text.reader(bytes);
        return format.json()
            ? new JsonRows(input.name(), format, chars)
            : new CsvRows(input.name(), format, chars);
      } catch (IOException e) {
        bytes.close();
        throw e;
      }
    }

    private Optional<Batch> last(Reject.Reason reason, String detail) {
      ended = true;
      Result<CodedEvent> reject = Result.rejected(input.name(), reason, detail);
      return Optional.of(() -> List.of(reject));
    }

    private List<Result<CodedEvent>> events(Rows.Batch batch) {
      List<Result<Row>> read = batch.read();
      List<Result<CodedEvent>> events = new ArrayList<>(read.size());
      for (Result<Row> row : read) {
        events.add(row.then(this::event));
      }
      return events;
    }

    private Result<CodedEvent> event(Row row) {
      try {
        return Result.of(records.of(row));
      } catch (BadCell e) {
        return Result.rejected(
            input.name() + " " + row.where(), Reject.Reason.BAD_ROW, e.getMessage());
      } catch (RuntimeException e) {
        // One odd row must not cost the user the other million.
        return Result.rejected(
            input.name() + " " + row.where(),
            Reject.Reason.FAILED,
            "Skirmish failed on it ("
                + e.getClass().getSimpleName()
                + "): please report this line together with the row");
      }
    }

    @Override
    public void close() throws IOException {
      if (rows.isPresent()) {
        rows.get().close();
      }
    }
  }

  /** The input's name. */
  public String name() {
    return input.name();
  }
}
