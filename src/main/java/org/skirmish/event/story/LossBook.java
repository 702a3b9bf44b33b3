package org.skirmish.event.story;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skirmish.event.Keywords;
import org.skirmish.event.day.FigureScope;
import org.skirmish.event.day.Told;
import org.skirmish.mention.Group;
import org.skirmish.mention.Phrase;
import org.skirmish.mention.Token;
import org.skirmish.mention.count.CountMention;
import org.skirmish.model.Harm;
import org.skirmish.model.Range;
import org.skirmish.model.Toll;
import org.skirmish.source.Span;
import org.skirmish.source.WordSets;

/**
 * Adds up the losses that sentences tell of one event. A figure for the same people told again
 * takes the place of the one before; a figure that is the sum of others beside it is their total.
 */
public final class LossBook {

  /** Whose loss it is. */
  enum Whose {
    ATTACKERS,
    DEFENDERS,
    CIVILIANS,
    /** Nothing is said of whose people they were. */
    UNTOLD
  }

  /** In a sentence that speaks of years or a war, more dead than this are no single event's. */
  private static final int WAR = 3000;

  private static final WordSets SETS = WordSets.of(LossBook.class, "story-words.csv");

  private static final Set<String> YEARS = SETS.get("whole");
  private static final Set<String> CONTRASTS = SETS.get("contrast");
  private static final Set<String> SOURCES = SETS.get("source");

  private final ProseSides.Parties parties;
  private final LossOwner owner;
  private final Map<Harm, Integer> current;
  private final LossTable table = new LossTable();
  private Optional<Loss> toll = Optional.empty();
  private boolean rivals;
  private boolean balance;
  private Optional<Group> context = Optional.empty();
  private Told told;
  private Phrase phrase;
  private LossEntry latest;

  private LossBook(ProseSides.Parties parties, Map<Harm, Integer> current) {
    this.parties = parties;
    this.owner = new LossOwner(parties);
    this.current = current;
  }

  static LossBook of(List<Told> told, ProseSides.Parties parties, Cast cast) {
    List<List<Loss>> losses = Losses.of(told, cast);
    LossBook book = new LossBook(parties, FigureTense.current(told, losses));
    for (int i = 0; i < told.size(); i++) {
      List<Token> tokens = told.get(i).phrase().tokens();
      book.rivals = Keywords.occur(CONTRASTS, tokens) && Keywords.occur(SOURCES, tokens);
      book.told = told.get(i);
      book.phrase = told.get(i).phrase();
      book.balance = Keywords.occur(YEARS, tokens);
      book.context = LossOwner.context(told, i);
      book.revise(i);
      book.read(losses.get(i), i);
    }
    LossParts.toldInParts(book.table.entries()).forEach(book::breakDown);
    LedeWhole.settle(book.table, told);
    book.settleTotal();
    return book;
  }

  /** A sentence that corrects the figure of the dead that the one before gave. */
  private void revise(int sentence) {
    Optional<CountMention> revision = FigureTense.revision(phrase);
    boolean known =
        latest != null && latest.harm() == Harm.KILLED && sentence - latest.sentence() == 1;
    if (revision.isPresent() && known) {
      LossEntry before = latest;
      latest = latest.revised(revision.get().range(), revision.get().span(), sentence);
      table.replace(entry -> entry == before ? latest : entry);
      toll = toll.isPresent() ? Optional.of(latest.loss()) : toll;
    }
  }

  private void read(List<Loss> told, int sentence) {
    List<Loss> losses = LossParts.brokenDown(told);
    for (Loss whole : LossParts.wholes(told)) {
      for (LossEntry entry : List.copyOf(table.entries())) {
        if (entry.isOfAnybody() && entry.isOfSame(whole)) {
          breakDown(entry);
        }
      }
    }
    boolean[] partOfTotal = LossParts.ofTotals(losses);
    for (LossEntry entry : List.copyOf(table.entries())) {
      if (LossParts.addUp(losses, entry.harm(), entry.range())) {
        if (entry.isOfAnybody() && LossParts.tellWho(losses, entry.harm())) {
          breakDown(entry);
        } else {
          LossParts.mark(losses, entry.harm(), partOfTotal);
          latest = entry.at(sentence);
        }
      }
    }
    for (int i = 0; i < losses.size(); i++) {
      Loss loss = losses.get(i);
      Whose whose = owner.of(loss, context);
      boolean ofWar = balance && loss.range().high().orElse(loss.range().low().orElse(0)) > WAR;
      if (loss.part()
          || ofWar
          || partOfTotal[i]
          || LossParts.isToldBefore(table.entries(), loss, whose)
          || LossParts.isRestated(table.entries(), loss, sentence)
          || isOvertaken(loss, sentence)
          || FigureScope.isBeyond(this.told, loss.span())
          || loss.claimant().isPresent()
          || owner.isOfStranger(loss)) {
        continue;
      }
      if (loss.total() && loss.harm() == Harm.KILLED) {
        if (!table.isEmpty() && Hearsay.isUnofficial(this.told, loss)) {
          continue;
        }
        toll = Optional.of(loss);
        if (!table.isEmpty() || loss.range().equals(Range.exactly(0))) {
          continue;
        }
      }
      if (isOfLatest(loss, sentence)) {
        table.add(latest.of(loss, sentence), this.told, rivals);
        continue;
      }
      if (whose == Whose.UNTOLD && LossParts.hasCivilians(losses, i)) {
        whose = Whose.CIVILIANS;
      }
      boolean nobodys =
          whose == Whose.UNTOLD && !loss.total() && !LossParts.areOfCombatants(losses, i);
      boolean people = loss.isAnybody() || parties.defenders().isEmpty();
      boolean others = loss.isMore() && !parties.defenders().isEmpty(); // of anybody told before
      if (nobodys && people && !others) {
        whose = Whose.CIVILIANS;
      }
      String who =
          loss.key().isPresent() ? loss.key().get() : whose == Whose.UNTOLD ? "" : whose.name();
      LossEntry entry = LossEntry.of(whose, loss, who, sentence);
      table.add(entry, this.told, rivals);
      latest = entry;
    }
    latest = LossParts.wholes(told).isEmpty() ? latest : null; // of whom "40 others" are, is open
  }

