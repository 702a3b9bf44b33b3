package org.skirmish.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import org.skirmish.coding.CodedEvent;
import org.skirmish.event.Origin;
import org.skirmish.source.Document;
import org.skirmish.source.Input;
import org.skirmish.source.TextStream;
import org.skirmish.table.acled.AcledRecords;
import org.skirmish.table.acled.MonadicRows;
import org.skirmish.table.text.CsvRows;
import org.skirmish.table.text.JsonLineRows;
import org.skirmish.table.text.JsonRows;
import org.skirmish.table.ucdp.UcdpRecords;
import org.skirmish.table.workbook.WorkbookTable;
import org.skirmish.world.World;

/**
 * A table that the user already has: ACLED's export of any year, the JSON of its API, UCDP's
 * Georeferenced Event Dataset, the Global Terrorism Database, or another whose columns the user
 * explains. It may have a million rows: no more than some hundred are held at a time.
 *
 * <pre>{@code
 * Optional<EventTable> table = EventTable.find(input, TableSettings.DEFAULT);
 * try (TableReading<CodedEvent> reading = table.get().read(World.load())) {
 *   for (var batch = reading.next(); batch.isPresent(); batch = reading.next()) {
 *     List<Result<CodedEvent>> events = batch.get().results();
 *   }
 * }
 * }</pre>
 */
public final class EventTable {

  /** Enough for the names of the columns, in JSON with the values of the first row. */
  private static final int HEAD_BYTES = 16 * 1024;

  private static final int BUFFER = 1 << 16;

  private final Input input;
  private final TableFormat format;
  private final Columns columns;
  private final Opening opening;

  /** How the rows are had. */
  private interface Opening {
    Rows of(Columns columns) throws IOException;
  }

  private EventTable(Input input, TableFormat format, TableSettings settings, Opening opening) {
    this.input = input;
    this.format = format;
    this.opening = opening;
    columns =
        settings.notes()
            ? Columns.ofNotes(format.names(), settings.mapping())
            : Columns.of(format.scheme()).with(settings.mapping());
  }

  /** The table that an input is; empty for all other inputs, and for what cannot be opened. */
  public static Optional<EventTable> find(Input input, TableSettings settings) {
    byte[] head;
    try (InputStream in = input.open()) {
      head = in.readNBytes(HEAD_BYTES);
    } catch (IOException | RuntimeException e) {
      // Reading it as an article says why.
      return Optional.empty();
    }
    if (WorkbookTable.mayBe(head)) {
      return workbook(input, head, settings);
    }
    Optional<TextStream> text = TextStream.of(head);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Sniffer sniffer = new Sniffer(settings, head.length < HEAD_BYTES);
    Optional<TableFormat> format = sniffer.format(text.get().beginning());
    return format.map(
        found ->
            new EventTable(input, found, settings, some -> open(input, text.get(), found, some)));
  }

  private static Optional<EventTable> workbook(Input input, byte[] head, TableSettings settings) {
    try {
      Schemes schemes = new Schemes(settings.mapping());
      return WorkbookTable.find(input, head, schemes::of)
          .map(table -> new EventTable(input, table.format(), settings, table::open));
    } catch (WorkbookTable.BrokenException e) {
      TableFormat format = new TableFormat(Scheme.MAPPED, TableFormat.Form.XLSX, ',', 0, List.of());
      Opening broken =
          columns -> {
            throw e;
          };
      return Optional.of(new EventTable(input, format, settings, broken));
    } catch (IOException | RuntimeException e) {
      // Reading it as an article says that it is none.
      return Optional.empty();
    }
  }

  /** The input's name. */
  public String name() {
    return input.name();
  }

  Scheme scheme() {
    return format.scheme();
  }

  /** Whether nobody says what its columns are. */
  boolean isUnknown() {
    return format.scheme() == Scheme.UNKNOWN && columns == Columns.of(Scheme.UNKNOWN);
  }

  Columns columns() {
    return columns;
  }

  /** How it is written. */
  TableFormat format() {
    return format;
  }

  /** One pass over the rows, each an event. */
  public TableReading<CodedEvent> read(World world) {
    Origin origin = new Origin.OfTable(input.name(), format.name());
    KnownCountries countries = new KnownCountries(world.countries());
    Records records =
        format.scheme() == Scheme.UCDP
            ? new UcdpRecords(origin, columns, countries, world.actors())
            : new AcledRecords(origin, columns, countries);
    return new TableReading<>(this, records::of);
  }

  /** One pass over the rows, each a text with what stands beside it. */
  public TableReading<Document> readNotes() {
    return new TableReading<>(this, new NoteRecords(input.name(), columns)::of);
  }

  Rows open() throws IOException {
    Rows found = open(columns);
    return format.scheme() == Scheme.ACLED && columns.field("type_of_actor") >= 0
        ? new MonadicRows(input.name(), found, columns)
        : found;
  }

  /** The rows, for other columns than those that records are made of. */
  Rows open(Columns some) throws IOException {
    return opening.of(some);
  }

  private static Rows open(Input input, TextStream text, TableFormat format, Columns columns)
      throws IOException {
    InputStream bytes = new BufferedInputStream(input.open(), BUFFER);
    try {
      Reader chars = text.reader(bytes);
      return switch (format.form()) {
        case JSON -> new JsonRows(input.name(), columns, chars);
        case JSONL -> new JsonLineRows(input.name(), columns, chars);
        default -> new CsvRows(input.name(), format, columns, chars);
      };
    } catch (IOException e) {
      bytes.close();
      throw e;
    }
  }
}
