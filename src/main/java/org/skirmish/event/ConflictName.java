package org.skirmish.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.skirmish.article.Article;
import org.skirmish.article.Section;
import org.skirmish.article.Sentence;
import org.skirmish.mention.Mentions;
import org.skirmish.mention.Phrase;
import org.skirmish.mention.Token;
import org.skirmish.source.Span;
import org.skirmish.source.WordSets;
import org.skirmish.world.name.Words;

/**
 * Finds the name of the wider conflict in prose: "the Mali War", "the jihadist insurgency in X".
 */
final class ConflictName {

  private static final WordSets WORDS = WordSets.of(ConflictName.class, "event-words.csv");

  private static final Set<String> HEADS = WORDS.get("conflict");
  private static final Set<String> MODIFIERS = WORDS.get("before-conflict");

  private ConflictName() {}

  /**
   * The conflict of the box, unless it is the article's own name: some templates call the battle
   * itself so.
   */
  static Optional<Span> inBox(Article article) {
    if (article.partOf().isEmpty()) {
      return Optional.empty();
    }
    Span span = article.partOf().get().span();
    return name(span.of(article.text())).equals(name(article.title()))
        ? Optional.empty()
        : Optional.of(span);
  }

  /** The words of a name without what stands in brackets, its article and its years. */
  private static List<String> name(String text) {
    int bracket = text.indexOf(" (");
    List<String> words = new ArrayList<>();
    for (String word : Words.of(bracket > 0 ? text.substring(0, bracket) : text)) {
      boolean year = word.length() == 4 && word.chars().allMatch(c -> c >= '0' && c <= '9');
      if (!year && !word.equals("the")) {
        words.add(word);
      }
    }
    return words;
  }

  static Optional<Span> find(Article article, Mentions mentions) {
    for (Section section : article.sections()) {
      for (List<Sentence> paragraph : section.paragraphs()) {
        for (Sentence sentence : paragraph) {
          Optional<Span> found = in(mentions.of(sentence));
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Span> in(Phrase phrase) {
    List<Token> tokens = phrase.tokens();
    for (int i = 1; i < tokens.size(); i++) {
      if (!HEADS.contains(tokens.get(i).key())) {
        continue;
      }
      int first = i;
      boolean named = false;
      while (first > 0) {
        Token before = tokens.get(first - 1);
        boolean sentenceStart = first - 1 == 0 && before.is("the");
        boolean name = before.isWord() && before.isCapitalised() && !sentenceStart;
        boolean modifier = MODIFIERS.contains(before.text().toLowerCase(Locale.ROOT));
        if (!name && !modifier && !before.isDash()) {
          break;
        }
        named |= name || before.is("jihadist") || before.is("islamist");
        first--;
      }
      int after = i + 1;
      if (after + 1 < tokens.size()
          && tokens.get(after).is("in")
          && tokens.get(after + 1).isCapitalised()) {
        named = true;
        after++;
        while (after < tokens.size()
            && tokens.get(after).isWord()
            && tokens.get(after).isCapitalised()) {
          after++;
        }
      }
      if (named && (first < i || after > i + 1)) {
        return Optional.of(phrase.spanOf(first, after));
      }
    }
    return Optional.empty();
  }
}
