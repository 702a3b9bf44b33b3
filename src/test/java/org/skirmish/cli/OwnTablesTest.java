package org.skirmish.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --actors} and {@code --gazetteer}: a user's own tables. */
class OwnTablesTest {

  private static final String HEADER =
      "name,acled_name,aliases,type,country,camp,from_year,to_year,source\n";
  private static final String DUNES =
      "Front of the Dunes,FoD: Front of the Dunes,Dunes Front,Rebel group,MLI,insurgent,2016,,"
          + "field notes\n";

  @TempDir Path folder;

  private final StringWriter err = new StringWriter();
  private Path article;
  private Path actors;

  @BeforeEach
  void writeAnArticle() throws Exception {
    article =
        Files.writeString(
            folder.resolve("ambush.txt"),
            "2017 Ansongo ambush\n\nOn 24 November 2017, the Dunes Front ambushed a patrol of"
                + " Malian soldiers near Ansongo in Mali. Four soldiers were killed.\n");
    actors = folder.resolve("actors.csv");
  }

  @Test
  void aUsersActorIsKnown() throws Exception {
    assertThat(convert()).isZero();
    assertThat(events()).doesNotContain("FoD: Front of the Dunes");

    Files.writeString(actors, "# mine\n" + HEADER + DUNES);
    assertThat(convert("--actors", actors.toString())).isZero();
    assertThat(events()).contains("FoD: Front of the Dunes").contains("Rebel group");
  }

  @Test
  void aUsersActorGoesBeforeTheBuiltInOne() throws Exception {
    Files.writeString(article, Files.readString(article).replace("the Dunes Front", "JNIM"));
    Files.writeString(actors, HEADER + DUNES.replace("Dunes Front", "JNIM"));

    assertThat(convert("--actors", actors.toString())).isZero();
    assertThat(events()).contains("FoD: Front of the Dunes").doesNotContain("JNIM: Group");
  }

  @Test
  void bothTablesTogether() throws Exception {
    Files.writeString(actors, HEADER + DUNES);
    Path places =
        Files.writeString(
            folder.resolve("places.csv"),
            "name,aliases,country,admin1,admin2,latitude,longitude\n"
                + "Ansongo,,MLI,Gao,,15.5,0.25\n");

    assertThat(convert("--actors", actors.toString(), "-g", places.toString())).isZero();
    assertThat(events()).contains("FoD: Front of the Dunes").contains(",15.5,0.25,");
  }

  @Test
  void explainKnowsThemToo() throws Exception {
    Files.writeString(actors, HEADER + DUNES);
    StringWriter out = new StringWriter();
    int status =
        Skirmish.run(
            new PrintWriter(out),
            new PrintWriter(err),
            "explain",
            article.toString(),
            "--actors",
            actors.toString());
    assertThat(status).isZero();
    assertThat(out.toString()).contains("Front of the Dunes", "Rebel group");

    Files.writeString(actors, "name\n");
    assertThat(
            Skirmish.run(
                new PrintWriter(out),
                new PrintWriter(err),
                "explain",
                article.toString(),
                "--actors",
                actors.toString()))
        .isEqualTo(2);
  }

  @Test
  void aWrongLineIsAWrongCommandLine() throws Exception {
    Files.writeString(actors, HEADER + DUNES.replace("Rebel group", "Rebels"));

    assertThat(convert("--actors", actors.toString())).isEqualTo(2);
    assertThat(err.toString())
        .startsWith(
            "skirmish: --actors: " + actors + ", line 2: type is none of ACLED's labels: Rebels")
        .contains("skirmish convert --help");
    assertThat(folder.resolve("tables")).doesNotExist();
  }

  @Test
  void aTableWithOtherColumnsIsAWrongCommandLine() throws Exception {
    Files.writeString(actors, "name,type\nFront of the Dunes,Rebel group\n");

    assertThat(convert("--actors", actors.toString())).isEqualTo(2);
    assertThat(err.toString())
        .startsWith(
            "skirmish: --actors: " + actors + ", line 1: the columns are [name, type], not");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--actors", "--gazetteer"})
  void aFileThatCannotBeReadIsAWrongCommandLine(String option) throws Exception {
    Path missing = folder.resolve("missing.csv");
    assertThat(convert(option, missing.toString())).isEqualTo(2);
    assertThat(err.toString()).startsWith("skirmish: " + option + ": " + missing + ": ");

    err.getBuffer().setLength(0);
    byte[] latin1 = (HEADER + "Mouvement é").getBytes(StandardCharsets.ISO_8859_1);
    Path garbled = Files.write(folder.resolve("latin1.csv"), latin1);
    assertThat(convert(option, garbled.toString())).isEqualTo(2);
    assertThat(err.toString())
        .startsWith("skirmish: " + option + ": " + garbled + ": ")
        .contains("Give a CSV file in UTF-8.")
        .doesNotContain("Exception");
  }

  private int convert(String... options) {
    String[] args = new String[options.length + 6];
    args[0] = "convert";
    args[1] = article.toString();
    args[2] = "--output";
    args[3] = folder.resolve("tables").toString();
    args[4] = "--formats";
    args[5] = "csv";
    System.arraycopy(options, 0, args, 6, options.length);
    return Skirmish.run(new PrintWriter(new StringWriter()), new PrintWriter(err), args);
  }

  private String events() throws Exception {
    return Files.readString(folder.resolve("tables").resolve("events.csv"));
  }
}
