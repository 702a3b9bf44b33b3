package org.skirmish.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.skirmish.model.Harm;
import org.skirmish.source.ResourceLines;
import org.skirmish.world.name.NameIndex;
import org.skirmish.world.name.Words;

/** The nouns for people and the words of harm, from resource files. */
public final class Lexicon {

  private static final Map<String, Group> PEOPLE = new HashMap<>();
  private static final Map<String, Boolean> PLURAL = new HashMap<>();
  private static final NameIndex<HarmWord> HARM = new NameIndex<>();

  static {
    for (String line : ResourceLines.of(Lexicon.class, "people.csv")) {
      String[] cells = line.split(",");
      Group group = Group.valueOf(cells[2].toUpperCase(Locale.ROOT));
      PEOPLE.putIfAbsent(Words.key(cells[1]), group);
      PEOPLE.putIfAbsent(Words.key(cells[0]), group);
      PLURAL.putIfAbsent(Words.key(cells[1]), true);
      PLURAL.putIfAbsent(Words.key(cells[0]), false);
    }
    for (String line : ResourceLines.of(Lexicon.class, "harm.csv")) {
      String[] cells = line.split(",");
      Harm harm = Harm.valueOf(cells[1].toUpperCase(Locale.ROOT));
      HarmWord.Form form = HarmWord.Form.valueOf(cells[2].toUpperCase(Locale.ROOT));
      HARM.add(cells[0], new HarmWord(harm, form, Words.of(cells[0]).size()));
    }
  }

  private Lexicon() {}

  /** What sort of people the folded word names, if it is a noun for people. */
  public static Optional<Group> group(String key) {
    return Optional.ofNullable(PEOPLE.get(key));
  }

  public static boolean isPersonNoun(String key) {
    return PEOPLE.containsKey(key);
  }

  /** Whether the noun is for people who bear arms. */
  public static boolean isArmedNoun(String key) {
    Group group = PEOPLE.get(key);
    return group != null && group.isArmed();
  }

  /** Whether the noun for people stands in the plural. */
  public static boolean isPlural(String key) {
    return PLURAL.getOrDefault(key, false);
  }

  /** The longest word of harm that begins at {@code from}. */
  public static Optional<HarmWord> harmAt(List<String> keys, int from) {
    Optional<NameIndex.Match<HarmWord>> match = HARM.longestAt(keys, from);
    return match.isPresent() ? Optional.of(match.get().entry()) : Optional.empty();
  }
}
