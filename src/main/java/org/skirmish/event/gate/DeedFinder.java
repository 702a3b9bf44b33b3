package org.skirmish.event.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.skirmish.article.Article;
import org.skirmish.article.Section;
import org.skirmish.event.EventDate.Precision;
import org.skirmish.event.day.Chronicle;
import org.skirmish.event.day.Told;
import org.skirmish.event.day.When;
import org.skirmish.event.place.SentencePlaces;
import org.skirmish.lexicon.Genre;
import org.skirmish.mention.Mentions;
import org.skirmish.mention.clause.EventMention;
import org.skirmish.mention.clause.Statement;
import org.skirmish.mention.clause.Status;
import org.skirmish.world.World;

/**
 * Finds the deed that a report on something else tells as a fact: the abduction that a release
 * ends, the arrests of which an appeal speaks. Of several the one told most fully, of these the
 * first.
 */
public final class DeedFinder {

  /** The weight of a word that hardly stands in other texts. */
  private static final int SURE = 3;

  /** No report tells of a deed only behind so many sentences. */
  private static final int MOST = 120;

  /** Words of the longest sentence that is one, and no list. */
  private static final int LONGEST = 250;

  /** Sentences in which a report says what it is about. */
  private static final int OPENING = 5;

  /** So many sentences before a deed may say when it was. */
  private static final int BEFORE = 2;

  /** Characters within which a date opens its sentence. */
  private static final int FIRST = 8;

  /** So many before may say where. */
  private static final int WHERE = 5;

  /** So many behind it may go on with it. */
  private static final int BEHIND = 2;

  private final Article article;
  private final Optional<Statement> headline;
  private final List<Told> told;
  private final SentencePlaces places;
  private final ThreatenedNames names;

  /** Paragraphs that speak of abductors or a ransom. */
  private final Set<Integer> bands;

  private DeedFinder(Mentions page, World world) {
    article = page.article();
    headline = page.headline().or(page::givenTitle);
    told =
        Chronicle.of(article, page, Optional.empty(), article.published().map(LocalDate::getYear))
            .stream()
            .limit(MOST)
            .toList();
    places = new SentencePlaces(article, world, Optional.empty());
    names = new ThreatenedNames(told);
    bands =
        told.stream().filter(DeedKind::namesBand).map(Told::paragraph).collect(Collectors.toSet());
  }

  /** The deed that a refused report tells, if it tells one. */
  public static Optional<ToldDeed> of(Mentions page, Verdict verdict, World world) {
    if (!verdict.report() || !isOpen(verdict.seeming())) {
      return Optional.empty();
    }
    return new DeedFinder(page, world).best(verdict.seeming());
  }

  /** Whether such texts report a deed beside what they are about: no trial, no novel, no match. */
  private static boolean isOpen(Optional<Genre> seeming) {
    if (seeming.isEmpty()) {
      return true;
    }
    return switch (seeming.get()) {
      case CRIME, COMMENT, DIPLOMACY -> true;
      default -> false;
    };
  }

  private Optional<ToldDeed> best(Optional<Genre> seeming) {
    DeedCandidate best = null;
    if (seeming.isEmpty() && isOfTrial()) {
      return Optional.empty();
    }
    for (int i = 0; i < told.size(); i++) {
      boolean sentence = told.get(i).phrase().tokens().size() <= LONGEST;
      if (sentence && told.get(i).section() != Section.Kind.APPARATUS) {
        for (EventMention mention : told.get(i).statement().mentions()) {
          Optional<DeedCandidate> found = candidate(i, mention);
          boolean timely = found.filter(one -> one.isWorth(article, seeming)).isPresent();
          if (timely && (best == null || found.get().points() > best.points())) {
            best = found.get();
          }
        }
      }
    }
    return best == null ? Optional.empty() : Optional.of(best.deed());
  }

  /** Whether the first sentences speak of a trial, though the text seems to be nothing special. */
  private boolean isOfTrial() {
    return told.stream()
        .limit(OPENING)
        .flatMap(one -> one.statement().topic().cues().stream())
        .anyMatch(cue -> cue.theme().genre() == Genre.COURT_REPORT && cue.theme().weight() >= SURE);
  }

  private Optional<DeedCandidate> candidate(int at, EventMention mention) {
    Told sentence = told.get(at);
    boolean real = mention.status() == Status.ASSERTED || mention.status() == Status.CLAIMED;
    boolean record = mention.status() == Status.BACKGROUND && isDatedItself(sentence, mention);
    boolean past = record || !sentence.statement().topic().isPresent(mention);
    Optional<DeedKind> kind =
        (real || record) && past
            ? DeedKind.of(sentence, mention, names, bands.contains(sentence.paragraph()))
            : Optional.empty();
    boolean told = !mention.nominal() || record || isToldByNoun(sentence, mention);
    if (kind.isEmpty() || !told) {
      return Optional.empty();
    }
    List<Told> around = new ArrayList<>();
    Optional<When> when =
        sentence.when().filter(DeedFinder::isNear).filter(one -> isOf(one, sentence, mention));
    if (when.isEmpty() && sentence.when().isEmpty()) {
      Optional<Told> dated = dated(at);
      dated.ifPresent(around::add);
      when = dated.flatMap(Told::when);
    }
    if (when.isEmpty()) {
      return Optional.empty();
    }
    int points = kind.get().points() + (around.isEmpty() ? 1 : 0);
    points += when.get().precision() == Precision.MONTH ? 0 : 1;
    points += sentence.statement().topic().isForeground(mention) ? 1 : 0;
    points -= record ? 1 : 0;
    points += at < OPENING ? 1 : 0;
    points += isOfHeadline(mention) ? 1 : 0;
    if (isPlaced(sentence)) {
      points += 2;
    } else {
      Optional<Told> placed = placed(at, mention, when.get(), !around.isEmpty());
      placed.ifPresent(around::add);
      points += placed.isPresent() ? 1 : 0;
    }
    List<EventMention> mentions = record ? ofRecord(sentence) : ofFact(sentence);
    return Optional.of(
        new DeedCandidate(
            new ToldDeed(sentence, mentions, when.get(), around, record ? List.of() : behind(at)),
            kind.get(),
            mention.eventClass(),
            isOfHeadline(mention),
            isPlaced(sentence),
            points));
  }

