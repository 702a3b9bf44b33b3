package org.skirmish.event.gate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.article.Article;
import org.skirmish.article.Section;
import org.skirmish.article.Sentence;
import org.skirmish.article.infobox.Infobox;
import org.skirmish.event.ArticleParts;
import org.skirmish.lexicon.Genre;
import org.skirmish.mention.Mentions;
import org.skirmish.mention.Phrase;
import org.skirmish.mention.date.DateMention;
import org.skirmish.source.WordSets;
import org.skirmish.world.name.Words;

/**
 * Tells a page on a war, a genocide or a year of attacks as a whole, which is no event of a table,
 * from one on a war of which the days are told.
 */
final class Overview {

  private static final WordSets WORDS = WordSets.of(Overview.class, "overview-words.csv");

  private static final Set<String> WARS = WORDS.get("war");
  private static final Set<String> EVENTS = WORDS.get("event");
  private static final Set<String> MANY = WORDS.get("many");
  private static final Set<String> WHERE = WORDS.get("where");

  /** The longest event without a known day. */
  private static final int MOST_DAYS = 300;

  /** The longest event whose box tells its days. */
  private static final int MOST_DAYS_TOLD = 62;

  /** Sentences that say how long it was. */
  private static final int SENTENCES = 2;

  private final Mentions mentions;
  private final Article article;

  Overview(Mentions mentions) {
    this.mentions = mentions;
    this.article = mentions.article();
  }

  /** What the page is, if it is an overview. */
  Optional<Genre> genre() {
    List<String> title = Words.of(withoutBracket(article.title()));
    boolean clause = mentions.headline().filter(one -> one.topic().clause()).isPresent();
    if (article.isNote() || title.isEmpty() || clause || article.title().indexOf('{') >= 0) {
      return Optional.empty();
    }
    if (isOfYear(title) && !tellsDay()) {
      return Optional.of(Genre.STATISTICS);
    }
    return isWar(title) && isLong() ? Optional.of(Genre.WAR) : Optional.empty();
  }

  private static String withoutBracket(String title) {
    int open = title.indexOf('(');
    return open > 0 ? title.substring(0, open) : title;
  }

  /** "Bush War", "Insurgency in X", but not "Siege of X in the Bush War". */
  private static boolean isWar(List<String> title) {
    for (int i = 0; i < title.size(); i++) {
      if (EVENTS.contains(title.get(i))) {
        return false;
      }
      boolean last = i + 1 == title.size() || WHERE.contains(title.get(i + 1));
      if (last && WARS.contains(title.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Attacks in X in 2008". */
  private static boolean isOfYear(List<String> title) {
    String last = title.get(title.size() - 1);
    boolean year = last.length() == 4 && last.chars().allMatch(Character::isDigit);
    return year
        && title.size() > 2
        && title.get(title.size() - 2).equals("in")
        && title.stream().anyMatch(MANY::contains);
  }

  private boolean tellsDay() {
    for (Section section : article.sections()) {
      for (Sentence sentence : ArticleParts.sentences(section)) {
        if (hasDay(mentions.of(sentence).dates())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean hasDay(List<DateMention> dates) {
    return dates.stream().anyMatch(DateMention::hasDay);
  }

  /** Whether the table's or the first sentences' dates are too far apart for one event. */
  private boolean isLong() {
    List<DateMention> dates = new ArrayList<>();
    List<Infobox.Line> rows = ArticleParts.lines(article, "date");
    for (Infobox.Line line : rows) {
      dates.addAll(mentions.of(line).dates());
    }
    if (!rows.isEmpty() && !hasDay(dates)) {
      return true; // "16th century"
    }
    if (dates.isEmpty()) {
      for (Phrase phrase : opening()) {
        dates.addAll(phrase.dates());
      }
    }
    LocalDate first = null;
    LocalDate last = null;
    for (DateMention date : dates) {
      LocalDate start = date.firstDay().orElse(null);
      LocalDate end = date.lastDay().orElse(start);
      first = first == null || start != null && start.isBefore(first) ? start : first;
      last = last == null || end != null && end.isAfter(last) ? end : last;
    }
    if (first == null || last == null || rows.isEmpty() && hasDay(dates)) {
      return false;
    }
    long days = ChronoUnit.DAYS.between(first, last);
    return days > (hasDay(dates) ? MOST_DAYS_TOLD : MOST_DAYS);
  }

  private List<Phrase> opening() {
    List<Phrase> opening = new ArrayList<>();
    for (Section section : article.sections()) {
      for (Sentence sentence : ArticleParts.sentences(section)) {
        if (section.kind() == Section.Kind.LEAD && opening.size() < SENTENCES) {
          opening.add(mentions.of(sentence));
        }
      }
    }
    return opening;
  }
}
