package org.skirmish.event.episode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.article.Section;
import org.skirmish.event.EventDate.Precision;
import org.skirmish.event.day.Told;
import org.skirmish.event.day.When;
import org.skirmish.event.place.NamedPlace;
import org.skirmish.event.place.SentencePlaces;
import org.skirmish.event.story.Claims;
import org.skirmish.event.story.Deeds;
import org.skirmish.event.story.MainStory;

/**
 * Parts an article's sentences into those that tell the main event and those that tell others. An
 * episode opens with a sentence that tells a deed at a date or a place that are not the main
 * event's; the sentences behind it in the same paragraph belong to it until another date begins.
 */
public final class Episodes {

  private final Optional<When> main;
  private final Whereabouts whereabouts;
  private final EpisodeOpening opening;
  private final NoteOpening noteOpening;
  private final boolean note;
  private final Claims claims;
  private final Optional<String> listed;
  private final LookingBack lookingBack;
  private final SpokenPlaces spokenOf;
  private final List<Told> own = new ArrayList<>();
  private final List<Told> ownClaims = new ArrayList<>();
  private final List<Episode> others = new ArrayList<>();
  private Episode current;
  private Optional<Told> pending = Optional.empty();
  private Optional<Told> previous = Optional.empty();
  private boolean entered;
  private Optional<When> before = Optional.empty();

  private Episodes(
      Optional<When> main,
      Whereabouts whereabouts,
      Claims claims,
      Optional<MainStory.Opening> story,
      boolean note,
      LookingBack lookingBack) {
    this.lookingBack = lookingBack;
    this.claims = claims;
    this.note = note;
    this.listed = story.filter(MainStory.Opening::listed).map(start -> start.told().heading());
    this.main = main;
    this.whereabouts = whereabouts;
    this.spokenOf = new SpokenPlaces(whereabouts);
    this.opening = new EpisodeOpening(main, whereabouts, story);
    this.noteOpening = new NoteOpening(main, whereabouts);
  }

  /**
   * @param told all sentences
   * @param places where sentences put what they tell
   * @param main the main event's date
   * @param mainPlaces names of the main event's place
   * @param claims the sentences that are one party's word
   * @param story where the article has no box, the sentence that opens its own event
   * @param note whether the article is an incident note, which tells one event
   */
  public static Episodes of(
      List<Told> told,
      SentencePlaces places,
      Optional<When> main,
      List<String> mainPlaces,
      Claims claims,
      Optional<MainStory.Opening> story,
      boolean note) {
    Episodes episodes =
        new Episodes(
            main,
            new Whereabouts(places, mainPlaces),
            claims,
            story,
            note,
            new LookingBack(main, told));
    int paragraph = -1;
    String heading = "";
    for (Told sentence : told) {
      if (sentence.paragraph() != paragraph) {
        boolean sameSection = sentence.heading().equals(heading);
        episodes.beginParagraph(sentence, sameSection);
        paragraph = sentence.paragraph();
        heading = sentence.heading();
      }
      episodes.read(sentence);
      episodes.previous = Optional.of(sentence);
      episodes.spokenOf.add(sentence);
    }
    return episodes;
  }

  /** The sentences that tell the main event. */
  public List<Told> own() {
    return own;
  }

  /** The claims that speak of the main event. */
  public List<Told> ownClaims() {
    return ownClaims;
  }

  /** The other events, in the order of the text. */
  public List<Episode> others() {
    return others;
  }

  private void beginParagraph(Told first, boolean sameSection) {
    boolean named = Whereabouts.namedByHeading(first).isPresent();
    if (!named || !sameSection) {
      current = null;
    }
    pending = Optional.empty();
    if (!sameSection) {
      before = Optional.empty();
      spokenOf.forget();
    }
  }

  private void read(Told told) {
    if (note) {
      readNote(told);
      return;
    }
    if (claims.isOnlyClaim(told)) {
      // A claim opens nothing and adds to no toll.
      if (current == null) {
        ownClaims.add(told);
      }
      return;
    }
    boolean deed = Deeds.tells(told);
    entered = false;
    boolean dated = told.when().isPresent();
    if (!dated && Whereabouts.isBefore(told.phrase())) {
      // "Prior to the attack …": no other sentence's date is its own.
      pending = Optional.empty();
    }
    Optional<When> when = dated || pending.isEmpty() ? told.when() : pending.get().when();
    if (isOtherEntry(told)) {
      openEntry(told, when);
    } else if (deed && Deeds.isOwnEvent(told) && opening.opens(told, when, pending, spokenOf)) {
      open(told, when);
    } else if (current != null && (!dated || continues(told))) {
      if (!Deeds.isBalance(told.phrase())) {
        current.add(told);
      }
    } else {
      current = null;
      if (isOwn(told)) {
        own.add(told);
        if (claims.isClaim(told)) {
          ownClaims.add(told);
        }
      }
    }
    if (dated) {
      pending = deed || entered ? Optional.empty() : Optional.of(told);
      before = told.when();
    } else if (deed) {
      pending = Optional.empty();
    }
  }

