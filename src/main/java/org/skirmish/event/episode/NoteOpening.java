package org.skirmish.event.episode;

import java.util.List;
import java.util.Optional;
import org.skirmish.event.day.Told;
import org.skirmish.event.day.When;
import org.skirmish.event.place.NamedPlace;
import org.skirmish.event.story.Deeds;
import org.skirmish.event.story.RelationReader;
import org.skirmish.mention.clause.EventMention;
import org.skirmish.world.name.Words;

/**
 * Tells which sentence of an incident note begins another event. A note is one event unless a
 * sentence dates another on a later day, or places it elsewhere with words that set it apart.
 */
final class NoteOpening {

  private final Optional<When> main;
  private final Whereabouts whereabouts;

  NoteOpening(Optional<When> main, Whereabouts whereabouts) {
    this.main = main;
    this.whereabouts = whereabouts;
  }

  /**
   * @param own the sentences before it that tell of the note's own event
   */
  boolean opens(Told told, List<Told> own) {
    Optional<EventMention> event = Deeds.event(told);
    if (own.isEmpty() || main.isEmpty() || event.isEmpty() || Deeds.onlyRefersBack(told)) {
      return false;
    }
    if (isLater(told)) {
      boolean answer = told.statement().mentions().stream().anyMatch(RelationReader::isAnswer);
      return answer && Deeds.isFight(told) || isDatedBefore(told, event.get());
    }
    Optional<NamedPlace> place = whereabouts.placeOf(told);
    boolean sameDay = told.when().isEmpty() || told.when().get().overlaps(main.get());
    return sameDay
        && EpisodeOpening.strong(place)
        && !isNamed(place.get(), own)
        && EpisodeOpening.isOther(told.phrase());
  }

  private boolean isLater(Told told) {
    return main.get().isExact()
        && told.when().isPresent()
        && told.when().get().isExact()
        && told.when().get().start().isAfter(main.get().end());
  }

  /** "On 6 March, they ambushed a convoy", not "they recalled what befell them on 6 March". */
  private static boolean isDatedBefore(Told told, EventMention event) {
    return told.when().get().spans().stream().anyMatch(day -> day.end() <= event.span().start());
  }

  /** Whether the sentences before name the place, or one whose name holds its own. */
  private boolean isNamed(NamedPlace place, List<Told> own) {
    if (whereabouts.isMain(place)) {
      return true;
    }
    String name = ' ' + Words.key(place.name()) + ' ';
    for (Told told : own) {
      for (NamedPlace before : whereabouts.places(told)) {
        String known = ' ' + Words.key(before.name()) + ' ';
        if (known.contains(name) || name.contains(known)) {
          return true;
        }
      }
    }
    return false;
  }
}
