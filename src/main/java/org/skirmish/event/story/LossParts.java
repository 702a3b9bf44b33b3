package org.skirmish.event.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.skirmish.event.day.Told;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.mention.clause.EventMention;
import org.skirmish.mention.noun.Participant;
import org.skirmish.model.Harm;
import org.skirmish.model.Range;

/** How the figures of one sentence hang together: totals, their parts, and whose they are. */
final class LossParts {

  /** A sentence that tells of more is a list, and breaks no figure down. */
  private static final int MOST_MENTIONS = 50;

  private static final Lexicon WORDS = Lexicon.english();

  /** "first", "second", and so on. */
  private static final List<String> ORDINALS = List.copyOf(WORDS.cue("ordinal"));

  private LossParts() {}

  /** "Two soldiers were killed and five wounded": the five are soldiers too. */
  static boolean areOfCombatants(List<Loss> losses, int index) {
    for (Loss loss : losses.subList(0, index)) {
      if (loss.isOfState() || loss.isFighter()) {
        return true;
      }
    }
    return false;
  }

  /** "51 people, 40 of them children": where nobody else is among them, civilians. */
  static boolean hasCivilians(List<Loss> losses, int index) {
    Loss whole = losses.get(index);
    boolean civilians = false;
    for (Loss loss : losses) {
      if (loss.part() && loss.harm() == whole.harm()) {
        civilians = loss.isCivilian();
        if (!civilians) {
          break;
        }
      }
    }
    return civilians && whole.isAnybody();
  }

  /** "Seven members of the forces, four soldiers and three gendarmes": the first is the total. */
  static boolean[] ofTotals(List<Loss> losses) {
    boolean[] parts = new boolean[losses.size()];
    for (int i = 0; i < losses.size(); i++) {
      Loss total = losses.get(i);
      boolean toll = total.total() && total.who().isEmpty(); // "nine deaths": whose, the parts say
      if (total.range().isExact() && !toll) {
        int last = lastPart(losses, i, total.range().low().getAsInt());
        for (int j = i + 1; j <= last; j++) {
          parts[j] |= losses.get(j).harm() == total.harm();
        }
      }
    }
    return parts;
  }

  /**
   * "Seven people, four rebels and three guards", "twelve people, including nine villagers and
   * three guards": where the parts say who all of them were, they are the losses and the first is a
   * toll.
   */
  static List<Loss> brokenDown(List<Loss> losses) {
    List<Loss> all = new ArrayList<>(losses);
    for (int i = 0; i < all.size(); i++) {
      Loss whole = all.get(i);
      int last = whole.isAnybody() && !whole.part() ? lastTold(all, i) : -1;
      if (last < 0) {
        continue;
      }
      for (int j = i + 1; j <= last; j++) {
        all.set(j, all.get(j).harm() == whole.harm() ? all.get(j).asWhole() : all.get(j));
      }
      if (whole.harm() == Harm.KILLED) {
        all.set(i, whole.asToll());
      } else {
        all.remove(i);
      }
    }
    return all;
  }

  /**
   * "Seven people died – four rebels, two guards and a child", "twelve were killed in the raid,
   * including ten guards and two villagers": those behind the whole who add up to it, if nothing
   * else is told of them.
   */
  static List<Participant> listed(Told told, Participant whole) {
    int figure = whole.count().filter(Range::isExact).map(all -> all.low().getAsInt()).orElse(0);
    List<Participant> parts = new ArrayList<>();
    if (figure < 2 || told.statement().mentions().size() > MOST_MENTIONS) {
      return parts;
    }
    int sum = 0;
    for (Participant part : told.statement().named()) {
      boolean behind = part.span().start() >= whole.span().end();
      boolean counted = part.count().filter(Range::isExact).isPresent() && part.isPeople();
      if (behind && counted && sum < figure && !isTold(told, part)) {
        parts.add(part);
        sum += part.count().get().low().getAsInt();
      }
    }
    return parts.size() > 1 && sum == figure && whole.parts().isEmpty() ? parts : List.of();
  }

  private static boolean isTold(Told told, Participant part) {
    for (EventMention mention : told.statement().mentions()) {
      if (mention.patients().contains(part) || mention.agents().contains(part)) {
        return true;
      }
    }
    return false;
  }

  /** The wholes of a sentence whose parts say who all of them were. */
  static List<Loss> wholes(List<Loss> losses) {
    List<Loss> wholes = new ArrayList<>();
    for (int i = 0; i < losses.size(); i++) {
      Loss whole = losses.get(i);
      if (whole.isAnybody() && !whole.part() && lastTold(losses, i) > 0) {
        wholes.add(whole);
      }
    }
    return wholes;
  }

  /** The index of the last of the figures behind a whole that say who all of them were, or −1. */
  private static int lastTold(List<Loss> losses, int whole) {
    int figure = losses.get(whole).range().low().orElse(0);
    int sum = 0;
    for (int i = whole + 1; i < losses.size() && sum < figure; i++) {
      Loss part = losses.get(i);
      if (part.harm() == losses.get(whole).harm()) {
        if (part.isAnybody() || !part.range().isExact()) {
          return -1;
        }
        sum += part.range().low().getAsInt();
        if (sum == figure && i > whole + 1) {
          return i;
        }
      }
    }
    return -1;
  }

