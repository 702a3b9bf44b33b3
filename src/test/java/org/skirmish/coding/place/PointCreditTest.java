package org.skirmish.coding.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skirmish.coding.CodedPlace;
import org.skirmish.model.FieldPath;
import org.skirmish.world.World;
import org.skirmish.world.place.pack.PackFolder;

/** Who a point is credited to. */
class PointCreditTest extends PlaceCodings {

  @Test
  void aPointOfTheGazetteerHasItsNumber() {
    PlaceCoder.Decision decision =
        coder.code(named("Douentza", "Mali"), PlaceCoder.Context.NONE, NOBODY);
    long number = World.load().atlas().find("Douentza").get(0).place().id();
    assertThat(decision.place().from()).contains(CodedPlace.From.GAZETTEER);
    assertThat(decision.place().geonames()).hasValue(number);
    assertThat(rules(decision, FieldPath.PLACE_LATITUDE))
        .containsExactly("GeoNames " + number + ": Douentza");
  }

  @Test
  void aPointOfAPackSaysOfWhich(@TempDir Path folder) throws Exception {
    Path rows = folder.resolve("MLX.txt");
    Files.writeString(
        rows,
        String.join(
                "\t",
                "990001",
                "Tin Ozzobar",
                "",
                "",
                "15.5",
                "0.5",
                "P",
                "PPL",
                "ML",
                "",
                "",
                "",
                "",
                "",
                "0",
                "",
                "",
                "",
                "2026-02-03")
            + "\n");
    Path own = folder.resolve("wells.csv");
    Files.writeString(
        own,
        "name,aliases,country,admin1,admin2,latitude,longitude\nBir Quxavat,,MLI,,,16.5,0.25\n");
    World world = World.load();
    PackFolder packs = new PackFolder(folder.resolve("packs"), world);
    packs.add(rows);
    packs.add(own);
    PlaceCoder packed = new PlaceCoder(world.withPacks(packs.open()));

    PlaceCoder.Decision village =
        packed.code(named("Tin Ozzobar", "Mali"), PlaceCoder.Context.NONE, NOBODY);
    assertThat(village.place().from()).contains(CodedPlace.From.PACK);
    assertThat(village.place().geonames()).hasValue(990001);
    assertThat(rules(village, FieldPath.PLACE_LATITUDE))
        .containsExactly("pack MLX, GeoNames 990001: Tin Ozzobar");

    PlaceCoder.Decision well =
        packed.code(named("Bir Quxavat", "Mali"), PlaceCoder.Context.NONE, NOBODY);
    assertThat(well.place().from()).contains(CodedPlace.From.PACK);
    assertThat(well.place().geonames()).isEmpty();
    assertThat(rules(well, FieldPath.PLACE_LATITUDE)).containsExactly("pack wells: Bir Quxavat");

    Path named = folder.resolve("GeoNames.csv");
    Files.copy(own, named);
    assertThatThrownBy(() -> packs.add(named)).hasMessageContaining("name it otherwise");
  }

  @Test
  void aPointOfTheUsersOwnTableSaysSo(@TempDir Path folder) throws Exception {
    Path own = folder.resolve("wells.csv");
    Files.writeString(
        own,
        "name,aliases,country,admin1,admin2,latitude,longitude\nBir Quxavat,,MLI,,,16.5,0.25\n");
    PlaceCoder.Decision well =
        new PlaceCoder(World.load().withPlaces(own))
            .code(named("Bir Quxavat", "Mali"), PlaceCoder.Context.NONE, NOBODY);
    assertThat(well.place().from()).contains(CodedPlace.From.OWN_TABLE);
    assertThat(well.place().geonames()).isEmpty();
    assertThat(rules(well, FieldPath.PLACE_LATITUDE)).containsExactly("wells.csv: Bir Quxavat");
  }
}
