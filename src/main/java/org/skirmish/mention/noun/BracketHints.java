package org.skirmish.mention.noun;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.skirmish.language.Node;
import org.skirmish.language.Token;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.lexicon.PersonKind;
import org.skirmish.lexicon.PersonNoun;
import org.skirmish.source.Span;
import org.skirmish.world.ArmedActor;
import org.skirmish.world.World;
import org.skirmish.world.name.NameIndex;
import org.skirmish.world.name.Words;

/**
 * What brackets behind a vague noun say of it: "security forces (SNA)", "gunmen (presumed to be
 * gang members)". Brackets are taken off before a sentence is parsed.
 */
public final class BracketHints {

  /**
   * Who is meant by the noun before a bracket.
   *
   * @param coded whether the bracket says as whom the coders count them, whatever the noun says
   */
  record Hint(Optional<ArmedActor> group, Optional<PersonKind> kind, boolean coded) {}

  private static final Lexicon LEXICON = Lexicon.english();

  /** By where the word before the bracket stands. */
  private final Map<Span, Hint> byWord = new HashMap<>();

  /** What the bracket behind a word says. */
  Optional<Hint> of(Node word) {
    return Optional.ofNullable(byWord.get(word.span()));
  }

  public boolean isEmpty() {
    return byWord.isEmpty();
  }

  /** Notes what stands in a bracket behind a word. */
  public void add(Token before, List<Token> inside, World world) {
    Span word = before.span();
    if (byWord.containsKey(word) || isOfSource(inside) || isDenied(inside)) {
      return;
    }
    Optional<ArmedActor> whole = wholeName(before, inside, world);
    if (whole.isPresent()) {
      byWord.put(word, new Hint(whole, Optional.empty(), false));
      return;
    }
    for (int i = 0; i < inside.size(); i++) {
      Optional<ArmedActor> group = group(inside, i, world);
      if (group.isPresent()) {
        byWord.put(word, new Hint(group, Optional.empty(), isCoded(inside)));
        return;
      }
    }
    Optional<PersonKind> kind = presumed(inside);
    if (kind.isPresent()) {
      byWord.put(word, new Hint(Optional.empty(), kind, isCoded(inside)));
    }
  }

  /** "(two according to X)", "(X sources claimed five)": who says so, and nobody's name. */
  private static boolean isOfSource(List<Token> inside) {
    for (Token token : inside) {
      if (LEXICON.cue("of-source").contains(token.form().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** "(not X)", "(non-X)". */
  private static boolean isDenied(List<Token> inside) {
    String first = inside.get(0).form().toLowerCase(Locale.ROOT);
    return LEXICON.cue("denying-bracket").contains(first) || first.startsWith("non-");
  }

  private static boolean isCoded(List<Token> inside) {
    return inside.stream().anyMatch(token -> token.form().equalsIgnoreCase("coded"));
  }

  /** "XYZ (Leninist)": a name that the bracket belongs to. */
  private static Optional<ArmedActor> wholeName(Token before, List<Token> inside, World world) {
    StringBuilder text = new StringBuilder(before.form());
    for (Token token : inside.subList(0, Math.min(inside.size(), 8))) {
      text.append(' ').append(token.form());
    }
    List<String> words = Words.of(text.toString());
    boolean capital = Character.isUpperCase(before.form().charAt(0));
    Optional<NameIndex.Match<ArmedActor>> match =
        capital ? world.actors().index().longestAt(words, 0) : Optional.empty();
    return match
        .filter(one -> one.words() == words.size() && one.words() > 1)
        .map(NameIndex.Match::entry);
  }

  private static Optional<ArmedActor> group(List<Token> inside, int from, World world) {
    Optional<ArmedActor> exact = world.actors().byAbbreviation(inside.get(from).form());
    if (exact.isPresent()) {
      return exact;
    }
    if (!Character.isUpperCase(inside.get(from).form().charAt(0))) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    for (Token token : inside.subList(from, Math.min(inside.size(), from + 8))) {
      text.append(token.form()).append(' ');
    }
    Optional<NameIndex.Match<ArmedActor>> match =
        world.actors().index().longestAt(Words.of(text.toString()), 0);
    return match.isPresent() ? Optional.of(match.get().entry()) : Optional.empty();
  }

  /** "(presumed police)", "(coded as military)". */
  private static Optional<PersonKind> presumed(List<Token> inside) {
    boolean presumed = false;
    for (Token token : inside) {
      String word = token.form().toLowerCase(Locale.ROOT);
      presumed |= LEXICON.cue("presumed").contains(word);
      Optional<PersonNoun> noun = LEXICON.person(word);
      if (presumed && noun.isPresent()) {
        switch (noun.get().kind()) {
          case POLICE, ARMY, GANG:
            return Optional.of(noun.get().kind());
          default:
        }
      }
    }
    return Optional.empty();
  }

  /** "XYZ (Leninist) fighters": the name before the head that a bracket completes. */
  Optional<ArmedActor> nameIn(NounPhrase phrase) {
    for (Node node : phrase.beforeHead()) {
      Optional<Hint> hint =
          node.tag().startsWith("NN") && Character.isUpperCase(node.form().charAt(0))
              ? of(node)
              : Optional.empty();
      if (hint.isPresent() && hint.get().group().isPresent()) {
        return hint.get().group();
      }
    }
    return Optional.empty();
  }

  /**
   * "Branch X (Y)", where X is a branch of Y, or "the X (coded as Y)": the writer counts it as Y's
   * deed.
   */
  Optional<ArmedActor> wholeOf(ArmedActor branch, NounPhrase phrase) {
    for (Node node : phrase.nodes()) {
      Optional<Hint> hint = of(node);
      Optional<ArmedActor> whole = hint.flatMap(Hint::group);
      boolean parent = whole.isPresent() && branch.parent().equals(whole.map(ArmedActor::name));
      if (parent || whole.isPresent() && hint.get().coded()) {
        return whole;
      }
    }
    return Optional.empty();
  }
}
