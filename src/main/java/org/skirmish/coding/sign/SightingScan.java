package org.skirmish.coding.sign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.coding.WordLists;
import org.skirmish.world.NameIndex;

/**
 * Goes through one text from left to right and takes down what it says happened, leaving out what
 * it denies ("no clashes", "failed to"), what lies behind the event ("who had attacked", "accused
 * of murder", "following the arrest of …, ") and what a demonstration is about ("protested against
 * the killing of …").
 */
final class SightingScan {

  private static final int NEGATION_REACH = 4;
  private static final Set<String> ANNOUNCED = WordLists.of("announced");
  private static final GappedSigns GAPPED = GappedSigns.instance();
  private static final Set<String> SOLDIERS = WordLists.of("soldiers-of-a-group");

  private final SignWords signWords;
  private final PartyNames names;
  private final boolean lenient;

  private final List<Sighting> found = new ArrayList<>();
  private final List<String> words = new ArrayList<>();

  private Tokens tokens;
  private int base;
  private int sentence;
  private int negatedUntil;
  private boolean reason;
  private boolean cause;
  private boolean pausedSinceCause;
  private boolean demonstration;
  private boolean actInSentence;

  /**
   * @param names the actors that are known, each with the sign of its kind
   * @param lenient whether to take down what lies behind the event, too
   */
  SightingScan(SignWords signWords, PartyNames names, boolean lenient) {
    this.signWords = signWords;
    this.names = names;
    this.lenient = lenient;
  }

  List<Sighting> found() {
    return found;
  }

  /** All words read so far, breaks among them. */
  List<String> words() {
    return words;
  }

  /** Reads one text; its first sentence is a new one. */
  void read(Tokens text) {
    tokens = text;
    base = words.size();
    int i = 0;
    while (i < text.size()) {
      if (text.word(i).equals(Tokens.STOP)) {
        nextSentence();
        i++;
      } else if (text.word(i).equals(Tokens.COMMA)) {
        reason = false;
        pausedSinceCause = true;
        i++;
      } else {
        i += readPhrase(i);
      }
    }
    if (!text.word(text.size() - 1).equals(Tokens.STOP)) {
      nextSentence();
    }
    words.addAll(text.words());
    words.add(Tokens.STOP);
  }

  private void nextSentence() {
    sentence++;
    reason = false;
    cause = false;
    demonstration = false;
    actInSentence = false;
    negatedUntil = 0;
  }

  private int readPhrase(int i) {
    Optional<NameIndex.Match<Sign>> name = names.longestAt(tokens.words(), i);
    Optional<NameIndex.Match<List<SignWords.Sense>>> phrase =
        signWords.longestAt(tokens.words(), i);
    readGapped(i);
    if (name.isPresent() && isLonger(name.get(), phrase)) {
      int words = name.get().words();
      // "Houthi forces": the word for soldiers belongs to the name.
      int length = SOLDIERS.contains(tokens.word(i + words)) ? words + 1 : words;
      add(name.get().entry(), true, i, length);
      return length;
    }
    if (phrase.isEmpty()) {
      openLeadingClause(i);
      return 1;
    }
    int length = phrase.get().words();
    boolean had = isBackground(i);
    boolean topic = !lenient && cause && !pausedSinceCause && has(phrase.get().entry(), Sign.LOOT);
    for (SignWords.Sense sense : phrase.get().entry()) {
      if (!sense.sign().isGrammar() && !topic && counts(sense.sign(), i, length, had)) {
        add(sense.sign(), sense.strong(), i, length);
      }
    }
    for (SignWords.Sense sense : phrase.get().entry()) {
      if (sense.sign().isGrammar()) {
        readGrammar(sense.sign(), i, length);
      }
    }
    return length + soldiersOf(phrase.get().entry(), i + length);
  }

