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
import org.skirmish.table.acled.MonadicRows;
import org.skirmish.table.text.CsvRows;
import org.skirmish.table.text.JsonLineRows;
import org.skirmish.table.text.JsonRows;
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

  /** So many columns of a table that is not known are named to the user. */
  private static final int SHOWN = 40;

  private static final int LONGEST_LIST = 800;

  private static final int BUFFER = 1 << 16;

  private final Input input;
  private final TextStream text;
  private final TableFormat format;
  private final Columns columns;

  private EventTable(Input input, TextStream text, TableFormat format, Mapping mapping) {
    this.input = input;
    this.text = text;
    this.format = format;
    columns = Columns.of(format.scheme()).with(mapping);
  }

  /** Some rows, for any thread to read. */
  public interface Batch {

    /** Their events in order, each with its reject where a row cannot be read. */
    List<Result<CodedEvent>> events();
  }

  /** The table that an input is; empty for all other inputs, and for what cannot be opened. */
  public static Optional<EventTable> find(Input input) {
    return find(input, Mapping.NONE);
  }

  /**
   * The same, also where the user says what the columns of a table are.
   *
   * @param mapping what the user says
   */
  public static Optional<EventTable> find(Input input, Mapping mapping) {
    byte[] head;
    try (InputStream in = input.open()) {
      head = in.readNBytes(HEAD_BYTES);
    } catch (IOException | RuntimeException e) {
      // Reading it as an article says why.
      return Optional.empty();
    }
    Optional<TextStream> text = TextStream.of(head);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<TableFormat> format =
        new Sniffer(mapping, head.length < HEAD_BYTES).format(text.get().beginning());
    return format.isPresent()
        ? Optional.of(new EventTable(input, text.get(), format.get(), mapping))
        : Optional.empty();
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
      KnownCountries countries = new KnownCountries(world.countries());
      records =
          format.scheme() == Scheme.UCDP
              ? new UcdpRecords(origin, columns, countries, world.actors())
              : new AcledRecords(origin, columns, countries);
    }

    /** The next rows; empty at the end. A table gives one batch at least. */
    public Optional<Batch> next() {
      if (ended) {
        return Optional.empty();
      }
      if (format.scheme() == Scheme.UNKNOWN) {
        return last(Reject.Reason.UNKNOWN_TABLE, unknown());
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

    private String unknown() {
      List<String> names = format.names();
      String shown = String.join(", ", names.subList(0, Math.min(SHOWN, names.size())));
      return "a table that Skirmish does not know, with the columns "
          + BadCell.shortened(shown, LONGEST_LIST)
          + (names.size() > SHOWN ? " and " + (names.size() - SHOWN) + " more" : "")
          + ": \"skirmish columns FILE\" shows what it would take each for; then convert it with"
          + " --map COLUMN=FIELD, or with --read notes if a column of it holds texts";
    }

    private Rows open() throws IOException {
      InputStream bytes = new BufferedInputStream(input.open(), BUFFER);
      try {
        Reader chars = text.reader(bytes);
        Rows found =
            switch (format.form()) {
              case JSON -> new JsonRows(input.name(), columns, chars);
              case JSONL -> new JsonLineRows(input.name(), columns, chars);
              default -> new CsvRows(input.name(), format, columns, chars);
            };
        return format.scheme() == Scheme.ACLED
            ? new MonadicRows(input.name(), found, columns)
            : found;
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
