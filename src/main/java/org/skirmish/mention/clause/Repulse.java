package org.skirmish.mention.clause;

import java.util.List;
import java.util.Optional;
import org.skirmish.lexicon.EventClass;
import org.skirmish.lexicon.Lexicon;

/** "The army repulsed an attack by rebels on its camp": the rebels are whom it repulsed. */
final class Repulse {

  private Repulse() {}

  /** The mentions, those that tell of a repulse with the attackers as those who suffer it. */
  static List<EventMention> completed(List<EventMention> mentions) {
    return mentions.stream().map(one -> isOfNobody(one) ? completed(one, mentions) : one).toList();
  }

  private static boolean isOfNobody(EventMention mention) {
    return !mention.nominal()
        && mention.patients().isEmpty()
        && Lexicon.english().cue("repels").contains(mention.verb());
  }

  private static EventMention completed(EventMention repulse, List<EventMention> mentions) {
    Optional<EventMention> attack =
        mentions.stream()
            .filter(one -> one.nominal() && one.eventClass() == EventClass.ATTACK)
            .filter(one -> !one.agents().isEmpty())
            .filter(one -> one.span().start() > repulse.span().start())
            .findFirst();
    return attack.map(one -> repulse.with(repulse.agents(), one.agents())).orElse(repulse);
  }
}
