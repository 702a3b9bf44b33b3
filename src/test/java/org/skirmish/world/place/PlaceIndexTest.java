package org.skirmish.world.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.skirmish.world.place.Villages.country;
import static org.skirmish.world.place.Villages.place;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skirmish.world.Countries;
import org.skirmish.world.World;
import org.skirmish.world.place.Place.Kind;
import org.skirmish.world.place.spelling.NameKeys;

class PlaceIndexTest {

  private static final Countries COUNTRIES = World.load().countries();

  @TempDir Path folder;

  /** Mali and Niger with divisions, and many villages in a grid. */
  private static Villages villages() {
    Villages villages =
        new Villages()
            .with(place(7, "Taraga Region", "MLI", "04", Kind.ADM1, 16.2, -0.1), "Région de Taraga")
            .with(place(8, "Cercle de Dorey", "MLI", "04/12", Kind.ADM2, 15.5, 0.4))
            .with(place(9_000_000_123_456L, "I-n-Tassit", "MLI", "04/12", Kind.TOWN, 15.31, 0.77))
            .with(place(11, "Dorey", "MLI", "04/12", Kind.SEAT2, 15.50125, 0.40375), "Doreï", "Вар")
            .people(12_345)
            .with(place(12, "Dorey", "NER", "1", Kind.TOWN, 13.5, 2.1))
            .with(place(0, "Puits d’Akoul", "NER", "10", Kind.SITE, 17.99999, -0.00001));
    for (int i = 0; i < 500; i++) {
      String name = "Village " + Integer.toString(i * 7919, 36);
      villages.with(
          place(
              1000 + i, name, "MLI", "0" + i % 9 + "/" + i % 4, Kind.TOWN, (1200 + i) / 100.0, -4));
    }
    return villages;
  }

  private static List<Place> named(PlaceIndex index, String name) {
    TreeSet<Integer> numbers = new TreeSet<>();
    index.withSkeleton(NameKeys.skeleton(name), numbers::add);
    return numbers.stream().map(index::place).toList();
  }

  private static List<String> names(PlaceIndex index, int number) {
    List<String> names = new ArrayList<>();
    index.names(number, (kind, name, main) -> names.add(name));
    return names;
  }

  @Test
  void givesEveryPlaceBackAsItWas() throws Exception {
    PlaceIndex index = villages().index(folder, "grid");

    assertThat(index.size()).isEqualTo(506);
    List<Place> read = new ArrayList<>();
    for (int i = 0; i < index.size(); i++) {
      read.add(index.place(i));
    }
    List<Place> written = villages().all().stream().map(Villages.Named::place).toList();
    assertThat(Set.copyOf(read).equals(Set.copyOf(written))).isTrue();
    assertThat(index.name()).isEqualTo("grid");
    assertThat(index.origin()).isEqualTo("Villages of the test");
    assertThat(index.date()).isEqualTo("2026-03-01");
    assertThat(index.countries()).containsExactly(country("MLI"), country("NER"));
  }

  @Test
  void findsEveryPlaceByEachOfItsNames() throws Exception {
    PlaceIndex index = villages().index(folder, "grid");

    for (Villages.Named named : villages().all()) {
      assertThat(named(index, named.place().name())).contains(named.place());
    }
    assertThat(named(index, "In Tassit")).extracting(Place::id).containsOnly(9_000_000_123_456L);
    assertThat(named(index, "taraga")).extracting(Place::id).containsOnly(7L);
    assertThat(named(index, "Durey")).extracting(Place::id).containsExactlyInAnyOrder(8L, 11L, 12L);
  }

  @Test
  void keepsOtherNamesOnceAndNoneInOtherScripts() throws Exception {
    PlaceIndex index = villages().index(folder, "grid");
    List<List<String>> all = new ArrayList<>();
    index.withSkeleton(NameKeys.skeleton("Dorey"), number -> all.add(names(index, number)));

    assertThat(all)
        .containsExactlyInAnyOrder(
            List.of("Cercle de Dorey"), List.of("Dorey", "Doreï"), List.of("Dorey"));
  }

  @Test
  void aPlaceWithoutANameInLatinLettersIsLeftOut() throws Exception {
    Villages unreadable = new Villages().with(place(1, "Вар", "MLI", "1", Kind.TOWN, 1, 1), "В");
    Path file = Villages.write(folder, "some", unreadable.all());

    assertThat(PlaceIndex.open(file, COUNTRIES).size()).isZero();
  }

  @Test
  void divisionsAreRangesWithTheDivisionFirst() throws Exception {
    PlaceIndex index = villages().index(folder, "grid");

    assertThat(inside(index, index.in(country("NER")))).extracting(Place::name).hasSize(2);
    assertThat(inside(index, index.in(country("NER"), "1")))
        .extracting(Place::name)
        .containsExactly("Dorey");
    List<Place> region = inside(index, index.in(country("MLI"), "04"));
    assertThat(region.get(0).name()).isEqualTo("Taraga Region");
    assertThat(region).extracting(Place::admin1).containsOnly("04");
    assertThat(region).hasSize(4 + 56);
    List<Place> cercle = inside(index, index.in(country("MLI"), "04", "12"));
    assertThat(cercle).hasSize(3);
    assertThat(cercle.get(0).kind()).isEqualTo(Kind.ADM2);
    assertThat(inside(index, index.in(country("MLI"), "0"))).isEmpty();
    assertThat(inside(index, index.in(country("BFA")))).isEmpty();
    assertThat(inside(index, index.in(country("MLI"), "04", "99"))).isEmpty();
  }

