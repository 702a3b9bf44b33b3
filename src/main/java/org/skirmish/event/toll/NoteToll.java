package org.skirmish.event.toll;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.skirmish.event.Fatalities;
import org.skirmish.event.Findings;
import org.skirmish.event.Keywords;
import org.skirmish.event.day.Told;
import org.skirmish.mention.Phrase;
import org.skirmish.mention.Token;
import org.skirmish.mention.count.CountMention;
import org.skirmish.model.Doubt;
import org.skirmish.model.FieldPath;
import org.skirmish.source.WordSets;

/**
 * The dead of an incident note. A coder writes down every death that is reported, so a note that
 * tells of none says that none is known: ACLED enters 0. Where it says that the toll is unknown, or
 * gives it in words that are no number, nothing is entered.
 */
public final class NoteToll {

  private static final WordSets WORDS = WordSets.of(NoteToll.class, "note-words.csv");
  private static final Set<String> UNKNOWN = WORDS.get("unknown");
  private static final Set<String> TOLL = WORDS.get("toll");
  private static final Set<String> VAGUE = WORDS.get("vague");
  private static final Set<String> DEATH = WORDS.get("death");
  private static final Set<String> CODED = WORDS.get("coded");
  private static final Set<String> LINKS = WORDS.get("coded-link");
  private static final Set<String> ELSEWHERE = WORDS.get("coded-elsewhere");

  /** The most words between "coded" and "estimate". */
  private static final int ESTIMATE = 4;

  /** The most words between "coded" and the "event" that has them. */
  private static final int PLACE = 9;

  private NoteToll() {}

  /**
   * @param told what the sentences say
   * @param sentences the note's sentences
   * @param claimed whether a party claims dead of whom nobody else speaks
   */
  public static Fatalities complete(
      Fatalities told, List<Told> sentences, boolean claimed, Findings findings) {
    OptionalInt coded = TollRemarks.entered(sentences);
    coded = coded.isPresent() ? coded : coded(sentences);
    coded = coded.isPresent() ? coded : TollRemarks.share(sentences);
    if (coded.isPresent()) {
      findings.inferred(FieldPath.FATALITIES, "the number that the note says it is coded with");
      return new Fatalities(coded, coded, coded);
    }
    if (TollRemarks.denies(sentences)) {
      findings.inferred(FieldPath.FATALITIES, "the note says that nobody died");
      return new Fatalities(OptionalInt.of(0), OptionalInt.of(0), OptionalInt.of(0));
    }
    if (isCodedElsewhere(sentences)) {
      findings.inferred(FieldPath.FATALITIES, "the note says that another event has the dead");
      return new Fatalities(OptionalInt.of(0), OptionalInt.of(0), OptionalInt.empty());
    }
    OptionalInt events = TollRemarks.sharers(sentences);
    OptionalInt divided = TollRemarks.divided(sentences);
    OptionalInt all = divided.isPresent() ? divided : told.low();
    if (events.isPresent() && events.getAsInt() > 0 && all.isPresent()) {
      findings.inferred(
          FieldPath.FATALITIES, "the note's dead divided by the events that share them");
      OptionalInt share = OptionalInt.of(Math.round((float) all.getAsInt() / events.getAsInt()));
      return new Fatalities(share, share, share);
    }
    if (told.low().isEmpty() && told.high().isPresent() && isAsManyAs(sentences, told)) {
      findings.inferred(FieldPath.FATALITIES, "a coder enters the number behind \"as many as\"");
      return new Fatalities(told.high(), told.high(), told.high());
    }
    if (told.low().isPresent() || told.high().isPresent()) {
      return told;
    }
    OptionalInt shorthand = TollRemarks.shorthand(sentences);
    if (shorthand.isPresent()) {
      findings.inferred(FieldPath.FATALITIES, "the number that the note gives in shorthand");
      return new Fatalities(shorthand, shorthand, shorthand);
    }
    OptionalInt suicide = claimed ? OptionalInt.empty() : TollRemarks.suicide(sentences);
    if (suicide.isPresent()) {
      findings.inferred(FieldPath.FATALITIES, "a bomber who blew himself up");
      return new Fatalities(suicide, suicide, OptionalInt.empty());
    }
    if (claimed || isOpen(sentences)) {
      findings.doubt(
          Doubt.Kind.VAGUE_FIGURE, "The note says that the toll is unknown, or gives no number.");
      return told;
    }
    findings.inferred(FieldPath.FATALITIES, "the note tells of no dead");
    return new Fatalities(OptionalInt.of(0), OptionalInt.of(0), OptionalInt.empty());
  }

