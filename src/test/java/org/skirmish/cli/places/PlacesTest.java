package org.skirmish.cli.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.world.World;
import org.skirmish.world.place.Candidate;

/** {@code skirmish places}, and the packs in a run. */
class PlacesTest extends PlacesRuns {

  private static final String HEADER = "name,aliases,country,admin1,admin2,latitude,longitude\n";

  @Test
  void addsListsAndRemoves() throws Exception {
    Path zip = zip("Downloaded (1).zip", Map.of("ML.txt", villages(), "readme.txt", "about"));

    assertThat(places("add", zip)).isZero();
    assertThat(out).hasToString("ML: 3 places added, 2 rows of other things left out.\n");
    assertThat(found("Tin-Kadir"))
        .singleElement()
        .satisfies(
            candidate -> {
              assertThat(candidate.as()).isEqualTo("Tinkadir");
              assertThat(candidate.place().name()).isEqualTo("Tin Qadir");
              assertThat(candidate.place().source()).isEqualTo("ML");
              assertThat(candidate.place().admin1()).isEqualTo("04");
            });
    assertThat(found("Sindara Camp"))
        .extracting(c -> c.place().id())
        .containsExactly(9_000_000_555_555L);
    assertThat(files()).containsExactly("ML.places");

    assertThat(places("list")).isZero();
    assertThat(out.toString()).contains("ML ", " 2025-04-11 ", " 3  GeoNames", packs.toString());

    assertThat(places("remove", "ML", "BF")).isEqualTo(1);
    assertThat(out).hasToString("ML is removed.\n");
    assertThat(err).hasToString("skirmish: there is no pack BF in " + packs + ".\n");
    assertThat(files()).isEmpty();
  }

  @Test
  void addsATableOfOnesOwn() throws Exception {
    Path csv =
        Files.writeString(
            folder.resolve("my villages.csv"),
            HEADER
                + "Tin Akof Sud,Tinakof|Tin Akoff,MLI,Gao,,15.5,0.25\n"
                + "Nowhere,,MLI,Atlantis,,15.5,0.25\n"
                + "Wrong,,MLI,,,95,0.25\n"
                + "Wrong,,Mali,,,15,0.25\n");

    assertThat(places("add", csv)).isZero();
    assertThat(out)
        .hasToString(
            "my-villages: 2 places added, 2 rows broken (the first is line 4: latitude is no decimal"
                + " degrees between −90 and 90), 1 with an admin1 that GeoNames does not have.\n");
    assertThat(found("Tinakof").get(0).place().admin1())
        .isEqualTo(
            World.load().atlas().find("Gao Region").stream()
                .map(Candidate::place)
                .filter(place -> place.country().iso3().equals("MLI") && place.kind().isArea())
                .findFirst()
                .orElseThrow()
                .admin1());
  }

  @Test
  void aNewerPackReplacesTheOlder() throws Exception {
    assertThat(places("add", zip("ML.zip", Map.of("ML.txt", villages())))).isZero();
    String other = row(7, "Akoulab", "", "P.PPL", "ML");
    assertThat(places("add", Files.writeString(folder.resolve("ML.txt"), other))).isZero();

    assertThat(found("Tin Qadir")).isEmpty();
    assertThat(found("Akoulab")).hasSize(1);
    assertThat(files()).containsExactly("ML.places");
  }

  @ParameterizedTest
  @CsvSource({
    "../../ML.txt, 'it holds \"../../ML.txt\", and GeoNames'",
    "evil/ML.txt, 'it holds \"evil/ML.txt\"'",
    "ML.exe, 'it holds \"ML.exe\"'",
    "readme.txt, there is no table in it"
  })
  void aForeignZipIsRefused(String member, String message) throws Exception {
    Path zip = zip("ML.zip", Map.of(member, villages()));

    assertThat(places("add", zip)).isEqualTo(1);
    assertThat(err.toString()).startsWith("skirmish: " + zip + ": " + message);
    assertThat(folder.getParent().resolve("ML.txt")).doesNotExist();
    assertThat(packs).doesNotExist();
  }

  @Test
  void aBombIsRefused() throws Exception {
    Path zip = zip("ML.zip", Map.of("ML.txt", "a".repeat(40_000_000)));

    assertThat(places("add", zip)).isEqualTo(1);
    assertThat(err.toString()).contains("it unpacks to far more than a table of places can hold");
    assertThat(files()).isEmpty();
  }

  @Test
  void whatIsNoTableIsRefused() throws Exception {
    Path text = Files.writeString(folder.resolve("notes.txt"), "On Friday\nnothing happened.\n");
    assertThat(places("add", text)).isEqualTo(1);
    assertThat(err.toString())
        .contains("2 rows are none of a table of places, first line 1: 1 columns, not 19.");

    Path half = folder.resolve("half.zip");
    byte[] whole = zipped(Map.of("ML.txt", villages()));
    Files.write(half, Arrays.copyOf(whole, whole.length / 2));
    assertThat(places("add", half)).isEqualTo(1);
    assertThat(err.toString())
        .contains("it is no zip file, or only a part of one. Fetch it again.");

    Path pdf = Files.writeString(folder.resolve("list.pdf"), "%PDF");
    assertThat(places("add", pdf)).isEqualTo(1);
    assertThat(err.toString()).contains("give a file of GeoNames, ML.zip or ML.txt");

    assertThat(places("add", folder.resolve("none.zip"))).isEqualTo(2);
    assertThat(err.toString()).contains("there is no such file that can be read.");
    assertThat(files()).isEmpty();
  }

  @Test
  void brokenRowsAreCounted() throws Exception {
    String longName = "x".repeat(200_000);
    Path text =
        Files.writeString(
            folder.resolve("ML.txt"),
            villages()
                + "5\tonly\tfour\tcells\n"
                + row(6, longName, "", "P.PPL", "ML")
                + row(7, "Akoulab", "", "P.PPL", "ML").replace("15.25", "north"));

    assertThat(places("add", text)).isZero();
    assertThat(out.toString()).contains("3 rows broken (the first is line 6: 4 columns, not 19)");
  }

  @Test
  void aRunSaysWhichPacksItUses() throws Exception {
    places("add", zip("ML.zip", Map.of("ML.txt", villages())));
    Path article =
        Files.writeString(
            folder.resolve("a.txt"), "On 3 May 2021 gunmen killed two men near Gao, Mali.");
    String tables = folder.resolve("tables").toString();
    String[] convert = {"convert", article.toString(), "-o", tables, "-f", "csv"};
    String[] packed = Arrays.copyOf(convert, convert.length + 2);
    packed[convert.length] = "--places";
    packed[convert.length + 1] = packs.toString();

    assertThat(run(convert)).isZero();
    assertThat(out.toString()).doesNotContain("Packs of places");
    assertThat(run(packed)).isZero();
    assertThat(out.toString()).contains("Packs of places: ML (2025-04-11).");

    Files.write(packs.resolve("XX.places"), new byte[300]);
    assertThat(run(packed)).isEqualTo(2);
    assertThat(err.toString())
        .contains("--places: " + packs.resolve("XX.places") + ": this is no index of places.");
  }
}
