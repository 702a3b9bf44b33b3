package org.skirmish.event.deed;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skirmish.lexicon.EventClass;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.mention.clause.EventMention;
import org.skirmish.mention.clause.Speaker;
import org.skirmish.mention.clause.Status;
import org.skirmish.mention.noun.Participant;
import org.skirmish.model.Harm;
import org.skirmish.model.Range;
import org.skirmish.source.Span;

/**
 * Everybody whom the statements tell to be harmed, entry by entry. The same people told of again
 * are entered once; a figure for the whole stands beside the entries that it sums up.
 */
public final class Ledger {

  /**
   * So many people harmed.
   *
   * @param harm what befell them
   * @param who who they are
   * @param range how many; empty where a plural has no number
   * @param span the words that say it
   * @param predicate the verb or noun that says what befell them
   */
  public record Entry(
      Harm harm, Participant who, Optional<Range> range, Span span, Span predicate) {}

  /** A figure for all: "three fatalities". */
  public record Total(Range range, Span span) {}

  /** Verbs by which a toll is told: "rose to", "numbered". */
  private static final Set<String> TOLL_VERBS = Lexicon.english().cue("toll-verb");

  /** Verbs by which somebody gives one: "put the toll at", "bringing it to". */
  private static final Set<String> GIVES_TOLL = Lexicon.english().cue("gives-toll");

  private final ToldAgain toldAgain;
  private final Headcount headcount = new Headcount();
  private final List<Entry> heard = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();
  private final List<Entry> claimed = new ArrayList<>();
  private final Set<Span> claims = new HashSet<>();
  private final Map<Harm, Total> totals = new EnumMap<>(Harm.class);

  private Ledger(Story story) {
    toldAgain = new ToldAgain(story.statements());
  }

  static Ledger of(Story story) {
    Ledger ledger = new Ledger(story);
    for (EventMention mention : story.mentions()) {
      Optional<Harm> harm = harm(mention.eventClass());
      if (harm.isPresent()) {
        ledger.enter(mention, harm.get(), story.mentions());
      }
      ledger.headcount.remember(mention);
    }
    if (story.deniesHarm(ledger.claims)) {
      ledger.claimed.clear();
    }
    TollParts.leaveOut(ledger.heard, ledger.entries);
    return ledger;
  }

  /** What befalls those who suffer it; empty where nobody is harmed. */
  public static Optional<Harm> harm(EventClass what) {
    return switch (what) {
      case KILL, DIE -> Optional.of(Harm.KILLED);
      case WOUND -> Optional.of(Harm.WOUNDED);
      case ABDUCT -> Optional.of(Harm.CAPTURED);
      case MISS -> Optional.of(Harm.MISSING);
      case DISPLACE -> Optional.of(Harm.DISPLACED);
      default -> Optional.empty();
    };
  }

  private void enter(EventMention mention, Harm harm, List<EventMention> all) {
    if (mention.status() == Status.DENIED || mention.status().isOpen()) {
      return;
    }
    boolean counted = mention.nominal() && mention.count().isPresent() && isToll(mention);
    if (counted) {
      totals.put(harm, new Total(mention.count().get(), mention.span()));
      return;
    }
    boolean toll = TOLL_VERBS.contains(mention.verb()) || GIVES_TOLL.contains(mention.verb());
    if (mention.eventClass() == EventClass.DIE && toll) {
      Optional<Range> sum = Optional.empty();
      for (Participant figure : mention.patients()) {
        boolean more = sum.isPresent() && figure.kind().isSomebody(); // "at five men and a boy"
        Optional<Range> whole = sum;
        sum = more ? figure.count().map(whole.get()::plus).or(() -> whole) : figure.count();
      }
      sum.ifPresent(range -> totals.put(harm, new Total(range, mention.span())));
      return;
    }
    List<Entry> here = new ArrayList<>();
    for (Participant patient : Headcount.people(mention.patients())) {
      if (!isPart(patient, mention, all)) {
        Span span = patient.span().to(mention.span());
        Optional<Range> range = headcount.of(patient, entries);
        here.add(new Entry(harm, patient, range, span, mention.span()));
      }
    }
    for (Entry entry : EitherHarm.of(mention, all, here)) {
      boolean claim = mention.status() == Status.CLAIMED && !isAddedByWitness(mention, entry);
      List<Entry> book = claim ? claimed : entries;
      if (claim) {
        mention.speaker().ifPresent(one -> claims.add(one.verb()));
        if (isOwnLoss(mention, entry)) {
          claimed.removeIf(boast -> isOfSame(boast, entry));
        }
      }
      heard.add(entry);
      boolean back = entry.who().reference() == Participant.Reference.BACK;
      if (isKiller(entry.who(), mention, all)) {
        book.add(entry);
      } else if (!toldAgain.is(entry, withoutKillers(book, mention, entry.who()))
          && !(back && toldAgain.is(entry, claimed))) {
        book.add(entry);
      }
    }
  }

