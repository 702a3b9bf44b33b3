package org.skirmish.event.story;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.skirmish.event.Keywords;
import org.skirmish.event.day.Told;
import org.skirmish.event.story.LossBook.Whose;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.mention.Group;
import org.skirmish.mention.Phrase;
import org.skirmish.mention.Token;
import org.skirmish.mention.clause.EventMention;
import org.skirmish.mention.party.ActorMention;
import org.skirmish.source.WordSets;

/** Tells whose a loss is. */
final class LossOwner {

  private static final Set<String> OWNERS =
      WordSets.of(LossOwner.class, "story-words.csv").get("owner");

  /** Words within which a verb of speech follows its subject. */
  private static final int NEAR = 6;

  private static final Lexicon WORDS = Lexicon.english();

  private final ProseSides.Parties parties;

  LossOwner(ProseSides.Parties parties) {
    this.parties = parties;
  }

  /**
   * Whose losses a sentence speaks of where its figures do not say: the army's, the rebels',
   * theirs.
   */
  static Optional<Group> context(List<Told> told, int index) {
    Phrase phrase = told.get(index).phrase();
    boolean own = Keywords.occur(WORDS.cue("speakers-own"), phrase.tokens()); // "on our side"
    for (int i = 0; i < phrase.tokens().size(); i++) {
      boolean owner = OWNERS.contains(phrase.tokens().get(i).key());
      if (owner && (own || !isSpeaker(told.get(index), i))) {
        return Optional.of(Group.FORCES);
      }
    }
    if (index == 0 || !Keywords.occurs("them", phrase.tokens())) {
      return Optional.empty();
    }
    for (ActorMention actor : told.get(index - 1).phrase().actors()) {
      if (actor.group().orElse(null) == Group.CIVILIANS) {
        return actor.group();
      }
    }
    return Optional.empty();
  }

  /** "19 people were killed, the army said": it only speaks. */
  private static boolean isSpeaker(Told told, int index) {
    List<Token> tokens = told.phrase().tokens();
    for (EventMention mention : told.statement().mentions()) {
      if (mention.speaker().filter(by -> by.span().covers(tokens.get(index).span())).isPresent()) {
        return true;
      }
    }
    for (int i = index + 1; i < Math.min(index + NEAR, tokens.size()); i++) {
      if (!tokens.get(i).isWord()) {
        return false;
      }
      if (WORDS.cue("tells-figure").contains(tokens.get(i).key())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whose loss it is.
   *
   * @param context of whom the sentence speaks where its figures do not say
   */
  Whose of(Loss loss, Optional<Group> context) {
    if (loss.key().isPresent()) {
      if (ProseSides.hold(parties.defenders(), loss.key().get())) {
        return Whose.DEFENDERS;
      }
      if (ProseSides.hold(parties.attackers(), loss.key().get())) {
        return Whose.ATTACKERS;
      }
    }
    if (loss.isCivilian()) {
      return Whose.CIVILIANS;
    }
    boolean byContext = loss.isAnybody() && loss.key().isEmpty() && !loss.total();
    if (byContext && context.isPresent() && context.get() == Group.CIVILIANS) {
      return Whose.CIVILIANS;
    }
    boolean statesDefend = holdState(parties.defenders());
    boolean statesAttack = holdState(parties.attackers());
    if (loss.isOfState() || byContext && context.isPresent()) {
      return statesAttack && !statesDefend ? Whose.ATTACKERS : Whose.DEFENDERS;
    }
    if (loss.isFighter()) {
      boolean attackers = WORDS.cue("attacker-word").contains(loss.who().get().word());
      return statesAttack && !statesDefend && !attackers ? Whose.DEFENDERS : Whose.ATTACKERS;
    }
    return Whose.UNTOLD;
  }

  /** Whether they are of a known group that takes no part: another event is told of. */
  boolean isOfStranger(Loss loss) {
    Optional<Combatant> party = loss.party().filter(one -> one.known().isPresent());
    return party.isPresent()
        && !party.get().ofState()
        && Stream.concat(parties.attackers().stream(), parties.defenders().stream())
            .noneMatch(party.get()::is);
  }

  private static boolean holdState(List<Combatant> parties) {
    return parties.stream().anyMatch(Combatant::ofState);
  }
}
