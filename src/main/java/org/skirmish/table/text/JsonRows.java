package org.skirmish.table.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.source.Reject;
import org.skirmish.source.Result;
import org.skirmish.table.BadCell;
import org.skirmish.table.Columns;
import org.skirmish.table.MissingColumnsException;
import org.skirmish.table.Row;
import org.skirmish.table.Rows;

/**
 * The rows of ACLED's API: an array of objects, by itself or under {@code data}. Values are texts
 * or numbers; null and NaN are empty cells. Where the JSON breaks off nothing behind can be read,
 * and what stands behind its end is a reject.
 */
public final class JsonRows implements Rows {

  private static final int ROWS = 256;

  /** Characters of the texts of a batch. */
  private static final int BATCH = 1 << 18;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(RowCutter.LONGEST_ROW)
                  .maxNameLength(1_000)
                  .maxNestingDepth(100)
                  .build())
          // R and Python write it, though it is no JSON.
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .build();

  private final String file;
  private final Columns columns;
  private final JsonParser json;
  private boolean inside;
  private boolean ended;
  private int number;

  public JsonRows(String file, Columns columns, Reader in) throws IOException {
    this.file = file;
    this.columns = columns;
    json = FACTORY.createParser(in);
  }

  /** Goes to the first object of the array of rows; whether there is such an array. */
  public static boolean findRows(JsonParser json) throws IOException {
    JsonToken first = json.nextToken();
    if (first == JsonToken.START_ARRAY) {
      return true;
    }
    while (first == JsonToken.START_OBJECT && json.nextToken() == JsonToken.FIELD_NAME) {
      boolean rows = json.currentName().equals("data");
      if (json.nextToken() == JsonToken.START_ARRAY && rows) {
        return true;
      }
      json.skipChildren();
    }
    return false;
  }

  public static JsonParser parser(String beginning) throws IOException {
    return FACTORY.createParser(beginning);
  }

  @Override
  public Optional<Batch> next() throws IOException {
    if (ended) {
      return Optional.empty();
    }
    List<Result<Row>> rows = new ArrayList<>();
    long size = 0;
    try {
      if (!inside) {
        ended = !findRows(json);
        inside = true;
      }
      while (!ended && rows.size() < ROWS && size < BATCH) {
        JsonToken token = json.nextToken();
        if (token == JsonToken.START_OBJECT) {
          number++;
          Result<Row> row = row(json, columns, file, "row " + number, number == 1);
          size += size(row);
          rows.add(row);
        } else if (token == JsonToken.END_ARRAY || token == null) {
          ended = true;
          number++;
          if (isMoreBehind()) {
            rows.add(
                rejected(
                    "text stands behind the end of the JSON, and nothing of it was read: give each"
                        + " answer of the API a file of its own"));
          }
        } else {
          number++;
          json.skipChildren();
          rows.add(rejected("it is no object: give each event as an object"));
        }
      }
    } catch (JsonProcessingException e) {
      ended = true;
      rows.add(
          rejected(broken(e) + ", and nothing behind it can be read: download the file again"));
    }
    return rows.isEmpty() ? Optional.empty() : Optional.of(() -> rows);
  }

  /** Passes over what follows the rows within the answer; whether there is anything behind. */
  private boolean isMoreBehind() throws IOException {
    int depth = json.getParsingContext().inRoot() ? 0 : 1;
    while (depth > 0) {
      JsonToken token = json.nextToken();
      if (token == null) {
        return false;
      }
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
    }
    return json.nextToken() != null;
  }

  /** "the JSON is broken here (…)". */
  static String broken(JsonProcessingException e) {
    return "the JSON is broken here (" + BadCell.shortened(e.getOriginalMessage()) + ")";
  }

  /** The row that an object is, whose opening bracket was read. */
  static Result<Row> row(JsonParser json, Columns columns, String file, String where, boolean first)
      throws IOException {
    String[] cells = new String[columns.size()];
    boolean[] there = new boolean[columns.size()];
    int nested = -1;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      int place = columns.find(json.currentName());
      JsonToken value = json.nextToken();
      if (place >= 0) {
        there[place] = true;
        cells[place] = value == JsonToken.VALUE_NULL ? "" : Row.lines(json.getText());
        nested = value.isScalarValue() ? nested : place;
      }
      json.skipChildren();
    }
    if (first) {
      MissingColumnsException.check(columns, there);
    }
    return nested >= 0
        ? rejected(
            file,
            where,
            columns.name(nested) + " holds a list or an object: give a text or a number")
        : Result.of(new Row(columns, where, cells));
  }

  private static long size(Result<Row> result) {
    long size = 0;
    if (result instanceof Result.Of<Row> row) {
      for (String cell : row.value().cells()) {
        size += cell == null ? 0 : cell.length();
      }
    }
    return size;
  }

  private Result<Row> rejected(String detail) {
    return rejected(file, "row " + Math.max(1, number), detail);
  }

  static Result<Row> rejected(String file, String where, String detail) {
    return Result.rejected(file + " " + where, Reject.Reason.BAD_ROW, detail);
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
