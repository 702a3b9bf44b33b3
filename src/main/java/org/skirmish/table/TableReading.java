package org.skirmish.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.skirmish.source.Obstacle;
import org.skirmish.source.Reject;
import org.skirmish.source.Result;

/**
 * One pass over the rows of a table; what stands in the way of it is the last batch, a reject.
 *
 * @param <T> what becomes of a row
 */
public final class TableReading<T> implements Closeable {

  /** So many columns of a table that is not known are named to the user. */
  private static final int SHOWN = 40;

  private static final int LONGEST_LIST = 800;

  private final EventTable table;
  private final Function<Row, T> maker;
  private Optional<Rows> rows = Optional.empty();
  private boolean any;
  private boolean ended;

  /**
   * Some rows, for any thread to read.
   *
   * @param <T> what becomes of a row
   */
  public interface Batch<T> {

    /** What became of them in order, each with its reject where a row cannot be read. */
    List<Result<T>> results();
  }

  TableReading(EventTable table, Function<Row, T> maker) {
    this.table = table;
    this.maker = maker;
  }

  /** The next rows; empty at the end. A table gives one batch at least. */
  public Optional<Batch<T>> next() {
    if (ended) {
      return Optional.empty();
    }
    if (table.isUnknown()) {
      return last(Reject.Reason.UNKNOWN_TABLE, unknown());
    }
    try {
      if (rows.isEmpty()) {
        rows = Optional.of(table.open());
      }
      Optional<Rows.Batch> batch = rows.get().next();
      if (batch.isPresent()) {
        any = true;
        return Optional.of(() -> results(batch.get()));
      }
    } catch (MissingColumnsException e) {
      return last(
          Reject.Reason.MISSING_COLUMNS,
          "the table looks like "
              + table.scheme().title()
              + " and lacks the columns "
              + e.getMessage()
              + ": add them, or name them so");
    } catch (IOException e) {
      return last(
          Reject.Reason.UNREADABLE,
          "reading stopped (" + Obstacle.of(e) + "): check the file and run again");
    }
    ended = true;
    return any
        ? Optional.empty()
        : last(Reject.Reason.EMPTY, "the table has no rows: export it again");
  }

  private String unknown() {
    List<String> names = table.format().names();
    if (names.isEmpty()) {
      return "a table without the names of its columns: put them into its first line";
    }
    String shown = String.join(", ", names.subList(0, Math.min(SHOWN, names.size())));
    return "a table that Skirmish does not know, with the columns "
        + BadCell.shortened(shown, LONGEST_LIST)
        + (names.size() > SHOWN ? " and " + (names.size() - SHOWN) + " more" : "")
        + ": \"skirmish columns FILE\" shows what it would take each for; then convert it with"
        + " --map COLUMN=FIELD, or with --read notes if a column of it holds texts";
  }

  private Optional<Batch<T>> last(Reject.Reason reason, String detail) {
    ended = true;
    Result<T> reject = Result.rejected(table.name(), reason, detail);
    return Optional.of(() -> List.of(reject));
  }

  private List<Result<T>> results(Rows.Batch batch) {
    List<Result<Row>> read = batch.read();
    List<Result<T>> results = new ArrayList<>(read.size());
    for (Result<Row> row : read) {
      results.add(row.then(this::result));
    }
    return results;
  }

  private Result<T> result(Row row) {
    String where = table.name() + " " + row.where();
    try {
      return Result.of(maker.apply(row));
    } catch (BadCell e) {
      return Result.rejected(where, Reject.Reason.BAD_ROW, e.getMessage());
    } catch (RuntimeException e) {
      // One odd row must not cost the user the other million.
      return Result.rejected(
          where,
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
