package org.skirmish.event.box;

import java.util.List;
import java.util.OptionalInt;
import org.skirmish.article.Section;
import org.skirmish.article.Sentence;
import org.skirmish.event.ArticleParts;
import org.skirmish.event.PartyLine;
import org.skirmish.event.story.Deeds;
import org.skirmish.lexicon.EventClass;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.mention.Mentions;
import org.skirmish.mention.Token;
import org.skirmish.mention.clause.EventMention;
import org.skirmish.mention.clause.Statement;
import org.skirmish.mention.clause.Status;
import org.skirmish.mention.noun.Participant;
import org.skirmish.source.Span;

/**
 * What the lead tells of who attacked, by the words that the box has for its sides: "besieged by an
 * Ottoman army", "a British raid on the fort", "the town fell to Taiping troops".
 */
final class LeadDeeds {

  private static final Lexicon WORDS = Lexicon.english();

  /** Sentences of the lead that say what the battle was. */
  private static final int SENTENCES = 5;

  /** Words of a noun's phrase before it, and behind a preposition. */
  private static final int PHRASE = 5;

  /** Words between "the fall" and "to the rebels". */
  private static final int FALL = 14;

  private final List<List<PartyLine>> sides;
  private final int[] scores;

  private LeadDeeds(List<List<PartyLine>> sides) {
    this.sides = sides;
    scores = new int[sides.size()];
  }

  /**
   * For each side how often the lead has it attack, less how often it is attacked.
   *
   * @param sides the belligerents of each side
   */
  static int[] of(Mentions mentions, List<List<PartyLine>> sides) {
    LeadDeeds deeds = new LeadDeeds(sides);
    for (Section section : mentions.article().sections()) {
      if (section.kind() == Section.Kind.LEAD) {
        List<Sentence> lead = ArticleParts.sentences(section);
        for (Sentence sentence : lead.subList(0, Math.min(SENTENCES, lead.size()))) {
          deeds.read(mentions.statements().get(sentence), mentions.of(sentence).tokens());
        }
        break;
      }
    }
    return deeds.scores;
  }

  private void read(Statement statement, List<Token> tokens) {
    for (EventMention mention : statement.mentions()) {
      boolean told = mention.status() == Status.ASSERTED || mention.status() == Status.CLAIMED;
      boolean lands =
          mention.eventClass() == EventClass.MOVE && WORDS.cue("lands").contains(mention.verb());
      boolean attack = Deeds.isViolent(mention) && mention.eventClass() != EventClass.CLASH;
      if (told && (attack || lands) && !WORDS.cue("counters").contains(mention.verb())) {
        read(mention, tokens);
      }
    }
    for (int i = 0; i + 1 < tokens.size(); i++) {
      String word = tokens.get(i).key();
      if (WORDS.cue("opens").contains(word) && tokens.get(i + 1).is("when")) {
        add(first(tokens, i + 2, i + 2 + PHRASE), 1);
      }
      if (WORDS.cue("falls-to").contains(word)) {
        falls(tokens, i + 1);
      }
      if (WORDS.cue("goes-against").contains(word)) {
        against(tokens, i + 1);
      }
    }
  }

  private void read(EventMention mention, List<Token> tokens) {
    int before = 0;
    for (Participant agent : mention.agents()) {
      before += add(of(agent, tokens), 1) ? 1 : 0;
    }
    int behind = 0;
    for (Participant patient : mention.patients()) {
      behind += add(of(patient, tokens), -1) ? 1 : 0;
    }
    if (!mention.nominal()) {
      return;
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (mention.span().covers(tokens.get(i).span())) {
        if (before == 0) {
          add(first(tokens, phraseBefore(tokens, i), i), 1);
        }
        if (behind == 0) {
          target(tokens, i);
        }
        return;
      }
    }
  }

  /** "An attack on an Omani base", "the siege of the British garrison": whose it was. */
  private void target(List<Token> tokens, int noun) {
    boolean siege = WORDS.cue("long-fight").contains(tokens.get(noun).key());
    int end = Math.min(tokens.size(), noun + FALL);
    for (int i = noun + 1; i < end && !tokens.get(i).isMark(",;"); i++) {
      boolean of = siege && i == noun + 1 && tokens.get(i).is("of");
      if (of || tokens.get(i).is("on") || tokens.get(i).is("against")) {
        add(first(tokens, i + 1, i + PHRASE), -1);
        return;
      }
    }
  }

  /** Where the phrase of the noun at {@code at} begins. */
  private static int phraseBefore(List<Token> tokens, int at) {
    int from = at;
    while (from > 0
        && at - from < PHRASE
        && tokens.get(from - 1).isWord()
        && !WORDS.cue("of-whom").contains(tokens.get(from - 1).key())
        && !tokens.get(from - 1).is("the")
        && !tokens.get(from - 1).is("a")) {
      from--;
    }
    return from;
  }

  /** "Fell to X", "with the fall of the town to X". */
  private void falls(List<Token> tokens, int from) {
    int end = Math.min(tokens.size(), from + FALL);
    for (int i = from; i < end; i++) {
      if (tokens.get(i).is("to")) {
        add(first(tokens, i + 1, i + 1 + PHRASE), 1);
        return;
      }
    }
  }

  /** "Led an army against X". */
  private void against(List<Token> tokens, int from) {
    int end = Math.min(tokens.size(), from + FALL);
    for (int i = from; i < end; i++) {
      if (tokens.get(i).is("against")) {
        add(first(tokens, i + 1, i + 1 + PHRASE), -1);
        return;
      }
    }
  }

  private boolean add(OptionalInt side, int score) {
    if (side.isPresent()) {
      scores[side.getAsInt()] += score;
    }
    return side.isPresent();
  }

  private OptionalInt of(Participant participant, List<Token> tokens) {
    Span span = participant.span();
    int from = 0;
    while (from < tokens.size() && tokens.get(from).span().start() < span.start()) {
      from++;
    }
    int to = from;
    while (to < tokens.size() && tokens.get(to).span().start() < span.end()) {
      to++;
    }
    return first(tokens, from, to);
  }

  /** The one side of which a word of the run speaks; none where two are spoken of alike. */
  private OptionalInt first(List<Token> tokens, int from, int to) {
    for (int i = from; i < Math.min(to, tokens.size()); i++) {
      String word = tokens.get(i).key();
      if (!tokens.get(i).isWord() || WORDS.person(word).isPresent()) {
        continue;
      }
      String pair = i + 1 < tokens.size() ? word + ' ' + tokens.get(i + 1).key() : word;
      OptionalInt found = OptionalInt.empty();
      for (int s = 0; s < sides.size(); s++) {
        boolean called =
            sides.get(s).stream().anyMatch(one -> one.isCalled(word) || one.isCalled(pair));
        if (called && found.isPresent()) {
          return OptionalInt.empty();
        }
        found = called ? OptionalInt.of(s) : found;
      }
      if (found.isPresent()) {
        return found;
      }
    }
    return OptionalInt.empty();
  }
}
