package org.skirmish.interop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.skirmish.cli.Skirmish;

/** What the program says of its files, held against them by validators that are not ours. */
class DescriptionsIT {

  @Test
  void jsonAndItsLinesFollowTheSchema() throws IOException {
    List<Object> command = new ArrayList<>(List.of(schema()));
    List<String> counts = new ArrayList<>();
    for (Conversion run : Conversion.WHOLE) {
      command.add(run.file("events.json").getParent());
      counts.add(Integer.toString(Conversion.json(run.file("events.json")).size()));
    }
    String said = Software.JSONSCHEMA.script("validate_json.py", command.toArray());
    assertThat(said.lines()).isEqualTo(counts).doesNotContain("0");
  }

  /** The validator does find what is wrong. */
  @Test
  void anEventWithoutAnIdBreaksTheSchema() throws IOException {
    ArrayNode events = (ArrayNode) Conversion.json(Conversion.TABLES.file("events.json"));
    ((ObjectNode) events.get(0)).remove("id");
    Path wrong = Conversion.TABLES.workFolder("wrong-json");
    ObjectMapper mapper = new ObjectMapper();
    mapper.writeValue(wrong.resolve("events.json").toFile(), events);
    List<String> lines = new ArrayList<>();
    events.forEach(event -> lines.add(event.toString()));
    Files.write(wrong.resolve("events.jsonl"), lines);
    Software.Output output =
        Software.JSONSCHEMA.output(
            Software.PYTHON, Software.path("validate_json.py"), schema(), wrong);
    assertThat(output.status()).isEqualTo(1);
    assertThat(output.err()).contains("'id' is a required property");
  }

  private static Path schema() throws IOException {
    Path file = Conversion.ACLED.workFolder("schema").resolve("events.schema.json");
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
      assertThat(Skirmish.run(out, new PrintWriter(System.err, true), "schema")).isZero();
    }
    return file;
  }

  /**
   * All but HXL's: version 1 of data packages, which the library knows, has no word for a row of
   * hashtags, and the library takes a byte order mark for a part of the first name.
   */
  @Test
  void tablesFollowTheDataPackage() {
    List<Object> command = new ArrayList<>();
    List<String> counts = new ArrayList<>();
    for (Conversion run : Conversion.values()) {
      if (run != Conversion.HXL) {
        command.add(run.file("datapackage.json"));
        run.tables().forEach(table -> counts.add(table + " " + run.csv(table).rows().size()));
        counts.add("rejects " + run.csv("rejects").rows().size());
      }
    }
    String said = Software.NODE.script("validate_package.js", command.toArray());
    assertThat(said.lines()).isEqualTo(counts);
  }

  /** The validator does find what is wrong: an actor's row of an event that there is not. */
  @Test
  void aRowOfAnUnknownEventBreaksTheDataPackage() throws IOException {
    Path wrong = Conversion.TABLES.workFolder("wrong-package");
    for (String table :
        List.of("events", "casualties", "actors", "sources", "evidence", "flags", "summary")) {
      Files.copy(Conversion.TABLES.file(table + ".csv"), wrong.resolve(table + ".csv"));
    }
    for (String file : List.of("rejects.csv", "datapackage.json")) {
      Files.copy(Conversion.TABLES.file(file), wrong.resolve(file));
    }
    Path flags = wrong.resolve("flags.csv");
    Files.writeString(flags, Files.readString(flags) + "MLI0,info,no-sources,none\r\n");
    Software.Output output =
        Software.NODE.output(
            "node", Software.path("validate_package.js"), wrong.resolve("datapackage.json"));
    assertThat(output.status()).isEqualTo(1);
    assertThat(output.err()).contains("Foreign key");
  }
}
