package org.skirmish.mention.clause;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skirmish.lexicon.Circumstance;
import org.skirmish.lexicon.Means;
import org.skirmish.source.Span;

/**
 * What one sentence tells.
 *
 * @param span the sentence
 * @param label the label with which a coder opened it, in lower case
 * @param sized whether it gives the size of a crowd
 * @param mentions its event mentions, in the order of the text
 * @param named everybody named in it, whatever the predicate
 * @param acts those who act by verbs that the lexicon does not know
 * @param blamed those who claim or are held responsible
 * @param claiming those of them who claim it
 * @param means weapons and ways of attack, each with its words
 * @param circumstances what else it says, each with its words
 * @param topic what it is about
 */
public record Statement(
    Span span,
    Optional<String> label,
    boolean sized,
    List<EventMention> mentions,
    List<Participant> named,
    List<Act> acts,
    List<Participant> blamed,
    List<Participant> claiming,
    Map<Means, Span> means,
    Map<Circumstance, Span> circumstances,
    Topic topic) {
  public Statement {
    mentions = List.copyOf(mentions);
    named = List.copyOf(named);
    acts = List.copyOf(acts);
    blamed = List.copyOf(blamed);
    claiming = List.copyOf(claiming);
    means = Map.copyOf(means);
    circumstances = Map.copyOf(circumstances);
  }

  /** The same with other mentions. */
  public Statement with(List<EventMention> others) {
    return new Statement(
        span, label, sized, others, named, acts, blamed, claiming, means, circumstances, topic);
  }
}
