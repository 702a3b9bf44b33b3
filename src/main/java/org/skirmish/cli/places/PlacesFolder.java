package org.skirmish.cli.places;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.skirmish.world.place.PlaceIndex;
import org.skirmish.world.place.pack.PackFolder;
import org.skirmish.world.place.pack.Rows;

/** Where a user's packs of places lie if nobody says it, and how they are told of. */
public final class PlacesFolder {

  /** Packs that are named one by one. */
  private static final int NAMED = 8;

  private PlacesFolder() {}

  /**
   * The folder that the environment names in SKIRMISH_PLACES, or else one among the user's data as
   * the system has it.
   *
   * @param environment the variables
   * @param system what the system is called, {@code os.name}
   * @param home the user's folder, {@code user.home}
   */
  public static Optional<Path> usual(Map<String, String> environment, String system, String home) {
    String named = environment.getOrDefault("SKIRMISH_PLACES", "");
    if (!named.isEmpty()) {
      return Optional.of(Path.of(named));
    }
    String kind = system.toLowerCase(Locale.ROOT);
    String data;
    if (kind.startsWith("windows")) {
      data = environment.getOrDefault("LOCALAPPDATA", "");
    } else if (kind.startsWith("mac")) {
      data = home.isEmpty() ? "" : home + "/Library/Application Support";
    } else {
      String fallback = home.isEmpty() ? "" : home + "/.local/share";
      data = environment.getOrDefault("XDG_DATA_HOME", "");
      data = data.startsWith("/") ? data : fallback;
    }
    return data.isEmpty() ? Optional.empty() : Optional.of(Path.of(data, "skirmish", "places"));
  }

  /** The same for the system on which the program runs. */
  public static Optional<Path> usual() {
    return usual(
        System.getenv(), System.getProperty("os.name", ""), System.getProperty("user.home", ""));
  }

  /** "Packs of places: BF (2014-12-05), ML (2023-10-22)."; empty if there are none. */
  public static String line(List<PlaceIndex> packs) {
    if (packs.isEmpty()) {
      return "";
    }
    if (packs.size() <= NAMED) {
      return packs.stream()
          .map(pack -> pack.name() + " (" + pack.date() + ")")
          .collect(Collectors.joining(", ", "Packs of places: ", "."));
    }
    List<String> dates = packs.stream().map(PlaceIndex::date).sorted().toList();
    String last = dates.get(dates.size() - 1);
    return packs.size() + " packs of places, of " + dates.get(0) + " to " + last + ".";
  }

  /**
   * What came of the rows of a source: "ML: 15448 places added, 3 rows of other things left out."
   */
  static String line(PackFolder.Added added) {
    Rows rows = added.rows();
    StringBuilder text = new StringBuilder();
    text.append(added.name()).append(": ").append(rows.added()).append(" places added");
    if (rows.leftOut() > 0) {
      text.append(", ").append(rows.leftOut()).append(" rows of other things left out");
    }
    if (rows.broken() > 0) {
      text.append(", ").append(rows.broken()).append(" rows broken (the first is ");
      text.append(rows.firstBroken()).append(')');
    }
    if (rows.strangeDivisions() > 0) {
      text.append(", ").append(rows.strangeDivisions());
      text.append(" with an admin1 that GeoNames does not have");
    }
    return text.append('.').toString();
  }
}
