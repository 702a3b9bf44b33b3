package org.skirmish.mention.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skirmish.lexicon.Circumstance;
import org.skirmish.lexicon.Means;
import org.skirmish.mention.noun.Participant;
import org.skirmish.source.Lazy;
import org.skirmish.source.Remade;
import org.skirmish.source.Span;

/**
 * What one sentence tells. Each thing is read from the sentence when somebody first asks for it: of
 * most sentences of a long article nobody asks for more than who did what to whom. Any number of
 * threads may ask.
 */
public final class Statement {

  private static final int LONGEST_DATE = 40;

  private final Span span;
  private final Remade<StatementReader> sentence;
  private final Lazy<List<EventMention>> mentions;
  private final Lazy<List<Participant>> named;
  private final Lazy<List<Act>> acts;
  private final Lazy<List<Participant>> blamed;
  private final Lazy<List<Participant>> claiming;
  private final Lazy<List<Participant>> suspected;
  private final Lazy<Map<Means, Span>> means;
  private final Lazy<Map<Circumstance, Span>> circumstances;
  private final Lazy<Topic> topic;

  /**
   * @param span the sentence
   * @param sentence what reads the sentence
   */
  Statement(Span span, Remade<StatementReader> sentence) {
    this.span = span;
    this.sentence = sentence;
    this.mentions = new Lazy<>(() -> List.copyOf(sentence.get().mentions()));
    this.named = new Lazy<>(() -> List.copyOf(sentence.get().named()));
    this.acts = new Lazy<>(() -> List.copyOf(sentence.get().acts()));
    this.blamed = new Lazy<>(() -> List.copyOf(sentence.get().blamed()));
    this.claiming = new Lazy<>(() -> List.copyOf(sentence.get().claiming()));
    this.suspected = new Lazy<>(() -> List.copyOf(sentence.get().suspected()));
    this.means = new Lazy<>(() -> Map.copyOf(sentence.get().means()));
    this.circumstances = new Lazy<>(() -> Map.copyOf(sentence.get().circumstances(span)));
    this.topic = new Lazy<>(() -> sentence.get().topic());
  }

  private Statement(Statement other, List<EventMention> mentions) {
    List<EventMention> own = List.copyOf(mentions);
    this.span = other.span;
    this.sentence = other.sentence;
    this.mentions = new Lazy<>(() -> own);
    this.named = other.named;
    this.acts = other.acts;
    this.blamed = other.blamed;
    this.claiming = other.claiming;
    this.suspected = other.suspected;
    this.means = other.means;
    this.circumstances = other.circumstances;
    this.topic = other.topic;
  }

  /** The same with other mentions. */
  public Statement with(List<EventMention> others) {
    return new Statement(this, others);
  }

  /** The sentence. */
  public Span span() {
    return span;
  }

  /** The label with which a coder opened it, in lower case. */
  public Optional<String> label() {
    return sentence.get().label();
  }

  /** Whether it is a note's date and nothing else: "17 July." */
  public boolean isBare() {
    return span.length() < LONGEST_DATE && sentence.get().isBare();
  }

  /** Whether it gives the size of a crowd. */
  public boolean sized() {
    return sentence.get().isSized();
  }

  /** Its event mentions, in the order of the text. */
  public List<EventMention> mentions() {
    return mentions.get();
  }

  /** Everybody named in it, whatever the predicate. */
  public List<Participant> named() {
    return named.get();
  }

  /** Those who act by verbs that the lexicon does not know. */
  public List<Act> acts() {
    return acts.get();
  }

  /** Those of {@link #acts} who bear arms and do not serve the state. */
  public List<Act> irregularActs() {
    if (!sentence.get().mayNameIrregulars()) {
      return List.of();
    }
    List<Act> irregular = new ArrayList<>(acts());
    irregular.removeIf(act -> act.agent().kind().isOfState());
    return irregular;
  }

  /** Those who claim or are held responsible. */
  public List<Participant> blamed() {
    return blamed.get();
  }

  /** Those of them who claim it. */
  public List<Participant> claiming() {
    return claiming.get();
  }

  /** Those of them who are only held to have done it. */
  public List<Participant> suspected() {
    return suspected.get();
  }

  /** Weapons and ways of attack, each with its words. */
  public Map<Means, Span> means() {
    return means.get();
  }

  /** What else it says, each with its words. */
  public Map<Circumstance, Span> circumstances() {
    return circumstances.get();
  }

  /** What it is about. */
  public Topic topic() {
    return topic.get();
  }
}
