package org.skirmish.mention.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.mention.Token;

/**
 * Finds what stands around the names of a note: prepositions, kinds, and which name holds which.
 */
final class NameSetting {

  private static final Set<String> ASIDES = NameCutter.WORDS.get("aside");
  private static final Set<String> LARGER = NameCutter.WORDS.get("larger");
  private static final Set<String> PARTS = NameCutter.WORDS.get("part");

  private static final Set<String> JOINTS = NameCutter.WORDS.get("joint");

  private static final int MOST_HOLDERS = 4;

  private final String text;
  private final List<Token> tokens;
  private final List<NameDraft> names;
  private final NameLead lead;
  private final Apposition apposition;

  private NameSetting(String text, List<Token> tokens, List<NameDraft> names) {
    this.text = text;
    this.tokens = tokens;
    this.names = names;
    this.lead = new NameLead(tokens);
    this.apposition = new Apposition(tokens);
  }

  static void fill(String text, List<Token> tokens, List<NameDraft> names) {
    NameSetting setting = new NameSetting(text, tokens, names);
    for (int i = 0; i < names.size(); i++) {
      setting.fill(i);
    }
    setting.share();
  }

  private Token token(int i) {
    return tokens.get(i);
  }

  private boolean is(int i, String word) {
    return i >= 0 && i < tokens.size() && token(i).is(word);
  }

  private boolean isIn(int i, Set<String> words) {
    return i >= 0 && i < tokens.size() && words.contains(token(i).key());
  }

  private void fill(int index) {
    NameDraft name = names.get(index);
    Optional<PlaceKinds.Found> kind = kindBehind(name.after);
    int at = kind.isPresent() ? kind.get().after() : name.after;
    if (kind.isPresent() && name.kind.isEmpty()) {
      name.kind = Optional.of(kind.get().kind());
    }
    if (name.kindBefore.isEmpty()) {
      name.kindBefore = lead.kind(name.first, 0);
    }
    if (name.kind.isEmpty() && name.kindBefore.isEmpty() && is(at, ",")) {
      name.kindBefore = apposition.kind(at + 1).map(PlaceKinds.Found::kind);
    }
    name.preposition = lead.preposition(name.first);
    name.offset = lead.offset(name.first);
    owned(index);
    for (int n = 0; n < MOST_HOLDERS; n++) {
      int next = holder(name, at);
      if (next < 0) {
        return;
      }
      at = next;
    }
  }

  /** "in X's Y": Y lies in X, and what stands before X is said of Y. */
  private void owned(int index) {
    NameDraft name = names.get(index);
    NameDraft owner = index > 0 ? names.get(index - 1) : name;
    boolean owned =
        owner.after == name.first - 1 && token(owner.after).kind() == Token.Kind.POSSESSIVE;
    if (owned) {
      name.preposition = owner.preposition;
      name.holders.add(new Holder(owner.name, owner.kind, Holder.How.OF));
      owner.preposition = Optional.empty();
    }
  }

  /** The kind behind a name: "X refugee camp", "X residential area", "X municipality-6". */
  private Optional<PlaceKinds.Found> kindBehind(int after) {
    Optional<PlaceKinds.Found> kind = PlaceKinds.at(tokens, is(after, "-") ? after + 1 : after);
    if (kind.isEmpty() && isIn(after, PARTS)) {
      kind = PlaceKinds.at(tokens, after + 1);
    }
    return kind.map(
        found ->
            is(found.after(), "-") && isNumber(found.after() + 1)
                ? new PlaceKinds.Found(found.kind(), found.first(), found.after() + 2)
                : found);
  }

  private boolean isNumber(int i) {
    return i < tokens.size() && tokens.get(i).isNumber();
  }

  /**
   * Reads one name that says where another lies.
   *
   * @param at behind the other, its kind and what was read before
   * @return behind what was read; −1 where nothing more follows
   */
  private int holder(NameDraft name, int at) {
    if (at >= tokens.size()) {
      return -1;
    }
    if (token(at).isMark("([")) {
      int close = close(at);
      if (close < 0) {
        return -1;
      }
      NameDraft second = second(at, close);
      if (second != null) {
        name.second = second;
        second.marks.add(PlaceName.Mark.ALIAS);
        Optional<PlaceKinds.Found> kind = kindBehind(close + 1);
        second.kind = kind.map(PlaceKinds.Found::kind);
        return kind.isPresent() ? kind.get().after() : close + 1;
      }
      if (isIn(at + 1, ASIDES)) {
        return close + 1;
      }
      int from = at + 1;
      while (isIn(from, LARGER) && !token(from).isCapitalised()) {
        from++;
      }
      if (isListOfNames(from, close)) {
        bracket(name, from, close);
        return -1;
      }
    }
    return named(name, at);
  }

