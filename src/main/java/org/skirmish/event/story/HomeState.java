package org.skirmish.event.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.event.Actor;
import org.skirmish.event.Findings;
import org.skirmish.event.Keywords;
import org.skirmish.event.Side;
import org.skirmish.event.Side.Role;
import org.skirmish.mention.Phrase;
import org.skirmish.mention.party.ActorMention;
import org.skirmish.model.FieldPath;
import org.skirmish.model.Harm;
import org.skirmish.model.Toll;
import org.skirmish.source.Span;

/** Says whose "the army" and "eighteen soldiers" are where a sentence does not. */
final class HomeState {

  private static final Set<String> FORCES =
      Set.of("army", "troops", "soldiers", "garrison", "police", "military", "gendarmes");

  private HomeState() {}

  /**
   * The sides with the main event's own state added, where soldiers of nobody's are told of.
   *
   * @param sides at most two, attackers first
   */
  static List<Side> complete(
      List<Side> sides,
      List<Told> told,
      Optional<String> home,
      LossBook losses,
      Findings findings) {
    boolean state = false;
    boolean forces = false;
    for (Told sentence : told) {
      state |= namesState(sentence.phrase());
      forces |= tellsOfForces(sentence.phrase());
    }
    if (state || !forces || home.isEmpty() || sides.size() > 1) {
      return sides;
    }
    List<Side> completed = new ArrayList<>(sides);
    FieldPath path = FieldPath.side(completed.size());
    findings.inferred(
        path.actor(0).name(), "soldiers of no state named are those of the main event's state");
    completed.add(
        new Side(
            Role.UNKNOWN,
            List.of(new Actor(home.get(), Optional.empty(), Toll.UNKNOWN)),
            toll(losses, path, findings)));
    return completed;
  }

  /** What befell soldiers whose state no name told. */
  private static Toll toll(LossBook losses, FieldPath path, Findings findings) {
    Toll toll = losses.toll(LossBook.Whose.DEFENDERS);
    for (Harm harm : toll.figures().keySet()) {
      for (Span span : losses.spans(LossBook.Whose.DEFENDERS, harm)) {
        findings.read(path.figure(harm), span);
      }
    }
    return toll;
  }

  private static boolean namesState(Phrase phrase) {
    for (ActorMention actor : phrase.actors()) {
      if (actor.kind() == ActorMention.Kind.STATE) {
        return true;
      }
    }
    return false;
  }

  private static boolean tellsOfForces(Phrase phrase) {
    if (Keywords.occur(FORCES, phrase.tokens())) {
      return true;
    }
    for (ActorMention actor : phrase.actors()) {
      if (actor.group().isPresent() && actor.group().get().isOfState()) {
        return true;
      }
    }
    return false;
  }
}
