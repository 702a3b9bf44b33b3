package org.skirmish.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void printsWhatWouldComeOfItAndWritesNothing() throws Exception {
    write("notes.txt", "On 6 March 2018, Taliban militants attacked a police post in Ghazni.\n");
    write("story.txt", "The village lies on a river.\n");
    write(
        "acled.csv",
        "event_id_cnty,event_date,event_type,sub_event_type,actor1,actor2,country,location,latitude,longitude,fatalities\n"
            + "MLI1,2020-01-02,Battles,Armed clash,JNIM,ISGS,Mali,Gao,16.27,-0.04,3\n"
            + "MLI2,2020-01-02,Battles,Armed clash,JNIM,,Mali,Gao,16.27,-0.04,3\n"
            + "MLI3,soon,Battles,Armed clash,JNIM,ISGS,Mali,Gao,16.27,-0.04,3\n");

    assertThat(check()).isZero();

    assertThat(err.toString()).isEmpty();
    assertThat(out.toString())
        .contains(
            "notes.txt: 2018-03-06; Ghazni, Ghaznī, Afghanistan; Battles: Armed clash; fatalities 0")
        .contains("story.txt rejected (")
        .contains("(MLI2)")
        .contains("  warning one-sided-battle: ")
        .contains("acled.csv line 4 rejected (bad row): ")
        .contains("2 articles and 1 table with 3 rows read: 3 events, 2 rejects, ")
        .endsWith("Nothing was written." + System.lineSeparator());
    assertThat(out.toString()).as("a row without flags").doesNotContain("MLI1)");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(3);
    }
  }

  @Test
  void strictFailsOnAReject() throws Exception {
    write("story.txt", "The village lies on a river.\n");
    assertThat(check("--strict")).isEqualTo(1);
    assertThat(check("--quiet")).as("everything is rejected").isEqualTo(3);
  }

  private void write(String name, String text) throws Exception {
    Files.writeString(folder.resolve(name), text);
  }

  private int check(String... options) {
    String[] args = new String[options.length + 2];
    args[0] = "check";
    args[1] = folder.toString();
    System.arraycopy(options, 0, args, 2, options.length);
    return Skirmish.run(new PrintWriter(out), new PrintWriter(err), args);
  }
}
