package org.skirmish.event.story;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.event.day.Told;
import org.skirmish.lexicon.EventClass;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.mention.Phrase;
import org.skirmish.mention.Token;
import org.skirmish.mention.clause.EventMention;
import org.skirmish.mention.clause.Statement;
import org.skirmish.mention.clause.Status;
import org.skirmish.source.ResourceLines;
import org.skirmish.source.WordSets;

/**
 * Tells whether a sentence tells a deed: something that was done, not planned, feared or recalled.
 */
public final class Deeds {

  private static final Set<String> NOT_TOLD =
      new HashSet<>(ResourceLines.of(Deeds.class, "not-told.txt"));
  private static final Set<String> WARS = WordSets.of(Deeds.class, "story-words.csv").get("war");

  private static final Set<String> THEY = Lexicon.english().cue("many-pronoun");

  private Deeds() {}

  public static boolean tells(Told told) {
    Phrase phrase = told.phrase();
    if (isBalance(phrase)) {
      return false;
    }
    if (Losses.tells(told)) {
      return true;
    }
    for (Token token : phrase.tokens()) {
      if (NOT_TOLD.contains(token.key())) {
        return false;
      }
    }
    return deed(told.statement(), 0).isPresent();
  }

  /**
   * Whether the only violence of the sentence is "the attacks", told before: "In a report of 6 May,
   * residents said that the group was behind the attacks". Its date is not that of a deed.
   */
  public static boolean onlyRefersBack(Told told) {
    if (Losses.tells(told)) {
      return false;
    }
    boolean back = false;
    for (EventMention mention : told.statement().mentions()) {
      if (isViolent(mention)) {
        if (!mention.nominal() || !refersBack(mention, told.phrase().tokens())) {
          return false;
        }
        back = true;
      }
    }
    return back;
  }

