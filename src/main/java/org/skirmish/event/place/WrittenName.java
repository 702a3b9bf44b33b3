package org.skirmish.event.place;

import java.util.List;
import org.skirmish.article.Article;
import org.skirmish.mention.place.PlaceName;
import org.skirmish.world.World;
import org.skirmish.world.name.Words;

/** How an article calls a place. */
final class WrittenName {

  /** The same name, its kind apart. */
  private static final double SAME = 0.94;

  private final Article article;
  private final World world;

  WrittenName(Article article, World world) {
    this.article = article;
    this.world = world;
  }

  /**
   * The name of a place.
   *
   * @param within gets the place that owns it
   */
  String of(PlaceName place, List<String> within) {
    return behindOwner(place.name(), within) + areaBehind(place);
  }

  /** "Idlib" of "Syria's Idlib". */
  static String lastOwned(String name) {
    int mark = Math.max(name.lastIndexOf("’s "), name.lastIndexOf("'s "));
    return mark < 0 ? name : name.substring(mark + 3);
  }

  /** The town of "Jolo's Patikul", or the whole of "King's Lynn": what owns it must be a place. */
  private String behindOwner(String name, List<String> within) {
    for (String mark : List.of("’s ", "'s ")) {
      int at = name.indexOf(mark);
      String owner = at > 0 ? name.substring(0, at) : "";
      if (at > 0 && (world.countries().byName(owner).isPresent() || isKnown(owner))) {
        within.add(owner);
        return name.substring(at + mark.length());
      }
    }
    return name;
  }

  private boolean isKnown(String name) {
    return world.atlas().find(name).stream().anyMatch(found -> found.likeness() > SAME);
  }

  /** " Region" of "Kidal Region", without which it would be the town. */
  private String areaBehind(PlaceName place) {
    int from = place.span().end();
    int to = from + 1;
    String text = article.text();
    while (to < text.length() && Character.isLetter(text.charAt(to))) {
      to++;
    }
    boolean area = to > from + 1 && PlaceWords.isAreaWord(Words.key(text.substring(from + 1, to)));
    return area && Character.isUpperCase(text.charAt(from + 1)) ? text.substring(from, to) : "";
  }
}
