package org.skirmish.event.gate;

import java.util.List;
import java.util.Optional;
import org.skirmish.article.Sentence;
import org.skirmish.lexicon.Genre;
import org.skirmish.mention.Mentions;
import org.skirmish.mention.clause.Statement;

/**
 * What speaks against and for an event of a report's own, as news are told: its title says what
 * sort of report it is, its author keeps silent, and the first sentences tell the event and its
 * day.
 */
final class Report {

  private final Mentions mentions;
  private final PageTitle title;
  private final List<Sentence> lead;
  private Optional<Genre> seeming = Optional.empty();

  /**
   * @param lead the first sentences of the text
   */
  Report(Mentions mentions, PageTitle title, List<Sentence> lead) {
    this.mentions = mentions;
    this.title = title;
    this.lead = lead;
  }

  /** The sort of text that it seems to be, if it is no report of an event. */
  Optional<Genre> seeming() {
    return seeming;
  }

  /**
   * Adds what it shows.
   *
   * @param opening among how many of the first sentences the day stands; 0 if it need not
   */
  void weigh(Balance balance, int opening) {
    boolean deedAtOnce = first().flatMap(Sight::of).filter(Sight::isDeed).isPresent();
    Optional<Genre> labelled = ReportTitle.genre(title.text());
    if (labelled.isPresent() && !(deedAtOnce && ReportTitle.tellsHow(title.text()))) {
      against(balance, Weight.TITLE_OF_OTHER_REPORT, labelled.get());
    }
    if (Voice.isOwn(mentions)) {
      against(balance, Weight.OWN_VOICE, Genre.COMMENT);
    }
    boolean held = title.headline().filter(Excuse::isOfSuspect).isPresent();
    if (held || first().filter(Excuse::isOfSuspect).isPresent()) {
      against(balance, Weight.SUSPECT_HELD, Genre.CRIME);
    }
    boolean day = lead.stream().limit(opening).map(mentions::of).anyMatch(Days::isTold);
    if (opening > 0 && !day && !deedAtOnce) {
      balance.add(Weight.NO_DAY);
    }
    weighDevelopment(balance);
  }

  /** Surrenders, arms found, ground given up: what a headline and its first sentence may tell. */
  private void weighDevelopment(Balance balance) {
    if (title.headline().filter(Development::isTold).isPresent()) {
      balance.add(Weight.DEVELOPMENT);
    }
    if (first().filter(Development::isTold).isPresent()) {
      balance.add(Weight.DEVELOPMENT);
      if (Days.isTold(mentions.of(lead.get(0)))) {
        balance.add(Weight.DATED);
      }
    }
  }

  private Optional<Statement> first() {
    return lead.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(mentions.statements().get(lead.get(0)));
  }

  private void against(Balance balance, Weight weight, Genre genre) {
    balance.add(weight);
    seeming = seeming.isPresent() ? seeming : Optional.of(genre);
  }
}
