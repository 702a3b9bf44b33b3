package org.skirmish.event.episode;

import java.util.Optional;
import java.util.Set;
import org.skirmish.article.Section;
import org.skirmish.event.EventDate.Precision;
import org.skirmish.event.Keywords;
import org.skirmish.event.day.Told;
import org.skirmish.event.day.When;
import org.skirmish.event.place.NamedPlace;
import org.skirmish.event.story.Deeds;
import org.skirmish.event.story.Losses;
import org.skirmish.event.story.MainStory;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.mention.Phrase;
import org.skirmish.mention.date.RelativeDate;
import org.skirmish.source.WordSets;

/**
 * Decides whether a deed opens an episode: it must be at a date or a place that are not the main
 * event's, and the nearer it comes to the main event the clearer the text must say so.
 */
final class EpisodeOpening {

  /** Words that say that an event is not the one told before. */
  private static final Set<String> OTHERS =
      WordSets.of(EpisodeOpening.class, "episode-words.csv").get("other");

  private final Optional<When> main;
  private final Whereabouts whereabouts;
  private final Optional<MainStory.Opening> opening;

  /**
   * @param opening where the article has no box, the sentence that opens its own event
   */
  EpisodeOpening(
      Optional<When> main, Whereabouts whereabouts, Optional<MainStory.Opening> opening) {
    this.main = main;
    this.whereabouts = whereabouts;
    this.opening = opening;
  }

  /**
   * @param told a sentence that tells a deed
   * @param when its date, or that of the pending sentence
   * @param pending a sentence that only dates and places what this one tells
   * @param spokenOf the place of which the text has just spoken
   */
  boolean opens(Told told, Optional<When> when, Optional<Told> pending, SpokenPlaces spokenOf) {
    if (main.isEmpty() || Deeds.onlyRefersBack(told)) {
      return false;
    }
    boolean aside =
        told.section() == Section.Kind.BACKGROUND || told.section() == Section.Kind.AFTERMATH;
    if (when.isEmpty() && !(aside && Whereabouts.isBefore(told.phrase()))) {
      return false;
    }
    Optional<NamedPlace> place = whereabouts.placeOf(told);
    if (place.isEmpty()) {
      place = pendingPlace(told, pending);
    }
    boolean takenUp = place.isEmpty() && Whereabouts.isTakenUp(told) && spokenOf.last().isPresent();
    boolean elsewhere =
        place.isPresent()
            ? !whereabouts.isMain(place.get())
            : takenUp && !spokenOf.last().get().isMain();
    if (when.isEmpty()) {
      return elsewhere;
    }
    boolean headed = Whereabouts.namedByHeading(told).isPresent();
    When date = when.get();
    boolean coarse =
        date.precision() == Precision.YEAR
            && date.end().getDayOfYear() >= 365
            && date.start().getDayOfYear() == 1;
    boolean apart = !date.overlaps(main.get());
    if (coarse && apart) {
      return isBalanceOf(told, place);
    }
    boolean located =
        elsewhere || takenUp || whereabouts.atMainPlace(told) || Whereabouts.isLair(told);
    if (told.section() == Section.Kind.CASUALTIES || !located) {
      return false;
    }
    boolean earlier = date.isExact() && date.end().isBefore(main.get().start()) && isEarlier(told);
    if (told.section() == Section.Kind.LEAD
        && told.paragraph() == 0
        && !elsewhere
        && !(apart && (earlier || isNextDeed(told)))) {
      // The lead's own date for the main event, which the box may contradict.
      return false;
    }
    if (apart) {
      return told.when().isPresent() || Losses.tells(told);
    }
    // On the main event's own days another place must be told as another event.
    if (!elsewhere) {
      return false;
    }
    boolean other = isOther(told.phrase());
    if (aside) {
      return told.when().isPresent() && (other || date.isExact());
    }
    if (told.section() == Section.Kind.LEAD && told.paragraph() == 0) {
      return false;
    }
    boolean report =
        told.section() == Section.Kind.LEAD
            && told.paragraph() > 2
            && told.when().isPresent()
            && strong(place);
    boolean firstDay = main.get().start().equals(date.start());
    return told.section() == Section.Kind.BODY && date.isExact() && !firstDay && strong(place)
        || report
        || headed && date.isExact()
        || other && date.isExact() && told.section() != Section.Kind.BODY;
  }

  /**
   * "In 2005 riots in Aba killed 60 people": a year is enough for dead counted in a named place.
   */
  private boolean isBalanceOf(Told told, Optional<NamedPlace> place) {
    return place.isPresent()
        && strong(place)
        && !whereabouts.isMain(place.get())
        && told.when().isPresent()
        && told.section() != Section.Kind.CASUALTIES
        && Losses.tells(told)
        && Deeds.isCrowds(told);
  }

  /**
   * In an article whose date is only its first sentence's, an armed party's deed on another day is
   * another event: "the army retook it on 9 April".
   */
  private boolean isNextDeed(Told told) {
    return opening.isPresent()
        && !opening.get().told().equals(told)
        && told.when().isPresent()
        && told.when().get().isExact()
        && Deeds.isFight(told);
  }

  /** "Ten days earlier, …": told as another event, though in the same place. */
  private static boolean isEarlier(Told told) {
    return Keywords.occur(Lexicon.english().cue("earlier"), told.phrase().tokens());
  }

  /** The place of a sentence that only dates and places what this one tells. */
  private Optional<NamedPlace> pendingPlace(Told told, Optional<Told> pending) {
    return told.when().isPresent() || pending.isEmpty()
        ? Optional.empty()
        : whereabouts.placeOf(pending.get());
  }

  static boolean strong(Optional<NamedPlace> place) {
    return place.isPresent() && place.get().said();
  }

  static boolean isOther(Phrase phrase) {
    if (Keywords.occur(OTHERS, phrase.tokens())) {
      return true;
    }
    for (RelativeDate relative : phrase.relatives()) {
      if (phrase.tokens().get(relative.first()).is("same")) {
        return true;
      }
    }
    return false;
  }
}
