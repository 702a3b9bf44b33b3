package org.skirmish.mention.party;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.world.ArmedActor;
import org.skirmish.world.Country;
import org.skirmish.world.World;
import org.skirmish.world.name.NameIndex;
import org.skirmish.world.name.Words;

/**
 * The names by which one article calls its parties: the world's and those that the article itself
 * introduces in its box or in brackets behind a name.
 */
public final class Roster {

  /** A party that a name stands for. */
  record Entry(
      String key, ActorMention.Kind kind, Optional<ArmedActor> known, Optional<Country> country) {}

  private final World world;
  private final NameIndex<Entry> own = new NameIndex<>();
  private final Set<String> abbreviations = new HashSet<>();

  public Roster(World world) {
    this.world = world;
  }

  public World world() {
    return world;
  }

  /** Names that the article introduces itself. */
  NameIndex<Entry> own() {
    return own;
  }

  /** Takes in a name of the article's own box. */
  public void introduce(String name) {
    own.add(name, resolve(name));
  }

  /** Takes in a short form that the article gives for a party. */
  void abbreviate(String abbreviation, Entry entry) {
    if (abbreviations.add(abbreviation)) {
      own.add(abbreviation, entry);
    }
  }

  /** What a whole name stands for; a name that nobody knows stands for itself. */
  Entry resolve(String name) {
    return resolve(name, world);
  }

  static Entry resolve(String name, World world) {
    String bare = name.strip();
    Optional<Country> country = world.countries().byName(bare);
    if (country.isEmpty()) {
      country = world.countries().byAbbreviation(bare);
    }
    if (country.isPresent()) {
      return state(country.get());
    }
    Optional<ArmedActor> actor = world.actors().find(bare);
    if (actor.isEmpty()) {
      actor = world.actors().byAbbreviation(bare);
    }
    return actor.isPresent() ? named(actor.get()) : unknown(bare);
  }

  static Entry state(Country country) {
    return new Entry(
        ActorMention.stateKey(country),
        ActorMention.Kind.STATE,
        Optional.empty(),
        Optional.of(country));
  }

  static Entry named(ArmedActor actor) {
    return new Entry(actor.name(), ActorMention.Kind.NAMED, Optional.of(actor), Optional.empty());
  }

  static Entry unknown(String name) {
    List<String> words = Words.of(name);
    int from = words.size() > 1 && words.get(0).equals("the") ? 1 : 0;
    return new Entry(
        String.join(" ", words.subList(from, words.size())),
        ActorMention.Kind.NAMED,
        Optional.empty(),
        Optional.empty());
  }
}
