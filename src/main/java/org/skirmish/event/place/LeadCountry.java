package org.skirmish.event.place;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skirmish.article.Article;
import org.skirmish.event.Findings;
import org.skirmish.mention.Mentions;
import org.skirmish.mention.Phrase;
import org.skirmish.mention.Token;
import org.skirmish.mention.place.PlaceMention;
import org.skirmish.model.FieldPath;
import org.skirmish.world.Country;
import org.skirmish.world.World;

/**
 * The country that an article's first sentences name, for a place around which none is named.
 *
 * @param findings where it is noted that a country was concluded from them
 */
record LeadCountry(Article article, Mentions mentions, World world, Findings findings) {

  /** Whether one of the names is a country or a division that only one country has. */
  boolean isToldBy(List<String> names) {
    for (String name : names) {
      if (tellsCountry(name)) {
        return true;
      }
    }
    return false;
  }

  /** A country, or a division that only one country has. */
  private boolean tellsCountry(String name) {
    return world.countries().byName(name).isPresent()
        || world.divisions().countriesOf(name).size() == 1;
  }

  /**
   * The country that the first sentences name oftenest as a place, or the title by its name. A
   * report's adjectives ("Afghan officials") count where nothing else does; a note's do not, since
   * they may be the attackers'.
   */
  Optional<String> ofLead(List<Phrase> lead) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Phrase phrase : lead) {
      for (PlaceMention place : phrase.places()) {
        if (place.strength() > 1) {
          count(world.countries().byName(place.name()), 2, counts);
          for (String name : place.within()) {
            count(world.countries().byName(name), 2, counts);
          }
        }
      }
    }
    for (Token token : mentions.title().tokens()) {
      if (token.isWord() && token.isCapitalised()) {
        count(world.countries().byName(token.text()), 4, counts);
      }
    }
    if (counts.isEmpty() && !article.isNote()) {
      for (Phrase phrase : lead) {
        for (Token token : phrase.tokens()) {
          if (token.isWord() && token.isCapitalised()) {
            count(world.countries().byDemonym(token.text()), 1, counts);
          }
        }
      }
    }
    Optional<String> best = oftenest(counts);
    if (best.isPresent()) {
      findings.inferred(FieldPath.PLACE_COUNTRY, "the country that the lead names");
    }
    return best;
  }

  private static void count(Optional<Country> country, int weight, Map<String, Integer> counts) {
    if (country.isPresent()) {
      String name = country.get().name();
      counts.put(name, counts.getOrDefault(name, 0) + weight);
    }
  }

  /** The first of those that are counted most. */
  private static Optional<String> oftenest(Map<String, Integer> counts) {
    String oftenest = null;
    int most = 0;
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      if (count.getValue() > most) {
        oftenest = count.getKey();
        most = count.getValue();
      }
    }
    return Optional.ofNullable(oftenest);
  }
}
