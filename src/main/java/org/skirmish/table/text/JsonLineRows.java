package org.skirmish.table.text;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.source.Result;
import org.skirmish.table.Columns;
import org.skirmish.table.Row;
import org.skirmish.table.Rows;

/** Rows that are objects of JSON, one a line; a broken one costs its line. */
public final class JsonLineRows implements Rows {

  private static final int ROWS = 256;

  private final String file;
  private final Columns columns;
  private final Lines lines;
  private boolean any;

  public JsonLineRows(String file, Columns columns, Reader in) {
    this.file = file;
    this.columns = columns;
    lines = new Lines(in);
  }

  /** The first line is read at once, for its keys; the others on any thread. */
  @Override
  public Optional<Batch> next() throws IOException {
    List<String> texts = new ArrayList<>();
    int from = lines.number() + 1;
    long size = 0;
    while (texts.size() < ROWS && size < RowCutter.LONGEST_ROW) {
      Optional<String> line = lines.next();
      if (line.isEmpty()) {
        break;
      }
      texts.add(line.get());
      size += line.get().length();
    }
    if (texts.isEmpty()) {
      return Optional.empty();
    }
    List<Result<Row>> ready = new ArrayList<>();
    int start = 0;
    while (!any && start < texts.size()) {
      add(texts.get(start), from + start, ready);
      start++;
      any = !ready.isEmpty();
    }
    int rest = start;
    return Optional.of(
        () -> {
          List<Result<Row>> rows = new ArrayList<>(ready);
          for (int i = rest; i < texts.size(); i++) {
            try {
              add(texts.get(i), from + i, rows);
            } catch (IOException e) {
              rows.add(JsonRows.rejected(file, "line " + (from + i), e.getMessage()));
            }
          }
          return rows;
        });
  }

  /** Adds the row that a line is; nothing for a blank one. */
  private void add(String line, int number, List<Result<Row>> rows) throws IOException {
    String where = "line " + number;
    if (line.isBlank()) {
      return;
    }
    if (line.length() > RowCutter.LONGEST_ROW) {
      rows.add(
          JsonRows.rejected(
              file, where, "the line is longer than 1,000,000 characters: shorten its texts"));
      return;
    }
    try (JsonParser json = JsonRows.parser(line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        rows.add(JsonRows.rejected(file, where, "it is no object: give each event as an object"));
        return;
      }
      Result<Row> row = JsonRows.row(json, columns, file, where, !any);
      rows.add(
          json.nextToken() == null
              ? row
              : JsonRows.rejected(file, where, "text stands behind the object: correct the line"));
    } catch (JsonProcessingException e) {
      rows.add(JsonRows.rejected(file, where, JsonRows.broken(e) + ": correct the line"));
    }
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
