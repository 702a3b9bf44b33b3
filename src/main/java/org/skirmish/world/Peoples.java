package org.skirmish.world;

import java.util.List;
import java.util.Optional;
import org.skirmish.source.ResourceLines;

/** Peoples who bear the name of another country's, by the resource {@code misnamed-peoples.csv}. */
final class Peoples {

  /**
   * @param iso3 the country that has the name too
   * @param name the name
   * @param signs words in a text that tell that it speaks of the people
   */
  private record Misnamed(String iso3, String name, List<String> signs) {}

  private static final List<Misnamed> ALL =
      ResourceLines.of(Peoples.class, "misnamed-peoples.csv").stream().map(Peoples::row).toList();

  private Peoples() {}

  private static Misnamed row(String line) {
    String[] cells = line.split(",", 3);
    return new Misnamed(cells[0], cells[1], List.of(cells[2].split("\\|")));
  }

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
