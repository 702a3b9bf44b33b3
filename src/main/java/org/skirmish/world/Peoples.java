package org.skirmish.world;

import java.util.List;
import java.util.Optional;
import org.skirmish.world.name.Table;

/** Peoples who bear the name of another country's, by the resource {@code misnamed-peoples.csv}. */
final class Peoples {

  /**
   * @param iso3 the country that has the name too
   * @param name the name
   * @param signs words in a text that tell that it speaks of the people
   */
  private record Misnamed(String iso3, String name, List<String> signs) {}

  private static final List<Misnamed> ALL =
      Table.ofResource(Peoples.class, "misnamed-peoples.csv", "iso3", "name", "signs").stream()
          .map(row -> new Misnamed(row.required("iso3"), row.required("name"), row.list("signs")))
          .toList();

  private Peoples() {}

  /** The ISO3 code of the country whose people's name means others in the text. */
  static Optional<String> misnamed(String text) {
    for (Misnamed people : ALL) {
      if (text.contains(people.name()) && people.signs().stream().anyMatch(text::contains)) {
        return Optional.of(people.iso3());
      }
    }
    return Optional.empty();
  }
}
