package org.skirmish.event.story;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.skirmish.event.day.Told;

/**
 * Of whom the text speaks when a sentence begins: the armed party of the last sentence before it in
 * the same paragraph that has one. It is looked for only when somebody asks, since in most
 * sentences there is nobody to be known by it.
 */
final class SpokenOf {

  private final Cast cast;
  private final Deque<Told> unread = new ArrayDeque<>();
  private Optional<Combatant> party = Optional.empty();
  private int paragraph;

  /**
   * @param before the sentence before the first
   */
  SpokenOf(Cast cast, Optional<Told> before) {
    this.cast = cast;
    this.paragraph = before.isPresent() ? before.get().paragraph() : -1;
    before.ifPresent(unread::add);
  }

  /** To be told of each sentence before it is read: a new paragraph speaks of nobody yet. */
  void enter(Told told) {
    if (told.paragraph() != paragraph) {
      paragraph = told.paragraph();
      unread.clear();
      party = Optional.empty();
    }
  }

  /** To be told of each sentence when it has been read. */
  void leave(Told told) {
    unread.add(told);
  }

  /** The party, if there is one. */
  Optional<Combatant> get() {
    Optional<Combatant> last = Optional.empty();
    while (last.isEmpty() && !unread.isEmpty()) {
      last = cast.subject(unread.removeLast());
    }
    unread.clear();
    party = last.isPresent() ? last : party;
    return party;
  }
}
