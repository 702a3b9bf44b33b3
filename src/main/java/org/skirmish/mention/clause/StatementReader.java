package org.skirmish.mention.clause;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skirmish.language.Node;
import org.skirmish.language.Tree;
import org.skirmish.lexicon.Circumstance;
import org.skirmish.lexicon.EventClass;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.lexicon.Means;
import org.skirmish.lexicon.PhraseTable;
import org.skirmish.mention.Grammar;
import org.skirmish.mention.count.CountMention;
import org.skirmish.mention.noun.Counts;
import org.skirmish.mention.noun.ElidedNouns;
import org.skirmish.mention.noun.Irregulars;
import org.skirmish.mention.noun.NounPhrase;
import org.skirmish.mention.noun.Participant;
import org.skirmish.mention.noun.ParticipantReader;
import org.skirmish.mention.noun.SentenceNames;
import org.skirmish.mention.party.ActorMention;
import org.skirmish.mention.verb.Predication;
import org.skirmish.mention.verb.PredicationReader;
import org.skirmish.mention.verb.VerbPredicates;
import org.skirmish.source.Span;
import org.skirmish.world.Country;
import org.skirmish.world.World;

/** Reads what a parsed sentence tells; for one thread at a time. */
final class StatementReader {

  private static final Lexicon WORDS = Lexicon.english();

  private static final Set<String> TOWARDS = WORDS.cue("towards");

  private final Tree tree;
  private final Frame frame;
  private final SentenceNames names;
  private final Counts counts;
  private final ParticipantReader people;
  private final SpeechReader speech;
  private final Sufferers sufferers;
  private final Blame blame;
  private final StatusReader status;
  private final Doers doers;

  StatementReader(
      Tree tree,
      Frame frame,
      List<CountMention> numbers,
      List<ActorMention> parties,
      World world,
      Optional<Country> where) {
    this.tree = tree;
    this.frame = frame;
    names = new SentenceNames(world, tree, parties, where);
    counts = new Counts(numbers, names);
    people = new ParticipantReader(names, frame.hints(), counts);
    speech = new SpeechReader(people);
    blame = new Blame(tree, people);
    status = new StatusReader(tree);
    doers = new Doers(tree, names);
    sufferers = new Sufferers(people, new ElidedNouns(tree, names, counts));
  }

  Optional<String> label() {
    return frame.label();
  }

  boolean isBare() {
    return frame.bare();
  }

  boolean isSized() {
    return frame.sized();
  }

  List<EventMention> mentions() {
    List<EventMention> mentions = new ArrayList<>();
    for (Predication predication : PredicationReader.read(tree)) {
      mentions.add(mention(predication));
    }
    return Repulse.completed(mentions);
  }

  Map<Means, Span> means() {
    Map<Means, Span> found =
        phrases(WORDS.means(), Besides.grounds(tree), new EnumMap<>(Means.class));
    Span crowd = found.get(Means.STUN);
    if (crowd != null && found.containsKey(Means.ARTILLERY)) {
      found
          .entrySet()
          .removeIf(one -> one.getKey() == Means.ARTILLERY && crowd.covers(one.getValue()));
    }
    return found; // "water cannons" shell nobody
  }

  List<Participant> blamed() {
    return blame.blamed();
  }

  List<Participant> claiming() {
    return blame.claiming();
  }

  List<Participant> suspected() {
    return blame.suspected();
  }

  /** Those told in brackets as well: "shot from a car (drive-by)". */
  Map<Circumstance, Span> circumstances(Span sentence) {
    Map<Circumstance, Span> found =
        phrases(
            WORDS.circumstances(),
            Besides.reasonsToProtest(tree),
            new EnumMap<>(Circumstance.class));
    for (String aside : frame.asides()) {
      for (Circumstance circumstance : WORDS.circumstances().get(aside)) {
        found.putIfAbsent(circumstance, sentence);
      }
    }
    return found;
  }

  Topic topic() {
    return TopicReader.read(tree);
  }

  private EventMention mention(Predication predication) {
    List<Participant> agents = people.all(doers.of(predication));
    List<Participant> patients =
        isHarm(predication.eventClass()) && isToldOutright(predication)
            ? people.harmed(predication.patients(), predication.eventClass() == EventClass.KILL)
            : people.all(predication.patients());
    boolean clash = predication.eventClass() == EventClass.CLASH;
    boolean underOneNoun =
        patients.size() > 1 && patients.get(0).span().equals(patients.get(1).span());
    if (clash && agents.isEmpty() && underOneNoun) {
      agents = patients.subList(0, 1); // two peoples under the noun of the second
      patients = patients.subList(1, patients.size());
    } else if (clash && !agents.isEmpty()) {
      boolean one = predication.agents().equals(predication.patients());
      if (patients.isEmpty() || one) {
        patients = agents.subList(1, agents.size());
        agents = agents.subList(0, 1);
      }
    }
    Node trigger = predication.trigger();
    patients = Selves.with(tree, predication, agents, sufferers.of(trigger, agents, patients));
    if (isHarm(predication.eventClass()) && !predication.nominal()) {
      patients = PerSide.both(tree, trigger, patients);
    }
    return new EventMention(
        isBlow(predication, agents) ? EventClass.ATTACK : predication.eventClass(),
        trigger.lemma(),
        predication.nominal(),
        trigger.span(),
        agents,
        patients,
        predication.nominal() ? counts.told(NounPhrase.of(trigger, names)) : Optional.empty(),
        status.of(predication, frame.sized()),
        speech.speaker(trigger));
  }

