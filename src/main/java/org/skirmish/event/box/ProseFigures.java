package org.skirmish.event.box;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.article.Article;
import org.skirmish.article.Section;
import org.skirmish.article.Sentence;
import org.skirmish.event.ArticleParts;
import org.skirmish.mention.Group;
import org.skirmish.mention.Mentions;
import org.skirmish.mention.harm.LossMention;
import org.skirmish.mention.party.ActorMention;
import org.skirmish.model.Harm;

/**
 * What the prose of the event tells beside the box's figures.
 *
 * @param losses its losses; a figure of nobody in particular is of those of whom its sentence told
 *     the figure before: "17 soldiers were killed and 42 wounded"
 * @param named all whom it names
 * @param civilians the dead of civilians that the lead tells in so many words, where it tells one
 *     figure and no other
 */
record ProseFigures(
    List<LossMention> losses, List<ActorMention> named, Optional<LossMention> civilians) {

  static ProseFigures of(Article article, Mentions mentions) {
    List<LossMention> losses = new ArrayList<>();
    List<ActorMention> named = new ArrayList<>();
    List<LossMention> civilians = new ArrayList<>();
    for (Section section : article.sections()) {
      if (section.kind() == Section.Kind.BACKGROUND) {
        continue;
      }
      for (Sentence sentence : ArticleParts.sentences(section)) {
        LossMention before = null;
        for (LossMention loss : mentions.of(sentence).losses()) {
          before = before == null ? loss : ofSame(before, loss);
          losses.add(before);
          if (section.kind() == Section.Kind.LEAD && isOfCivilians(loss)) {
            civilians.add(loss);
          }
        }
        for (ActorMention actor : mentions.of(sentence).actors()) {
          if (actor.kind() == ActorMention.Kind.NAMED) {
            named.add(actor);
          }
        }
      }
    }
    return new ProseFigures(losses, named, one(civilians));
  }

  /** A whole figure of people whom the text itself calls civilians. */
  private static boolean isOfCivilians(LossMention loss) {
    return loss.harm() == Harm.KILLED
        && !loss.part()
        && loss.who().endsWith("civilians")
        && loss.group().orElse(null) == Group.CIVILIANS;
  }

  private static Optional<LossMention> one(List<LossMention> told) {
    for (LossMention loss : told) {
      if (!loss.range().equals(told.get(0).range())) {
        return Optional.empty();
      }
    }
    return told.stream().findFirst();
  }

  /** The loss; of the victims of the one before it where it names none. */
  private static LossMention ofSame(LossMention before, LossMention loss) {
    boolean nobody = loss.victims().isEmpty() && loss.group().orElse(Group.PEOPLE) == Group.PEOPLE;
    Optional<Group> group = before.group();
    return nobody && loss.who().isEmpty() && !before.part()
        ? new LossMention(
            loss.harm(),
            loss.range(),
            before.victims(),
            group,
            loss.who(),
            loss.part(),
            loss.total(),
            loss.span())
        : loss;
  }
}
