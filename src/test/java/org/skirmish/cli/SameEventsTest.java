package org.skirmish.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same event in several articles, through the whole program. */
class SameEventsTest {

  private static final String FIRST =
      """
      On 4 June 2021, JNIM fighters attacked a Malian army camp near Gossi, Mali, killing twelve \
      soldiers and wounding five.
      """;
  private static final String AGAIN =
      """
      On 4 June 2021, militants of Jama'at Nasr al-Islam wal Muslimin stormed a camp of the Malian \
      army at Gossi in Mali. Thirteen soldiers were killed.
      """;
  private static final String OTHER =
      """
      On 4 June 2021, JNIM fighters attacked a Malian army camp near Tessalit, Mali, killing one \
      soldier.
      """;

  @TempDir Path folder;

  @BeforeEach
  void writeTheArticles() throws IOException {
    Files.createDirectory(folder.resolve("in"));
    write("a.txt", FIRST);
    write("b.txt", OTHER);
    write("c.txt", AGAIN);
  }

  @Test
  void laterEventsNameTheEarlierOnes() throws IOException {
    List<JsonNode> events = convert();
    assertThat(events).hasSize(3);
    assertThat(ids(events.get(0))).isEmpty();
    assertThat(ids(events.get(1))).isEmpty();
    assertThat(ids(events.get(2))).containsExactly(events.get(0).get("id").asText());
    assertThat(flags(events.get(2)))
        .anyMatch(flag -> flag.startsWith("same-event") && flag.contains("a.txt"))
        .anyMatch(flag -> flag.contains("13 dead here and 12 there"));
  }

  @Test
  void mergedTheyAreOneRowWithAllArticles() throws IOException {
    List<JsonNode> events = convert("--merge");
    assertThat(events).hasSize(2);
    JsonNode merged = events.get(1);
    assertThat(flags(merged)).anyMatch(flag -> flag.startsWith("merged-event"));
    assertThat(ids(merged)).hasSize(1);
    assertThat(merged.get("sources").toString()).contains(".txt");
    assertThat(merged.get("alternatives").toString()).contains("\"field\":\"fatalities\"");
    assertThat(events.get(0).get("place").get("location").asText()).isEqualTo("Tessalit");
  }

  @Test
  void theSameArticleTwiceIsFound() throws IOException {
    write("b.txt", FIRST);
    List<JsonNode> events = convert();
    assertThat(ids(events.get(1))).containsExactly(events.get(0).get("id").asText());
    assertThat(convert("--merge")).hasSize(1);
  }

  /** What a note lacks is nothing, and not an empty text. */
  @Test
  void aNoteHasNoTitleAndItsSourcesHaveNoNumber() throws IOException {
    JsonNode merged = convert("--merge", "--formats", "geojson").get(1);
    for (JsonNode source : merged.get("sources")) {
      assertThat(source.get("number").isNull()).isTrue();
    }
    JsonNode map =
        new ObjectMapper().readTree(folder.resolve("out").resolve("events.geojson").toFile());
    assertThat(map.at("/features/0/properties/article").isNull()).isTrue();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve("in").resolve(name), text);
  }

  private List<JsonNode> convert(String... more) throws IOException {
    Path out = folder.resolve("out");
    List<String> arguments = new ArrayList<>(List.of("convert", folder.resolve("in").toString()));
    arguments.addAll(List.of("--output", out.toString(), "--formats", "json"));
    arguments.addAll(List.of(more));
    StringWriter err = new StringWriter();
    int status =
        Skirmish.run(
            new PrintWriter(new StringWriter()),
            new PrintWriter(err),
            arguments.toArray(String[]::new));
    assertThat(status).as(err.toString()).isZero();
    List<JsonNode> events = new ArrayList<>();
    JsonNode json =
        new ObjectMapper().readTree(Files.readString(out.resolve("events.json"), UTF_8));
    json.forEach(events::add);
    return events;
  }

  private static List<String> ids(JsonNode event) {
    List<String> ids = new ArrayList<>();
    event.get("same_as").forEach(id -> ids.add(id.asText()));
    return ids;
  }

  private static List<String> flags(JsonNode event) {
    List<String> flags = new ArrayList<>();
    event
        .get("flags")
        .forEach(
            flag -> flags.add(flag.get("code").asText() + ": " + flag.get("message").asText()));
    return flags;
  }
}
