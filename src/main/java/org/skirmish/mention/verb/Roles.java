package org.skirmish.mention.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.skirmish.language.Node;
import org.skirmish.lexicon.EventClass;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.lexicon.Predicate;
import org.skirmish.mention.Grammar;

/** Says which words beside a verb do what it tells and which suffer it. */
final class Roles {

  private static final Lexicon WORDS = Lexicon.english();

  private Roles() {}

  static Predication of(Node verb, Predicate predicate, List<Node> own) {
    List<Node> objects = own.isEmpty() ? made(verb) : own;
    EventClass what = predicate.eventClass();
    List<Node> subject = subject(verb);
    List<Node> by = Grammar.byPhrase(verb);
    List<Node> through = through(verb, predicate);
    List<Node> agents;
    List<Node> patients;
    if (isHeadline(verb, what, by, through, objects)) {
      agents = Grammar.spread(List.of(verb.head().get()));
      patients = joined(objects, through);
    } else if (Grammar.isPassive(verb)
        || isOfBody(what, subject)
        || isBareParticiple(verb, what, objects, through)) {
      boolean alsoThrough = what == EventClass.EXPLODE || what == EventClass.THROW;
      patients = joined(alsoThrough ? joined(subject, through) : subject, Companions.beside(verb));
      agents = passiveAgents(verb, by);
    } else if (what == EventClass.DIE || what == EventClass.WOUND && objects.isEmpty()) {
      agents = List.of();
      patients = joined(subject, Companions.beside(verb));
    } else if (what == EventClass.EXPLODE && objects.isEmpty()) {
      agents = by;
      patients = through;
    } else {
      agents = subject.isEmpty() ? by : subject;
      patients = joined(joined(objects, through), Companions.withThem(what, verb, objects));
    }
    if (what == EventClass.CLASH && !Grammar.isPassive(verb)) {
      patients = opponents(Grammar.spread(Grammar.objects(verb, WORDS.cue("with-whom"))));
      if (patients.isEmpty()) {
        patients = opponents(objects); // "fought insurgents"
      }
      if (patients.isEmpty() && agents.size() > 1) {
        patients = agents.subList(1, agents.size());
        agents = agents.subList(0, 1);
      }
    }
    Set<String> devices = WORDS.cue("device");
    agents = without(devices, agents); // "a mine destroyed a lorry"
    return new Predication(
        what,
        verb,
        agents,
        what == EventClass.EXPLODE ? without(devices, patients) : patients,
        false);
  }

  /** "Rendered seven rebels ineffective": the parser takes them for a subject. */
  private static List<Node> made(Node verb) {
    for (Node what : Grammar.children(verb, "ccomp")) {
      if (what.tag().equals("JJ") && !Grammar.has(what, "mark", "aux", "cop")) {
        return Grammar.spread(Grammar.children(what, "nsubj"));
      }
    }
    return List.of();
  }

  /** "An inn where traders sat and blew himself up": nobody of the many whom the parser takes. */
  private static List<Node> subject(Node verb) {
    List<Node> subject = Grammar.subject(verb);
    boolean own = Grammar.has(verb, "nsubj", "nsubjpass");
    boolean one = Grammar.hasChild(verb, WORDS.cue("one-reflexive"));
    boolean many = subject.size() > 1 || !subject.isEmpty() && isPlural(subject.get(0));
    return !own && one && many ? List.of() : subject;
  }

  private static boolean isPlural(Node noun) {
    return noun.tag().equals("NNS") || noun.tag().equals("NNPS");
  }

  private static List<Node> without(Set<String> lemmas, List<Node> nodes) {
    List<Node> left = new ArrayList<>(nodes);
    left.removeIf(node -> lemmas.contains(node.lemma()));
    return left;
  }

