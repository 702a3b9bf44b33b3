package org.skirmish.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.article.NoteFile;
import org.skirmish.check.CheckedEvent;
import org.skirmish.cli.run.Pipeline;
import org.skirmish.coding.CodedPlace;
import org.skirmish.source.Context;
import org.skirmish.source.Document;
import org.skirmish.source.Result;
import org.skirmish.world.World;
import org.skirmish.world.place.pack.PackFolder;

/** What stands for a place that no map has, with a pack of villages and without. */
class UnknownVillageTest {

  private static Pipeline packed;
  private static Pipeline plain;

  /** A wide district, Zundar, and a narrow one, Belux, of the region of Mopti. */
  @BeforeAll
  static void pack(@TempDir Path folder) throws Exception {
    StringBuilder rows = new StringBuilder();
    rows.append(row(1, "Cercle de Zundar", "A", "ADM2", 14.9, -3, "91"));
    rows.append(row(2, "Zundar", "P", "PPLA2", 14.5, -3, "91"));
    rows.append(row(3, "Cercle de Belux", "A", "ADM2", 15.5, -4, "92"));
    rows.append(row(4, "Belux", "P", "PPLA2", 15.5, -4, "92"));
    for (int i = 0; i < 9; i++) {
      rows.append(
          row(10 + i, "Wuzza " + "abcdefghi".charAt(i), "P", "PPL", 14.6 + i / 10.0, -3, "91"));
      rows.append(
          row(30 + i, "Yoxxo " + "abcdefghi".charAt(i), "P", "PPL", 15.5, -4.01 - i / 100.0, "92"));
    }
    rows.append(row(60, "Karvel", "P", "PPL", 15.4, -3, "91"));
    rows.append(row(61, "Karvel", "P", "PPL", 15.55, -4, "92"));
    Path file = folder.resolve("MLX.txt");
    Files.writeString(file, rows);
    World world = World.load();
    PackFolder packs = new PackFolder(folder.resolve("packs"), world);
    packs.add(file);
    packed = new Pipeline(world.withPacks(packs.open()));
    plain = new Pipeline(world);
  }

  private static String row(
      int id, String name, String sort, String code, double north, double east, String admin2) {
    return String.join(
            "\t",
            String.valueOf(990_000 + id),
            name,
            "",
            "",
            String.valueOf(north),
            String.valueOf(east),
            sort,
            code,
            "ML",
            "",
            "04",
            admin2,
            "",
            "",
            "0",
            "",
            "",
            "",
            "2026-02-03")
        + "\n";
  }

  private static CodedPlace place(Pipeline pipeline, String told) {
    Context mali = Context.of(Optional.of("Mali"), Optional.empty(), Context.Giver.NOTE);
    Document note = new Document("note.txt", NoteFile.FORMAT, "On 3 May 2021, " + told, mali);
    Result<List<CheckedEvent>> read = pipeline.apply(note);
    return ((Result.Of<List<CheckedEvent>>) read).value().get(0).coded().place();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          gunmen killed a trader in Xyzzyq village (Belux, Mopti).   | 15.5 | 2
          gunmen killed a trader in Xyzzyq village (Mopti region).   |      |
          gunmen killed a trader in Xyzzyq village (Zundar, Mopti).  |      |
          gunmen killed a trader in the Mopti region.                | 14.48 | 3
          gunmen killed a trader in Karvel (Zundar, Mopti).          | 15.4 | 1
          gunmen killed a trader in Karvel (Belux, Mopti).           | 15.55 | 1
          """)
  void aSeatStandsForItWhereMostOfTheDivisionIsNear(String told, Double north, Integer precision) {
    CodedPlace place = place(packed, told);

    assertThat(place.admin1()).contains("Mopti");
    if (north == null) {
      assertThat(place.latitude()).isEmpty();
    } else {
      assertThat(place.latitude().getAsDouble()).isBetween(north - 0.03, north + 0.03);
      assertThat(place.precision()).contains(precision);
    }
  }

  @Test
  void withoutPacksTheCapitalOfTheRegionStandsForIt() {
    CodedPlace place = place(plain, "gunmen killed a trader in Xyzzyq village (Mopti region).");

    assertThat(place.latitude().getAsDouble()).isBetween(14.4, 14.6);
    assertThat(place.precision()).contains(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tuareg Rangers (TR) attacked the Zundar barracks.                  | Zundar
          gunmen of Al Shabaab killed a trader at Zundar.                    | Zundar
          gunmen shot a man in Mopti's Zundar.                               | Zundar
          """)
  void theNamedPlaceGoesBeforeParties(String told, String location) {
    CodedPlace place = place(packed, told);

    assertThat(place.location()).contains(location);
    assertThat(place.latitude().getAsDouble()).isBetween(14.4, 14.6);
  }
}
