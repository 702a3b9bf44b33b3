package org.skirmish.mention.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.skirmish.language.Node;
import org.skirmish.lexicon.EventClass;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.mention.Grammar;

/** Finds those who suffer with those whom a verb's subject or object names. */
final class Companions {

  private static final Lexicon WORDS = Lexicon.english();
  private static final Set<String> AS = Set.of("as");

  private Companions() {}

  /** "was killed along with two of his men", "besides the bomber, two people died". */
  static List<Node> beside(Node verb) {
    List<Node> found = new ArrayList<>(Grammar.objects(verb, WORDS.cue("besides")));
    for (Node aux : Grammar.children(verb, "auxpass")) {
      for (Node child : aux.children()) {
        if (WORDS.cue("along").contains(child.lemma())) {
          found.addAll(Grammar.objects(child, "with")); // hung on "were"
        }
      }
    }
    List<Node> with = new ArrayList<>();
    if (Grammar.isPassive(verb)) {
      with.addAll(Grammar.objects(verb, "with"));
      Grammar.byPhrase(verb).forEach(agent -> with.addAll(Grammar.objects(agent, "with")));
    }
    for (Node own : with) {
      if (Grammar.has(own, "poss") && VerbPredicates.isPerson(own)) {
        found.add(own); // "was gunned down with his wife"
      }
    }
    for (Node subject : Grammar.subject(verb)) {
      if (Grammar.hasChild(subject, WORDS.cue("along"))) {
        found.addAll(Grammar.objects(subject, "with")); // "a commander along with five men died"
      }
      for (Node child : subject.children()) {
        if (WORDS.cue("along").contains(child.lemma())) {
          found.addAll(Grammar.objects(child, "with"));
        } else if (isTogetherWith(child, subject)) {
          found.addAll(Grammar.children(child, "pobj"));
        }
      }
    }
    for (Node addition : Grammar.objects(verb, WORDS.cue("in-addition"))) {
      if (addition.lemma().equals("addition")) {
        found.addAll(Grammar.objects(addition, "to"));
      }
    }
    if (Grammar.is(verb, "conj") && !Grammar.has(verb, "nsubj", "nsubjpass")) {
      for (Node along : verb.head().map(Node::children).orElse(List.of())) {
        if (WORDS.cue("along").contains(along.lemma()) && along.index() > verb.index()) {
          found.addAll(Grammar.objects(along, "with")); // "was shot and killed, along with Y"
        }
      }
    }
    if (Grammar.hasChild(verb, WORDS.cue("along"))) {
      found.addAll(Grammar.objects(verb, "with"));
      for (Node child : verb.children()) {
        if (WORDS.cue("along").contains(child.lemma())) {
          found.addAll(Grammar.objects(child, "with"));
        }
      }
    }
    for (Node likewise : Grammar.children(verb, "advcl")) {
      if (likewise.lemma().equals("do") && Grammar.hasChild(likewise, AS)) {
        found.addAll(Grammar.children(likewise, "nsubj")); // "died, as did three rebels"
      }
    }
    found.removeIf(node -> isOtherwiseHarmed(verb, node));
    return Grammar.spread(found);
  }

  /** "A trader, together with his son": the parser hangs "together" on "with", or beside it. */
  private static boolean isTogetherWith(Node with, Node above) {
    return with.lemma().equals("with")
        && (Grammar.hasChild(with, WORDS.cue("along"))
            || above.children().stream()
                .anyMatch(
                    along ->
                        along.index() == with.index() - 1
                            && WORDS.cue("along").contains(along.lemma())));
  }

  /** "Killed, in addition to four men wounded": these live. */
  private static boolean isOtherwiseHarmed(Node verb, Node other) {
    for (Node done : Grammar.children(other, "acl")) {
      boolean harm =
          WORDS.cue("hurt-word").contains(done.word())
              || WORDS.cue("taken-word").contains(done.word());
      if (harm && !done.lemma().equals(verb.lemma())) {
        return true;
      }
    }
    return Grammar.is(verb, "ccomp", "dep")
        && verb.head().filter(one -> WORDS.cue("hurt-word").contains(one.word())).isPresent()
        && verb.head().get().index() > other.index();
  }

  /** "Killed a trader along with two of his guards": counted people, or somebody's. */
  static List<Node> withThem(EventClass what, Node verb, List<Node> objects) {
    List<Node> found = new ArrayList<>();
    if (what != EventClass.KILL && what != EventClass.WOUND || objects.isEmpty()) {
      return found;
    }
    List<Node> above = new ArrayList<>(objects);
    above.add(verb);
    for (Node node : above) {
      for (Node along : node.children()) {
        if (along.index() < objects.get(0).index()) {
          continue;
        }
        if (WORDS.cue("along").contains(along.lemma())) {
          found.addAll(Grammar.spread(Grammar.objects(along, "with")));
        } else if (isTogetherWith(along, node)) {
          found.addAll(Grammar.spread(Grammar.children(along, "pobj")));
        }
      }
    }
    found.removeIf(
        node -> !node.tag().equals("CD") && !Grammar.has(node, "poss") && !isCounted(node));
    found.removeAll(objects);
    return found;
  }

  private static boolean isCounted(Node node) {
    return VerbPredicates.isPerson(node) && node.children().stream().anyMatch(Among::isNumber);
  }
}
