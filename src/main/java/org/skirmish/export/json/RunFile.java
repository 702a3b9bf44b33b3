package org.skirmish.export.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.skirmish.export.RunCounts;
import org.skirmish.export.folder.WrittenFile;
import org.skirmish.source.EarlierRun;

/**
 * {@code run.json}: what a run has read and written, in numbers, and its files with their
 * checksums. It is put in its place as the last of them, so that a folder in which it is missing,
 * or in which a file has another checksum, holds the files of several runs. The same input gives
 * the same bytes: it has no time and no path.
 */
public final class RunFile {

  /** Its name. */
  public static final String NAME = EarlierRun.LIST;

  private RunFile() {}

  /**
   * Writes it and closes the stream.
   *
   * @param version of the program; empty if it is not known
   * @param inputs how many articles, tables, and rows of tables were read, by these names
   */
  public static void write(
      String version,
      Map<String, Long> inputs,
      RunCounts counts,
      List<WrittenFile> files,
      OutputStream out)
      throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      DefaultIndenter lines = new DefaultIndenter("  ", "\n");
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
      json.writeStartObject();
      json.writeStringField("program", EarlierRun.PROGRAM);
      if (!version.isEmpty()) {
        json.writeStringField("version", version);
      }
      numbers(json, "read", inputs);
      json.writeNumberField("events", counts.events());
      json.writeNumberField("rejects", counts.rejects());
      numbers(json, "events_by_type", counts.types());
      numbers(json, "events_by_country", counts.countries());
      numbers(json, "flags", counts.flags());
      numbers(json, "rejects_by_reason", counts.reasons());
      json.writeArrayFieldStart("files");
      for (WrittenFile file : files) {
        json.writeStartObject();
        json.writeStringField("name", file.name());
        json.writeNumberField("bytes", file.size());
        json.writeStringField("sha256", file.sha256());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void numbers(JsonGenerator json, String name, Map<String, Long> numbers)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, Long> number : numbers.entrySet()) {
      json.writeNumberField(number.getKey(), number.getValue());
    }
    json.writeEndObject();
  }
}
