package org.skirmish.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.skirmish.source.Result;
import org.skirmish.world.Countries;

/** Looks at the first rows of a table to say what its columns would be taken for. */
public final class TableColumns {

  /** Enough rows to tell dates from other figures. */
  private static final int ROWS = 200;

  private final EventTable table;

  public TableColumns(EventTable table) {
    this.table = table;
  }

  /** Whether they are known and none is missing, so that nothing needs to be mapped. */
  public boolean known() {
    return table.scheme() != Scheme.UNKNOWN && missing().isEmpty();
  }

  /** Whose table it is, as in "a table with 5 columns, …". */
  public String title() {
    List<String> missing = missing();
    return missing.isEmpty()
        ? table.scheme().title()
        : "like " + table.scheme().title() + " but without " + String.join(", ", missing);
  }

  private List<String> missing() {
    Columns columns = table.columns();
    boolean[] there = new boolean[columns.size()];
    for (String name : table.format().names()) {
      int place = columns.find(name);
      if (place >= 0) {
        there[place] = true;
      }
    }
    return columns.missing(there);
  }

  /**
   * The columns in their order; each of a table that is known with its field there.
   *
   * @param countries by which a column of countries is told
   * @throws IOException if the file cannot be read
   */
  public List<ColumnGuess> guesses(Countries countries) throws IOException {
    List<String> names = List.copyOf(new LinkedHashSet<>(table.format().names()));
    List<List<String>> samples = samples(names);
    if (!known()) {
      return Guesses.of(names, samples, countries);
    }
    List<ColumnGuess> guesses = new ArrayList<>();
    Columns columns = table.columns();
    for (int i = 0; i < names.size(); i++) {
      int place = columns.find(names.get(i));
      guesses.add(
          new ColumnGuess(
              names.get(i),
              place >= 0 ? Optional.of(columns.name(place)) : Optional.empty(),
              place >= 0 ? "the name that it has there" : "it is not read",
              samples.get(i).isEmpty() ? "" : samples.get(i).get(0)));
    }
    return guesses;
  }

  /** The filled cells of each column among the first rows. */
  private List<List<String>> samples(List<String> names) throws IOException {
    Columns columns = Columns.asNamed(names);
    List<List<String>> samples = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      samples.add(new ArrayList<>());
    }
    int count = 0;
    try (Rows rows = table.open(columns)) {
      Optional<Rows.Batch> batch = rows.next();
      while (batch.isPresent() && count < ROWS) {
        for (Result<Row> row : batch.get().read()) {
          if (row instanceof Result.Of<Row> of && count++ < ROWS) {
            add(of.value(), samples);
          }
        }
        batch = rows.next();
      }
    }
    return samples;
  }

  private static void add(Row row, List<List<String>> samples) {
    for (int i = 0; i < samples.size(); i++) {
      if (!row.text(i).isBlank()) {
        samples.get(i).add(row.text(i));
      }
    }
  }
}
