package org.skirmish.mention.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.skirmish.mention.Token;
import org.skirmish.source.WordSets;

/**
 * Cuts the names out of the tokens of a note: all runs of capitalised words and what joins them.
 */
final class NameCutter {

  static final WordSets WORDS = WordSets.of(NameCutter.class, "name-words.csv");

  private static final Set<String> OPENERS = WORDS.get("opener");
  private static final Set<String> MONTHS = WORDS.get("month");
  private static final Set<String> WAYS = WORDS.get("way");
  private static final Set<String> INNER = WORDS.get("inner-kind");

  /** "United" of "United States": the word behind it is no kind. */
  private static final Set<String> WHOLE = WORDS.get("whole");

  private static final Set<String> IN = WORDS.get("joint");

  private static final Set<String> EVENTS = WORDS.get("event");

  private static final Set<String> AT_EVENT = WORDS.get("event-at");

  private final String text;
  private final List<Token> tokens;
  private final boolean[] taken;
  private final Predicate<String> people;
  private final NameRun run;
  private final List<NameDraft> found = new ArrayList<>();

  /**
   * @param taken marks tokens of dates; names are marked, too
   * @param people tells a demonym
   */
  private NameCutter(String text, List<Token> tokens, boolean[] taken, Predicate<String> people) {
    this.text = text;
    this.tokens = tokens;
    this.taken = taken;
    this.people = people;
    this.run = new NameRun(tokens, taken);
  }

  /** All names, from left to right. */
  static List<NameDraft> cut(
      String text, List<Token> tokens, boolean[] taken, Predicate<String> people) {
    NameCutter cutter = new NameCutter(text, tokens, taken, people);
    CodedNames coded = new CodedNames(text, tokens, cutter.run, people);
    for (int i = 0; i < tokens.size(); i++) {
      cutter.coded(coded.at(i));
    }
    for (int i = 0; i < tokens.size(); i++) {
      cutter.parted(i);
      cutter.coast(i);
    }
    for (int i = 0; i < tokens.size(); ) {
      int end = taken[i] ? i : cutter.run.end(i);
      if (end > i) {
        cutter.name(i, end);
      }
      i = Math.max(end, i + 1);
    }
    cutter.found.sort(Comparator.comparingInt(name -> name.first));
    return cutter.found;
  }

  private NameDraft take(int first, int after) {
    return take(textOf(first, after), first, after);
  }

  private NameDraft take(String written, int first, int after) {
    NameDraft name = new NameDraft(written, first, after);
    found.add(name);
    for (int i = first; i < after; i++) {
      taken[i] = true;
    }
    return name;
  }

  private void coded(int[] name) {
    if (name.length > 0 && !taken[name[0]]) {
      int part = partEnd(name[1]);
      take(name[0], Math.max(part, name[1])).marks.add(PlaceName.Mark.CODED);
    }
  }

  /** Behind the second name of "X - Y", or the same index. */
  private int partEnd(int end) {
    boolean dash =
        end + 1 < tokens.size()
            && tokens.get(end).isDash()
            && run.isSpaced(end)
            && run.isSpaced(end + 1);
    if (!dash) {
      return end;
    }
    int from = tokens.get(end + 1).isNumber() ? end + 2 : end + 1;
    int part = from < tokens.size() ? run.end(from) : from;
    return part > from ? part : end;
  }

  private void parted(int i) {
    if (taken[i] || opens(i) && OPENERS.contains(tokens.get(i).key())) {
      return;
    }
    int end = run.end(i);
    int part = end > i ? partEnd(end) : end;
    if (part > end && !(part < tokens.size() && WAYS.contains(tokens.get(part).key()))) {
      take(i, part).marks.add(PlaceName.Mark.PARTED);
    }
  }

  /** Coders' name for what happens at sea: "Coast of X". */
  private void coast(int i) {
    if (tokens.get(i).is("coast") && isWord(i + 1, "of") && !taken[i]) {
      int from = i + (isWord(i + 2, "the") ? 3 : 2);
      int end = from < tokens.size() && !taken[from] ? run.end(from) : from;
      if (end > from) {
        take("C" + textOf(i, end).substring(1), i, end);
      }
    }
  }

  private boolean isWord(int i, String word) {
    return i < tokens.size() && tokens.get(i).is(word);
  }

  private String textOf(int first, int after) {
    return text.substring(tokens.get(first).span().start(), tokens.get(after - 1).span().end());
  }