  /** "the attack", with nothing behind it that tells which: "the attack on the town". */
  private static boolean refersBack(EventMention mention, List<Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      if (mention.span().covers(tokens.get(i).span())) {
        Token before = tokens.get(i - 1);
        boolean told = before.is("the") || before.is("this") || before.is("these");
        Token after = i + 1 < tokens.size() ? tokens.get(i + 1) : before;
        return told && (i + 1 == tokens.size() || !after.isWord() || after.is("and"));
      }
    }
    return false;
  }

  /** Whether a clause tells that somebody armed attacked, fought or took a place. */
  public static boolean isFight(Told told) {
    for (EventMention mention : told.statement().mentions()) {
      boolean fight =
          switch (mention.eventClass()) {
            case ATTACK, CLASH, SHELL, STRIKE, TAKE_GROUND, SHOOT -> true;
            default -> false;
          };
      boolean armed = mention.agents().stream().anyMatch(agent -> agent.kind().isArmed());
      if (fight && armed && !mention.nominal() && mention.status() == Status.ASSERTED) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a sentence makes an event of what it tells: a deed that is its subject matter or that
   * somebody did to somebody, not "the battle" of which a film, a resolution or a grave reminds.
   */
  public static boolean isOwnEvent(Told sentence) {
    boolean told = false;
    boolean claimed = Losses.tells(sentence);
    boolean death = false;
    for (EventMention mention : sentence.statement().mentions()) {
      boolean event = isOwnEvent(mention, sentence);
      told |= event && mention.status() == Status.ASSERTED;
      claimed |= event && mention.status() == Status.CLAIMED;
      death |= mention.eventClass() == EventClass.DIE;
    }
    // A queen who died is none, whatever people say; twelve people who died in a blast are one.
    return told || claimed && !death;
  }

  private static boolean isOwnEvent(EventMention mention, Told told) {
    boolean main = told.statement().topic().isForeground(mention);
    boolean people = !mention.agents().isEmpty() || !mention.patients().isEmpty();
    boolean done = main || mention.status() == Status.ASSERTED && !isInfinitive(mention, told);
    return switch (mention.eventClass()) {
      case KILL, WOUND, SHOOT, BEAT, RAPE, ABDUCT ->
          done && (main || people || !mention.nominal()) && !isOfRemains(mention);
      case ATTACK, CLASH, SHELL, STRIKE, EXPLODE, GRENADE, SUICIDE_BOMB ->
          done && (main || people || !mention.nominal());
      case TAKE_GROUND, LOOT, DESTROY, SEIZE, THROW, DEMONSTRATE -> main && !mention.nominal();
      case ARREST, INTERCEPT -> main && !mention.nominal() && isByArmed(mention);
      default -> false;
    };
  }

  /** "Orders to kill them", "able to strike": whether it came about is another matter. */
  private static boolean isInfinitive(EventMention mention, Told told) {
    List<Token> tokens = told.phrase().tokens();
    for (int i = 1; i < tokens.size(); i++) {
      if (mention.span().covers(tokens.get(i).span())) {
        return tokens.get(i - 1).is("to");
      }
    }
    return false;
  }

  /** "The remains were buried in the cathedral": nobody died by that. */
  private static boolean isOfRemains(EventMention mention) {
    return Lexicon.english().cue("finds").contains(mention.verb())
        && mention.patients().stream().allMatch(who -> who.count().isEmpty());
  }

  /** The clause that tells what somebody armed, or a crowd, did and that is an event itself. */
  public static Optional<EventMention> event(Told told) {
    for (EventMention mention : told.statement().mentions()) {
      boolean event =
          switch (mention.eventClass()) {
            case DEMONSTRATE, EXPLODE, SUICIDE_BOMB -> true;
            case ATTACK, CLASH, SHELL, STRIKE, GRENADE, TAKE_GROUND ->
                mention.agents().isEmpty() || isByArmed(mention);
            case KILL, SHOOT, BEAT, ABDUCT, LOOT, DESTROY, INTERCEPT -> isByArmed(mention);
            case INTERVENE -> mention.patients().stream().anyMatch(who -> who.kind().isCrowd());
            default -> false;
          };
      boolean main = told.statement().topic().isForeground(mention);
      if (event && main && !mention.nominal() && mention.status() == Status.ASSERTED) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  /** "They" are those who acted before. */
  private static boolean isByArmed(EventMention mention) {
    return mention.agents().stream()
        .anyMatch(agent -> agent.kind().isArmed() || THEY.contains(agent.word()));
  }

  /** Whether it tells of a crowd's deeds. */
  public static boolean isCrowds(Told told) {
    return told.statement().mentions().stream()
        .anyMatch(
            mention ->
                mention.eventClass() == EventClass.DEMONSTRATE
                    && mention.status() == Status.ASSERTED);
  }

  /** The first clause that tells what was done, behind the character {@code from}. */
  private static Optional<EventMention> deed(Statement statement, int from) {
    for (EventMention mention : statement.mentions()) {
      boolean real = mention.status() == Status.ASSERTED || mention.status() == Status.CLAIMED;
      if (real && isViolent(mention) && mention.span().start() >= from) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  /** Index of the first verb of a deed behind the token {@code from}, or −1. */
  public static int verb(Told told, int from) {
    List<Token> tokens = told.phrase().tokens();
    for (EventMention mention : told.statement().mentions()) {
      if (mention.nominal() || !isViolent(mention)) {
        continue;
      }
      for (int i = Math.max(0, from + 1); i < tokens.size(); i++) {
        if (mention.span().covers(tokens.get(i).span())) {
          return i;
        }
      }
    }
    return -1;
  }

  /** "The war has killed more than 27,000 people": the balance of years, no event. */
  public static boolean isBalance(Phrase phrase) {
    List<Token> tokens = phrase.tokens();
    boolean perfect = false;
    boolean war = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      war |= WARS.contains(token.key());
      boolean has = token.is("has") || token.is("have");
      perfect |= has && i + 1 < tokens.size() && tokens.get(i + 1).isWord();
      if (isSpan(tokens, i)) {
        return true;
      }
    }
    return war && perfect;
  }

  /** "In the past 24 hours", "over the last three months". */
  private static boolean isSpan(List<Token> tokens, int index) {
    boolean past = tokens.get(index).is("past") || tokens.get(index).is("last");
    return past
        && index > 0
        && tokens.get(index - 1).is("the")
        && index + 2 < tokens.size()
        && (tokens.get(index + 2).is("hours")
            || Lexicon.english().cue("spans-of-time").contains(tokens.get(index + 2).key()));
  }

  /** Whether it is of a class that tells of violence. */
  public static boolean isViolent(EventMention mention) {
    return switch (mention.eventClass()) {
      case KILL,
          DIE,
          WOUND,
          SHOOT,
          BEAT,
          ATTACK,
          CLASH,
          SHELL,
          STRIKE,
          EXPLODE,
          GRENADE,
          SUICIDE_BOMB,
          RAPE,
          ABDUCT,
          ARREST,
          LOOT,
          DESTROY,
          SEIZE,
          TAKE_GROUND,
          INTERCEPT,
          THROW ->
          true;
      default -> false;
    };
  }
}