  /** A name goes before a phrase of its length, but "villagers" stay people who may also act. */
  private static boolean isLonger(
      NameIndex.Match<Sign> name, Optional<NameIndex.Match<List<SignWords.Sense>>> phrase) {
    if (phrase.isEmpty() || name.words() > phrase.get().words()) {
      return true;
    }
    return name.words() == phrase.get().words()
        && !(name.entry() == Sign.CIVIL && has(phrase.get().entry(), Sign.CROWD));
  }

  private static boolean has(List<SignWords.Sense> senses, Sign sign) {
    for (SignWords.Sense sense : senses) {
      if (sense.sign() == sign) {
        return true;
      }
    }
    return false;
  }

  /** "Drove … out of": what stands between is read after it, as if it stood alone. */
  private void readGapped(int i) {
    for (GappedSigns.Match match : GAPPED.at(tokens, i)) {
      if (happened(match.sign(), i, isBackground(i))) {
        add(match.sign(), match.strong(), i, match.words());
      }
    }
  }

  /** "Rebel forces", "insurgent troops": the word for soldiers belongs to the group. */
  private int soldiersOf(List<SignWords.Sense> senses, int next) {
    boolean group = senses.size() == 1 && senses.get(0).sign() == Sign.ARMED;
    return group && SOLDIERS.contains(tokens.word(next)) ? 1 : 0;
  }

  private void readGrammar(Sign sign, int i, int length) {
    switch (sign) {
      case NEGATION -> negatedUntil = i + length + NEGATION_REACH;
      case REASON -> reason = true;
      case CAUSE -> {
        if (demonstration) {
          cause = true;
          pausedSinceCause = false;
        }
        openLeadingClause(i);
      }
      default -> {}
    }
  }

  /** "After clashes with rebels, residents protested": a clause before the event's own verb. */
  private void openLeadingClause(int i) {
    String word = tokens.word(i);
    if (!actInSentence && word.equals("after") && (i == 0 || tokens.isBreak(i - 1))) {
      reason = true;
    }
  }

  private boolean counts(Sign sign, int i, int length, boolean had) {
    if (!happened(sign, i, had)) {
      return false;
    }
    if (lenient) {
      return true;
    }
    return switch (sign) {
      // The month of March has a capital, a march has none.
      case PROTEST -> !(tokens.word(i).equals("march") && tokens.capital(i));
      case CAPTURE -> {
        if (TakenGround.isOfPeople(tokens, i + length)) {
          add(Sign.ARREST, false, i, length);
        }
        yield TakenGround.follows(tokens, i, length);
      }
      case REGAIN -> !tokens.word(i).equals("liberated") || TakenGround.follows(tokens, i, length);
      default -> true;
    };
  }

  /** Whether the text says that it happened, and now: not denied, no background, no reason. */
  private boolean happened(Sign sign, int i, boolean had) {
    boolean denied = i < negatedUntil && !sign.isParty();
    if (lenient || denied) {
      return !denied;
    }
    if (reason || cause && !sign.survivesCause()) {
      return false;
    }
    return sign.isParty() || !had;
  }

  /** Past perfect: "had attacked", "had been attacked", but not "announced that they had". */
  private boolean isBackground(int i) {
    String before = tokens.word(i - 1);
    return before.equals("had") && !isAnnounced(i)
        || (before.equals("been") || before.equals("also")) && tokens.word(i - 2).equals("had");
  }

  private boolean isAnnounced(int i) {
    if (!tokens.word(i - 3).equals("that")) {
      return false;
    }
    for (int j = i - 4; !tokens.word(j).equals(Tokens.STOP); j--) {
      if (ANNOUNCED.contains(tokens.word(j))) {
        return true;
      }
    }
    return false;
  }

  private void add(Sign sign, boolean strong, int i, int length) {
    found.add(new Sighting(sign, strong, sentence, base + i, base + i + length));
    switch (sign) {
      case PROTEST, PROTESTERS, RIOT, RIOTERS -> demonstration = true;
      default -> {}
    }
    actInSentence |= !sign.isParty();
  }
}
