package org.skirmish.coding;

import java.util.List;
import java.util.Optional;
import org.skirmish.world.NameIndex;

/** Finds the names of parties in running words and says what kind of party each is. */
interface PartyNames {

  /** The longest name that starts at a word. */
  Optional<NameIndex.Match<Sign>> longestAt(List<String> words, int from);
}
