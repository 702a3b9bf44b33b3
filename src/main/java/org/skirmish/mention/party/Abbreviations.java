package org.skirmish.mention.party;

import java.util.List;
import java.util.Optional;
import org.skirmish.article.Article;
import org.skirmish.article.Section;
import org.skirmish.article.Sentence;
import org.skirmish.mention.Token;
import org.skirmish.mention.Tokenizer;

/** Learns the short forms that an article introduces: "Central Reserve Police Force (CRPF)". */
public final class Abbreviations {

  private static final int LONGEST_NAME = 12;

  private Abbreviations() {}

  public static void introduce(Article article, Roster roster) {
    int bracket = -1;
    for (Section section : article.sections()) {
      for (List<Sentence> paragraph : section.paragraphs()) {
        for (Sentence sentence : paragraph) {
          if (bracket < sentence.span().start()) {
            bracket = article.text().indexOf('(', sentence.span().start());
          }
          if (bracket < 0) {
            return;
          }
          if (bracket < sentence.span().end()) {
            learn(Tokenizer.of(article.text(), sentence.span()), roster);
          }
        }
      }
    }
  }

  private static void learn(List<Token> tokens, Roster roster) {
    for (int i = 1; i + 2 < tokens.size(); i++) {
      if (tokens.get(i).is("(") && isAbbreviation(tokens, i + 1)) {
        int close = closing(tokens, i + 1);
        int open = i;
        String shortForm = close < 0 ? "" : text(tokens, i + 1, close);
        if (close > 0) {
          Optional<String> name = name(tokens, open, shortForm);
          if (name.isPresent()) {
            roster.abbreviate(shortForm, roster.resolve(name.get()));
          }
        }
      }
    }
  }

  private static int closing(List<Token> tokens, int from) {
    for (int i = from; i < Math.min(from + 4, tokens.size()); i++) {
      if (tokens.get(i).is(")")) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isAbbreviation(List<Token> tokens, int i) {
    String text = tokens.get(i).text();
    int capitals = 0;
    for (int c = 0; c < text.length(); c++) {
      capitals += Character.isUpperCase(text.charAt(c)) ? 1 : 0;
    }
    return tokens.get(i).isWord() && capitals >= 2 && text.length() <= 10;
  }

  /** The capitalised words before the bracket whose initials the short form takes up. */
  private static Optional<String> name(List<Token> tokens, int open, String shortForm) {
    char initial = Character.toUpperCase(shortForm.charAt(0));
    int best = -1;
    for (int i = open - 1; i >= Math.max(0, open - LONGEST_NAME); i--) {
      Token token = tokens.get(i);
      boolean inName =
          token.isWord() && (token.isCapitalised() || token.text().length() <= 4)
              || token.isDash()
              || token.isNumber();
      if (!inName) {
        break;
      }
      if (token.isCapitalised() && token.text().charAt(0) == initial) {
        best = i;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(text(tokens, best, open));
  }

  private static String text(List<Token> tokens, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from && tokens.get(i).span().start() > tokens.get(i - 1).span().end()) {
        text.append(' ');
      }
      text.append(tokens.get(i).text());
    }
    return text.toString();
  }
}
