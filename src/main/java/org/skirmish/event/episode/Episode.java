package org.skirmish.event.episode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.event.day.Told;
import org.skirmish.event.day.When;
import org.skirmish.event.place.NamedPlace;

/** Sentences that tell one event other than the article's own. */
public final class Episode {

  private final List<Told> told = new ArrayList<>();
  private final Optional<When> when;
  private final Optional<NamedPlace> place;
  private final boolean atMainPlace;
  private Optional<Told> before = Optional.empty();

  /**
   * @param when its date
   * @param place its place, where a sentence names one
   * @param atMainPlace whether it was where the main event was
   */
  Episode(Optional<When> when, Optional<NamedPlace> place, boolean atMainPlace) {
    this.when = when;
    this.place = place;
    this.atMainPlace = atMainPlace;
  }

  /** The sentence before the first, of which its pronouns may speak. */
  void follows(Told sentence) {
    before = Optional.of(sentence);
  }

  Optional<Told> before() {
    return before;
  }

  void add(Told sentence) {
    told.add(sentence);
  }

  /** The sentences, in the order of the text. */
  public List<Told> told() {
    return told;
  }

  Optional<When> when() {
    return when;
  }

  Optional<NamedPlace> place() {
    return place;
  }

  boolean isAtMainPlace() {
    return atMainPlace;
  }
}
