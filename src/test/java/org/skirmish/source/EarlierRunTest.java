package org.skirmish.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EarlierRunTest {

  private static final String RUN =
      "{\"program\": \"Skirmish\", \"read\": {\"name\": 1}, \"flags\": {\"program\": 2},"
          + " \"files\": [{\"name\": \"events.csv\", \"bytes\": 1}, {\"name\": \"flags.csv\"}],"
          + " \"name\": \"raid.txt\"}";

  @TempDir Path folder;

  private List<String> inputs(Path... paths) throws Exception {
    List<String> names = new ArrayList<>();
    for (Input input : Inputs.of(List.of(paths))) {
      String reason = input instanceof Input.Refused refused ? refused.reject().detail() : "";
      names.add((input.name() + " " + reason).strip());
    }
    return names;
  }

  @Test
  void whatItHasWrittenIsNotRead() throws Exception {
    Path output = Files.createDirectory(folder.resolve("tables"));
    Files.writeString(output.resolve("run.json"), RUN);
    Files.writeString(output.resolve("events.csv"), "a,b");
    Files.writeString(output.resolve("raid.txt"), "Gunmen raided a village.");
    Files.writeString(folder.resolve("ambush.txt"), "Gunmen ambushed a convoy.");

    assertThat(inputs(folder)).containsExactly("ambush.txt", "tables/raid.txt");
    assertThat(inputs(output.resolve("events.csv"))).containsExactly("events.csv");
  }

  @Test
  void aFolderOfNothingElseIsToldToBeOne() throws Exception {
    Files.writeString(folder.resolve("run.json"), RUN);
    Files.writeString(folder.resolve("events.csv"), "a,b");

    assertThat(inputs(folder))
        .singleElement()
        .asString()
        .endsWith("only files that an earlier run has written: to read one, name it");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"program\": \"other\", \"files\": [{\"name\": \"events.csv\"}]}",
        "{\"files\": [{\"name\": \"events.csv\"}]}",
        "[{\"program\": \"Skirmish\", \"files\": [{\"name\": \"events.csv\"}]}]",
        "{\"x\": {\"program\": \"Skirmish\"}, \"files\": [{\"name\": \"events.csv\"}]}",
        "{\"program\": \"Skirmish\", \"files\": [",
        "",
        "no JSON"
      })
  void aListOfAnotherProgramIsNone(String text) throws Exception {
    Files.writeString(folder.resolve("run.json"), text);
    Files.writeString(folder.resolve("events.csv"), "a,b");

    assertThat(inputs(folder)).containsExactly("events.csv", "run.json");
  }
}
