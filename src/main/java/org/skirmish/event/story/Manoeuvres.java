package org.skirmish.event.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.event.day.Told;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.mention.Token;
import org.skirmish.mention.clause.EventMention;
import org.skirmish.mention.noun.Participant;
import org.skirmish.mention.party.Opponents;

/**
 * What a sentence says of who goes against whom beside its clauses of violence: "an operation by X
 * against Y", "Y abandoned the town".
 *
 * @param told the sentence
 */
record Manoeuvres(Told told) {

  private static final Lexicon WORDS = Lexicon.english();

  /** Tokens between a party and the verb that says that it gives way: "had then", "were". */
  private static final int AUXILIARIES = 2;

  /** How much it says that two were fighting each other when it is told of all the event. */
  private static final double FOES = 2;

  /** "A campaign that X and Y waged", "an attempt by X to take the town": who undertakes it. */
  List<Participant> undertakers() {
    List<Participant> found = new ArrayList<>();
    List<Token> tokens = told.phrase().tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (WORDS.cue("undertaking").contains(tokens.get(i).key())) {
        boolean led = WORDS.cue("led-by").contains(tokens.get(i + 1).key());
        int marker = led ? i + 2 : i + 1;
        if (marker < tokens.size() && WORDS.cue("undertaken").contains(tokens.get(marker).key())) {
          found.addAll(behind(marker));
        }
      }
    }
    return found;
  }

  /** Those against whom it is undertaken. */
  List<Participant> targets() {
    List<Token> tokens = told.phrase().tokens();
    boolean undertaking = false;
    for (int i = 0; i < tokens.size(); i++) {
      undertaking |= WORDS.cue("undertaking").contains(tokens.get(i).key());
      if (undertaking && tokens.get(i).is("against")) {
        return behind(i);
      }
    }
    return List.of();
  }

  /** "Was fought between X and Y": two sides, of whom nobody is said to attack. */
  void opponents(Cast cast, Relations relations) {
    Optional<Opponents> sides = cast.opponents(told);
    if (sides.isEmpty()) {
      return;
    }
    List<Combatant> first = combatants(sides.get().first(), cast);
    List<Combatant> second = combatants(sides.get().second(), cast);
    for (List<Combatant> side : List.of(first, second)) {
      for (Combatant party : side) {
        relations.attack(party, 0);
        relations.noteInDeed(party);
        relations.vote(party, side, 1);
      }
    }
    for (Combatant party : first) {
      relations.vote(party, second, -FOES);
    }
  }

  private List<Combatant> combatants(List<Opponents.Named> side, Cast cast) {
    List<Combatant> found = new ArrayList<>();
    for (Opponents.Named one : side) {
      cast.party(Combatant.army(one), told, Optional.empty()).ifPresent(found::add);
    }
    return found;
  }

  /** Whether a verb says that an attack was met and failed: "beat back", "repelled". */
  boolean isRepulse(EventMention mention) {
    if (WORDS.cue("repels").contains(mention.verb())) {
      return true;
    }
    List<Token> tokens = told.phrase().tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (mention.span().covers(tokens.get(i).span())) {
        return WORDS.cue("beats-off").contains(mention.verb())
            && (tokens.get(i + 1).is("back") || tokens.get(i + 1).is("off"));
      }
    }
    return false;
  }

  /** Those who leave the field to others: "X had withdrawn", "Y fled". */
  List<Participant> givingWay() {
    return before("gives-way");
  }

  /** "X was blamed for the bomb": who is said to have done it. */
  List<Participant> blamed() {
    return before("is-blamed");
  }

  /** "They were driven off by X": who met an attack. */
  List<Participant> repulsing() {
    List<Token> tokens = told.phrase().tokens();
    for (int i = 0; i + 3 < tokens.size(); i++) {
      boolean off = tokens.get(i + 1).is("off") || tokens.get(i + 1).is("back");
      if (off && WORDS.cue("driven").contains(tokens.get(i).key()) && tokens.get(i + 2).is("by")) {
        return behind(i + 2);
      }
    }
    return List.of();
  }

  private boolean hasWord(String cue) {
    Set<String> words = WORDS.cue(cue);
    for (Token token : told.phrase().tokens()) {
      if (words.contains(token.key())) {
        return true;
      }
    }
    return false;
  }

  /** The people named before a word of a set, with nothing but auxiliaries between. */
  private List<Participant> before(String cue) {
    List<Participant> found = new ArrayList<>();
    if (!hasWord(cue)) {
      return found; // without asking for names, for which the sentence would be parsed
    }
    for (Participant named : told.statement().named()) {
      int next = tokenBehind(named);
      for (int i = next; next >= 0 && i < told.phrase().tokens().size(); i++) {
        String key = told.phrase().tokens().get(i).key();
        if (WORDS.cue(cue).contains(key)) {
          found.add(named);
        }
        if (i - next >= AUXILIARIES || !WORDS.cue("auxiliary").contains(key)) {
          break;
        }
      }
    }
    return found;
  }

  /**
   * Those who bear arms and are named before a pronoun, from left to right.
   *
   * @param alike whether they must be one or many as the pronoun is
   */
  List<Participant> namedBefore(Participant pronoun, boolean alike) {
    List<Participant> found = new ArrayList<>();
    for (Participant named : told.statement().named()) {
      boolean before = named.span().end() < pronoun.span().start();
      boolean fits = !alike || named.plural() == pronoun.plural();
      if (before && named.kind().isArmed() && fits) {
        found.add(named);
      }
    }
    return found;
  }

  /** The people named behind a word, joined by "and" and commas. */
  private List<Participant> behind(int marker) {
    List<Participant> found = new ArrayList<>();
    List<Token> tokens = told.phrase().tokens();
    Set<String> joints = WORDS.cue("joint");
    for (int i = marker + 1; i < tokens.size(); i++) {
      Optional<Participant> here = at(tokens.get(i));
      if (here.isPresent()) {
        if (!found.contains(here.get())) {
          found.add(here.get());
        }
      } else if (!joints.contains(tokens.get(i).key())) {
        break;
      }
    }
    return found;
  }

  private Optional<Participant> at(Token token) {
    return told.statement().named().stream()
        .filter(named -> named.span().covers(token.span()))
        .findFirst();
  }

  private int tokenBehind(Participant named) {
    List<Token> tokens = told.phrase().tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).span().start() >= named.span().end()) {
        return i;
      }
    }
    return -1;
  }
}
