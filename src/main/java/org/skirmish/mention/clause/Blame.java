package org.skirmish.mention.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.language.Node;
import org.skirmish.language.Tree;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.mention.Grammar;
import org.skirmish.mention.noun.Participant;
import org.skirmish.mention.noun.ParticipantReader;

/** Says who claims a deed or is held responsible for it. */
final class Blame {

  private static final Lexicon WORDS = Lexicon.english();

  private final Tree tree;
  private final ParticipantReader people;

  Blame(Tree tree, ParticipantReader people) {
    this.tree = tree;
    this.people = people;
  }

  /** "X claimed responsibility", "X said that it had carried out the attack". */
  List<Participant> claiming() {
    return new Claiming(tree, people).parties();
  }

  /** "X claimed responsibility", "was attributed to X", "X was behind it", "by X" anywhere. */
  List<Participant> blamed() {
    List<Participant> found = new ArrayList<>(claiming());
    found.addAll(suspected());
    for (Node node : tree.nodes()) {
      List<Node> heads = List.of();
      boolean underVerb = Grammar.headIsVerb(node);
      if (underVerb && WORDS.cue("responsibility").contains(node.lemma())) {
        heads = Grammar.subject(node.head().get());
      } else if (WORDS.cue("attributes").contains(node.lemma())) {
        heads = Grammar.objects(node, "to");
      } else if (WORDS.cue("blames").contains(node.lemma())) {
        heads = blamedBy(node);
      } else if (node.lemma().equals("responsible") && underVerb) {
        heads = Grammar.spread(Grammar.children(node.head().get(), "dobj"));
        heads = heads.isEmpty() ? Grammar.children(node, "nsubj") : heads;
      } else if (node.lemma().equals("by") && !isOfLaw(node)) {
        heads = Grammar.children(node, "pobj");
      }
      for (Participant participant : people.all(heads)) {
        if (participant.kind().isArmed() && !found.contains(participant)) {
          found.add(participant);
        }
      }
    }
    return found;
  }

  /** "X is suspected", "X was behind it", "X are the suspected attackers": nobody knows better. */
  List<Participant> suspected() {
    List<Participant> found = new ArrayList<>();
    for (Node node : tree.nodes()) {
      for (Participant one : people.all(suspects(node))) {
        if (one.isNamed() && one.kind().isIrregular() && !found.contains(one)) {
          found.add(one);
        }
      }
    }
    return found;
  }

  /** "Villagers were arrested by the army": whoever sees to it after the deed. */
  private static boolean isOfLaw(Node by) {
    return by.head()
        .flatMap(verb -> WORDS.verb(verb.lemma()))
        .filter(
            told ->
                switch (told.eventClass()) {
                  case ARREST, RELEASE, INTERVENE, ANNOUNCE, INTERCEPT -> true;
                  default -> false;
                })
        .isPresent();
  }

  private static List<Node> suspects(Node node) {
    if (WORDS.cue("attributes").contains(node.lemma()) && !Grammar.isNegated(node)) {
      return Grammar.spread(Grammar.objects(node, "to")); // "sources attributed the attack to X"
    }
    Optional<Node> head = node.head();
    boolean of = head.isPresent() && head.get().lemma().equals("be");
    if (of && Grammar.is(node, "attr") && WORDS.cue("culprit").contains(node.lemma())) {
      return Grammar.subject(head.get());
    }
    if (of && Grammar.is(node, "attr", "conj") && isOfCulprits(head.get())) {
      return Grammar.spread(List.of(node));
    }
    // "The kidnappers were suspected members of X": the parser takes these for a verb's subject.
    if (WORDS.cue("held-word").contains(node.word())
        && Grammar.is(node, "nmod", "amod")
        && Grammar.any(Grammar.children(node, "nsubj", "nsubjpass"), WORDS.cue("culprit"))) {
      return Grammar.spread(List.of(head.orElseThrow()));
    }
    boolean responsible = of && node.lemma().equals("responsible");
    if (responsible || Grammar.headIsVerb(node) && node.lemma().equals("behind")) {
      return Grammar.isNegated(head.get()) ? List.of() : Grammar.subject(head.get());
    }
    boolean suspected = node.word().equals("suspected") && !Grammar.isNegated(node);
    if (!suspected || !node.isVerb() || !Grammar.children(node, "dobj", "ccomp").isEmpty()) {
      return List.of();
    }
    return Grammar.children(node, "nsubj", "nsubjpass");
  }

  /** "His captors were believed to be X", "the attackers were members of X". */
  private static boolean isOfCulprits(Node be) {
    Node verb = Grammar.is(be, "xcomp") && be.head().isPresent() ? be.head().get() : be;
    boolean held = verb == be || WORDS.cue("held-word").contains(verb.word());
    return held
        && !Grammar.isNegated(verb)
        && Grammar.any(Grammar.subject(verb), WORDS.cue("culprit"));
  }

  /** "blamed the attack on X", "blamed X for the attack". */
  private static List<Node> blamedBy(Node verb) {
    for (Node of : Grammar.children(verb, "prep")) {
      for (Node deed : Grammar.children(of, "pcomp")) {
        if (of.lemma().equals("of") && WORDS.verb(deed.lemma()).isEmpty()) {
          return List.of(); // "accused the mayor of denying them water"
        }
      }
    }
    List<Node> on = Grammar.objects(verb, "on");
    return Grammar.spread(on.isEmpty() ? Grammar.children(verb, "dobj") : on);
  }
}
