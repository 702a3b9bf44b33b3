package org.skirmish.mention;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skirmish.article.Article;
import org.skirmish.article.Sentence;
import org.skirmish.article.infobox.Infobox;
import org.skirmish.mention.clause.Statement;

/**
 * What was found in an article: a phrase for every sentence and for every line of the infobox.
 *
 * @param article the article
 * @param title its title, read as a phrase
 * @param headline what its title tells, if it has one
 * @param givenTitle what the title tells that was given with a text without one; its spans count
 *     from the title's start and are none of the text
 * @param deedRows what the infobox rows tell that say what was done
 * @param lines the infobox lines, "part of" line included
 * @param sentences the sentences of all sections; like {@code lines} nobody else's to change
 * @param statements what each sentence of a note, or each of the first of an article, tells
 * @param insets the same of each of the article's insets
 */
public record Mentions(
    Article article,
    Phrase title,
    Optional<Statement> headline,
    Optional<Statement> givenTitle,
    List<Statement> deedRows,
    Map<Infobox.Line, Phrase> lines,
    Map<Sentence, Phrase> sentences,
    Map<Sentence, Statement> statements,
    List<Mentions> insets) {

  public Mentions {
    deedRows = List.copyOf(deedRows);
    lines = Collections.unmodifiableMap(lines);
    sentences = Collections.unmodifiableMap(sentences);
    statements = Collections.unmodifiableMap(statements);
    insets = List.copyOf(insets);
  }

  public Phrase of(Infobox.Line line) {
    return lines.get(line);
  }

  public Phrase of(Sentence sentence) {
    return sentences.get(sentence);
  }
}
