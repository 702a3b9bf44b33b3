package org.skirmish.event.day;

import java.util.List;
import java.util.Set;
import org.skirmish.mention.Phrase;
import org.skirmish.mention.Token;
import org.skirmish.mention.clause.EventMention;
import org.skirmish.mention.date.DateMention;
import org.skirmish.source.Span;
import org.skirmish.source.WordSets;

/**
 * Tells where a report looks back: what a figure counts, the dead of the event or those of a war, a
 * year or another attack, and who is only named with them.
 */
public final class FigureScope {

  private static final WordSets SETS = WordSets.of(FigureScope.class, "scope-words.csv");

  private static final Set<String> SUPERLATIVES = SETS.get("superlative");
  private static final Set<String> RECENT = SETS.get("recent");
  private static final Set<String> OPENERS = SETS.get("opener");
  private static final Set<String> SPANS = SETS.get("span");
  private static final Set<String> CALENDAR = SETS.get("calendar");
  private static final Set<String> OTHERS = SETS.get("other-event");
  private static final Set<String> APART = SETS.get("apart");
  private static final Set<String> COMES = SETS.get("come");
  private static final Set<String> PERFECT = SETS.get("perfect");
  private static final Set<String> RAIDS = SETS.get("raids");

  /** Tokens between an adjective and its noun, or a verb and its preposition. */
  private static final int NEAR = 6;

  /** The paragraph with which a report begins to look back at the earliest. */
  private static final int LOOKS_BACK = 2;

  /** A sentence of more tokens is a list and looks nowhere. */
  private static final int LONGEST = 400;

  private FigureScope() {}

