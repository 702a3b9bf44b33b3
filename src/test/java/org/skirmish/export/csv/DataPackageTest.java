package org.skirmish.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skirmish.check.CheckedEvent;
import org.skirmish.export.Exports;
import org.skirmish.export.Format;
import org.skirmish.export.InterTerms;
import org.skirmish.export.Layout;
import org.skirmish.export.Profile;
import org.skirmish.export.RunSettings;
import org.skirmish.export.SampleEvents;
import org.skirmish.export.table.Column;
import org.skirmish.export.table.Table;
import org.skirmish.export.table.Tables;
import org.skirmish.source.Context;
import org.skirmish.source.ResourceLines;

/**
 * The description follows the profile of tabular data packages: {@code tabular-data-package.json}
 * is that of version 1 as the npm package datapackage 1.1.10 has it (Open Knowledge Foundation,
 * MIT).
 */
class DataPackageTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path temporary;

  @Test
  void itFollowsTheProfileWhateverTheLayout() throws IOException {
    for (Profile profile : Profile.values()) {
      for (InterTerms inter : InterTerms.values()) {
        for (CsvStyle style : List.of(CsvStyle.DEFAULT, new CsvStyle('\t', true, true, true))) {
          JsonNode description =
              write(
                  new Layout(profile, inter, style),
                  SampleEvents.indelimane(),
                  SampleEvents.zela());
          assertThat(profile().validate(description)).isEmpty();
        }
      }
    }
    ObjectNode broken = (ObjectNode) write(Layout.DEFAULT, SampleEvents.indelimane());
    ((ObjectNode) broken.at("/resources/0/schema/fields/1")).put("type", "day");
    assertThat(profile().validate(broken)).isNotEmpty();
  }

  @Test
  void everyFileIsDescribedColumnByColumn() throws IOException {
    JsonNode description = write(Layout.DEFAULT, SampleEvents.indelimane());
    List<String> paths = new ArrayList<>();
    for (JsonNode resource : description.get("resources")) {
      paths.add(resource.get("path").textValue());
      List<String> names = new ArrayList<>();
      for (JsonNode field : resource.at("/schema/fields")) {
        names.add(field.get("name").textValue());
      }
      if (!resource.get("name").textValue().equals("rejects")) {
        String header =
            Files.readAllLines(temporary.resolve(resource.get("path").textValue())).get(0);
        assertThat(header).isEqualTo(String.join(",", names));
      }
    }
    assertThat(paths)
        .containsExactly(
            "events.csv",
            "casualties.csv",
            "actors.csv",
            "sources.csv",
            "evidence.csv",
            "flags.csv",
            "summary.csv",
            "rejects.csv");
  }

  @Test
  void thePacksOfTheRunAreSources() throws IOException {
    RunSettings settings =
        new RunSettings(
            "",
            false,
            List.of(new RunSettings.Pack("NE", "GeoNames", "2026-05-02")),
            false,
            Context.NONE);
    Layout layout = new Layout(Profile.ACLED, InterTerms.LABELS, CsvStyle.DEFAULT, settings);
    JsonNode description = write(layout, SampleEvents.indelimane());
    assertThat(profile().validate(description)).isEmpty();
    assertThat(description.at("/sources/1/title").textValue())
        .isEqualTo("Pack of places NE: GeoNames, 2026-05-02");
  }

  @Test
  void typesLimitsAndKeysAreStated() throws IOException {
    JsonNode description = write(Layout.DEFAULT, SampleEvents.indelimane());
    JsonNode events = description.at("/resources/0/schema");
    assertThat(events.get("primaryKey").textValue()).isEqualTo("event_id_cnty");
    Map<String, JsonNode> fields = fields(events);
    assertThat(fields.get("event_id_cnty").get("constraints").toString())
        .isEqualTo("{\"unique\":true,\"required\":true}");
    assertThat(fields.get("event_date").get("type").textValue()).isEqualTo("date");
    assertThat(fields.get("latitude").get("constraints").toString())
        .isEqualTo("{\"minimum\":-90,\"maximum\":90}");
    assertThat(fields.get("geo_precision").get("constraints").toString())
        .isEqualTo("{\"enum\":[1,2,3]}");
    assertThat(fields.get("event_type").at("/constraints/enum/0").textValue()).isEqualTo("Battles");
    assertThat(description.at("/resources/1/schema/foreignKeys/0").toString())
        .isEqualTo(
            "{\"fields\":\"event_id\",\"reference\":"
                + "{\"resource\":\"events\",\"fields\":\"event_id_cnty\"}}");
  }

  @Test
  void datesBeforeTheYearOneMakeTheirColumnText() throws IOException {
    Map<String, JsonNode> fields =
        fields(write(Layout.DEFAULT, SampleEvents.zela()).at("/resources/0/schema"));
    assertThat(fields.get("event_date").get("type").textValue()).isEqualTo("string");
    String pattern = fields.get("event_date").at("/constraints/pattern").textValue();
    assertThat("-0046-08-02").matches(pattern);
    assertThat("2017-11-24").matches(pattern);
    assertThat("24 November 2017").doesNotMatch(pattern);
  }

  @Test
  void theDialectIsThatOfTheFiles() throws IOException {
    JsonNode dialect =
        write(
                new Layout(Profile.ACLED, InterTerms.LABELS, new CsvStyle(';', false, true, false)),
                SampleEvents.indelimane())
            .at("/resources/0/dialect");
    assertThat(dialect.get("delimiter").textValue()).isEqualTo(";");
    assertThat(dialect.get("commentRows").toString()).isEqualTo("[2]");
    assertThat(Files.readAllLines(temporary.resolve("events.csv")).get(1)).contains("#event");
  }

  @Test
  void everyLimitIsOfAColumn() {
    Set<String> columns = new HashSet<>();
    for (InterTerms inter : InterTerms.values()) {
      for (Profile profile : Profile.values()) {
        for (Column<?> column : profile.columns(inter)) {
          columns.add(column.name());
        }
      }
    }
    for (Table<?> table : Tables.LONG) {
      for (Column<?> column : table.columns()) {
        columns.add(column.name());
      }
    }
    for (String line : ResourceLines.of(DataPackage.class, "limits.csv")) {
      assertThat(columns).contains(line.split(",")[0]);
    }
  }

  private static Map<String, JsonNode> fields(JsonNode schema) {
    Map<String, JsonNode> fields = new HashMap<>();
    for (JsonNode field : schema.get("fields")) {
      fields.put(field.get("name").textValue(), field);
    }
    return fields;
  }

  private JsonNode write(Layout layout, CheckedEvent... events) throws IOException {
    try (Exports exports = new Exports(Set.of(Format.CSV), layout, temporary)) {
      exports.begin();
      for (CheckedEvent event : events) {
        exports.write(event);
      }
      exports.end();
    }
    return JSON.readTree(Files.readString(temporary.resolve("datapackage.json")));
  }

  private static Schema profile() throws IOException {
    try (InputStream in = DataPackageTest.class.getResourceAsStream("tabular-data-package.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
          .getSchema(JSON.readTree(in));
    }
  }
}
