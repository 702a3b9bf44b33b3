package org.skirmish.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.article.Article;
import org.skirmish.article.Section;
import org.skirmish.article.Sentence;
import org.skirmish.article.infobox.Infobox;
import org.skirmish.mention.Mentions;
import org.skirmish.mention.Phrase;
import org.skirmish.mention.Token;
import org.skirmish.mention.date.TimeGrammar;
import org.skirmish.source.WordSets;

/** The time of day at which the main event began: of the box, or of a sentence that says so. */
final class StartTime {

  private static final Set<String> BEGINNINGS =
      WordSets.of(StartTime.class, "event-words.csv").get("begins");

  private StartTime() {}

  static Optional<TimeGrammar.Found> of(Article article, Mentions mentions) {
    for (Infobox.Row row : article.infobox().rows()) {
      if (row.label().equals("date") || row.label().equals("time")) {
        for (Infobox.Line line : row.lines()) {
          Optional<TimeGrammar.Found> found = TimeGrammar.first(mentions.of(line).tokens());
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    for (Section section : article.sections()) {
      if (section.kind() == Section.Kind.LEAD || section.kind() == Section.Kind.BODY) {
        for (Sentence sentence : ArticleParts.sentences(section)) {
          Phrase phrase = mentions.of(sentence);
          Optional<TimeGrammar.Found> found =
              tellsBeginning(phrase) ? TimeGrammar.first(phrase.tokens()) : Optional.empty();
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** "The ambush occurred at 5am": the sentence begins with the deed and says that it began. */
  private static boolean tellsBeginning(Phrase phrase) {
    List<Token> tokens = phrase.tokens();
    for (int i = 0; i < Math.min(6, tokens.size()); i++) {
      if (BEGINNINGS.contains(tokens.get(i).key())) {
        return tokens.get(0).is("the") || tokens.get(0).is("it");
      }
    }
    return false;
  }
}
