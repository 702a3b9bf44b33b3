package org.skirmish.event.gate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.event.day.Told;
import org.skirmish.lexicon.EventClass;
import org.skirmish.lexicon.Genre;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.lexicon.PersonKind;
import org.skirmish.mention.Token;
import org.skirmish.mention.clause.EventMention;
import org.skirmish.mention.clause.Statement;
import org.skirmish.mention.clause.Status;
import org.skirmish.mention.noun.Participant;
import org.skirmish.source.Span;
import org.skirmish.source.WordSets;

/**
 * Why a deed is one that ACLED codes and no common crime: armed people, forces or gangs do it, or
 * it is done to somebody for what he does or says.
 *
 * @param violent whether armed people or forces do it
 * @param known whether these are a force of a state or a group with a name
 * @param threatened whether those who suffer it are threatened for what they do or say, or hold an
 *     office
 * @param onArmed whether they bear arms or belong to a party
 * @param held whether it is an abduction and the text speaks of abductors or a ransom
 */
record DeedKind(boolean violent, boolean known, boolean threatened, boolean onArmed, boolean held) {

  private static final WordSets WORDS = WordSets.of(DeedKind.class, "deed-words.csv");

  private static final Set<String> ACCUSES = Lexicon.english().cue("suspects");

  /** So many words behind somebody may say who he is. */
  private static final int DESCRIBED = 8;

  /** Words of the longest expression in the resource. */
  private static final int LONGEST = 3;

  /**
   * What speaks for it; empty where it is none.
   *
   * @param names the names of those whom the report calls journalists, activists and the like
   * @param band whether the text around it speaks of abductors or a ransom
   */
  static Optional<DeedKind> of(
      Told told, EventMention mention, ThreatenedNames names, boolean band) {
    Statement statement = told.statement();
    if (!isDeed(mention) || isExcused(told, mention, statement)) {
      return Optional.empty();
    }
    boolean threatened =
        isOn(told, mention, "threatened")
            || isOn(told, mention, "officeholder")
            || isUnnamed(mention) && names.standBefore(mention.span().start(), told.phrase());
    DeedKind kind =
        new DeedKind(
            isByViolent(mention),
            mention.agents().stream().anyMatch(DeedKind::isKnown),
            threatened,
            isOnArmed(mention),
            band && mention.eventClass() == EventClass.ABDUCT);
    boolean arrest = mention.eventClass() == EventClass.ARREST;
    boolean coded = threatened || kind.onArmed() || !arrest && (kind.violent() || kind.held());
    return coded ? Optional.of(kind) : Optional.empty();
  }

  /** How much speaks for it. */
  int points() {
    return (violent ? 2 : 0) + (threatened || onArmed ? 2 : 0) + (held ? 1 : 0);
  }

  private static boolean isKnown(Participant agent) {
    return agent.group().isPresent()
        || agent.kind().isOfState()
        || agent.kind() == PersonKind.REBEL
        || agent.kind() == PersonKind.IDENTITY
        || agent.kind().isCrowd();
  }

  /** Whether armed people of a known sort do it; an unknown name may be anybody's. */
  private static boolean isByViolent(EventMention mention) {
    return Sight.isByViolent(mention)
        && mention.agents().stream()
            .anyMatch(
                one ->
                    one.group().isPresent()
                        || one.nationality().isPresent()
                        || Lexicon.english().person(one.word()).isPresent());
  }

  static boolean isThreatened(String word) {
    return WORDS.get("threatened").contains(word);
  }

  /** Whether nobody is said to suffer it but by a name or a pronoun. */
  private static boolean isUnnamed(EventMention mention) {
    return mention.patients().stream().noneMatch(one -> one.kind().isSomebody());
  }

  /** Whether abductors or a ransom are spoken of. */
  static boolean namesBand(Told told) {
    return has(told, told.sentence().span(), "band");
  }