  /** "As many as four were killed": no estimate, but a way to say that four are many. */
  private static boolean isAsManyAs(List<Told> sentences, Fatalities dead) {
    for (Told told : sentences) {
      List<Token> tokens = told.phrase().tokens();
      for (CountMention count : told.phrase().counts()) {
        int first = count.first();
        boolean many =
            first + 2 < tokens.size()
                && tokens.get(first).is("as")
                && tokens.get(first + 1).is("many");
        if (many && count.range().high().equals(dead.high())) {
          return true;
        }
      }
    }
    return false;
  }

  /** "Unknown dead coded as 3. Fatalities coded as 4 (one chief and 3)": the larger is the sum. */
  private static OptionalInt coded(List<Told> sentences) {
    OptionalInt most = OptionalInt.empty();
    for (Told told : sentences) {
      OptionalInt coded = codedIn(told.phrase());
      boolean more = coded.isPresent() && (most.isEmpty() || coded.getAsInt() > most.getAsInt());
      most = more ? coded : most;
    }
    return most;
  }

  /** "Unknown fatalities; coded as 10", "coded to 3", "coded at low estimate of 3", "12 coded". */
  private static OptionalInt codedIn(Phrase phrase) {
    for (CountMention count : phrase.counts()) {
      int before = count.first() - 1;
      boolean as =
          before > 0
              && (isCoded(phrase, before - 1) && LINKS.contains(phrase.tokens().get(before).key())
                  || phrase.tokens().get(before).is("of")
                      && phrase.tokens().get(before - 1).is("estimate")
                      && isCodedBefore(phrase, before - 1));
      boolean coded =
          count.after() < phrase.tokens().size() && phrase.tokens().get(count.after()).is("coded");
      if ((as || coded) && count.range().isExact()) {
        return count.range().low();
      }
    }
    return OptionalInt.empty();
  }

  private static boolean isCoded(Phrase phrase, int token) {
    return CODED.contains(phrase.tokens().get(token).key());
  }

  private static boolean isCodedBefore(Phrase phrase, int end) {
    for (int i = Math.max(0, end - ESTIMATE); i < end; i++) {
      if (isCoded(phrase, i)) {
        return true;
      }
    }
    return false;
  }

  /** "Fatalities coded to Orlen event", "the dead are coded in the event of 3 May". */
  private static boolean isCodedElsewhere(List<Told> sentences) {
    for (Told told : sentences) {
      List<Token> tokens = told.phrase().tokens();
      for (int i = 0; i + 1 < tokens.size(); i++) {
        boolean link = ELSEWHERE.contains(tokens.get(i + 1).key());
        if (link && tokens.get(i).is("coded") && isTollBefore(tokens, i)) {
          for (int k = i + 2; k < Math.min(i + PLACE, tokens.size()); k++) {
            if (tokens.get(k).is("event")) {
              return !isOfPlace(tokens.subList(i + 2, k), sentences.get(0).phrase());
            }
          }
        }
      }
    }
    return false;
  }

  /** Whether the event that has the dead is called by the place of this one. */
  private static boolean isOfPlace(List<Token> event, Phrase opening) {
    boolean named = false;
    for (Token token : event) {
      if (token.isWord() && Character.isUpperCase(token.text().charAt(0))) {
        named = true;
        if (opening.tokens().stream().noneMatch(other -> other.is(token.key()))) {
          return false;
        }
      }
    }
    return named;
  }

  private static boolean isTollBefore(List<Token> tokens, int end) {
    for (int i = Math.max(0, end - ESTIMATE); i < end; i++) {
      if (TOLL.contains(tokens.get(i).key())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOpen(List<Told> sentences) {
    for (Told told : sentences) {
      if (isOpen(told.phrase())) {
        return true;
      }
    }
    return false;
  }

  /** "Casualties unknown", "several people were killed". */
  private static boolean isOpen(Phrase phrase) {
    boolean unknown = false;
    boolean toll = false;
    boolean vague = false;
    boolean death = false;
    boolean not = Keywords.occurs("not", phrase.tokens());
    for (Token token : phrase.tokens()) {
      unknown |= UNKNOWN.contains(token.key()) || not && token.is("known");
      toll |= TOLL.contains(token.key());
      vague |= VAGUE.contains(token.key());
      death |= DEATH.contains(token.key());
    }
    return unknown && toll || vague && death;
  }
}