  /** Without "one another" and "each other". */
  private static List<Node> opponents(List<Node> nodes) {
    List<Node> opponents = new ArrayList<>();
    for (Node node : nodes) {
      if (!Grammar.hasChild(node, WORDS.cue("reciprocal"))) {
        opponents.add(node);
      }
    }
    return opponents;
  }

  /** "Troops shelling positions …": a sentence without a finite verb. */
  private static boolean isHeadline(
      Node verb, EventClass what, List<Node> by, List<Node> through, List<Node> objects) {
    if (!verb.tag().equals("VBN") || !Grammar.is(verb, "acl") || !by.isEmpty()) {
      return false;
    }
    Node head = verb.head().orElse(verb);
    boolean opens = head.head().isEmpty() && verb.index() == head.index() + 1;
    boolean active =
        switch (what) {
          case SHELL, ATTACK, SHOOT, CLASH -> true;
          default -> !through.isEmpty() || !objects.isEmpty();
        };
    return opens && active;
  }

  /** "Three soldiers killed, others injured": a passive that lost its auxiliary. */
  private static boolean isBareParticiple(
      Node verb, EventClass what, List<Node> objects, List<Node> through) {
    boolean past = verb.tag().equals("VBN") || verb.tag().equals("VBD");
    boolean transitive =
        switch (what) {
          case KILL, WOUND, ARREST, ABDUCT -> true;
          default -> false;
        };
    return transitive
        && past
        && objects.isEmpty()
        && through.isEmpty()
        && !Grammar.has(verb, "aux", "dobj")
        && !sharesItsObject(verb)
        && (!Grammar.is(verb, "conj") || Grammar.has(verb, "nsubj") || isAfterPassive(verb));
  }

  /** "killed and injured three people": the object stands behind the second verb. */
  private static boolean sharesItsObject(Node verb) {
    for (Node next : Grammar.children(verb, "conj")) {
      if (!Grammar.has(next, "nsubj", "nsubjpass")) {
        return true; // but not "Two men killed and three wounded"
      }
    }
    return false;
  }

  /** "were dragged out and shot", the second participle taken for a past tense. */
  private static boolean isAfterPassive(Node verb) {
    return verb.head().isPresent()
        && verb.head().get().isVerb()
        && Grammar.has(verb.head().get(), "auxpass")
        && !Grammar.has(verb, "nsubj", "dobj");
  }

  private static boolean isOfBody(EventClass what, List<Node> subject) {
    return what == EventClass.KILL
        && !subject.isEmpty()
        && WORDS.cue("found-body").contains(subject.get(0).lemma());
  }

  /** Those behind the prepositions of those who suffer it; "on the road" says only where. */
  static List<Node> through(Node verb, Predicate predicate) {
    List<Node> found =
        new ArrayList<>(Grammar.spread(Grammar.objects(verb, predicate.patientPrepositions())));
    for (Node object : Grammar.children(verb, "dobj")) {
      found.addAll(Grammar.spread(Grammar.objects(object, predicate.patientPrepositions())));
    }
    found.removeIf(node -> WORDS.cue("way").contains(node.lemma()));
    return found;
  }

  /** The by-phrase, wherever it was hung: on the verb, on what hangs on it, on "in an attack". */
  private static List<Node> passiveAgents(Node verb, List<Node> by) {
    if (!by.isEmpty()) {
      return by;
    }
    List<Node> found = new ArrayList<>();
    for (Node child : verb.children()) {
      found.addAll(Grammar.objects(child, "by"));
    }
    if (found.isEmpty()) {
      for (Node event : Grammar.objects(verb, WORDS.cue("in-event"))) {
        if (found.isEmpty()) {
          found.addAll(Grammar.objects(event, "by"));
          for (Node done : Grammar.children(event, "acl")) {
            found.addAll(Grammar.objects(done, "by")); // "in a raid conducted by X"
          }
        }
      }
    }
    return Grammar.spread(found);
  }

  private static List<Node> joined(List<Node> first, List<Node> second) {
    List<Node> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