  private static boolean isDeed(EventMention mention) {
    return switch (mention.eventClass()) {
      case KILL, WOUND, SHOOT, BEAT, ATTACK, RAPE, ABDUCT, ARREST -> true;
      case EXPLODE, SUICIDE_BOMB, STRIKE, SHELL, GRENADE, CLASH -> true;
      case DESTROY, LOOT, INTERVENE -> Sight.isByViolent(mention);
      default -> false;
    };
  }

  private static boolean isExcused(Told told, EventMention mention, Statement statement) {
    boolean accusation =
        statement.topic().verb().filter(ACCUSES::contains).isPresent()
            || mention.status() == Status.CLAIMED && isOfCourt(statement);
    boolean border =
        mention.eventClass() == EventClass.ARREST && has(told, told.sentence().span(), "border");
    boolean suspect =
        mention.eventClass() == EventClass.ARREST && Excuse.isOfSuspect(mention, statement);
    boolean vehicle = Excuse.isByVehicle(mention) && !Sight.isByViolent(mention);
    boolean accident = Excuse.isAccident(statement) && !Sight.isByViolent(mention);
    return accusation
        || isBehind(told, mention, "verdict")
        || border
        || suspect
        || vehicle
        || accident
        || Excuse.isVerdict(mention, statement)
        || Totals.isTotal(told.phrase().tokens());
  }

  /** "found guilty of killing a guard": what the sentence is for, and not what it tells. */
  private static boolean isBehind(Told told, EventMention mention, String set) {
    return told.phrase().tokens().stream()
        .takeWhile(token -> token.span().start() < mention.span().start())
        .anyMatch(token -> WORDS.get(set).contains(token.key()));
  }

  /** "filed a charge sheet alleging murder": what is said there is no fact yet. */
  private static boolean isOfCourt(Statement statement) {
    return statement.topic().cues().stream()
        .anyMatch(cue -> cue.theme().genre() == Genre.COURT_REPORT);
  }

  private static boolean isOnArmed(EventMention mention) {
    return mention.patients().stream().anyMatch(one -> one.kind().isArmed() || one.isParty());
  }

  /** Whether those who suffer it, or else somebody named in the sentence, are such people. */
  private static boolean isOn(Told told, EventMention mention, String set) {
    boolean unnamed = isUnnamed(mention);
    for (Participant patient : mention.patients()) {
      if (has(told, described(told, patient.span()), set)) {
        return true;
      }
    }
    boolean someone = false;
    for (Participant named : told.statement().named()) {
      boolean agent = mention.agents().stream().anyMatch(one -> one.span().equals(named.span()));
      boolean before = named.span().start() < mention.span().start();
      someone |= before && !agent && has(told, described(told, named.span()), set);
    }
    return someone && (unnamed || mention.status() == Status.BACKGROUND);
  }

  /** "the home of his colleague, a producer": what says more of somebody stands behind him. */
  private static Span described(Told told, Span who) {
    Span all = who;
    int words = 0;
    for (Token token : told.phrase().tokens()) {
      boolean verb =
          told.statement().topic().foreground().contains(token.span())
              || told.statement().mentions().stream()
                  .anyMatch(one -> one.span().equals(token.span()));
      if (token.span().start() >= who.end()) {
        words++;
        if (verb || words > DESCRIBED) {
          break;
        }
        all = all.to(token.span());
      }
    }
    return all;
  }

  private static boolean has(Told told, Span span, String set) {
    List<Token> tokens = told.phrase().tokens();
    for (int i = 0; i < tokens.size(); i++) {
      StringBuilder words = new StringBuilder();
      for (int j = i; j < Math.min(tokens.size(), i + LONGEST); j++) {
        if (!span.covers(tokens.get(j).span())) {
          break;
        }
        words.append(words.isEmpty() ? "" : " ").append(tokens.get(j).key());
        if (WORDS.get(set).contains(words.toString())) {
          return true;
        }
      }
    }
    return false;
  }
}
