package org.skirmish.mention.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.mention.Token;
import org.skirmish.world.World;
import org.skirmish.world.name.NameIndex;

/** Cuts the names apart that a copy has joined by spaces, by what is known of them. */
final class JoinedNames {

  /** The most characters of an aircraft's type. */
  private static final int LONGEST_TYPE = 4;

  private final World world;

  JoinedNames(World world) {
    this.world = world;
  }

  /** Where each name begins and ends; anything but a run of known names is one. */
  List<int[]> cut(List<Token> tokens) {
    NameScanner scanner = new NameScanner(tokens);
    List<int[]> cuts = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      int after = knownEnd(scanner, tokens, i);
      if (after < 0 && cuts.size() > 1 && isPeople(tokens.get(i))) {
        after = nextKnown(scanner, tokens, i + 1);
      } else if (after < 0 && !cuts.isEmpty() && isWeapon(tokens, i)) {
        break;
      }
      if (after < 0) {
        return List.of(new int[] {0, tokens.size()});
      }
      cuts.add(new int[] {i, after});
      i = after;
    }
    return cuts;
  }

  /** "British" of "British Legions" behind known names. */
  private boolean isPeople(Token token) {
    return world.countries().byDemonym(token.text()).isPresent();
  }

  /** "F-15E" behind the name of those who flew it, up to the end. */
  private static boolean isWeapon(List<Token> tokens, int from) {
    boolean digit = false;
    for (Token token : tokens.subList(from, tokens.size())) {
      digit |= token.text().chars().anyMatch(Character::isDigit);
      if (token.isWord() && token.text().length() > LONGEST_TYPE) {
        return false;
      }
    }
    return digit;
  }

  private int nextKnown(NameScanner scanner, List<Token> tokens, int from) {
    int i = from;
    while (i < tokens.size() && knownEnd(scanner, tokens, i) < 0) {
      i++;
    }
    return i;
  }

  /** Behind the known name that opens the tokens, or −1. */
  int knownEnd(List<Token> tokens) {
    return knownEnd(new NameScanner(tokens), tokens, 0);
  }

  private int knownEnd(NameScanner scanner, List<Token> tokens, int i) {
    int best = -1;
    for (NameIndex<?> index : List.of(world.countries().index(), world.actors().index())) {
      Optional<? extends NameScanner.Found<?>> found = scanner.at(i, index);
      if (found.isPresent()) {
        best = Math.max(best, found.get().after());
      }
    }
    String text = tokens.get(i).text();
    boolean abbreviation =
        world.countries().byAbbreviation(text).isPresent()
            || world.actors().byAbbreviation(text).isPresent();
    return abbreviation ? Math.max(best, i + 1) : best;
  }
}