  /** "A soldier killed two colleagues before being shot dead": none of those he killed. */
  private static boolean isKiller(
      Participant patient, EventMention mention, List<EventMention> mentions) {
    for (EventMention other : mentions) {
      boolean killed = other != mention && !other.patients().isEmpty();
      for (Participant agent : killed ? other.agents() : List.<Participant>of()) {
        if (agent.span().equals(patient.span()) && other.eventClass().isDeath()) {
          return true;
        }
      }
    }
    return false;
  }

  /** "Six rebels were killed. The rebels shot five guards": the five are none of the six. */
  private static List<Entry> withoutKillers(
      List<Entry> book, EventMention mention, Participant victim) {
    List<Entry> others = new ArrayList<>(book);
    others.removeIf(
        entry ->
            entry.who().kind().isIrregular()
                && mention.agents().stream()
                    .anyMatch(
                        agent -> agent.isSameParty(entry.who()) && !agent.isSameParty(victim)));
    return others;
  }

  /** "Officials said that six rebels were also killed": beside what is told, and no boast. */
  private static boolean isAddedByWitness(EventMention mention, Entry entry) {
    boolean doubted = mention.speaker().filter(Speaker::doubted).isPresent();
    boolean armed =
        mention.speaker().flatMap(Speaker::who).filter(who -> who.kind().isIrregular()).isPresent();
    return entry.who().reference() == Participant.Reference.MORE && !doubted && !armed;
  }

  /** "The army said that two soldiers were killed": nobody boasts of his own dead. */
  private static boolean isOwnLoss(EventMention mention, Entry entry) {
    return mention.agents().isEmpty()
        && mention
            .speaker()
            .flatMap(Speaker::who)
            .filter(who -> who.kind().isArmed() && who.kind() == entry.who().kind())
            .isPresent();
  }

  private static boolean isOfSame(Entry boast, Entry loss) {
    return boast.harm() == loss.harm() && boast.who().kind() == loss.who().kind();
  }

  /** "Three people, including a policeman who was stoned to death, were killed": one of three. */
  private static boolean isPart(
      Participant patient, EventMention mention, List<EventMention> mentions) {
    for (EventMention other : mentions) {
      boolean same = other == mention || harm(other.eventClass()).isEmpty();
      for (Participant whole : same ? List.<Participant>of() : other.patients()) {
        for (Participant part : whole.parts()) {
          if (part.span().equals(patient.span()) && whole.count().isPresent()) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** "three fatalities", "two deaths": a toll in itself. */
  private static boolean isToll(EventMention mention) {
    return mention.eventClass().isDeath() && mention.patients().isEmpty();
  }

  /** What is told, claims left out unless there is nothing else. */
  public List<Entry> entries(Harm harm) {
    List<Entry> found = of(harm, entries);
    return found.isEmpty() ? of(harm, claimed) : found;
  }

  private static List<Entry> of(Harm harm, List<Entry> book) {
    List<Entry> found = new ArrayList<>();
    for (Entry entry : book) {
      if (entry.harm() == harm) {
        found.add(entry);
      }
    }
    return found;
  }

  /** The figure for all, if one is told. */
  public Optional<Total> total(Harm harm) {
    return Optional.ofNullable(totals.get(harm));
  }

  /** How many in all; empty where nobody is told of or only without a number. */
  public Optional<Range> sum(Harm harm) {
    return totals.containsKey(harm) ? Optional.of(totals.get(harm).range()) : entered(harm);
  }

  /** How many of whom it is told who they are; empty where nobody is or only without a number. */
  public Optional<Range> entered(Harm harm) {
    Optional<Range> sum = Optional.empty();
    for (Entry entry : entries(harm)) {
      if (entry.range().isPresent()) {
        Range range = entry.range().get();
        sum = Optional.of(sum.isPresent() ? sum.get().plus(range) : range);
      }
    }
    return sum;
  }

  /** Whether people are told of without a number: "several civilians were killed". */
  public boolean isUnnumbered(Harm harm) {
    return unnumbered(harm).isPresent();
  }

  /** The first of those who are told of without a number. */
  public Optional<Entry> unnumbered(Harm harm) {
    for (Entry entry : entries(harm)) {
      boolean back = entry.who().reference() == Participant.Reference.BACK;
      if (entry.range().isEmpty() && entry.who().plural() && !back) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }
}
