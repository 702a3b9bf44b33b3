package org.skirmish.event.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.skirmish.article.Article;
import org.skirmish.article.Section;
import org.skirmish.article.Sentence;
import org.skirmish.event.PartyLine;
import org.skirmish.mention.Mentions;
import org.skirmish.mention.Phrase;
import org.skirmish.mention.Token;
import org.skirmish.mention.party.ActorMention;
import org.skirmish.source.ResourceLines;

/**
 * Who attacks whom and who acts together, as the prose tells it: for each pair of parties a balance
 * of sentences, positive where they stand together, negative where they fight.
 */
public final class Relations {

  private static final Set<String> ATTACK =
      new HashSet<>(ResourceLines.of(Relations.class, "attack-verbs.txt"));
  private static final Set<String> TOGETHER =
      Set.of("alongside", "together", "allied", "joined", "backed", "supported", "aided");

  /** "took the town from" those who held it. */
  private static final Set<String> TAKING =
      new HashSet<>(ResourceLines.of(Relations.class, "taking-verbs.txt"));

  private static final double LEAD = 2;
  private static final double BODY = 1;
  private static final int OPENING = 3;

  private final Map<String, Double> balance = new HashMap<>();
  private final Map<String, Double> attacks = new HashMap<>();

  private Relations() {}

  public static Relations of(Article article, Mentions mentions) {
    Relations relations = new Relations();
    for (Section section : article.sections()) {
      boolean lead = section.kind() == Section.Kind.LEAD;
      boolean own = lead || section.kind() == Section.Kind.BODY;
      for (List<Sentence> paragraph : section.paragraphs()) {
        for (Sentence sentence : paragraph) {
          relations.read(mentions.of(sentence), lead ? LEAD : BODY, own);
        }
      }
    }
    return relations;
  }

  /** The relations that these sentences tell, the first of them weighing most. */
  static Relations ofSentences(List<Phrase> sentences) {
    Relations relations = new Relations();
    for (int i = 0; i < sentences.size(); i++) {
      // Who begins is told first; what follows may be the answer.
      relations.read(sentences.get(i), i < OPENING ? 3 * BODY : BODY, true);
    }
    return relations;
  }

  /** One key for two parties in either order; a record would be linked at run time. */
  private static String pair(String a, String b) {
    return a.compareTo(b) <= 0 ? a + '\n' + b : b + '\n' + a;
  }

  /** Above 0 when the two stand together, below when they fight, 0 when nothing is told. */
  public double between(String a, String b) {
    return Math.max(-4, Math.min(4, balance.getOrDefault(pair(a, b), 0.0)));
  }

  /** Notes that the parties whose names or adjectives stand among these words won together. */
  public void joinWinners(List<String> words, List<PartyLine> parties) {
    List<String> named = new ArrayList<>();
    for (PartyLine party : parties) {
      if (!named.contains(party.key()) && isCalled(party, words)) {
        named.add(party.key());
      }
    }
    for (int i = 0; i < named.size(); i++) {
      for (int j = i + 1; j < named.size(); j++) {
        add(balance, pair(named.get(i), named.get(j)), 2 * LEAD);
      }
    }
  }

  private static boolean isCalled(PartyLine party, List<String> words) {
    for (String word : words) {
      if (party.isCalled(word)) {
        return true;
      }
    }
    return false;
  }

  private static void add(Map<String, Double> votes, String key, double vote) {
    votes.put(key, votes.getOrDefault(key, 0.0) + vote);
  }

  /** Above 0 when the party is told to attack more than to be attacked. */
  public double aggression(String party) {
    return attacks.getOrDefault(party, 0.0);
  }

  private void read(Phrase phrase, double weight, boolean ownStory) {
    List<ActorMention> actors = phrase.actors();
    for (int i = 0; i + 1 < actors.size(); i++) {
      ActorMention a = actors.get(i);
      for (int j = i + 1; j < Math.min(i + 4, actors.size()); j++) {
        ActorMention b = actors.get(j);
        if (a.key().equals(b.key()) || !isParty(a) || !isParty(b)) {
          continue;
        }
        Link link = link(phrase.tokens(), a, b);
        if (link == Link.NONE) {
          continue;
        }
        double vote = link == Link.TOGETHER ? weight : -weight;
        add(balance, pair(a.key(), b.key()), vote);
        if (link == Link.ATTACKS && ownStory) {
          add(attacks, a.key(), weight);
          add(attacks, b.key(), -weight);
        } else if (link == Link.ATTACKED_BY && ownStory) {
          add(attacks, a.key(), -weight);
          add(attacks, b.key(), weight);
        }
      }
    }
  }

  private static boolean isParty(ActorMention actor) {
    return actor.kind() != ActorMention.Kind.DESCRIBED;
  }

  private enum Link {
    TOGETHER,
    ATTACKS,
    ATTACKED_BY,
    AGAINST,
    NONE
  }

  private static Link link(List<Token> tokens, ActorMention a, ActorMention b) {
    boolean attack = false;
    boolean passive = false;
    boolean against = false;
    boolean together = false;
    boolean other = false;
    boolean taking = false;
    boolean losing = false;
    for (int i = a.after(); i < b.first(); i++) {
      Token token = tokens.get(i);
      if (token.isMark(";.:\"")) {
        return Link.NONE;
      }
      String key = token.key();
      taking |= TAKING.contains(key);
      losing |= key.equals("lost");
      if (ATTACK.contains(key) || taking && key.equals("from")) {
        attack = true;
      } else if (losing && key.equals("to")) {
        attack = true;
        passive = true;
      } else if (key.equals("by") && attack) {
        passive = true;
      } else if (key.equals("against") || key.equals("between") || key.equals("versus")) {
        against = true;
      } else if (TOGETHER.contains(key)) {
        together = true;
      } else if (token.isWord() && !JOINTS.contains(key) && !isNoun(a, b, i)) {
        other = true;
      }
    }
    boolean between = a.first() > 0 && precededByBetween(tokens, a.first());
    if (attack) {
      return passive ? Link.ATTACKED_BY : Link.ATTACKS;
    }
    if (against || between && !other) {
      return Link.AGAINST;
    }
    if (together || !other) {
      return Link.TOGETHER;
    }
    return Link.NONE;
  }

  /** The noun that belongs to the first name: "Malian soldiers and …". */
  private static boolean isNoun(ActorMention a, ActorMention b, int token) {
    return token - a.after() < 2 && a.group().isPresent();
  }

  private static boolean precededByBetween(List<Token> tokens, int first) {
    for (int i = first - 1; i >= Math.max(0, first - 5); i--) {
      if (tokens.get(i).is("between")) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> JOINTS =
      Set.of(
          "and",
          "the",
          "its",
          "their",
          "of",
          "or",
          "as",
          "well",
          "both",
          "forces",
          "troops",
          "army",
          "soldiers",
          "fighters",
          "militants",
          "with");
}