  /** "Three soldiers died. Five others were wounded": soldiers too. */
  private boolean isOfLatest(Loss loss, int sentence) {
    return latest != null
        && sentence - latest.sentence() == 1
        && loss.isAnybody()
        && loss.harm() != latest.harm()
        && loss.isMore();
  }

  /** "Twelve people were killed", where the text says who all twelve were. */
  private void breakDown(LossEntry whole) {
    table.remove(whole);
    if (whole.harm() == Harm.KILLED && toll.isEmpty()) {
      toll = Optional.of(whole.loss());
    }
  }

  /** "The toll rose to 17", where all that the text tells of besides are civilians. */
  private void settleTotal() {
    boolean civilians = parties.defenders().isEmpty() && table.entries().size() > 1;
    for (LossEntry entry : table.entries()) {
      boolean total = entry.whose() == Whose.UNTOLD && entry.loss().total();
      civilians &= entry.whose() == Whose.CIVILIANS || total;
    }
    if (civilians) {
      table.replace(entry -> entry.of(Whose.CIVILIANS));
    }
  }

  /** "Officials had at first spoken of ten dead", where the text knows better. */
  private boolean isOvertaken(Loss loss, int sentence) {
    int known = current.getOrDefault(loss.harm(), -1);
    return known >= 0 && FigureTense.isFormer(phrase, loss.span())
        || known > sentence && FigureTense.isProvisional(phrase, loss.span());
  }

  /** The figures of one sort of people; a toll told as such is nobody's but for its rest. */
  Toll toll(Whose whose) {
    Toll sum = Toll.UNKNOWN;
    for (LossEntry entry : table.entries()) {
      if (entry.whose() == whose) {
        sum = sum.plus(Toll.UNKNOWN.with(entry.harm(), entry.range()));
      }
    }
    if (whose == Whose.UNTOLD && toll.isPresent()) {
      Optional<Range> rest =
          toll.get().range().beyond(sum(EnumSet.complementOf(EnumSet.of(Whose.UNTOLD))));
      return rest.isPresent() ? sum.with(Harm.KILLED, rest.get()) : sum.without(Harm.KILLED);
    }
    return sum;
  }

  /** The figures behind {@link #killed()}. */
  public List<Span> spansOfKilled() {
    if (toll.isPresent()) {
      return List.of(toll.get().span());
    }
    List<Span> spans = new ArrayList<>();
    for (Whose whose : Whose.values()) {
      spans.addAll(spans(whose, Harm.KILLED));
    }
    return spans;
  }

  /** The characters behind a figure. */
  List<Span> spans(Whose whose, Harm harm) {
    List<Span> spans = new ArrayList<>();
    for (LossEntry entry : table.entries()) {
      if (entry.whose() == whose && entry.harm() == harm) {
        spans.addAll(entry.spans());
      }
    }
    return spans;
  }

  /** All dead that are told of, whosever they were; a toll told as such goes before the sum. */
  public Optional<Range> killed() {
    return toll.isPresent() ? toll.map(Loss::range) : sum(EnumSet.allOf(Whose.class));
  }

  private Optional<Range> sum(Set<Whose> whose) {
    Range sum = null;
    for (LossEntry entry : table.entries()) {
      if (entry.harm() == Harm.KILLED && whose.contains(entry.whose())) {
        sum = sum == null ? entry.range() : sum.plus(entry.range());
      }
    }
    return Optional.ofNullable(sum);
  }
}
