package org.skirmish.mention.noun;

import java.util.Optional;
import org.skirmish.language.Node;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.lexicon.PersonKind;
import org.skirmish.lexicon.PersonNoun;
import org.skirmish.world.ActorType;
import org.skirmish.world.ArmedActor;

/** Unarmed people who stand by a group: "supporters of X", "a worker of the X party". */
final class Followers {

  private static final Lexicon WORDS = Lexicon.english();

  private Followers() {}

  static boolean isFollower(Node head, SentenceNames names) {
    return WORDS.cue("follower").contains(head.lemma()) && names.group(head).isEmpty();
  }

  /** Whether the head names a follower of the group and not the group itself. */
  static boolean isOf(ArmedActor group, Node head, SentenceNames names) {
    boolean political = group.type() == ActorType.POLITICAL_MILITIA;
    return political && isFollower(head, names) || isOfParty(group, head, names);
  }

  /** One of a party, who does not stand for all of it as its members do. */
  private static boolean isOfParty(ArmedActor group, Node head, SentenceNames names) {
    Optional<PersonNoun> noun = WORDS.person(head.lemma());
    return group.ally() == ArmedActor.Camp.PARTY
        && noun.isPresent()
        && noun.get().kind() == PersonKind.CIVILIANS
        && names.group(head).isEmpty()
        && !WORDS.cue("party-body").contains(head.lemma());
  }
}