  /**
   * Whether a date is the deed's: "the coroner heard on Tuesday of the siege in which six were
   * shot" dates the hearing.
   */
  private static boolean isOf(When when, Told sentence, EventMention mention) {
    if (sentence.statement().topic().isForeground(mention) || when.spans().isEmpty()) {
      return true;
    }
    int date = when.spans().get(0).start();
    if (date < mention.span().start()) {
      boolean opens = date - sentence.sentence().span().start() < FIRST;
      return opens && when.precision() == Precision.MONTH;
    }
    return sentence.statement().topic().foreground().stream()
        .noneMatch(one -> one.start() > mention.span().end() && one.end() < date);
  }

  /** "Mercenaries carried out the killing in June": the noun is what the sentence tells. */
  private static boolean isToldByNoun(Told sentence, EventMention mention) {
    return sentence.statement().topic().isForeground(mention) && !mention.agents().isEmpty();
  }

  /** "over the killing of a reporter in July 2016": the day stands behind the deed. */
  private static boolean isDatedItself(Told sentence, EventMention mention) {
    return sentence.when().isPresent()
        && !sentence.when().get().spans().isEmpty()
        && sentence.when().get().spans().get(0).start() > mention.span().end();
  }

  /** Whether the headline speaks of such a deed. */
  private boolean isOfHeadline(EventMention mention) {
    return headline.isPresent()
        && headline.get().mentions().stream()
            .anyMatch(one -> one.eventClass() == mention.eventClass());
  }

  private static boolean isNear(When when) {
    return when.isExact() || when.precision() == Precision.MONTH;
  }

  private boolean isPlaced(Told sentence) {
    return places.of(sentence).stream().anyMatch(place -> place.said());
  }

  /** "… on 28 December. Within minutes he was abducted": the sentence before it says the day. */
  private Optional<Told> dated(int at) {
    for (int i = at - 1; i >= Math.max(0, at - BEFORE); i--) {
      Told before = told.get(i);
      if (before.when().isPresent()) {
        boolean deed =
            before.statement().mentions().stream()
                .anyMatch(one -> DeedKind.of(before, one, names, false).isPresent());
        boolean total = Totals.isTotal(before.phrase().tokens());
        return before.when().get().isExact() && !deed && !total
            ? Optional.of(before)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The sentence that says where it was: one before it, or one that tells the same deed again. */
  private Optional<Told> placed(int at, EventMention mention, When when, boolean goesOn) {
    for (int i = at - 1; i >= Math.max(0, at - WHERE); i--) {
      Told before = told.get(i);
      boolean same = goesOn || before.paragraph() == told.get(at).paragraph();
      if (same
          && isPlaced(before)
          && before.when().isEmpty()
          && !before.statement().mentions().isEmpty()) {
        return Optional.of(before);
      }
    }
    for (Told other : told) {
      boolean same = other.when().filter(one -> one.start().equals(when.start())).isPresent();
      boolean again =
          other.statement().mentions().stream()
              .anyMatch(
                  one ->
                      one.eventClass() == mention.eventClass()
                          && (same || !one.nominal())
                          && one.status() == Status.ASSERTED);
      if (again && (same || other.when().isEmpty()) && isPlaced(other)) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  /** The sentences of its paragraph that go on with it. */
  private List<Told> behind(int at) {
    List<Told> behind = new ArrayList<>();
    for (int i = at + 1; i < told.size() && behind.size() < BEHIND; i++) {
      Told next = told.get(i);
      boolean goesOn =
          next.paragraph() == told.get(at).paragraph()
              && next.when().isEmpty()
              && !Totals.isTotal(next.phrase().tokens())
              && next.statement().mentions().stream()
                  .anyMatch(
                      one ->
                          one.status() == Status.ASSERTED
                              && !next.statement().topic().isPresent(one));
      if (!goesOn) {
        break;
      }
      behind.add(next);
    }
    return behind;
  }

  private static List<EventMention> ofFact(Told sentence) {
    List<EventMention> mentions = new ArrayList<>(sentence.statement().mentions());
    mentions.removeIf(one -> one.status() == Status.BACKGROUND);
    return mentions;
  }

  /** Of "arrested over the killing of a reporter" the killing alone, as a fact. */
  private static List<EventMention> ofRecord(Told sentence) {
    List<EventMention> mentions = new ArrayList<>();
    for (EventMention one : sentence.statement().mentions()) {
      if (one.status() == Status.BACKGROUND) {
        mentions.add(one.as(Status.ASSERTED));
      }
    }
    return mentions;
  }
}
