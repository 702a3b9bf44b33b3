package org.skirmish.mention.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.skirmish.language.Node;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.mention.Grammar;
import org.skirmish.mention.noun.Participant;
import org.skirmish.mention.noun.ParticipantReader;
import org.skirmish.source.Span;

/** Finds out whose word it is that something happened. */
final class SpeechReader {

  private static final Lexicon WORDS = Lexicon.english();

  private final ParticipantReader people;

  SpeechReader(ParticipantReader people) {
    this.people = people;
  }

  /** Who tells of it; empty where the text itself does. */
  Optional<Speaker> speaker(Node trigger) {
    Optional<Node> node = Optional.of(trigger);
    for (int i = 0; i < Grammar.DEEPEST && node.isPresent(); i++) {
      Optional<Speaker> source = source(node.get());
      if (source.isPresent()) {
        return source;
      }
      Optional<Node> head = node.get().head();
      boolean said = head.isPresent() && isSaid(node.get(), head.get(), trigger);
      Optional<Speaker> speaker = said ? speaking(head.get()) : Optional.empty();
      if (speaker.isPresent()) {
        return speaker;
      }
      node = head;
    }
    return Optional.empty();
  }

  /** Whether something denies it: "denied a report that 20 soldiers had died". */
  static boolean isDenied(Node trigger) {
    Optional<Node> head = trigger.head();
    for (int i = 0; i < Grammar.DEEPEST && head.isPresent(); i++) {
      if (head.get().isVerb() && WORDS.cue("denies").contains(head.get().lemma())) {
        return !Grammar.is(trigger, "conj");
      }
      trigger = head.get();
      if (trigger.isVerb()
          && Grammar.is(trigger, "conj")
          && WORDS.cue("tells-figure").contains(trigger.lemma())) {
        return false; // "denied that 20 had died and spoke of two dead"
      }
      head = head.get().head();
    }
    return false;
  }

  /** What is said is not what else the subject did: "said …, and attacked a village". */
  private static boolean isSaid(Node node, Node verb, Node trigger) {
    boolean speaks = isSpeech(verb);
    boolean inside =
        !Grammar.is(node, "conj", "advcl", "relcl", "nsubj", "cc") || opensWithThat(node);
    boolean after = node.index() > verb.index() || Grammar.is(node, "ccomp");
    return speaks && inside && (after || trigger.index() < verb.index());
  }

  /** "…, and that the camp had been burned": said as well, however the parser took "that". */
  private static boolean opensWithThat(Node verb) {
    if (!Grammar.is(verb, "conj")) {
      return false;
    }
    for (Node child : verb.children()) {
      boolean that = child.lemma().equals("that") && Grammar.is(child, "mark");
      if (that || Grammar.is(child, "nsubj", "nsubjpass") && hasThat(child)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasThat(Node noun) {
    for (Node child : Grammar.children(noun, "det")) {
      if (child.lemma().equals("that") && noun.tag().equals("NNS")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSpeech(Node verb) {
    return verb.isVerb()
        && (WORDS.cue("asserts").contains(verb.lemma())
            || WORDS.cue("states").contains(verb.lemma()));
  }

  private Optional<Speaker> speaking(Node verb) {
    boolean hearsay = Grammar.isPassive(verb); // "X is said to have …": X does not say it
    List<Node> subject = new ArrayList<>(hearsay ? Grammar.byPhrase(verb) : Grammar.subject(verb));
    if (Grammar.is(verb, "acl") && verb.head().isPresent() && isMessage(verb.head().get())) {
      Node message = verb.head().get(); // "released a statement claiming …"
      if (Grammar.headIsVerb(message)) {
        subject = new ArrayList<>(Grammar.subject(message.head().get()));
      }
    }
    return first(subject, verb, WORDS.cue("asserts").contains(verb.lemma()));
  }

  /** "according to X"; "X gave its own reckoning: …". */
  private Optional<Speaker> source(Node node) {
    for (Node child : Grammar.children(node, "prep", "advmod", "pcomp")) {
      if (child.lemma().equals("accord") || child.word().equals("according")) {
        List<Node> to = new ArrayList<>(Grammar.objects(child, "to"));
        to.addAll(Grammar.children(child, "pobj"));
        return first(to, child, false);
      }
    }
    for (Node before : Grammar.children(node, "ccomp", "parataxis", "dep")) {
      boolean announces = before.index() < node.index() && announces(before);
      if (announces) {
        return speaking(before);
      }
    }
    return Optional.empty();
  }

  /** "gave its reckoning", "put out a statement". */
  private static boolean announces(Node verb) {
    return verb.isVerb() && Grammar.any(Grammar.children(verb, "dobj"), WORDS.cue("message"));
  }

  private static boolean isMessage(Node node) {
    return WORDS.cue("message").contains(node.lemma());
  }

  private Optional<Speaker> first(List<Node> nodes, Node verb, boolean doubted) {
    if (nodes.isEmpty()) {
      return Optional.empty();
    }
    Node node = nodes.get(0);
    List<Participant> found = people.all(isMessage(node) ? whose(node) : spokenFor(nodes));
    boolean known = !found.isEmpty();
    Optional<Participant> who = known ? Optional.of(found.get(0)) : Optional.empty();
    Span words = isMessage(node) ? node.span() : words(node);
    return known || isMessage(node) || doubted
        ? Optional.of(new Speaker(who, words, verb.span(), doubted))
        : Optional.empty();
  }

  /** "A spokesman for the Front", "the Front's spokeswoman": the Front speaks. */
  private static List<Node> spokenFor(List<Node> speakers) {
    Node speaker = speakers.get(0);
    if (!WORDS.cue("spokesman").contains(speaker.lemma())) {
      return speakers;
    }
    List<Node> parties = new ArrayList<>(Grammar.objects(speaker, WORDS.cue("spokesman-for")));
    parties.addAll(Grammar.children(speaker, "poss"));
    return parties.isEmpty() ? speakers : parties;
  }

  /** "a statement of the group", "messages that it spread". */
  private static List<Node> whose(Node message) {
    List<Node> whose = new ArrayList<>(Grammar.objects(message, WORDS.cue("whose-word")));
    whose.addAll(Grammar.children(message, "poss"));
    for (Node clause : Grammar.children(message, "relcl")) {
      whose.addAll(Grammar.children(clause, "nsubj"));
    }
    whose.removeIf(node -> node.tag().equals("CD") || node.tag().startsWith("W"));
    return whose;
  }

  /** The words of a name up to the first comma: "the Association of Families". */
  private static Span words(Node node) {
    List<Node> words = new ArrayList<>();
    subtree(node, words, 0);
    words.sort(Comparator.comparingInt(Node::index));
    Node first = words.get(0).tag().equals("DT") && words.size() > 1 ? words.get(1) : words.get(0);
    Node last = first;
    for (Node word : words) {
      if (word.index() > last.index() + 1) {
        break;
      }
      last = word.index() > last.index() ? word : last;
    }
    return first.span().to(last.span());
  }

  private static void subtree(Node node, List<Node> words, int depth) {
    if (!Grammar.is(node, "punct", "relcl", "appos") || depth == 0) {
      words.add(node);
      for (Node child : node.children()) {
        if (depth < Grammar.DEEPEST) {
          subtree(child, words, depth + 1);
        }
      }
    }
  }
}
