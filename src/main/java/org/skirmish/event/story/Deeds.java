package org.skirmish.event.story;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.skirmish.event.Keywords;
import org.skirmish.mention.Phrase;
import org.skirmish.mention.Token;
import org.skirmish.mention.count.CountMention;
import org.skirmish.mention.place.PlaceMention;
import org.skirmish.source.ResourceLines;

/**
 * Tells whether a sentence tells a deed: something that was done, not planned, feared or recalled.
 */
public final class Deeds {

  private static final Set<String> VERBS =
      new HashSet<>(ResourceLines.of(Deeds.class, "deed-verbs.txt"));
  private static final Set<String> NOT_TOLD =
      new HashSet<>(ResourceLines.of(Deeds.class, "not-told.txt"));
  private static final Set<String> NOUNS =
      new HashSet<>(ResourceLines.of(Deeds.class, "deed-nouns.txt"));
  private static final Set<String> WARS =
      Set.of(
          "war",
          "insurgency",
          "conflict",
          "revolt",
          "violence",
          "rebellion",
          "fighting",
          "uprising",
          "years",
          "decade");

  private Deeds() {}

  public static boolean tells(Phrase phrase) {
    List<Token> tokens = phrase.tokens();
    if (isBalance(phrase)) {
      return false;
    }
    if (!phrase.losses().isEmpty()) {
      return true;
    }
    boolean deed = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (NOT_TOLD.contains(token.key())) {
        return false;
      }
      deed |=
          token.isWord() && VERBS.contains(token.key()) && (!token.is("took") || takes(phrase, i));
    }
    return deed;
  }

  /** "took Ramadi", "took 276 girls", "took residents hostage"; not "took part". */
  private static boolean takes(Phrase phrase, int verb) {
    for (PlaceMention place : phrase.places()) {
      if (place.first() == verb + 1 || place.first() == verb + 2) {
        return true;
      }
    }
    for (CountMention count : phrase.counts()) {
      if (count.first() == verb + 1) {
        return true;
      }
    }
    return Keywords.occurs("hostage", phrase.tokens())
        || Keywords.occurs("hostages", phrase.tokens());
  }

  /** Index of the first verb of a deed behind {@code from}, or −1. */
  static int verb(Phrase phrase, int from) {
    for (int i = 0; i < phrase.tokens().size(); i++) {
      Token token = phrase.tokens().get(i);
      if (i > from
          && token.isWord()
          && VERBS.contains(token.key())
          && !NOUNS.contains(token.key())) {
        return i;
      }
    }
    return -1;
  }

  /** "The war has killed more than 27,000 people": the balance of years, no event. */
  static boolean isBalance(Phrase phrase) {
    List<Token> tokens = phrase.tokens();
    boolean perfect = false;
    boolean war = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      war |= WARS.contains(token.key());
      boolean has = token.is("has") || token.is("have");
      perfect |= has && i + 1 < tokens.size() && tokens.get(i + 1).isWord();
    }
    return war && perfect;
  }
}
