package org.skirmish.event.day;

import java.util.List;
import java.util.Optional;
import org.skirmish.article.Article;
import org.skirmish.article.Section;
import org.skirmish.article.Sentence;
import org.skirmish.mention.Mentions;
import org.skirmish.mention.Token;
import org.skirmish.mention.date.DateGrammar;
import org.skirmish.mention.date.DateMention;

/** Where an article's lead says when its event was. */
public final class LeadDays {

  /** The number of paragraphs of the lead that are searched for a day. */
  private static final int PARAGRAPHS = 3;

  /** The most words of an event's name, including the year behind it. */
  private static final int LONGEST_NAME = 12;

  private LeadDays() {}

  /** The first paragraph of the lead, or the first with a full date where that one has no date. */
  public static List<Sentence> paragraph(Article article, Mentions mentions) {
    for (Section section : article.sections()) {
      if (section.kind() == Section.Kind.LEAD && !section.paragraphs().isEmpty()) {
        List<Sentence> first = section.paragraphs().get(0);
        boolean dated = first.stream().anyMatch(one -> !mentions.of(one).dates().isEmpty());
        boolean own = dated || OtherWeekday.isIn(first, mentions);
        return own ? first : firstDated(section, mentions).orElse(first);
      }
    }
    return List.of();
  }

  private static Optional<List<Sentence>> firstDated(Section lead, Mentions mentions) {
    int last = Math.min(lead.paragraphs().size(), PARAGRAPHS);
    for (List<Sentence> paragraph : lead.paragraphs().subList(0, last)) {
      for (Sentence sentence : paragraph) {
        for (DateMention date : mentions.of(sentence).dates()) {
          if (date.hasDay() && date.hasYear()) {
            return Optional.of(paragraph);
          }
        }
      }
    }
    return Optional.empty();
  }

  /** "The Battle of X (1819) was a victory": the year in brackets behind the event's name. */
  public static Optional<DateMention> behindName(Article article, Mentions mentions) {
    List<Sentence> lead = paragraph(article, mentions);
    if (lead.isEmpty()) {
      return Optional.empty();
    }
    List<Token> tokens = mentions.of(lead.get(0)).tokens();
    for (int i = 1; i + 1 < Math.min(tokens.size(), LONGEST_NAME); i++) {
      boolean bracket = tokens.get(i - 1).is("(") && tokens.get(i + 1).is(")");
      if (bracket && tokens.get(i).isNumber()) {
        for (DateMention year : DateGrammar.find(tokens.subList(i, i + 1), true)) {
          return Optional.of(year);
        }
      }
    }
    return Optional.empty();
  }
}
