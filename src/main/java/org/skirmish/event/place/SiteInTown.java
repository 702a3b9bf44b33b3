package org.skirmish.event.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.mention.place.PlaceName;
import org.skirmish.source.WordSets;
import org.skirmish.world.Country;
import org.skirmish.world.World;
import org.skirmish.world.name.Words;

/**
 * "X University", "X General Hospital": a site that bears its town's name gives way to the town.
 */
final class SiteInTown {

  private static final WordSets WORDS = WordSets.of(SiteInTown.class, "place-words.csv");
  private static final Set<String> SITES = WORDS.get("town-site");
  private static final Set<String> GRADES = WORDS.get("site-grade");

  private SiteInTown() {}

  /** The town, if a town of one of the countries has the name. */
  static Optional<String> of(PlaceName site, Set<Country> countries, World world) {
    List<String> words = List.of(site.name().split(" "));
    int last = words.size() - 1;
    if (last < 1 || !SITES.contains(Words.key(words.get(last)))) {
      return Optional.empty();
    }
    while (last > 1 && GRADES.contains(Words.key(words.get(last - 1)))) {
      last--;
    }
    String town = String.join(" ", words.subList(0, last));
    boolean here =
        world.atlas().find(town).stream()
            .anyMatch(
                one ->
                    one.isSameName()
                        && one.place().kind().isTown()
                        && countries.contains(one.place().country()));
    return here ? Optional.of(town) : Optional.empty();
  }
}
