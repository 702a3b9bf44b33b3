package org.skirmish.event.deed;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.lexicon.EventClass;
import org.skirmish.lexicon.Genre;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.mention.clause.EventMention;

/**
 * The first mention that tells a deed, of the first sentence if it has one.
 *
 * @param mention the mention; empty where nothing tells a deed
 */
record Lead(Optional<EventMention> mention) {

  /** They go with deeds and tell none themselves. */
  private static final Set<EventClass> FRAME =
      EnumSet.of(
          EventClass.MOVE,
          EventClass.CEDE,
          EventClass.INTERVENE,
          EventClass.ANNOUNCE,
          EventClass.DISPLACE,
          EventClass.RELEASE,
          EventClass.BLOCK,
          EventClass.AGREE,
          EventClass.MISS,
          EventClass.DEMONSTRATE);

  private static final Set<EventClass> FRAME_OF_OPENING = EnumSet.copyOf(FRAME);

  static {
    FRAME_OF_OPENING.addAll(EnumSet.of(EventClass.THROW, EventClass.DIE, EventClass.SEIZE));
  }

  static Lead of(Story story) {
    Optional<EventMention> opening = first(story.opening(), FRAME_OF_OPENING);
    return new Lead(opening.isPresent() ? opening : first(story.mentions(), FRAME));
  }

  private static Optional<EventMention> first(List<EventMention> mentions, Set<EventClass> but) {
    for (EventMention mention : mentions) {
      if (!but.contains(mention.eventClass())) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  boolean is(EventClass... classes) {
    for (EventClass what : classes) {
      if (mention.isPresent() && mention.get().eventClass() == what) {
        return true;
      }
    }
    return false;
  }

  boolean hasVerb(Set<String> verbs) {
    return mention.isPresent() && verbs.contains(mention.get().verb());
  }

  boolean isNominal() {
    return mention.isPresent() && mention.get().nominal();
  }

  /** "An unexploded shell went off": a thing, and no deed. */
  boolean isThing() {
    return isNominal()
        && Lexicon.english().subject(mention.get().verb()).filter(Genre.WEAPON::equals).isPresent();
  }

  /** Whether neither those who do it nor those who suffer it are named. */
  boolean isOfNobody() {
    return mention.isPresent()
        && mention.get().agents().stream().noneMatch(one -> one.kind().isSomebody())
        && mention.get().patients().isEmpty();
  }

  boolean isOnArmed() {
    return mention.isPresent()
        && mention.get().patients().stream().anyMatch(one -> one.kind().isArmed());
  }

  boolean harmsNoCivilian() {
    return mention.isPresent() && mention.get().patients().stream().noneMatch(Casting::isPerson);
  }

  boolean isByState() {
    return mention.isPresent()
        && !mention.get().agents().isEmpty()
        && mention.get().agents().get(0).kind().isOfState();
  }
}
