package org.skirmish.review;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skirmish.coding.Passage;
import org.skirmish.source.Obstacle;
import org.skirmish.source.Opener;
import org.skirmish.source.Result;
import org.skirmish.source.TextStream;
import org.skirmish.table.BadCell;
import org.skirmish.table.Columns;
import org.skirmish.table.MissingColumnsException;
import org.skirmish.table.Row;
import org.skirmish.table.Rows;
import org.skirmish.table.Scheme;
import org.skirmish.table.TableFormat;
import org.skirmish.table.text.Cells;
import org.skirmish.table.text.CsvRows;
import org.skirmish.world.World;

/**
 * Reads a file of corrections: CSV with a line for each value that a reviewer corrected and for
 * each row that he marked as right or wrong, as the report of a run gives it, or as a spreadsheet
 * saved it again (with a byte order mark, semicolons or tabs, its columns in another order). A line
 * that cannot be used costs no other.
 *
 * <pre>
 * event_id,verdict,field,read,corrected,note,file,title,text,passage,reviewed
 * MLI-20171124-indelimane-3f2a9c01bd,corrected,fatalities,6,7,"one died later",…
 * </pre>
 */
public final class CorrectionsFile {

  private static final List<String> NEEDED = List.of("event_id", "verdict");

  private static final List<String> OPTIONAL =
      List.of("field", "read", "corrected", "note", "file", "title", "text", "passage", "reviewed");

  private static final Columns COLUMNS = Columns.named(NEEDED, OPTIONAL);

  private static final String DELIMITERS = ",;\t|";
  private static final int HEAD = 1 << 14;
  private static final int BUFFER = 1 << 16;

  private final Path path;
  private final MarkReader marks;
  private final Map<String, List<Mark>> byEvent = new LinkedHashMap<>();
  private final Map<String, Row> rows = new LinkedHashMap<>();
  private final List<Corrections.Fault> faults = new ArrayList<>();

  private CorrectionsFile(Path path, World world) {
    this.path = path;
    marks = new MarkReader(COLUMNS, world.countries());
  }

  /**
   * What the file says.
   *
   * @throws CorrectionsException if it cannot be opened or has no such columns
   */
  public static Corrections read(Path path, World world) throws CorrectionsException {
    return new CorrectionsFile(path, world).read();
  }

  private Corrections read() throws CorrectionsException {
    try (Rows found = open()) {
      for (Optional<Rows.Batch> batch = found.next(); batch.isPresent(); batch = found.next()) {
        batch.get().read().forEach(this::add);
      }
    } catch (MissingColumnsException e) {
      throw unusable("it has no column " + e.getMessage() + "; add it");
    } catch (IOException e) {
      throw unusable(Obstacle.of(e) + ". Give a CSV file in UTF-8");
    }
    List<ReviewedEvent> events = new ArrayList<>(byEvent.size());
    byEvent.forEach((id, all) -> event(id, all).ifPresent(events::add));
    faults.sort((a, b) -> Integer.compare(a.line(), b.line()));
    return new Corrections(path.getFileName().toString(), events, faults);
  }

  private CorrectionsException unusable(String why) {
    return new CorrectionsException(path + ": " + why + ".");
  }

  private Rows open() throws IOException, CorrectionsException {
    byte[] head;
    try (InputStream in = Opener.FILES.open(path)) {
      head = in.readNBytes(HEAD);
    }
    TextStream text =
        TextStream.of(head).orElseThrow(() -> unusable("it is no text; save it as CSV in UTF-8"));
    TableFormat format =
        format(text.beginning())
            .orElseThrow(
                () ->
                    unusable(
                        "no line at its beginning has the columns event_id and verdict; give the"
                            + " corrections.csv that the report saves, with the line of its"
                            + " columns' names"));
    InputStream bytes = new BufferedInputStream(Opener.FILES.open(path), BUFFER);
    try {
      return new CsvRows(path.toString(), format, COLUMNS, text.reader(bytes), true);
    } catch (IOException e) {
      bytes.close();
      throw e;
    }
  }

  /** How the table is written; its names may stand below Excel's {@code sep=;} or a title. */
  private static Optional<TableFormat> format(String text) {
    int above = 0;
    for (int start = 0; start < text.length(); start = Cells.nextLine(text, start)) {
      for (char delimiter : DELIMITERS.toCharArray()) {
        Optional<Cells> row = Cells.at(text, start, delimiter);
        if (row.isPresent() && isHeader(row.get().cells())) {
          return Optional.of(
              new TableFormat(
                  Scheme.UNKNOWN, TableFormat.Form.CSV, delimiter, above, row.get().cells()));
        }
      }
      above++;
    }
    return Optional.empty();
  }

  private static boolean isHeader(List<String> names) {
    boolean[] there = new boolean[COLUMNS.size()];
    for (String name : names) {
      int place = COLUMNS.find(name);
      if (place >= 0) {
        there[place] = true;
      }
    }
    return NEEDED.stream().allMatch(name -> there[COLUMNS.field(name)]);
  }

  private void add(Result<Row> result) {
    if (result instanceof Result.Rejected<Row> rejected) {
      String where = rejected.reject().file();
      int line = line(where.substring(where.lastIndexOf("line ")));
      faults.add(new Corrections.Fault(line, rejected.reject().detail()));
      return;
    }
    Row row = ((Result.Of<Row>) result).value();
    try {
      String id = row.required(COLUMNS.field("event_id")).strip();
      byEvent.computeIfAbsent(id, key -> new ArrayList<>()).add(marks.of(row, line(row.where())));
      // The columns beside the mark are of the event, and a line may leave them out.
      if (!rows.containsKey(id) || isTold("text", row) && !isTold("text", rows.get(id))) {
        rows.put(id, row);
      }
    } catch (BadCell e) {
      faults.add(new Corrections.Fault(line(row.where()), e.getMessage()));
    }
  }

  private static boolean isTold(String column, Row row) {
    return !row.text(COLUMNS.field(column)).isBlank();
  }

  private static int line(String where) {
    return Integer.parseInt(where.substring("line ".length()));
  }

  private Optional<ReviewedEvent> event(String id, List<Mark> all) {
    List<Mark> kept = new Contradictions(all).settled(faults);
    Row row = rows.get(id);
    return row == null || kept.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ReviewedEvent(
                id,
                row.text(COLUMNS.field("file")),
                row.text(COLUMNS.field("title")),
                row.text(COLUMNS.field("text")).strip(),
                Passage.parse(row.text(COLUMNS.field("passage"))),
                kept));
  }
}
