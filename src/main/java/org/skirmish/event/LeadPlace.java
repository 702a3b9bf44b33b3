package org.skirmish.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.skirmish.article.Article;
import org.skirmish.article.Section;
import org.skirmish.article.Sentence;
import org.skirmish.event.EventPlace.Nearness;
import org.skirmish.mention.Mentions;
import org.skirmish.mention.Phrase;
import org.skirmish.mention.Token;
import org.skirmish.source.Span;

/**
 * Reads the main event's place from the lead: a name behind "in", "at", "near" or the like; the one
 * that the title names goes before all others.
 */
final class LeadPlace {

  private static final Set<String> PREPOSITIONS =
      Set.of("in", "at", "near", "outside", "around", "off", "inside", "of", "for", "on");
  private static final Set<String> NEAR = Set.of("near", "outside", "around", "off");

  /** Kinds of places, between the preposition and the name or behind the name. */
  private static final Set<String> KINDS =
      Set.of(
          "village",
          "town",
          "city",
          "hamlet",
          "district",
          "province",
          "region",
          "island",
          "port",
          "area",
          "vicinity",
          "capital",
          "outskirts",
          "settlement",
          "commune",
          "department",
          "municipality",
          "state",
          "county",
          "governorate",
          "suburb",
          "neighbourhood",
          "neighborhood",
          "junction",
          "base",
          "camp",
          "market");

  private static final int SENTENCES = 4;

  private record Candidate(int first, int after, Nearness nearness, boolean titled) {}

  private LeadPlace() {}

  static Optional<EventPlace> read(Article article, Mentions mentions, Findings findings) {
    Optional<List<String>> title = TitlePlace.of(article.title());
    Optional<EventPlace> fallback = Optional.empty();
    List<Phrase> lead = lead(article, mentions);
    for (boolean titled : new boolean[] {true, false}) {
      for (Phrase phrase : lead) {
        Optional<Candidate> found =
            candidates(phrase, title).stream().filter(c -> c.titled == titled).findFirst();
        if (found.isPresent()) {
          return Optional.of(place(article, phrase, found.get(), findings));
        }
      }
    }
    return fallback;
  }

  private static List<Phrase> lead(Article article, Mentions mentions) {
    List<Phrase> phrases = new ArrayList<>();
    for (Section section : article.sections()) {
      for (List<Sentence> paragraph : section.paragraphs()) {
        for (Sentence sentence : paragraph) {
          if (phrases.size() < SENTENCES) {
            phrases.add(mentions.of(sentence));
          }
        }
      }
    }
    return phrases;
  }

  private static List<Candidate> candidates(Phrase phrase, Optional<List<String>> title) {
    List<Candidate> found = new ArrayList<>();
    List<Token> tokens = phrase.tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (!PREPOSITIONS.contains(tokens.get(i).key())) {
        continue;
      }
      int first = skipKind(tokens, i + 1);
      int after = endOfName(phrase, first);
      if (after <= first) {
        continue;
      }
      boolean titled = title.filter(words -> holds(tokens, first, after, words)).isPresent();
      boolean weak = tokens.get(i).is("of") || tokens.get(i).is("for") || tokens.get(i).is("on");
      if (titled || !weak || first > i + 1) {
        Nearness nearness = NEAR.contains(tokens.get(i).key()) ? Nearness.NEAR : Nearness.AT;
        found.add(new Candidate(first, after, nearness, titled));
      }
    }
    return found;
  }

  /** Behind "the village of". */
  private static int skipKind(List<Token> tokens, int from) {
    int i = from;
    while (i < tokens.size() && i < from + 6) {
      Token token = tokens.get(i);
      boolean lower = token.isWord() && !token.isCapitalised();
      if (!lower) {
        return i;
      }
      boolean known =
          KINDS.contains(token.key())
              || Set.of(
                      "the",
                      "a",
                      "of",
                      "its",
                      "northern",
                      "southern",
                      "eastern",
                      "western",
                      "central",
                      "small",
                      "border",
                      "just",
                      "and",
                      "railway",
                      "old",
                      "capital",
                      "streets",
                      "shopping",
                      "mall",
                      "far",
                      "north",
                      "south",
                      "east",
                      "west")
                  .contains(token.key());
      if (!known) {
        return tokens.size();
      }
      i++;
    }
    return i;
  }

  /**
   * Index behind a run of capitalised words that is no party and no date; {@code first} if none.
   */
  private static int endOfName(Phrase phrase, int first) {
    List<Token> tokens = phrase.tokens();
    int i = first;
    while (i < tokens.size()) {
      Token token = tokens.get(i);
      int at = i;
      boolean dated = phrase.dates().stream().anyMatch(d -> d.first() <= at && at < d.after());
      boolean inner =
          i > first
              && (token.isDash()
                  || Set.of("al", "el", "de", "du", "la", "da", "del", "of").contains(token.key()))
              && i + 1 < tokens.size()
              && (tokens.get(i + 1).isCapitalised()
                  || tokens.get(i + 1).text().length() <= 3 && !tokens.get(i + 1).isNumber())
              && !token.is("of");
      if (dated || !(token.isWord() && token.isCapitalised()) && !inner) {
        break;
      }
      i++;
    }
    return i;
  }

  private static boolean holds(List<Token> tokens, int first, int after, List<String> words) {
    for (int i = first; i + words.size() <= after; i++) {
      boolean all = true;
      for (int j = 0; j < words.size() && all; j++) {
        all = tokens.get(i + j).is(words.get(j));
      }
      if (all) {
        return true;
      }
    }
    return false;
  }

  private static EventPlace place(
      Article article, Phrase phrase, Candidate found, Findings findings) {
    Span span = phrase.spanOf(found.first, found.after);
    findings.read("place.location", span);
    List<String> within = new ArrayList<>();
    List<Token> tokens = phrase.tokens();
    int i = found.after;
    while (i < tokens.size() && !tokens.get(i).isMark(";:")) {
      int end = endOfName(phrase, i);
      boolean opened =
          i > 0
              && (tokens.get(i - 1).is(",")
                  || Set.of("of", "in", "the").contains(tokens.get(i - 1).key()));
      if (end > i) {
        if (opened) {
          within.add(phrase.spanOf(i, end).of(article.text()));
        }
        i = end;
      } else {
        i++;
      }
    }
    return new EventPlace(
        Optional.of(span.of(article.text())),
        within,
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        found.nearness);
  }
}
