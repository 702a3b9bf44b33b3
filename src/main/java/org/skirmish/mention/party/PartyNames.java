package org.skirmish.mention.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.mention.Token;
import org.skirmish.mention.Tokenizer;
import org.skirmish.source.Span;
import org.skirmish.source.WordSets;
import org.skirmish.world.ArmedActor;
import org.skirmish.world.Country;
import org.skirmish.world.World;
import org.skirmish.world.name.Words;

/**
 * The names of parties on one line of a table. A line usually holds one name; where a copy has
 * joined several by spaces, known names tell where one ends.
 */
public final class PartyNames {

  private static final WordSets WORDS = WordSets.of(PartyNames.class, "actor-words.csv");

  private static final Set<String> NO_NAMES = WORDS.get("no-name");

  private static final Set<String> ARMED = WORDS.get("armed");

  /** What says before a name that it is not certain. */
  private static final Set<String> HEDGES = WORDS.get("hedge");

  /** A longer item that opens in small letters is a description and no name. */
  private static final int MOST_SMALL = 3;

  private final String text;
  private final World world;
  private final JoinedNames joined;

  private PartyNames(String text, World world) {
    this.text = text;
    this.world = world;
    this.joined = new JoinedNames(world);
  }

  /**
   * The names, in order; none for a heading such as "Supported by:" and for words like "Unknown".
   */
  public static List<Party> of(String text, Span line, World world) {
    PartyNames names = new PartyNames(text, world);
    List<Token> written = Tokenizer.of(text, line);
    Optional<Party> force =
        names.knownWithBrackets(written).or(() -> names.forceInBrackets(written));
    if (force.isPresent()) {
      return List.of(force.get());
    }
    List<Token> tokens = names.withoutBrackets(written);
    while (!tokens.isEmpty() && tokens.get(0).isMark("•·*;,-–—")) {
      tokens.remove(0);
    }
    while (tokens.size() > 1 && HEDGES.contains(tokens.get(0).key())) {
      tokens.remove(0);
    }
    int colon = headingEnd(tokens);
    if (colon > 0) {
      tokens = tokens.subList(colon, tokens.size());
    }
    while (!tokens.isEmpty() && tokens.get(tokens.size() - 1).isMark(",;:.")) {
      tokens = tokens.subList(0, tokens.size() - 1);
    }
    if (tokens.isEmpty()
        || isOneOfBody(tokens)
        || tokens.size() == 1 && NO_NAMES.contains(tokens.get(0).key())) {
      return List.of();
    }
    List<Party> parties = new ArrayList<>();
    for (List<Token> item : names.items(tokens)) {
      List<Token> name = names.withoutDescription(item);
      if (!parties.isEmpty() && name.isEmpty()) {
        continue; // "; attacks directed by X"
      }
      parties.addAll(names.split(names.withoutFlag(name.isEmpty() ? item : name)));
    }
    return parties;
  }

  /**
   * "the Air Force, called in by others": without what a comma and a word in small letters part
   * from a name; nothing where all of it is such words.
   */
  private List<Token> withoutDescription(List<Token> item) {
    boolean named = false;
    for (int i = 0; i < item.size(); i++) {
      boolean comma = i > 0 && item.get(i - 1).is(",");
      if (named && comma && item.get(i).isWord() && !item.get(i).isCapitalised()) {
        return item.subList(0, i - 1);
      }
      named |= item.get(i).isCapitalised();
    }
    boolean small = item.get(0).isWord() && !item.get(0).isCapitalised();
    boolean by = item.stream().anyMatch(token -> token.is("by"));
    boolean described = small && by && item.size() > MOST_SMALL;
    return described && joined.knownEnd(item) < 0 ? List.of() : item;
  }

  /** The party that a name stands for. */
  public static Party named(String name, Span span, World world) {
    Roster.Entry entry = Roster.resolve(name, world);
    return new Party(name, span, entry.key(), entry.known(), entry.country());
  }

  /** "CPI (Maoist)": a known name of which the bracket is a part. */
  private Optional<Party> knownWithBrackets(List<Token> tokens) {
    if (tokens.isEmpty() || !tokens.get(tokens.size() - 1).is(")") || tokens.get(0).is("(")) {
      return Optional.empty();
    }
    Span span = tokens.get(0).span().to(tokens.get(tokens.size() - 1).span());
    boolean bare = party(tokens, 0, indexOf(tokens, "(")).known().isPresent();
    Party whole = named(span.of(text), span, world);
    return bare || whole.known().isEmpty() ? Optional.empty() : Optional.of(whole);
  }

  private static int indexOf(List<Token> tokens, String mark) {
    int i = 0;
    while (i < tokens.size() - 1 && !tokens.get(i).is(mark)) {
      i++;
    }
    return i;
  }

