package org.skirmish.event.story;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skirmish.event.day.Told;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.mention.Phrase;
import org.skirmish.mention.Token;
import org.skirmish.mention.count.CountMention;
import org.skirmish.model.Harm;
import org.skirmish.source.Span;

/**
 * How a sentence's figure stands to those before it: whether it was overtaken ("officials had at
 * first spoken of ten dead"), or is a rival's ("police gave a lower toll of 16").
 */
final class FigureTense {

  private static final Lexicon WORDS = Lexicon.english();

  private FigureTense() {}

  /**
   * Whether a figure is one that the same source or another gave before it knew better.
   *
   * @param figure the characters that tell it
   */
  static boolean isFormer(Phrase phrase, Span figure) {
    List<Token> tokens = phrase.tokens();
    boolean former = isToldBefore(tokens, figure);
    for (int i = 0; i < tokens.size() && tokens.get(i).span().start() < figure.end(); i++) {
      if (isIn("overtaken-by", tokens.get(i)) || isIn("revises", tokens.get(i))) {
        former = false;
      }
      former |= isSource("former-adjective", tokens, i) || isFormerWord(tokens, i);
      if (isIn("revises", tokens.get(i)) && isFrom(tokens, i, figure)) {
        return true;
      }
    }
    return former;
  }

  /** "A provisional count: about sixty missing", which a later figure overtakes. */
  static boolean isProvisional(Phrase phrase, Span figure) {
    List<Token> tokens = phrase.tokens();
    for (int i = 0; i < tokens.size() && tokens.get(i).span().start() < figure.end(); i++) {
      if (isSource("provisional-adjective", tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** "Had spoken of 17 dead a day earlier". */
  private static boolean isToldBefore(List<Token> tokens, Span figure) {
    boolean had = false;
    boolean told = false;
    for (Token token : tokens) {
      boolean ahead = token.span().start() < figure.end();
      had |= ahead && token.is("had");
      told |= ahead && had && isIn("tells-figure", token);
      if (told && !ahead && isIn("earlier", token)) {
        return true;
      }
    }
    return false;
  }

  /** "a first toll", "an earlier statement". */
  private static boolean isSource(String adjective, List<Token> tokens, int index) {
    if (!isIn(adjective, tokens.get(index))) {
      return false;
    }
    for (int i = index + 1; i < Math.min(index + 3, tokens.size()); i++) {
      if (isIn("figure-source", tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * "had at first spoken of", "initially put the toll at": a word of time beside one of telling.
   */
  private static boolean isFormerWord(List<Token> tokens, int index) {
    boolean atFirst = tokens.get(index).is("first") && follows(tokens, index, "at", ":");
    if (atFirst) {
      return true;
    }
    if (!isIn("former-adverb", tokens.get(index)) || follows(tokens, index, "the", "a")) {
      return false;
    }
    for (int i = Math.max(0, index - 2); i < Math.min(index + 3, tokens.size()); i++) {
      if (i != index && isIn("tells-figure", tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean follows(List<Token> tokens, int index, String... words) {
    return index > 0 && Set.of(words).contains(tokens.get(index - 1).key());
  }

  /** "revised up from four": what the toll was. */
  private static boolean isFrom(List<Token> tokens, int index, Span figure) {
    for (int i = index + 1; i < Math.min(index + 4, tokens.size() - 1); i++) {
      if (tokens.get(i).is("from")) {
        return figure.covers(tokens.get(i + 1).span());
      }
    }
    return false;
  }

  /** "It was later corrected to 39": what the figure of the sentence before became. */
  static Optional<CountMention> revision(Phrase phrase) {
    List<Token> tokens = phrase.tokens();
    if (tokens.isEmpty() || !isIn("figure-pronoun", tokens.get(0))) {
      return Optional.empty();
    }
    boolean revised = false;
    for (int i = 1; i < tokens.size() && !tokens.get(i).isMark(".;"); i++) {
      revised |= isIn("revises", tokens.get(i));
      if (revised && tokens.get(i).is("to")) {
        int number = i + 1;
        return phrase.counts().stream().filter(count -> count.first() == number).findFirst();
      }
    }
    return Optional.empty();
  }

  /** "a lower toll of 16": another's figure for the same dead. */
  static boolean isRival(Phrase phrase) {
    List<Token> tokens = phrase.tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (isIn("rival-figure", tokens.get(i)) && isIn("figure-source", tokens.get(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIn(String cue, Token token) {
    return WORDS.cue(cue).contains(token.key());
  }

  /**
   * The harms of which the text gives a figure that nothing overtook, and the last sentence that
   * does.
   */
  static Map<Harm, Integer> current(List<Told> told, List<List<Loss>> losses) {
    Map<Harm, Integer> current = new EnumMap<>(Harm.class);
    for (int i = 0; i < told.size(); i++) {
      for (Loss loss : losses.get(i)) {
        boolean provisional = isProvisional(told.get(i).phrase(), loss.span());
        boolean counts = !loss.part() && loss.claimant().isEmpty() && !provisional;
        if (counts && !isFormer(told.get(i).phrase(), loss.span())) {
          current.put(loss.harm(), i);
        }
      }
    }
    return current;
  }
}
