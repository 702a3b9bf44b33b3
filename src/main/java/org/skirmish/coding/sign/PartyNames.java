package org.skirmish.coding.sign;

import java.util.List;
import java.util.Optional;
import org.skirmish.world.NameIndex;

/** Finds the names of parties in running words and says what kind of party each is. */
public interface PartyNames {

  /** The longest name that starts at a word. */
  Optional<NameIndex.Match<Sign>> longestAt(List<String> words, int from);
}
