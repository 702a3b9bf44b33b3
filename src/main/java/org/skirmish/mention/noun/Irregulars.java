package org.skirmish.mention.noun;

import java.util.List;
import java.util.Optional;
import org.skirmish.language.Node;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.world.ActorType;
import org.skirmish.world.ArmedActor;

/**
 * Tells from the words of a sentence alone, before its tree is known, whether somebody in it may
 * bear arms who does not serve the state. Where it says no, {@link ParticipantReader} finds nobody
 * of the sort.
 */
public final class Irregulars {

  private static final Lexicon WORDS = Lexicon.english();

  /** Words that make gunmen of a noun for people, or a group's name of the capitals before them. */
  private static final List<String> SETS =
      List.of("unidentified", "group-ending", "militia-ending", "group-people");

  private Irregulars() {}

  public static boolean mayBeIn(List<Node> nodes, SentenceNames names) {
    for (Node node : nodes) {
      Optional<ArmedActor> group = names.group(node);
      boolean named =
          group.isPresent() && group.get().type() != ActorType.STATE_FORCES
              || names.own(node).isPresent()
              || OwnNames.isAcronym(node);
      if (named || isOf(node.lemma()) || isOf(node.word())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOf(String word) {
    if (WORDS.mayBeIrregular(word) || word.equals("armed")) {
      return true;
    }
    for (String set : SETS) {
      if (WORDS.cue(set).contains(word)) {
        return true;
      }
    }
    return false;
  }
}
