package org.skirmish.event.gate;

import java.util.Optional;
import org.skirmish.lexicon.EventClass;
import org.skirmish.lexicon.Genre;
import org.skirmish.mention.Mentions;
import org.skirmish.mention.clause.EventMention;
import org.skirmish.mention.clause.Statement;
import org.skirmish.mention.noun.Participant;
import org.skirmish.world.name.Words;

/** What a page's title is: a clause, or the name of an event, a group or something else. */
final class PageTitle {

  /** Words of a title; what is longer is a headline. */
  private static final int LONGEST_NAME = 6;

  /** What a title may have beside a name: an article. */
  private static final int SHORTEST_WORD = 5;

  private final Optional<Statement> headline;
  private final String title;

  PageTitle(Mentions mentions) {
    this.headline = mentions.headline().or(mentions::givenTitle);
    this.title = mentions.article().headline();
  }

  /** The title's words. */
  String text() {
    return title;
  }

  /** What the title tells. */
  Optional<Statement> headline() {
    return headline;
  }

  /** "has abducted 2,000 since January". */
  boolean isTotal() {
    return Totals.isTotal(Words.of(title));
  }

  boolean isClause() {
    return headline.isPresent() && headline.get().topic().clause();
  }

  Optional<Genre> heading() {
    return headline.flatMap(one -> one.topic().heading());
  }

  boolean isNameOfEvent() {
    return heading().isPresent() && heading().get() == Genre.EVENT;
  }

  /** Whether the title is the name of a known armed group and nothing else. */
  boolean isNameOfGroup() {
    if (headline.isEmpty()) {
      return false;
    }
    for (Participant participant : headline.get().named()) {
      boolean whole = participant.phrase().length() + SHORTEST_WORD > title.length();
      if (participant.group().isPresent() && whole) {
        return true;
      }
    }
    return false;
  }

  /** "Six persons kidnapped" is no name, though the parser may take it for one. */
  boolean isOther(Genre heading, Optional<Sight> sight) {
    boolean name = TitleWords.count(title) <= LONGEST_NAME;
    return switch (heading) {
      case PLACE -> false;
      case BIOGRAPHY -> name && sight.isEmpty();
      case WEAPON -> name && !mayGoOff(); // "Mine near Amsagar"
      default -> name;
    };
  }

  private boolean mayGoOff() {
    for (EventMention mention : headline.get().mentions()) {
      if (mention.eventClass() == EventClass.EXPLODE || !mention.nominal()) {
        return true;
      }
    }
    return false;
  }
}
