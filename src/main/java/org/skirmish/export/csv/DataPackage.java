package org.skirmish.export.csv;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.skirmish.export.Attribution;
import org.skirmish.export.RunSettings;
import org.skirmish.export.table.Column;
import org.skirmish.export.table.Table;
import org.skirmish.source.ResourceLines;

/**
 * {@code datapackage.json}: a tabular data package of Frictionless Data, version 1
 * (specs.frictionlessdata.io), which is what validators read. It says of every CSV file how it is
 * written, what its columns hold and how the tables hang together.
 *
 * <p>A Table Schema's date has a year from 1 to 9999. A column of dates in which another year
 * stands is therefore text with a pattern; without such a year it is a date.
 */
final class DataPackage {

  private static final String DAY = "^(-\\d{4,}|\\d{4}|\\+\\d{5,})-\\d{2}-\\d{2}$";

  private final CsvStyle style;
  private final boolean unique;
  private final Map<String, String[]> limits = new HashMap<>();
  private final JsonGenerator json;
  private Column<?> id;
  private String events;

  /**
   * @param unique whether each event has an identifier of its own
   */
  DataPackage(CsvStyle style, boolean unique, OutputStream out) throws IOException {
    this.style = style;
    this.unique = unique;
    for (String line : ResourceLines.of(DataPackage.class, "limits.csv")) {
      String[] cells = line.split(",", -1);
      limits.put(cells[0], cells);
    }
    json = new JsonFactory().createGenerator(out);
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    json.setPrettyPrinter(
        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
  }

  /**
   * Writes what is said of the package as a whole.
   *
   * @param settings of which the packs of places are sources
   */
  void begin(RunSettings settings) throws IOException {
    json.writeStartObject();
    text("profile", "tabular-data-package");
    text("name", "skirmish-events");
    text("title", "Conflict events");
    text(
        "description",
        "Events that Skirmish read from articles, in the columns of established datasets. Notes,"
            + " quotes and titles are the articles' own words, whose licences the program does not"
            + " know.");
    json.writeArrayFieldStart("licenses");
    json.writeStartObject();
    text("name", "CC-BY-4.0");
    text("path", "https://creativecommons.org/licenses/by/4.0/");
    text("title", "Creative Commons Attribution 4.0, for what is from GeoNames");
    json.writeEndObject();
    json.writeEndArray();
    json.writeArrayFieldStart("sources");
    source("GeoNames: names and points of places", "https://www.geonames.org");
    for (RunSettings.Pack pack : settings.packs()) {
      json.writeStartObject();
      text("title", "Pack of places " + pack.name() + ": " + Attribution.whose(pack));
      json.writeEndObject();
    }
    source("Natural Earth: outlines (public domain)", "https://www.naturalearthdata.com");
    source("The articles and their references, which the resource sources lists", "sources.csv");
    json.writeEndArray();
    json.writeArrayFieldStart("resources");
  }

  /**
   * Describes a file. The first is that of the events, to whose id an {@code event_id} refers.
   *
   * @param oddDates the columns with a date that a Table Schema's date cannot be
   * @param hxl whether a row of hashtags follows the header
   */
  void table(Table<?> table, Set<String> oddDates, boolean hxl) throws IOException {
    if (id == null) {
      id = table.columns().get(0);
      events = table.name();
    }
    json.writeStartObject();
    text("profile", "tabular-data-resource");
    text("name", table.name());
    text("path", table.name() + ".csv");
    text("description", table.description());
    text("format", "csv");
    text("mediatype", "text/csv");
    text("encoding", "utf-8");
    json.writeObjectFieldStart("dialect");
    text("delimiter", Character.toString(style.delimiter()));
    text("lineTerminator", "\r\n");
    text("quoteChar", "\"");
    json.writeBooleanField("doubleQuote", true);
    json.writeBooleanField("skipInitialSpace", false);
    json.writeBooleanField("header", true);
    if (hxl) {
      // Of version 2. A comment character would hide rows whose first cell begins with it.
      json.writeArrayFieldStart("commentRows");
      json.writeNumber(2);
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeObjectFieldStart("schema");
    json.writeArrayFieldStart("fields");
    for (Column<?> column : table.columns()) {
      field(column, oddDates.contains(column.name()));
    }
    json.writeEndArray();
    json.writeArrayFieldStart("missingValues");
    json.writeString("");
    json.writeEndArray();
    keys(table);
    json.writeEndObject();
    json.writeEndObject();
  }

  void end() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }

  private void field(Column<?> column, boolean oddDates) throws IOException {
    json.writeStartObject();
    text("name", column.name());
    boolean asText = oddDates && column.type() == Column.Type.DATE;
    text("type", asText ? "string" : type(column.type()));
    text("description", column.description());
    json.writeObjectFieldStart("constraints");
    if (column == id && unique) {
      json.writeBooleanField("unique", true);
    }
    if (column == id || column.name().equals("event_id")) {
      json.writeBooleanField("required", true);
    }
    if (asText) {
      text("pattern", DAY);
    }
    boolean number = column.type() == Column.Type.INTEGER || column.type() == Column.Type.DECIMAL;
    if (number && limits.containsKey(column.name())) {
      limit("minimum", limits.get(column.name())[1]);
      limit("maximum", limits.get(column.name())[2]);
    }
    if (!column.values().isEmpty()) {
      json.writeArrayFieldStart("enum");
      for (String value : column.values()) {
        if (number) {
          json.writeNumber(value);
        } else {
          json.writeString(value);
        }
      }
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void limit(String name, String value) throws IOException {
    if (!value.isEmpty()) {
      json.writeNumberField(name, Integer.parseInt(value));
    }
  }

  private void keys(Table<?> table) throws IOException {
    if (table.columns().get(0) == id) {
      if (!unique) {
        return;
      }
      text("primaryKey", id.name());
    } else if (table.columns().get(0).name().equals("event_id")) {
      json.writeArrayFieldStart("foreignKeys");
      json.writeStartObject();
      text("fields", "event_id");
      json.writeObjectFieldStart("reference");
      text("resource", events);
      text("fields", id.name());
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndArray();
    }
  }

  private void source(String title, String path) throws IOException {
    json.writeStartObject();
    text("title", title);
    text("path", path);
    json.writeEndObject();
  }

  private void text(String key, String value) throws IOException {
    json.writeStringField(key, value);
  }

  private static String type(Column.Type type) {
    return switch (type) {
      case TEXT, LONG_TEXT -> "string";
      case INTEGER -> "integer";
      case DECIMAL -> "number";
      case DATE -> "date";
    };
  }
}
