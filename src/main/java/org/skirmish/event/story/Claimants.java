package org.skirmish.event.story;

import java.util.Optional;
import org.skirmish.event.day.Told;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.lexicon.PersonKind;
import org.skirmish.mention.Token;
import org.skirmish.mention.clause.EventMention;
import org.skirmish.mention.clause.Speaker;
import org.skirmish.mention.noun.Participant;
import org.skirmish.source.Span;

/** Tells what is only somebody's word from what the text itself tells. */
final class Claimants {

  private static final Lexicon WORDS = Lexicon.english();

  private final Told told;
  private final Cast cast;
  private final Optional<Combatant> spokenOf;
  private final boolean unverified;

  /**
   * @param spokenOf of whom the sentence before speaks
   * @param unverified whether somebody says that nobody else confirms it
   */
  Claimants(Told told, Cast cast, Optional<Combatant> spokenOf, boolean unverified) {
    this.told = told;
    this.cast = cast;
    this.spokenOf = spokenOf;
    this.unverified = unverified;
  }

  /**
   * Whose word alone it is: an armed group's on the dead of others, a state's on its enemies,
   * anybody's who is named where the verb says so.
   *
   * @param who who were harmed
   * @param whose the party that they are of
   */
  Optional<Loss.Claimant> of(
      EventMention mention, Optional<Participant> who, Optional<Combatant> whose) {
    if (mention.speaker().isEmpty()) {
      return Optional.empty();
    }
    Speaker speaker = mention.speaker().get();
    Optional<Combatant> by = party(speaker);
    if (by.isEmpty()) {
      boolean named = speaker.doubted() && isName(speaker);
      return named
          ? Optional.of(new Loss.Claimant(text(speaker.span()), speaker.span(), by))
          : Optional.empty();
    }
    boolean own = whose.isPresent() && whose.get().key().equals(by.get().key());
    boolean enemy =
        who.isPresent() && !own && who.get().kind().isIrregular() && isBy(mention, by.get());
    boolean word = by.get().ofState() ? enemy : by.get().named();
    return speaker.doubted() || word || unverified
        ? Optional.of(new Loss.Claimant(by.get().name(), speaker.span(), by))
        : Optional.empty();
  }

  /** Who speaks; "it" and "the statement" are of whom the text has just spoken. */
  private Optional<Combatant> party(Speaker speaker) {
    Optional<Participant> who = speaker.who();
    if (who.isEmpty() || who.get().kind() == PersonKind.VAGUE) {
      if (who.isPresent() && !refersBack(who.get())) {
        return Optional.empty(); // "an observer group"
      }
      Optional<Combatant> subject = cast.subject(told);
      boolean before = subject.isPresent() && subject.get().span().end() < speaker.span().start();
      Optional<Combatant> party = before ? subject : spokenOf;
      return who.isPresent() || !isName(speaker)
          ? party
          : cast.named(told, speaker.span(), speaker.verb());
    }
    Optional<Combatant> party = cast.party(who.get(), told, spokenOf);
    if (party.isPresent() || !speaker.doubted()) {
      return party;
    }
    Optional<Combatant> forces = Cast.forces(who.get());
    return forces.isPresent() ? forces : cast.named(told, speaker.span(), speaker.verb());
  }

  private static boolean refersBack(Participant who) {
    return who.reference() == Participant.Reference.BACK
        || WORDS.cue("personal").contains(who.word());
  }

  private boolean isName(Speaker speaker) {
    String text = text(speaker.span());
    return !text.isEmpty() && Character.isUpperCase(text.charAt(0)) && text.indexOf(' ') > 0;
  }

  private String text(Span span) {
    StringBuilder text = new StringBuilder();
    for (Token token : told.phrase().tokens()) {
      if (span.covers(token.span())) {
        text.append(text.length() == 0 ? "" : " ").append(token.text());
      }
    }
    return text.toString();
  }

  /** Whether the speaker did it: "the army said that it had killed …". */
  private boolean isBy(EventMention mention, Combatant speaker) {
    for (Participant agent : mention.agents()) {
      Optional<Combatant> party = cast.party(agent, told, Optional.of(speaker));
      boolean pronoun = agent.kind() == PersonKind.VAGUE;
      if (pronoun || party.isPresent() && party.get().key().equals(speaker.key())) {
        return true;
      }
    }
    return false;
  }
}