  /** "India (Central Reserve Police Force)": of a country the one force that the line names. */
  private Optional<Party> forceInBrackets(List<Token> tokens) {
    int open = 0;
    while (open < tokens.size() && !tokens.get(open).is("(")) {
      open++;
    }
    int close = tokens.size() - 1;
    if (open == 0 || close - open < 2 || !tokens.get(close).is(")")) {
      return Optional.empty();
    }
    for (int i = open + 1; i < close; i++) {
      if (!tokens.get(i).isWord()) {
        return Optional.empty();
      }
    }
    Optional<Country> country = party(tokens, 0, open).country();
    Party force = party(tokens, open + 1, close);
    boolean ofCountry =
        country.isPresent()
            && force.known().isPresent()
            && force.known().get().ally() == ArmedActor.Camp.STATE
            && force.known().get().country().equals(Optional.of(country.get().iso3()));
    return ofCountry ? Optional.of(force) : Optional.empty();
  }

  /** "UN member": a state that is not named, and not the body that it is a member of. */
  private static boolean isOneOfBody(List<Token> tokens) {
    int last = tokens.size() - 1;
    boolean state = last > 0 && Lexicon.english().cue("of-states").contains(tokens.get(last).key());
    return last > 0 && tokens.get(state ? last - 1 : last).is("member");
  }

  /** The names of a list with semicolons, or with commas where one of them is a known body's. */
  private List<List<Token>> items(List<Token> tokens) {
    List<List<Token>> items = new ArrayList<>();
    List<List<Token>> lines = new ArrayList<>();
    for (List<Token> part : new FlagCaptions(text, world).cut(tokens)) {
      lines.addAll(cut(part, ";"));
    }
    for (List<Token> item : lines) {
      List<List<Token>> names = cut(item, ",");
      boolean known = false;
      for (List<Token> name : names) {
        int after = joined.knownEnd(name);
        known |= after == name.size() && !isCountry(name);
      }
      if (known) {
        items.addAll(names);
      } else {
        items.add(item);
      }
    }
    return items;
  }

  private boolean isCountry(List<Token> name) {
    Span span = name.get(0).span().to(name.get(name.size() - 1).span());
    return world.countries().byName(span.of(text)).isPresent();
  }

  private static List<List<Token>> cut(List<Token> tokens, String mark) {
    List<List<Token>> items = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= tokens.size(); i++) {
      if (i == tokens.size() || tokens.get(i).is(mark)) {
        int start = from;
        while (start < i && tokens.get(start).is("and")) {
          start++;
        }
        if (start < i) {
          items.add(tokens.subList(start, i));
        }
        from = i + 1;
      }
    }
    return items;
  }

  /** Behind "Supported by:", or 0. */
  private static int headingEnd(List<Token> tokens) {
    for (int i = 0; i < Math.min(tokens.size(), 6); i++) {
      if (tokens.get(i).is(":")) {
        return i + 1;
      }
    }
    return 0;
  }

  private List<Token> withoutBrackets(List<Token> tokens) {
    List<Token> kept = new ArrayList<>();
    int depth = 0;
    for (Token token : tokens) {
      if (token.is("(") || token.is("[")) {
        depth++;
      } else if (token.is(")") || token.is("]")) {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0 && !token.isMark("†‡*")) {
        kept.add(token);
      }
    }
    return kept;
  }

  /**
   * "Mali Malian Armed Forces": the country is what the flag of its forces was called. A known name
   * is left to stand beside it.
   */
  private List<Token> withoutFlag(List<Token> tokens) {
    for (int end = 1; end <= Math.min(FlagCaptions.LONGEST_COUNTRY, tokens.size() - 1); end++) {
      Span flag = tokens.get(0).span().to(tokens.get(end - 1).span());
      Optional<Country> country = world.countries().byName(flag.of(text));
      String next = tokens.get(end).key();
      if (country.isPresent()
          && country.get().demonyms().stream().map(Words::key).anyMatch(next::equals)
          && party(tokens, end, tokens.size()).known().isEmpty()) {
        return tokens.subList(end, tokens.size());
      }
      if (country.isPresent() && isForceOf(country.get(), tokens, end)) {
        return tokens.subList(0, end);
      }
    }
    return tokens;
  }

  /** "Royal Navy of Vardane" behind Vardane's flag. */
  private boolean isForceOf(Country country, List<Token> tokens, int from) {
    boolean armed = false;
    for (int i = from; i + 1 < tokens.size(); i++) {
      armed |= ARMED.contains(tokens.get(i).key());
      Span rest = tokens.get(i + 1).span().to(tokens.get(tokens.size() - 1).span());
      if (armed && tokens.get(i).is("of")) {
        return world.countries().byName(rest.of(text)).equals(Optional.of(country));
      }
    }
    return false;
  }

  private List<Party> split(List<Token> tokens) {
    List<Party> parties = new ArrayList<>();
    for (int[] cut : joined.cut(tokens)) {
      parties.add(party(tokens, cut[0], cut[1]));
    }
    return parties;
  }

  private Party party(List<Token> tokens, int from, int to) {
    Span span = tokens.get(from).span().to(tokens.get(to - 1).span());
    StringBuilder name = new StringBuilder();
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      if (i > from && token.span().start() > tokens.get(i - 1).span().end()) {
        name.append(' ');
      }
      name.append(token.text());
    }
    return named(name.toString(), span, world);
  }
}
