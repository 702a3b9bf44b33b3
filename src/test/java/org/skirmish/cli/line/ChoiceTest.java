package org.skirmish.cli.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.export.Format;
import org.skirmish.export.Profile;
import org.skirmish.source.WordSets;

class ChoiceTest {

  private static final List<String> FORMATS =
      Stream.of(Format.values()).map(format -> format.name().toLowerCase(Locale.ROOT)).toList();

  @Test
  void caseAndSpaceDoNotMatter() {
    assertThat(Choice.of("--read", " Notes ", List.of("events", "notes"))).isEqualTo("notes");
    assertThat(Choice.of("--profile", "UCDP-ged", Profile.values())).isEqualTo(Profile.UCDP_GED);
  }

  @Test
  void anotherWordIsAnsweredWithAll() {
    assertThatThrownBy(() -> Choice.of("--read", "texts", List.of("events", "notes")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("--read: invalid value \"texts\"; choose one of events, notes.");
    assertThatThrownBy(() -> Choice.of("--read", "event", List.of("events", "notes")))
        .hasMessage(
            "--read: invalid value \"event\"; did you mean events? Choose one of events, notes.");
  }

  @ParameterizedTest
  @CsvSource({
    "excel, xlsx",
    "Excel, xlsx",
    "xls, xlsx",
    "tsv, csv",
    "shapefile, gpkg",
    "geopackage, gpkg",
    "kmz, kml",
    "flatgeobuf, fgb",
    "ndjson, jsonl",
    "geojsons, geojsonl",
    "geo-json, geojson"
  })
  void formatsHaveOtherNames(String given, String meant) {
    assertThatThrownBy(() -> Choice.ofFormat("--formats", given, FORMATS))
        .hasMessageContaining("did you mean " + meant + "?");
  }

  @Test
  void everyFormatHasOtherNamesAndNoneIsOfTwo() {
    WordSets names = WordSets.of(Choice.class, "format-names.csv");
    List<String> all = new ArrayList<>();
    FORMATS.forEach(format -> all.addAll(names.get(format)));
    assertThat(all).doesNotHaveDuplicates().doesNotContainAnyElementsOf(FORMATS);
  }
}