  /** Whether the figures of a harm say who the people were. */
  static boolean tellWho(List<Loss> losses, Harm harm) {
    return losses.stream().anyMatch(loss -> loss.harm() == harm && !loss.isAnybody());
  }

  /** The index of the last figure up to which two or more of one harm add up to the total. */
  private static int lastPart(List<Loss> losses, int total, int figure) {
    int last = -1;
    long sum = 0;
    int count = 0;
    for (int i = total + 1; i < losses.size() && sum <= figure; i++) {
      Loss part = losses.get(i);
      if (part.harm() == losses.get(total).harm() && part.range().isExact()) {
        sum += part.range().low().getAsInt();
        count++;
        last = sum == figure && count > 1 ? i : last;
      }
    }
    return last;
  }

  /**
   * "Killing five. Three died on the spot and two later": two or more that are those told before.
   */
  static boolean addUp(List<Loss> losses, Harm harm, Range told) {
    long sum = 0;
    int count = 0;
    for (Loss loss : losses) {
      if (loss.harm() == harm && !loss.part()) {
        if (!loss.range().isExact()) {
          return false;
        }
        sum += loss.range().low().getAsInt();
        count++;
      }
    }
    return count > 1 && told.low().isPresent() && told.low().getAsInt() == sum;
  }

  /** Marks the figures of a harm as parts. */
  static void mark(List<Loss> losses, Harm harm, boolean[] parts) {
    for (int i = 0; i < parts.length; i++) {
      parts[i] |= losses.get(i).harm() == harm;
    }
  }

  /** The wholes, "twelve people were killed", of which the text tells one by one who all were. */
  static List<LossEntry> toldInParts(Collection<LossEntry> entries) {
    List<LossEntry> wholes = new ArrayList<>();
    for (LossEntry whole : entries) {
      int parts = 0;
      for (LossEntry part : entries) {
        boolean other = part.harm() == whole.harm() && !part.isOfAnybody();
        parts += other ? part.range().low().orElse(0) : 0;
      }
      if (whole.isOfAnybody() && parts > 0 && parts == whole.range().low().orElse(0)) {
        wholes.add(whole);
      }
    }
    return wholes;
  }

  /**
   * "Six people were killed", behind six soldiers, or four soldiers and two guards.
   *
   * @param entries what the sentences before tell
   */
  static boolean isRestated(Collection<LossEntry> entries, Loss loss, int sentence) {
    if (isCountedUp(entries, loss) || isOfBodies(entries, loss, sentence)) {
      return true;
    }
    if (!loss.isAnybody() || loss.isMore() || loss.range().low().isEmpty()) {
      return false;
    }
    int figure = loss.range().low().getAsInt();
    int sum = 0;
    for (LossEntry entry : entries) {
      if (entry.harm() == loss.harm() && entry.sentence() < sentence && !entry.isOfAnybody()) {
        int known = entry.range().low().orElse(0);
        if (known == figure) {
          return true;
        }
        sum += known;
      }
    }
    return sum == figure;
  }

  /** "A fourth died later", where the text knows of four. */
  private static boolean isCountedUp(Collection<LossEntry> entries, Loss loss) {
    int number = 0;
    for (String word : loss.words().toLowerCase(Locale.ROOT).split(" ")) {
      number = Math.max(number, ORDINALS.indexOf(word) + 1);
    }
    for (LossEntry entry : entries) {
      boolean known = entry.harm() == loss.harm() && entry.range().low().orElse(0) >= number;
      if (number > 1 && known) {
        return true;
      }
    }
    return false;
  }

  /** "Soldiers found a dozen bodies", behind thirteen who were killed. */
  private static boolean isOfBodies(Collection<LossEntry> entries, Loss loss, int sentence) {
    boolean bodies =
        loss.who().filter(who -> WORDS.cue("found-body").contains(who.word())).isPresent();
    int known = 0;
    for (LossEntry entry : entries) {
      boolean before = entry.harm() == loss.harm() && entry.sentence() < sentence;
      known += before ? entry.range().low().orElse(0) : 0;
    }
    return bodies && known > 0 && loss.range().low().orElse(0) <= known;
  }

  private static boolean isOfArmy(Loss loss) {
    return !loss.isCivilian() && !loss.isFighter() && !loss.isAnybody();
  }

  /**
   * "The deaths of the two soldiers", "four of the soldiers": of whom the text has told.
   *
   * @param whose whose they are
   */
  static boolean isToldBefore(Collection<LossEntry> entries, Loss loss, LossBook.Whose whose) {
    boolean back =
        loss.who().filter(who -> who.reference() == Participant.Reference.BACK).isPresent();
    int told = 0;
    for (LossEntry entry : entries) {
      boolean armed = isOfArmy(loss) && isOfArmy(entry.loss()); // "this peacekeeper", a soldier
      boolean open = entry.whose() == LossBook.Whose.UNTOLD || whose == LossBook.Whose.UNTOLD;
      boolean may = entry.loss().mayBe(loss) && (open || entry.whose() == whose);
      boolean same = entry.harm() == loss.harm() && (armed || may);
      told += same ? entry.range().low().orElse(0) : 0;
    }
    return back && told >= Math.max(1, loss.range().low().orElse(0));
  }
}