  private static List<Place> inside(PlaceIndex index, Runs.Span span) {
    List<Place> places = new ArrayList<>();
    for (int i = span.from(); i < span.to(); i++) {
      places.add(index.place(i));
    }
    return places;
  }

  @Test
  void theOrderOfPlacesDoesNotMatter() throws Exception {
    List<Villages.Named> shuffled = new ArrayList<>(villages().all());
    Collections.shuffle(shuffled, new Random(3));

    byte[] one = Files.readAllBytes(Villages.write(folder, "grid", villages().all()));
    byte[] other = Files.readAllBytes(Villages.write(folder, "grid", shuffled));

    assertThat(one).isEqualTo(other);
    try (var left = Files.list(folder)) {
      assertThat(left)
          .extracting(file -> file.getFileName().toString())
          .containsOnly("grid.places");
    }
  }

  @Test
  void similarBeginningsAreFoundWithinTheCountry() throws Exception {
    PlaceIndex index = villages().index(folder, "grid");
    TreeSet<Integer> numbers = new TreeSet<>();

    // "tugr" has the first and the third letter of "taraga".
    index.beginningLike("tagur", country("MLI"), numbers::add);
    assertThat(numbers.stream().map(index::place)).extracting(Place::id).containsExactly(7L);
    numbers.clear();
    index.beginningLike("tirg", country("MLI"), numbers::add);
    assertThat(numbers.stream().map(index::place)).extracting(Place::id).containsExactly(7L);
    numbers.clear();
    index.beginningLike("tirg", country("NER"), numbers::add);
    assertThat(numbers).isEmpty();
  }

  @Test
  void anEmptyIndexIsOne() throws Exception {
    PlaceIndex index = new Villages().index(folder, "none");

    assertThat(named(index, "Dorey")).isEmpty();
    assertThat(index.countries()).isEmpty();
    index.verify();
  }

  @Test
  void aForeignFileIsRefusedByName() throws Exception {
    Path zip = Files.write(folder.resolve("ML.places"), new byte[200]);

    assertThatThrownBy(() -> PlaceIndex.open(zip, COUNTRIES))
        .isInstanceOf(PlaceIndexException.class)
        .hasMessageStartingWith(zip + ": this is no index of places. Remove the file");
    Path empty = Files.write(folder.resolve("empty.places"), new byte[0]);
    assertThatThrownBy(() -> PlaceIndex.read(empty, COUNTRIES))
        .isInstanceOf(PlaceIndexException.class);
  }

  @Test
  void anotherVersionIsRefused() throws Exception {
    Path file = Villages.write(folder, "grid", villages().all());
    byte[] bytes = Files.readAllBytes(file);
    bytes[11]++;

    assertThatThrownBy(() -> PlaceIndex.of(ByteBuffer.wrap(bytes), "x", COUNTRIES))
        .hasMessageContaining("another version of the program (format 2)");
  }

  @Test
  void aShortenedFileIsDamaged() throws Exception {
    Path file = Villages.write(folder, "grid", villages().all());
    byte[] bytes = Files.readAllBytes(file);

    for (int length : new int[] {100, 200, bytes.length - 1}) {
      assertThatThrownBy(() -> PlaceIndex.of(ByteBuffer.wrap(bytes, 0, length), "x", COUNTRIES))
          .hasMessageStartingWith("x: the index of places is damaged");
    }
  }

  @Test
  void whateverIsWrongWithTheBytesTheFileIsNamed() throws Exception {
    Path file = Villages.write(folder, "grid", villages().all());
    byte[] whole = Files.readAllBytes(file);
    Random random = new Random(5);
    int refused = 0;
    for (int i = 0; i < 400; i++) {
      byte[] bytes = whole.clone();
      for (int j = 0; j < 3; j++) {
        bytes[200 + random.nextInt(bytes.length - 200)] = (byte) random.nextInt();
      }
      try {
        PlaceIndex index = PlaceIndex.of(ByteBuffer.wrap(bytes), "x.places", COUNTRIES);
        for (String name : List.of("Dorey", "Taraga", "Village 64r", "In Tassit")) {
          named(index, name);
          index.beginningLike(NameKeys.skeleton(name), country("MLI"), number -> {});
        }
      } catch (PlaceIndexException e) {
        assertThat(e).hasMessageStartingWith("x.places: the index of places is damaged");
        refused++;
      }
    }
    assertThat(refused).isPositive();
    whole[whole.length - 5]++;
    PlaceIndex index = PlaceIndex.of(ByteBuffer.wrap(whole), "x.places", COUNTRIES);
    assertThatThrownBy(index::verify).hasMessageContaining("damaged");
  }
}
