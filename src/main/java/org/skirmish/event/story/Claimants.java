package org.skirmish.event.story;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.skirmish.event.day.Told;
import org.skirmish.event.deed.Ledger;
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
   * anybody's who is named where the verb says so. What a party tells of its own dead is no claim.
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
    if (isOwn(by.get(), who, whose) && (by.get().ofState() || !claimsOthers(speaker))) {
      return speaker.doubted() || unverified ? claimant(by.get(), speaker) : Optional.empty();
    }
    boolean word = !by.get().ofState() || isEnemy(mention, by.get(), who, whose);
    return speaker.doubted() || word || unverified ? claimant(by.get(), speaker) : Optional.empty();
  }

  /** Whether a group tells of others' dead in the same breath: both are its word. */
  private boolean claimsOthers(Speaker speaker) {
    for (EventMention mention : told.statement().mentions()) {
      boolean same = mention.speaker().filter(by -> by.span().equals(speaker.span())).isPresent();
      boolean harm = Ledger.harm(mention.eventClass()).isPresent();
      for (Participant who : same && harm ? mention.patients() : List.<Participant>of()) {
        if (who.kind().isOfState() || who.kind() == PersonKind.EXTERNAL) {
          return true;
        }
      }
    }
    return false;
  }

  private static Optional<Loss.Claimant> claimant(Combatant by, Speaker speaker) {
    return Optional.of(new Loss.Claimant(by.name(), speaker.span(), Optional.of(by)));
  }

  /** Whether the dead are the speaker's: its own men, or fighters of no other group. */
  private static boolean isOwn(Combatant by, Optional<Participant> who, Optional<Combatant> whose) {
    if (whose.isPresent() && whose.get().named()) {
      return whose.get().is(by);
    }
    boolean fighters = who.isPresent() && who.get().kind().isIrregular();
    return fighters && !by.ofState();
  }

  /**
   * A state's word on its enemies: those whom it says to have killed, and fighters of whom its army
   * or government says that they were.
   */
  private boolean isEnemy(
      EventMention mention, Combatant by, Optional<Participant> who, Optional<Combatant> whose) {
    if (who.isEmpty()) {
      return false;
    }
    boolean irregular = who.get().kind().isIrregular();
    boolean foreign = whose.isPresent() && whose.get().named() && whose.get().ofState();
    if ((irregular || foreign) && isBy(mention, by)) {
      return true;
    }
    boolean police = by.participant().kind() == PersonKind.POLICE;
    return irregular && !police && mention.agents().isEmpty() && isReported(mention);
  }

  /** "The army said that ten had been killed", but not "ten were killed, the army said". */
  private boolean isReported(EventMention mention) {
    Span verb = mention.speaker().get().verb();
    return verb.start() < mention.span().start()
        && !WORDS.cue("by-source").contains(text(verb).toLowerCase(Locale.ROOT));
  }

  /** "They had lost four men", "put its losses at eight dead": the speaker's own. */
  Optional<Combatant> ofSpeaker(EventMention mention, Participant who) {
    boolean anybody =
        who.kind() == PersonKind.VAGUE || WORDS.cue("any-person").contains(who.word());
    if (!anybody || mention.speaker().isEmpty() || !isLost(mention, who)) {
      return Optional.empty();
    }
    return party(mention.speaker().get());
  }

  /** Whether they are told to be lost by the one who speaks. */
  private boolean isLost(EventMention mention, Participant who) {
    Speaker speaker = mention.speaker().get();
    if (mention.verb().equals("lose") && speaker.span().end() < mention.span().start()) {
      return true;
    }
    boolean possessed = false;
    for (Token token : told.phrase().tokens()) {
      boolean between =
          token.span().start() >= speaker.verb().start()
              && token.span().end() <= who.span().start();
      if (between && possessed && WORDS.cue("own-losses").contains(token.key())) {
        return true;
      }
      possessed =
          between
              && (WORDS.cue("possessive").contains(token.key()) || possessed && token.is("own"));
    }
    return false;
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
          : named(told, speaker.span(), speaker.verb());
    }
    Optional<Combatant> party = cast.party(who.get(), told, spokenOf);
    if (party.isPresent() || !speaker.doubted()) {
      return party;
    }
    Optional<Combatant> forces = forces(who.get());
    return forces.isPresent() ? forces : named(told, speaker.span(), speaker.verb());
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

  /** The last party named between two words: "X, the head of the Y Front, claimed". */
  private Optional<Combatant> named(Told told, Span from, Span to) {
    Optional<Combatant> last = Optional.empty();
    for (Participant named : told.statement().named()) {
      boolean between = named.span().start() >= from.start() && named.span().end() <= to.start();
      Optional<Combatant> party =
          between ? cast.party(named, told, Optional.empty()) : Optional.empty();
      last = party.isPresent() && party.get().named() ? party : last;
    }
    return last;
  }

  /** The forces of the country whose people somebody is: its general staff speaks for them. */
  private static Optional<Combatant> forces(Participant participant) {
    return participant.nationality().map(country -> Combatant.forces(participant, country));
  }
}