  private void name(int from, int end) {
    int owner = run.owner(from, end);
    if (owner > from) { // "X's Y" is Y in X
      name(from, owner);
      name(owner + 1, end);
      return;
    }
    int first = from;
    int after = withoutDay(from, withoutOthers(from, roadEnd(from, end)));
    boolean road = roadEnd(from, end) < end;
    boolean opens = opens(from);
    while (first < after && isNoPart(first, run.endOfChunk(first, after), opens)) {
      first = run.endOfChunk(first, after);
    }
    boolean kindAlone =
        after == first + 1
            && isWord(after, "of")
            && PlaceKinds.of(tokens.get(first).text()).isPresent();
    if (first == after || kindAlone || after == first + 1 && isEvent(first)) {
      return; // "State" of "State of Mexico"
    }
    Optional<PlaceKind> before = Optional.empty();
    int chunk = run.endOfChunk(first, after);
    if (chunk < after) {
      before = kindBefore(first, chunk);
      first = before.isPresent() ? chunk : first;
    }
    Optional<PlaceKind> kind = Optional.empty();
    int last = kindFrom(first, after);
    if (last > first && !(last == first + 1 && WHOLE.contains(tokens.get(first).key()))) {
      kind = PlaceKinds.of(textOf(last, after)).filter(PlaceKind::apart);
      after = kind.isPresent() ? last : after;
    }
    boolean tooShort = after == first + 1 && tokens.get(first).text().length() < 2;
    if (tooShort || after == first + 1 && MONTHS.contains(tokens.get(first).key())) {
      return;
    }
    NameDraft name = take(first, after);
    name.kind = kind;
    name.kindBefore = before;
    if (road) {
      name.marks.add(PlaceName.Mark.ROAD);
    }
    boolean dated = after < tokens.size() && tokens.get(after).isMark(",(");
    if (opens && first == from && after == first + 1 && !dated) {
      name.marks.add(PlaceName.Mark.OPENING);
    }
  }

  /** "the arrival in X of the UN envoy", "the stay in X of French troops": X alone. */
  private int withoutOthers(int from, int after) {
    boolean put = from > 0 && IN.contains(tokens.get(from - 1).key());
    for (int i = from + 1; put && i + 1 < after; i++) {
      int behind = isWord(i + 1, "the") ? i + 2 : i + 1;
      boolean of = isWord(i, "of") && behind < after;
      if (of && (isInitials(tokens.get(behind).text()) || people.test(textOf(behind, after)))) {
        return i;
      }
    }
    return after;
  }

  private static boolean isInitials(String word) {
    return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
  }

  /** Where the last chunks of a name begin that are a kind: "X Local Government Area". */
  private int kindFrom(int first, int after) {
    int one = run.lastChunk(first, after);
    int from = one;
    for (int more = 0; more < 2 && from > first; more++) {
      from = run.lastChunk(first, from);
      if (from > first && PlaceKinds.of(textOf(from, after)).isPresent()) {
        return from;
      }
    }
    return one;
  }

  /** "X Saturday": a day that no comma parts, and "The" where the full stop is missing. */
  private int withoutDay(int first, int after) {
    int last = after > first ? run.lastChunk(first, after) : first;
    boolean day = MONTHS.contains(tokens.get(last).key()) || tokens.get(last).is("the");
    return last > first && last == after - 1 && day ? last : after;
  }

  /** "Battle" of "the Battle of X". */
  private boolean isEvent(int i) {
    return i + 1 < tokens.size()
        && EVENTS.contains(tokens.get(i).key())
        && AT_EVENT.contains(tokens.get(i + 1).key());
  }

  /** "Barangay X", "Colonia X"; but "Union X" and "Camp X" are names. */
  private Optional<PlaceKind> kindBefore(int first, int chunk) {
    return PlaceKinds.of(textOf(first, chunk))
        .filter(kind -> !kind.isSite() && !INNER.contains(kind.word()));
  }

  /** Words that only open a sentence, peoples, and "X-led". */
  private boolean isNoPart(int first, int end, boolean opens) {
    Token token = tokens.get(first);
    boolean single = end == first + 1;
    if (single && (token.is("the") || token.is("a") || opens && OPENERS.contains(token.key()))) {
      return true;
    }
    Token last = tokens.get(end - 1);
    boolean led =
        !single && !last.isCapitalised() && (last.key().endsWith("ed") || last.is("majority"));
    return led || people.test(textOf(first, end));
  }

  private boolean opens(int i) {
    return i == 0 || tokens.get(i - 1).isMark(".:;!?]\"'“‘«•");
  }

  /** Of "the X-Y road" and "the road X-Y" the first name. */
  private int roadEnd(int from, int end) {
    boolean way =
        end < tokens.size() && WAYS.contains(tokens.get(end).key())
            || from > 0 && WAYS.contains(tokens.get(from - 1).key());
    for (int i = from + 1; way && i + 1 < end; i++) {
      boolean parts = tokens.get(i).isDash() && tokens.get(i + 1).isCapitalised();
      if (parts && !(i == from + 1 && run.isArticle(from))) {
        return i;
      }
    }
    return end;
  }
}
