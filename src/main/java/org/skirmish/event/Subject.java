package org.skirmish.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.skirmish.article.Article;
import org.skirmish.article.Section;
import org.skirmish.article.Sentence;
import org.skirmish.article.infobox.Infobox;
import org.skirmish.mention.Mentions;
import org.skirmish.mention.Phrase;
import org.skirmish.mention.Token;
import org.skirmish.source.Reject;
import org.skirmish.source.ResourceLines;
import org.skirmish.world.Words;

/** Tells whether an article is about an event of violence or protest at all. */
final class Subject {

  private static final java.util.Set<String> DEEDS =
      new java.util.HashSet<>(ResourceLines.of(Subject.class, "deeds.txt"));
  private static final List<String> EVENT_ROWS =
      List.of(
          "belligerents",
          "casualties",
          "deaths",
          "perpetrators",
          "attack type",
          "result",
          "injured",
          "target",
          "victims",
          "arrested");
  private static final int LEAD_SENTENCES = 6;

  private Subject() {}

  /** Why the article tells of no event, if that is so. */
  static Optional<Reject> reject(Mentions mentions) {
    Article article = mentions.article();
    Infobox box = article.infobox();
    for (String label : EVENT_ROWS) {
      if (box.row(label).isPresent()) {
        return Optional.empty();
      }
    }
    if (article.isNote() && tellsDate(mentions)) {
      return Optional.empty();
    }
    String file = article.document().name();
    if (isBiography(mentions)) {
      return Optional.of(
          new Reject(
              file,
              Reject.Reason.BIOGRAPHY,
              "The article is about a person; convert the articles on the events of that life."));
    }
    if (!namesDeed(mentions.title()) && !leadTellsDeed(mentions)) {
      return Optional.of(
          new Reject(
              file,
              Reject.Reason.NO_EVENT,
              "Neither the title nor the first sentences tell of an attack, a battle, a protest or"
                  + " the like; check that the file holds an article on an event."));
    }
    return Optional.empty();
  }

  private static boolean tellsDate(Mentions mentions) {
    for (Phrase phrase : mentions.sentences().values()) {
      if (!phrase.dates().isEmpty() || !phrase.relatives().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static boolean namesDeed(Phrase title) {
    return Keywords.occur(DEEDS, title.tokens());
  }

  private static boolean leadTellsDeed(Mentions mentions) {
    int read = 0;
    for (Section section : mentions.article().sections()) {
      for (Sentence sentence : ArticleParts.sentences(section)) {
        if (read == LEAD_SENTENCES) {
          return false;
        }
        if (tellsDeed(mentions.of(sentence))) {
          return true;
        }
        read++;
      }
    }
    return false;
  }

  /**
   * A deed or a loss counts only with a date or a place behind it: somebody told it as an event.
   */
  private static boolean tellsDeed(Phrase phrase) {
    return !phrase.losses().isEmpty() || namesDeed(phrase);
  }

  private static boolean isBiography(Mentions mentions) {
    Article article = mentions.article();
    if (article.infobox().row("born", "died", "occupation").isPresent()) {
      return true;
    }
    Optional<Sentence> first = firstSentence(article);
    return first.isPresent() && isLife(mentions.of(first.get()), article.title());
  }

  private static Optional<Sentence> firstSentence(Article article) {
    for (Section section : article.sections()) {
      List<Sentence> sentences = ArticleParts.sentences(section);
      if (!sentences.isEmpty()) {
        return Optional.of(sentences.get(0));
      }
    }
    return Optional.empty();
  }

  /** "Name Surname (born 3 May 1950 …) was a general …": a life's years in brackets, then what. */
  private static boolean isLife(Phrase phrase, String title) {
    List<Token> tokens = phrase.tokens();
    List<String> name = Words.of(title);
    int open = -1;
    for (int i = 0; i < Math.min(12, tokens.size()) && open < 0; i++) {
      open = tokens.get(i).is("(") ? i : -1;
    }
    boolean named =
        open > 0
            && !name.isEmpty()
            && Keywords.occurs(name.get(name.size() - 1), tokens.subList(0, open));
    if (!named) {
      return false;
    }
    boolean born = false;
    int years = 0;
    int i = open + 1;
    while (i < tokens.size() && !tokens.get(i).is(")")) {
      String key = tokens.get(i).key().toLowerCase(Locale.ROOT);
      born |= key.equals("born") || key.equals("died");
      years += tokens.get(i).isNumber() && tokens.get(i).text().length() >= 3 ? 1 : 0;
      i++;
    }
    boolean is =
        i + 2 < tokens.size()
            && (tokens.get(i + 1).is("was") || tokens.get(i + 1).is("is"))
            && (tokens.get(i + 2).is("a")
                || tokens.get(i + 2).is("an")
                || tokens.get(i + 2).is("the"));
    return is && (born || years >= 2);
  }
}
