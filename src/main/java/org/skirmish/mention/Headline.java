package org.skirmish.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.skirmish.article.Article;
import org.skirmish.language.Token;
import org.skirmish.language.english.EnglishTokenizer;
import org.skirmish.mention.clause.Statement;
import org.skirmish.mention.clause.Statements;
import org.skirmish.source.Span;

/** Reads an article's title as a sentence. */
final class Headline {

  /** Names of pages are shorter; what is longer and all in capitals is a headline. */
  private static final int SHORTEST = 5;

  /** Prepositions and the like, which a headline may leave in small letters. */
  private static final int SMALL_WORD = 3;

  private Headline() {}

  static Optional<Statement> of(Article article, Phrase title, Statements statements) {
    if (article.title().isEmpty()) {
      return Optional.empty();
    }
    Span span = title.span();
    List<Token> tokens = plain(EnglishTokenizer.tokens(article.text(), span));
    return tokens.isEmpty()
        ? Optional.empty()
        : Optional.of(
            statements.read(() -> tokens, span, false, title.counts(), List.of(), List.of()));
  }

  /** The title that was given with a text which has none; its spans count from its own start. */
  static Optional<Statement> given(Article article, Statements statements) {
    Optional<String> title = article.context().title().filter(one -> !one.isBlank());
    if (title.isEmpty() || !article.title().isEmpty()) {
      return Optional.empty();
    }
    Span span = new Span(0, title.get().length());
    List<Token> tokens = plain(EnglishTokenizer.tokens(title.get(), span));
    return tokens.isEmpty()
        ? Optional.empty()
        : Optional.of(statements.read(() -> tokens, span, false, List.of(), List.of(), List.of()));
  }

  /** "Gunmen Storm Court In Hargeisa" in small letters: the parser takes capitals for names. */
  private static List<Token> plain(List<Token> tokens) {
    int capitals = 0;
    for (Token token : tokens) {
      boolean letter = Character.isLetter(token.form().codePointAt(0));
      if (letter && Character.isUpperCase(token.form().codePointAt(0))) {
        capitals++;
      } else if (letter && token.form().length() > SMALL_WORD) {
        return tokens;
      }
    }
    if (capitals < SHORTEST) {
      return tokens;
    }
    List<Token> small = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      small.add(new Token(token.form().toLowerCase(Locale.ROOT), token.span()));
    }
    return small;
  }
}
