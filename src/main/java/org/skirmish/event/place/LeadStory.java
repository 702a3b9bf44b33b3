package org.skirmish.event.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.skirmish.article.Article;
import org.skirmish.article.Dateline;
import org.skirmish.article.Section;
import org.skirmish.article.Sentence;
import org.skirmish.event.ArticleParts;
import org.skirmish.event.story.MainStory;
import org.skirmish.mention.Mentions;
import org.skirmish.mention.Phrase;
import org.skirmish.mention.Token;
import org.skirmish.mention.place.PlaceKind;
import org.skirmish.mention.place.PlaceKinds;
import org.skirmish.mention.place.PlaceName;
import org.skirmish.source.Span;

/** The first sentences of an article's lead, and the one that opens its story. */
final class LeadStory {

  private static final int SENTENCES = 6;

  /** The number of sentences that tell of the event itself. */
  private static final int NEAR = 3;

  /** The most words between "a" and "village". */
  private static final int MOST_ADJECTIVES = 2;

  private final Article article;
  private final Mentions mentions;
  private final Optional<MainStory.Opening> opening;
  private final Optional<Span> dateline;
  private final List<Phrase> lead;

  LeadStory(Article article, Mentions mentions, Optional<MainStory.Opening> opening) {
    this.article = article;
    this.mentions = mentions;
    this.opening = opening;
    this.dateline = article.dateline().map(Dateline::span);
    this.lead = lead();
  }

  /** The first sentences of the lead, without a dateline, and the one that opens the story. */
  List<RankedNames.Part> parts() {
    List<RankedNames.Part> story = new ArrayList<>();
    Phrase title = mentions.title();
    story.add(new RankedNames.Part(title, 0, TitlePlace.isSentence(title)));
    for (Phrase phrase : lead) {
      story.add(new RankedNames.Part(phrase, behindDateline(phrase)));
    }
    Phrase first = opening.isPresent() ? opening.get().told().phrase() : null;
    if (first != null && !lead.contains(first)) {
      story.add(new RankedNames.Part(first, 0));
    }
    story.removeIf(part -> part.from() >= part.phrase().tokens().size());
    story.sort(Comparator.comparingInt(RankedNames.Part::start));
    for (int i = story.size() - 1; i > 0; i--) {
      if (story.get(i).start() < story.get(i - 1).end()) {
        story.remove(i - 1); // a title that is the first sentence, too
      }
    }
    return story;
  }

  /** Where the title ends, in which every word may have a capital. */
  int titleEnd() {
    List<Token> title = mentions.title().tokens();
    return title.isEmpty() ? 0 : title.get(title.size() - 1).span().end();
  }

  /** Behind the third sentence of the lead, or the one that opens the story if that is later. */
  int nearEnd() {
    int end = 0;
    for (Phrase phrase : lead.subList(0, Math.min(NEAR, lead.size()))) {
      List<Token> tokens = phrase.tokens();
      end = tokens.isEmpty() ? end : tokens.get(tokens.size() - 1).span().end();
    }
    return opening.isPresent() ? Math.max(end, opening.get().told().sentence().span().end()) : end;
  }

  /** Whether the name stands in the sentence that opens the story, or the first of the lead. */
  boolean opens(PlaceName name) {
    return first().filter(phrase -> phrase.span().covers(name.span())).isPresent();
  }

  private Optional<Phrase> first() {
    return opening.isPresent()
        ? Optional.of(opening.get().told().phrase())
        : lead.stream().findFirst();
  }

  /** Whether it tells of "a village" or the like, whose name comes later. */
  boolean opensAtUnnamedVillage() {
    List<Token> tokens = first().map(Phrase::tokens).orElse(List.of());
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is("a") && isVillageAt(tokens, i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** "village", "farming village", "small rural village" */
  private static boolean isVillageAt(List<Token> tokens, int from) {
    for (int i = from; i < Math.min(tokens.size(), from + MOST_ADJECTIVES + 1); i++) {
      Token token = tokens.get(i);
      if (!token.isWord() || token.isCapitalised()) {
        return false;
      }
      if (PlaceKinds.of(token.text())
          .filter(kind -> kind.level() == PlaceKind.VILLAGE)
          .isPresent()) {
        return i + 1 == tokens.size() || !tokens.get(i + 1).is("of");
      }
    }
    return false;
  }

  private int behindDateline(Phrase phrase) {
    int from = 0;
    List<Token> tokens = phrase.tokens();
    while (dateline.isPresent()
        && from < tokens.size()
        && dateline.get().covers(tokens.get(from).span())) {
      from++;
    }
    return from;
  }

  /** The first sentences, those on what came before left out. */
  private List<Phrase> lead() {
    List<Phrase> phrases = new ArrayList<>();
    for (Section section : article.sections()) {
      if (section.kind() != Section.Kind.BACKGROUND) {
        for (Sentence sentence : ArticleParts.sentences(section)) {
          if (phrases.size() == SENTENCES) {
            return phrases;
          }
          phrases.add(mentions.of(sentence));
        }
      }
    }
    return phrases;
  }
}