  /**
   * Whether a figure counts more than the event or another one.
   *
   * @param figure the characters that tell it
   */
  public static boolean isBeyond(Told told, Span figure) {
    List<Token> tokens = told.phrase().tokens();
    for (int i = 0; i < tokens.size() && tokens.size() <= LONGEST; i++) {
      if (isSince(told.phrase(), i) && counts(tokens, i, figure)
          || isStretch(tokens, i) && isInClause(tokens, i, figure)
          || isNumberOf(tokens, i)
          || isAfterOther(tokens, i, figure)
          || told.paragraph() >= LOOKS_BACK
              && (isOfRaids(tokens, i, figure) || isSoFar(tokens, i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether somebody or a deed stands where a report looks back: "since foreign forces began a
   * push", "in recent weeks there were attacks on guards".
   */
  public static boolean isBackground(Told told, Span span) {
    List<Token> tokens = told.phrase().tokens();
    for (int i = 0; i < tokens.size() && tokens.size() <= LONGEST; i++) {
      boolean since = isSince(told.phrase(), i) && span.start() >= tokens.get(i).span().end();
      if (since
          || isStretch(tokens, i) && isInClause(tokens, i, span)
          || isNumberOf(tokens, i)
          || isAfterOther(tokens, i, span)) {
        return true;
      }
    }
    return false;
  }

  /** "A similar clash took place in Orlen", "Elsewhere, …": the sentence tells another event. */
  public static boolean isOfOther(Told told) {
    List<Token> tokens = told.phrase().tokens();
    if (!tokens.isEmpty() && APART.contains(tokens.get(0).key())) {
      return true;
    }
    for (int i = 0; i < Math.min(4, tokens.size()); i++) {
      if (OTHERS.contains(tokens.get(i).key()) && isEvent(told, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an event noun stands behind the adjective: "another armed attack". */
  private static boolean isEvent(Told told, int adjective) {
    List<Token> tokens = told.phrase().tokens();
    for (int i = adjective + 1; i < Math.min(adjective + 4, tokens.size()); i++) {
      if (RAIDS.contains(tokens.get(i).key() + "s")) {
        return true;
      }
      for (EventMention mention : told.statement().mentions()) {
        if (mention.nominal() && mention.span().covers(tokens.get(i).span())) {
          return true;
        }
      }
    }
    return false;
  }

  /** "since 2004", "since the revolt began", but not "since Monday" or "has since died". */
  private static boolean isSince(Phrase phrase, int index) {
    List<Token> tokens = phrase.tokens();
    if (!tokens.get(index).is("since") || index + 1 == tokens.size()) {
      return false;
    }
    boolean adverb = index > 0 && PERFECT.contains(key(tokens, index - 1));
    if (adverb || RECENT.contains(key(tokens, index + 1))) {
      return false;
    }
    for (DateMention date : phrase.dates()) {
      if (date.first() == index + 1 && date.hasDay()) {
        return false;
      }
    }
    return true;
  }

  /** Whether what is told since then is the figure. */
  private static boolean counts(List<Token> tokens, int since, Span figure) {
    int start = clause(tokens, since);
    boolean fronted = since == 0 || !tokens.get(since - 1).isWord() && start == since;
    if (figure.start() >= tokens.get(since).span().end()) {
      return since == 0 || fronted || reopened(tokens, since, figure);
    }
    return start < since
        && figure.end() > tokens.get(start).span().start()
        && !isSuperlative(tokens, since, figure);
  }

  /** "the worst since 2013, when 40 died": that figure is the other event's. */
  private static boolean reopened(List<Token> tokens, int from, Span figure) {
    for (int i = from + 1; i < tokens.size(); i++) {
      if (tokens.get(i).span().end() > figure.start()) {
        return false;
      }
      if (OPENERS.contains(key(tokens, i))) {
        return true;
      }
    }
    return false;
  }

  /** "killing 28 in the deadliest attack since": the 28 are not counted since then. */
  private static boolean isSuperlative(List<Token> tokens, int index, Span figure) {
    for (int i = index - 1; i >= 0 && tokens.get(i).span().start() >= figure.end(); i--) {
      if (SUPERLATIVES.contains(key(tokens, i))) {
        return true;
      }
    }
    return false;
  }

  /** "this year", "in recent months", "over the years", "to date". */
  private static boolean isStretch(List<Token> tokens, int index) {
    String word = key(tokens, index);
    String before = index > 0 ? key(tokens, index - 1) : "";
    return before.equals("this") && CALENDAR.contains(word)
        || before.equals("recent") && SPANS.contains(word)
        || before.equals("to") && word.equals("date")
        || before.equals("same") && word.equals("period")
        || before.equals("the") && word.equals("years")
        || SPANS.contains(word) && isPast(tokens, index);
  }

  /** "the past two decades", "the last 16 months". */
  private static boolean isPast(List<Token> tokens, int index) {
    for (int i = index - 1; i >= Math.max(1, index - 3); i--) {
      boolean past = tokens.get(i).is("past") || tokens.get(i).is("last");
      if (past && tokens.get(i - 1).is("the")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInClause(List<Token> tokens, int index, Span figure) {
    boolean fronted = clause(tokens, index) == 0 && index < NEAR;
    return (fronted || figure.start() >= tokens.get(clause(tokens, index)).span().start())
        && !isSuperlative(tokens, index, figure);
  }

  /** "That brings to four the number of policemen killed". */
  private static boolean isNumberOf(List<Token> tokens, int index) {
    return index + 2 < tokens.size()
        && index > 1
        && tokens.get(index).is("the")
        && tokens.get(index + 1).is("number")
        && tokens.get(index + 2).is("of")
        && tokens.get(index - 2).is("to");
  }

  /** "It comes ten days after five guards were killed in Orlen". */
  private static boolean isAfterOther(List<Token> tokens, int index, Span figure) {
    if (!COMES.contains(key(tokens, index))) {
      return false;
    }
    for (int i = index + 1; i < tokens.size(); i++) {
      if (tokens.get(i).is("after") && tokens.get(i).span().end() <= figure.start()) {
        return true;
      }
    }
    return false;
  }

  /** "So far 59 guards have been killed", told late in a report. */
  private static boolean isSoFar(List<Token> tokens, int index) {
    return index == 1
        && tokens.get(0).is("so")
        && tokens.get(1).is("far")
        && tokens.stream().anyMatch(token -> token.is("have"));
  }

  /** "Such raids have killed 1,500 people", "1,500 have died in such raids". */
  private static boolean isOfRaids(List<Token> tokens, int index, Span figure) {
    if (!tokens.get(index).is("have")) {
      return false;
    }
    boolean behind = figure.start() >= tokens.get(index).span().end();
    for (int i = behind ? 0 : index + 1; i < (behind ? index : tokens.size()); i++) {
      boolean raids = RAIDS.contains(key(tokens, i));
      if (raids || behind && i + 1 < index && isDaysOf(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** "Two days of bombardment have killed 50". */
  private static boolean isDaysOf(List<Token> tokens, int index) {
    return SPANS.contains(key(tokens, index)) && tokens.get(index + 1).is("of");
  }

  /** The first token of the clause in which a token stands. */
  private static int clause(List<Token> tokens, int index) {
    for (int i = index - 1; i >= 0; i--) {
      if (OPENERS.contains(key(tokens, i))) {
        return i;
      }
    }
    return 0;
  }

  private static String key(List<Token> tokens, int index) {
    return tokens.get(index).key();
  }
}
