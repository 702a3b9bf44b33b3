package org.skirmish.event.place;

import java.util.List;
import org.skirmish.article.Article;
import org.skirmish.mention.place.PlaceName;
import org.skirmish.world.World;
import org.skirmish.world.name.Words;
import org.skirmish.world.place.Candidate;

/** How an article calls a place. */
final class WrittenName {

  /** Characters of the apostrophe, the s and the space. */
  private static final int OWNING = 3;

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
    return name.substring(owned(name));
  }

  /** Where the name behind the last owner begins; 0 where nobody owns it. */
  private static int owned(String name) {
    int mark = Math.max(name.lastIndexOf("’s "), name.lastIndexOf("'s "));
    return mark < 0 ? 0 : mark + OWNING;
  }

  /** The town of "Jolo's Patikul", or the whole of "King's Lynn": what owns it must be a place. */
  private String behindOwner(String name, List<String> within) {
    int at = owned(name);
    if (at == 0) {
      return name;
    }
    String owner = name.substring(0, at - OWNING);
    if (world.countries().byName(owner).isEmpty() && !isKnown(owner)) {
      return name;
    }
    within.add(owner);
    return name.substring(at);
  }

  private boolean isKnown(String name) {
    return world.atlas().find(name).stream().anyMatch(Candidate::isSameName);
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