  /** "Bandits struck a village": on foot, where no aircraft are told of; and whom it spared. */
  private boolean isBlow(Predication predication, List<Participant> agents) {
    boolean spared = StatusReader.isNotQuite(predication.trigger());
    if (predication.eventClass() == EventClass.KILL && spared) {
      return true; // "nearly lynched"
    }
    return predication.eventClass() == EventClass.STRIKE
        && !predication.nominal()
        && WORDS.cue("strikes-blow").contains(predication.trigger().lemma())
        && !agents.isEmpty()
        && agents.get(0).kind().isIrregular()
        && means().isEmpty();
  }

  /** Not "the death of X", "X, who was killed in 1990": what a text says besides. */
  private static boolean isToldOutright(Predication predication) {
    return !predication.nominal() && !Grammar.is(predication.trigger(), "relcl");
  }

  private static boolean isHarm(EventClass what) {
    return switch (what) {
      case KILL, DIE, WOUND, ABDUCT -> true;
      default -> false;
    };
  }

  List<Participant> named() {
    List<Participant> found = new ArrayList<>();
    for (Node node : tree.nodes()) {
      boolean head = node.head().isEmpty() || !Grammar.is(node, "compound", "nmod");
      if ((node.isNoun() || node.tag().equals("CD")) && head) {
        people.of(node).ifPresent(found::add);
      }
    }
    return found;
  }

  /** Whether somebody in it may bear arms who does not serve the state; told by its words. */
  boolean mayNameIrregulars() {
    return !frame.hints().isEmpty() || Irregulars.mayBeIn(tree.nodes(), names);
  }

  List<Act> acts() {
    List<Act> acts = new ArrayList<>();
    BitSet accused = Besides.accusations(tree);
    for (Node verb : tree.nodes()) {
      if (!verb.isVerb()
          || accused.get(verb.index())
          || WORDS.cue("says-only").contains(verb.lemma())) {
        continue;
      }
      boolean passive = Grammar.isPassive(verb);
      for (Participant agent :
          people.all(passive ? Grammar.byPhrase(verb) : Grammar.subject(verb))) {
        if (agent.kind().isArmed() && !doers.isWhere(agent, verb)) {
          acts.add(new Act(agent, people.all(passive ? Grammar.subject(verb) : targets(verb))));
        }
      }
    }
    return acts;
  }

  private static List<Node> targets(Node verb) {
    List<Node> objects = new ArrayList<>(Grammar.spread(Grammar.children(verb, "dobj")));
    objects.addAll(Grammar.spread(Grammar.objects(verb, TOWARDS)));
    for (Node object : Grammar.children(verb, "dobj")) {
      objects.addAll(Grammar.spread(Grammar.objects(object, TOWARDS)));
      objects.addAll(Grammar.spread(Grammar.objects(object, WORDS.cue("of-whom"))));
    }
    return objects;
  }

  /** "riot police", "mob leaders": it says who they are and not what is done. */
  private static boolean isOfPeople(Node node) {
    return Grammar.is(node, "compound")
        && WORDS.cue("tumult").contains(node.lemma())
        && node.head().isPresent()
        && VerbPredicates.isPerson(node.head().get());
  }

  /** The phrases of a table in the sentence, by words as written and as a dictionary has them. */
  private <T> Map<T, Span> phrases(PhraseTable<T> table, BitSet without, Map<T, Span> found) {
    List<Node> nodes = tree.nodes();
    for (int i = 0; i < nodes.size(); i++) {
      boolean begins = table.begins(nodes.get(i).lemma()) || table.begins(nodes.get(i).word());
      if (!begins || without.get(i)) {
        continue;
      }
      StringBuilder lemmas = new StringBuilder();
      StringBuilder words = new StringBuilder();
      for (int k = i; k < Math.min(nodes.size(), i + table.longest()); k++) {
        String room = k > i && !Grammar.isHyphenated(nodes, k) ? " " : "";
        lemmas.append(room).append(nodes.get(k).lemma());
        words.append(room).append(nodes.get(k).word());
        String byLemma = lemmas.toString();
        String byWord = words.toString();
        if (!table.begins(byLemma) && !table.begins(byWord)) {
          break;
        }
        if (k == i && isOfPeople(nodes.get(i))) {
          continue;
        }
        Span span = nodes.get(i).span().to(nodes.get(k).span());
        for (T meaning : table.get(byLemma)) {
          found.putIfAbsent(meaning, span);
        }
        for (T meaning : table.get(byWord)) {
          found.putIfAbsent(meaning, span);
        }
      }
    }
    return found;
  }
}