  /** A note tells one event, unless a sentence dates or places another. */
  private void readNote(Told told) {
    boolean claim = claims.isOnlyClaim(told);
    if (!claim && noteOpening.opens(told, own)) {
      open(told, told.when().or(() -> main));
    } else if (current != null && continuesNote(told)) {
      current.add(told);
    } else {
      current = null;
      (claim && !own.isEmpty() ? ownClaims : own).add(told);
    }
  }

  /** A bare toll at the end of a note, "1 fatality", is of its own event. */
  private boolean continuesNote(Told told) {
    boolean clause = told.statement().mentions().stream().anyMatch(mention -> !mention.nominal());
    return clause && told.when().isEmpty() && whereabouts.placeOf(told).isEmpty();
  }

  private void open(Told told, Optional<When> when) {
    Optional<NamedPlace> place = whereabouts.placeOf(told);
    if (place.isEmpty() && pending.isPresent()) {
      place = whereabouts.placeOf(pending.get());
    }
    boolean takenUp = place.isEmpty() && Whereabouts.isTakenUp(told) && spokenOf.last().isPresent();
    if (takenUp) {
      place = spokenOf.last().get().named();
    }
    boolean atMainPlace =
        takenUp && spokenOf.last().get().isMain()
            || (place.isPresent()
                ? whereabouts.isMain(place.get())
                : whereabouts.atMainPlace(told, pending));
    current = new Episode(when(told, when), place, atMainPlace);
    if (previous.isPresent() && previous.get().paragraph() == told.paragraph()) {
      current.follows(previous.get());
    }
    others.add(current);
    if (told.when().isEmpty() && pending.isPresent()) {
      current.add(pending.get());
    }
    current.add(told);
  }

  /** On a page that lists events, every section but the first entry's tells another. */
  private boolean isOtherEntry(Told told) {
    return listed.isPresent()
        && told.section() == Section.Kind.BODY
        && !told.heading().equals(listed.get())
        && (current == null || !current.told().get(0).heading().equals(told.heading()));
  }

  private void openEntry(Told told, Optional<When> when) {
    Optional<NamedPlace> place = whereabouts.placeOf(told);
    if (when.isPresent() && place.isPresent()) {
      current = new Episode(when, place, false);
      others.add(current);
      current.add(told);
      pending = Optional.empty();
      entered = true;
    }
  }

  private boolean continues(Told told) {
    return current.when().isPresent()
        && told.when().isPresent()
        && current.when().get().overlaps(told.when().get());
  }

  /** Sentences of other sections belong to the main event only when they speak of its losses. */
  private boolean isOwn(Told told) {
    boolean story =
        told.section() == Section.Kind.LEAD
            || told.section() == Section.Kind.BODY
            || told.section() == Section.Kind.CASUALTIES;
    boolean balance = Deeds.isBalance(told.phrase());
    boolean dated =
        told.when().isEmpty()
            || main.isEmpty()
            || told.when().get().overlaps(main.get()) && !isCoarse(told.when().get())
            || told.section() == Section.Kind.CASUALTIES;
    boolean reported =
        told.when().isPresent() && told.when().get().isExact() && !isCoarse(told.when().get());
    return !balance
        && !lookingBack.is(told)
        && !LaterDay.tellsFight(told, main)
        && (story && (dated || reported) || told.section() == Section.Kind.AFTERMATH && dated);
  }

  /** A whole year where the main event has a day: a balance of the year. */
  private boolean isCoarse(When when) {
    return when.precision() == Precision.YEAR && main.isPresent() && main.get().isExact();
  }

  /** What is only said to be earlier lies between the date told before it and the main event. */
  private Optional<When> when(Told told, Optional<When> when) {
    if (when.isPresent() || main.isEmpty()) {
      return when;
    }
    LocalDate end = main.get().start();
    if (before.isEmpty() || !before.get().start().isBefore(end)) {
      return Optional.empty();
    }
    return Optional.of(
        new When(
            before.get().start(),
            end,
            Precision.RANGE,
            List.of(told.sentence().span()),
            Optional.of("between the date told before it and the main event")));
  }
}