  private int close(int open) {
    int depth = 0;
    for (int i = open; i < tokens.size() && i < open + 40; i++) {
      if (token(i).isMark("([")) {
        depth++;
      } else if (token(i).isMark(")]") && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** The second name of "X (Y) area". */
  private NameDraft second(int open, int close) {
    if (kindBehind(close + 1).isEmpty()) {
      return null;
    }
    for (NameDraft other : names) {
      boolean alone = other.first == open + 1 && other.after == close;
      if (alone && !other.is(PlaceName.Mark.CODED)) {
        return other;
      }
    }
    return null;
  }

  private boolean isListOfNames(int from, int close) {
    boolean named =
        from < close
            && (token(from).isCapitalised()
                || is(from, "al")
                || from + 1 < close && is(from + 1, "district"));
    for (int i = from; i < close && named; i++) {
      named = !is(i, "=");
    }
    return named;
  }

  private void bracket(NameDraft name, int from, int close) {
    int start = from;
    for (int i = from; i <= close; i++) {
      if (i == close || is(i, ",")) {
        if (i > start) {
          name.holders.add(part(start, i));
        }
        start = i + 1;
      }
    }
  }

  /** One of the names in a bracket, its kind apart. */
  private Holder part(int first, int after) {
    Optional<PlaceKinds.Found> kind = PlaceKinds.before(tokens, after);
    boolean apart = kind.isPresent() && kind.get().first() > first;
    int end = apart ? kind.get().first() : after;
    String name = text.substring(token(first).span().start(), token(end - 1).span().end());
    return new Holder(
        name, apart ? kind.map(PlaceKinds.Found::kind) : Optional.empty(), Holder.How.BRACKET);
  }

  /** The next name, where only words for kinds and directions stand between. */
  private int named(NameDraft name, int at) {
    NameDraft next = null;
    for (NameDraft other : names) {
      if (other.first >= at) {
        next = other;
        break;
      }
    }
    if (next == null || next.is(PlaceName.Mark.CODED) || !isJoint(at, next.first)) {
      return -1;
    }
    Optional<PlaceKinds.Found> behind = kindBehind(next.after);
    Optional<PlaceKind> kind =
        next.kind.or(() -> behind.map(PlaceKinds.Found::kind)).or(() -> nextKindBefore(at));
    name.holders.add(new Holder(next.name, kind, is(at, ",") ? Holder.How.COMMA : Holder.How.OF));
    return behind.isPresent() ? behind.get().after() : next.after;
  }

  private Optional<PlaceKind> nextKindBefore(int at) {
    for (NameDraft other : names) {
      if (other.first >= at) {
        return other.kindBefore.or(() -> lead.kind(other.first, at));
      }
    }
    return Optional.empty();
  }

  /** Whether the tokens join a place to a larger one: ", in the northern part of". */
  private boolean isJoint(int from, int to) {
    int i = is(from, ",") ? apposition.end(from + 1, to) : from;
    if (i < to && JOINTS.contains(token(i).key())) {
      i++;
    }
    while (i < to) {
      Optional<PlaceKinds.Found> kind = PlaceKinds.at(tokens, i);
      if (kind.isPresent() && kind.get().after() <= to) {
        i = kind.get().after();
      } else if (is(i, "the") || is(i, "of") || isIn(i, LARGER)) {
        i++;
      } else {
        return false;
      }
    }
    return true;
  }

  /** A second name lies where the first does; of "W and X (Y)" Y holds both. */
  private void share() {
    for (NameDraft name : names) {
      if (name.second != null && name.second.holders.isEmpty()) {
        name.second.holders.addAll(name.holders);
      }
    }
    for (int i = names.size() - 2; i >= 0; i--) {
      NameDraft name = names.get(i);
      NameDraft next = names.get(i + 1);
      if (name.holders.isEmpty() && !next.holders.isEmpty() && isAnd(name.after, next.first)) {
        for (Holder holder : next.holders) {
          name.holders.add(new Holder(holder.name(), holder.kind(), Holder.How.AND));
        }
      }
    }
  }

  private boolean isAnd(int from, int to) {
    boolean and = false;
    for (int i = from; i < to; ) {
      Optional<PlaceKinds.Found> kind = PlaceKinds.at(tokens, i);
      if (kind.isPresent()) {
        i = kind.get().after();
      } else if (is(i, "and") || is(i, "the") || is(i, "of")) {
        and |= is(i, "and");
        i++;
      } else {
        return false;
      }
    }
    return and;
  }
}
