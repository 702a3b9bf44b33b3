package org.skirmish.event.box;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.article.Section;
import org.skirmish.event.day.Told;
import org.skirmish.event.story.Cast;
import org.skirmish.event.story.Loss;
import org.skirmish.event.story.Losses;
import org.skirmish.mention.party.ActorMention;
import org.skirmish.model.Harm;

/**
 * What the prose of the event tells beside the box's figures.
 *
 * @param losses its losses
 * @param named all whom it names
 * @param civilians the dead of civilians that the lead tells in so many words, where it tells one
 *     figure and no other
 */
public record ProseFigures(List<Loss> losses, List<ActorMention> named, Optional<Loss> civilians) {

  /**
   * @param told the article's sentences
   * @param own those that tell the main event
   * @param cast whom the article means
   */
  public static ProseFigures of(List<Told> told, List<Told> own, Cast cast) {
    List<Told> story = new ArrayList<>(told);
    story.removeIf(sentence -> sentence.section() == Section.Kind.BACKGROUND);
    List<Loss> losses = new ArrayList<>();
    List<ActorMention> named = new ArrayList<>();
    List<Loss> civilians = new ArrayList<>();
    Set<Told> ofMain = new HashSet<>(own);
    List<List<Loss>> all = Losses.of(story, cast);
    for (int i = 0; i < story.size(); i++) {
      losses.addAll(all.get(i));
      boolean lead = story.get(i).section() == Section.Kind.LEAD && ofMain.contains(story.get(i));
      for (Loss loss : all.get(i)) {
        if (lead && isOfCivilians(loss)) {
          civilians.add(loss);
        }
      }
      for (ActorMention actor : story.get(i).phrase().actors()) {
        if (actor.kind() == ActorMention.Kind.NAMED) {
          named.add(actor);
        }
      }
    }
    return new ProseFigures(losses, named, one(civilians));
  }

  /** A whole figure of people whom the text itself calls civilians. */
  private static boolean isOfCivilians(Loss loss) {
    return loss.harm() == Harm.KILLED
        && !loss.part()
        && loss.isCivilian()
        && loss.words().endsWith("civilians");
  }

  private static Optional<Loss> one(List<Loss> told) {
    for (Loss loss : told) {
      if (!loss.range().equals(told.get(0).range())) {
        return Optional.empty();
      }
    }
    return told.stream().findFirst();
  }
}
