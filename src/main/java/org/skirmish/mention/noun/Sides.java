package org.skirmish.mention.noun;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.language.Node;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.lexicon.PersonKind;
import org.skirmish.world.ActorType;
import org.skirmish.world.ArmedActor;
import org.skirmish.world.Country;

/** "Ukrainian and Russian forces", "X and Y fighters": two or more under one head. */
final class Sides {

  private static final Lexicon WORDS = Lexicon.english();

  private Sides() {}

  static List<Participant> of(Node head, SentenceNames names, Counts counts) {
    NounPhrase phrase = NounPhrase.of(head, names);
    boolean and = false;
    boolean or = false;
    for (Node node : phrase.beforeHead()) {
      and |= node.word().equals("and");
      or |= node.word().equals("or") || node.word().equals("and/or");
    }
    if (or) {
      return eitherGroup(phrase, names, counts);
    }
    if (!and) {
      return Peoples.of(phrase, names, new Draft(phrase, names, counts));
    }
    List<Participant> sides = new ArrayList<>();
    Set<Object> seen = new LinkedHashSet<>();
    Draft draft = new Draft(phrase, names, counts);
    for (Node node : phrase.nodes()) {
      Optional<ArmedActor> group = names.group(node);
      Optional<Country> country = names.country(node);
      if (group.isPresent() && seen.add(group.get())) {
        sides.add(draft.of(group.get(), names.alias(node)));
      } else if (group.isEmpty() && country.isPresent() && seen.add(country.get())) {
        sides.add(draft.with(country).of(PersonKind.ARMY));
      }
    }
    boolean people =
        sides.size() == 1
            && sides.get(0).group().isPresent()
            && sides.get(0).group().get().type() == ActorType.IDENTITY_MILITIA;
    if (sides.isEmpty() || people) {
      List<Participant> communities = OwnNames.communities(phrase, names, draft);
      sides = communities.isEmpty() ? sides : communities;
    }
    if (sides.isEmpty() && phrase.has("police") && phrase.has(WORDS.cue("former-soldier"))) {
      return List.of(draft.of(PersonKind.ARMY), draft.of(PersonKind.POLICE));
    }
    return sides.size() > 1 ? sides : List.of();
  }

  /** "JNIM or ISGS fighters": one party under both names, of which nobody knows which it is. */
  private static List<Participant> eitherGroup(
      NounPhrase phrase, SentenceNames names, Counts counts) {
    Set<ArmedActor> groups = new LinkedHashSet<>();
    for (Node node : phrase.nodes()) {
      names.group(node).ifPresent(groups::add);
    }
    if (groups.size() < 2) {
      return List.of();
    }
    Draft draft = new Draft(phrase, names, counts);
    StringBuilder name = new StringBuilder();
    for (ArmedActor group : groups) {
      name.append(name.isEmpty() ? "" : " and/or ").append(group.acledName());
    }
    return List.of(draft.of(groups.iterator().next()).named(name.toString()));
  }
}
