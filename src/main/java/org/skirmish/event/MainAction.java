package org.skirmish.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.article.Article;
import org.skirmish.article.Section;
import org.skirmish.article.Sentence;
import org.skirmish.event.day.Told;
import org.skirmish.event.deed.Account;
import org.skirmish.event.story.Deeds;
import org.skirmish.mention.Mentions;
import org.skirmish.mention.clause.Statement;
import org.skirmish.source.Span;

/**
 * What an article says that its own event was: its title, the box's rows on it and the lead, or the
 * sentences of the deed.
 *
 * @param spans the words of box and sentences
 * @param statements what they and the title tell
 */
record MainAction(List<Span> spans, List<Statement> statements) {

  private static final int SENTENCES = 4;

  MainAction {
    spans = List.copyOf(spans);
    statements = List.copyOf(statements);
  }

  /**
   * The action of an article.
   *
   * @param own the sentences of its own event, where no box says what it was
   */
  static MainAction of(Mentions mentions, List<Told> own) {
    Article article = mentions.article();
    List<Statement> told = new ArrayList<>(mentions.deedRows());
    for (Sentence sentence : own.isEmpty() ? lead(article) : deeds(article, own)) {
      told.add(mentions.statements().get(sentence));
    }
    List<Span> spans = new ArrayList<>();
    for (Statement statement : told) {
      spans.add(statement.span());
    }
    mentions.headline().ifPresent(headline -> told.add(0, headline));
    return new MainAction(spans, told);
  }

  /** What it adds up to; empty where nothing tells of a deed. */
  Optional<Account> account() {
    return Account.of(statements);
  }

  /** The first sentences of the lead. */
  private static List<Sentence> lead(Article article) {
    for (Section section : article.sections()) {
      if (section.kind() == Section.Kind.LEAD) {
        List<Sentence> sentences = ArticleParts.sentences(section);
        return sentences.subList(0, Math.min(SENTENCES, sentences.size()));
      }
    }
    return List.of();
  }

  /** The first sentences that tell what was done. */
  private static List<Sentence> deeds(Article article, List<Told> own) {
    List<Sentence> sentences = new ArrayList<>();
    for (Told told : own) {
      if (sentences.size() == SENTENCES) {
        break;
      }
      if (article.isNote() || opens(told) || Deeds.tells(told)) {
        sentences.add(told.sentence());
      }
    }
    return sentences;
  }

  /** Whether it is one of the lead's first sentences, which say what the article is about. */
  private static boolean opens(Told told) {
    return told.section() == Section.Kind.LEAD && told.paragraph() < 2;
  }
}
