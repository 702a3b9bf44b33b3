package org.skirmish.event.box;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skirmish.event.Claim;
import org.skirmish.event.Findings;
import org.skirmish.event.PartyLine;
import org.skirmish.event.toll.SideToll;
import org.skirmish.event.toll.TollItem;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.model.FieldPath;
import org.skirmish.model.Harm;
import org.skirmish.source.Span;
import org.skirmish.world.ArmedActor;
import org.skirmish.world.name.Words;

/**
 * What a casualty row gives as a party's word. What a party says of its own dead is a claim only
 * where another's figure stands against it.
 */
public final class BoxClaims {

  /**
   * A claim and where it stands.
   *
   * @param claim the claim
   * @param by the words that tell whose word it is
   * @param figures the figures
   */
  public record BoxClaim(Claim claim, Span by, List<Span> figures) {}

  private final String text;
  private final List<List<PartyLine>> sides;

  private BoxClaims(String text, List<List<PartyLine>> sides) {
    this.text = text;
    this.sides = sides;
  }

  /** The claims of the casualty row, in its order, one for each claimant. */
  static List<BoxClaim> of(String text, List<List<PartyLine>> sides, List<SideToll> tolls) {
    Map<String, BoxClaim> claims = new LinkedHashMap<>();
    BoxClaims reader = new BoxClaims(text, sides);
    for (int s = 0; s < tolls.size(); s++) {
      for (TollItem item : tolls.get(s).items()) {
        Optional<PartyLine> by = reader.by(item);
        if (by.isPresent() && reader.isClaim(item, by.get(), s, tolls.get(s).items())) {
          String name = by.get().party().name();
          claims.merge(name, reader.claim(item, name, s, tolls.get(s)), BoxClaims::together);
        }
      }
    }
    return List.copyOf(claims.values());
  }

  /** The prose's claims and those of the box that the prose does not tell. */
  public static List<Claim> join(List<Claim> prose, List<BoxClaim> boxed, Findings findings) {
    List<Claim> claims = new ArrayList<>(prose);
    for (BoxClaim claim : boxed) {
      boolean told =
          prose.stream()
              .anyMatch(
                  other ->
                      other.by().equals(claim.claim().by())
                          && other.killed().containsAll(claim.claim().killed()));
      if (told) {
        continue;
      }
      FieldPath path = FieldPath.claim(claims.size());
      findings.read(path.by(), claim.by());
      for (Span figure : claim.figures()) {
        findings.read(path.figure(Harm.KILLED), figure);
      }
      claims.add(claim.claim());
    }
    return claims;
  }

  private boolean isClaim(TollItem item, PartyLine by, int side, List<TollItem> items) {
    if (item.harm().orElse(null) != Harm.KILLED || item.range().isEmpty()) {
      return false;
    }
    if (!PartyLine.hold(sides.get(side), by.key())) {
      return true;
    }
    for (TollItem other : items) {
      Optional<PartyLine> rival = by(other);
      boolean killed = other.harm().orElse(null) == Harm.KILLED;
      if (killed && rival.isPresent() && !PartyLine.hold(sides.get(side), rival.get().key())) {
        return true;
      }
    }
    return false;
  }

  private BoxClaim claim(TollItem item, String by, int side, SideToll toll) {
    List<PartyLine> parties = sides.get(side);
    String whose = parties.get(0).party().name();
    for (int p = 0; p < parties.size(); p++) {
      whose = toll.itemsOfParty(p).contains(item) ? parties.get(p).party().name() : whose;
    }
    Span source = item.source().get();
    Span quote =
        source.start() < item.span().start() ? source.to(item.span()) : item.span().to(source);
    Claim.Loss loss = new Claim.Loss(whose, item.range().get());
    Claim claim = new Claim(by, Optional.empty(), List.of(loss), quote.of(text));
    return new BoxClaim(claim, source, List.of(item.span()));
  }

  /** A second figure of the same dead is an update or of later days; the first stands. */
  private static BoxClaim together(BoxClaim first, BoxClaim second) {
    Claim.Loss loss = second.claim().killed().get(0);
    for (Claim.Loss other : first.claim().killed()) {
      if (other.actor().equals(loss.actor())) {
        return first;
      }
    }
    List<Claim.Loss> killed = new ArrayList<>(first.claim().killed());
    killed.add(loss);
    List<Span> figures = new ArrayList<>(first.figures());
    figures.addAll(second.figures());
    return new BoxClaim(
        new Claim(first.claim().by(), Optional.empty(), killed, first.claim().quote()),
        first.by(),
        figures);
  }

  /** The belligerent that the source's words name, by its longest name; "army" is the one state. */
  private Optional<PartyLine> by(TollItem item) {
    if (item.source().isEmpty()) {
      return Optional.empty();
    }
    List<String> words = Words.of(item.source().get().of(text));
    for (int length = words.size(); length > 0; length--) {
      for (int first = 0; first + length <= words.size(); first++) {
        Optional<PartyLine> party = called(words.subList(first, first + length));
        if (party.isPresent()) {
          return party;
        }
      }
    }
    boolean military = false;
    for (String word : words) {
      military |= Lexicon.english().cue("military-word").contains(word);
    }
    return military ? onlyState() : Optional.empty();
  }

  private Optional<PartyLine> called(List<String> words) {
    String name = String.join(" ", words);
    for (List<PartyLine> side : sides) {
      for (PartyLine party : side) {
        if (party.isLabelled(name) || words.size() == 1 && isAcronym(name, party)) {
          return Optional.of(party);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isAcronym(String word, PartyLine party) {
    StringBuilder initials = new StringBuilder();
    for (String part : party.party().name().split(" ")) {
      if (!part.isEmpty() && Character.isUpperCase(part.charAt(0))) {
        initials.append(Character.toLowerCase(part.charAt(0)));
      }
    }
    return initials.length() > 2 && word.contentEquals(initials);
  }

  private Optional<PartyLine> onlyState() {
    Optional<PartyLine> state = Optional.empty();
    for (List<PartyLine> side : sides) {
      for (PartyLine party : side) {
        if (party.camp() == ArmedActor.Camp.STATE) {
          if (state.isPresent()) {
            return Optional.empty();
          }
          state = Optional.of(party);
        }
      }
    }
    return state;
  }
}
