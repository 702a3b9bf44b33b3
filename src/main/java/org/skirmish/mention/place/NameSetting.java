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

  private final List<Token> tokens;
  private final List<NameDraft> names;
  private final NameLead lead;
  private final Apposition apposition;
  private final NameBrackets brackets;

  private NameSetting(String text, List<Token> tokens, List<NameDraft> names) {
    this.tokens = tokens;
    this.names = names;
    this.lead = new NameLead(tokens);
    this.apposition = new Apposition(tokens);
    this.brackets = new NameBrackets(text, tokens, names);
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
    int from = ofNameBefore(index);
    if (name.kindBefore.isEmpty()) {
      name.kindBefore = lead.kind(name.first, from);
    }
    if (name.kind.isEmpty() && name.kindBefore.isEmpty() && is(at, ",")) {
      name.kindBefore = apposition.kind(at + 1).map(PlaceKinds.Found::kind);
    }
    name.preposition = lead.preposition(name.first, from);
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

  /** Where that ends which is said of the name before: the kind in "X village in Y" is X's. */
  private int ofNameBefore(int index) {
    if (index == 0) {
      return 0;
    }
    Optional<PlaceKinds.Found> kind = kindBehind(names.get(index - 1).after);
    int joint = kind.map(PlaceKinds.Found::after).orElse(0);
    int to = is(joint + 1, "the") ? joint + 2 : joint + 1;
    return kind.isPresent() && is(joint, "in") && to == names.get(index).first ? joint : 0;
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
      int close = brackets.close(at);
      if (close < 0) {
        return -1;
      }
      Optional<PlaceKinds.Found> kindBehind = kindBehind(close + 1);
      NameDraft second = kindBehind.isPresent() ? brackets.alone(at, close) : null;
      if (second != null) {
        name.second = second;
        PlaceKinds.Found kind = kindBehind.get();
        boolean area = kind.kind().level() > 1;
        second.marks.add(area ? PlaceName.Mark.ALIAS_OF_AREA : PlaceName.Mark.ALIAS);
        NameDraft called = area ? name : second;
        called.kind = called.kind.or(() -> Optional.of(kind.kind()));
        return kind.after();
      }
      if (isIn(at + 1, ASIDES)) {
        brackets.codedElsewhere(name, at, close);
        return close + 1;
      }
      int from = at + 1;
      while (isIn(from, LARGER) && !token(from).isCapitalised()) {
        from++;
      }
      if (brackets.isListOfNames(from, close)) {
        brackets.holders(name, from, close);
        return -1;
      }
    }
    return named(name, at);
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
