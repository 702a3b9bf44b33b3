package org.skirmish.event.gate;

import java.util.List;
import java.util.Optional;
import org.skirmish.lexicon.EventClass;
import org.skirmish.lexicon.Genre;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.lexicon.Means;
import org.skirmish.lexicon.PersonKind;
import org.skirmish.lexicon.Theme;
import org.skirmish.mention.clause.EventMention;
import org.skirmish.mention.clause.Statement;
import org.skirmish.mention.clause.Status;
import org.skirmish.mention.noun.Participant;

/**
 * What one sentence shows of a deed.
 *
 * @param weight how plainly: {@link Weight#VIOLENT_DEED}, {@link Weight#VICTIMS} or {@link
 *     Weight#BARE_NOUN}
 * @param foreground whether it is what the sentence tells
 */
record Sight(Weight weight, boolean foreground) {

  private static final Lexicon WORDS = Lexicon.english();

  /** The plainest deed that a headline asserts, which tells in the present tense. */
  static Optional<Sight> ofHeadline(Statement headline) {
    return plainest(headline, true);
  }

  /** The plainest deed that a sentence asserts of the past. */
  static Optional<Sight> of(Statement statement) {
    return plainest(statement, false);
  }

  private static Optional<Sight> plainest(Statement statement, boolean inPresent) {
    Optional<Sight> best = Optional.empty();
    if (statement.topic().verb().filter(WORDS.cue("speaks-of-deeds")::contains).isPresent()) {
      return best; // "admits killings", "condemned an attack": that was another day's news
    }
    for (EventMention mention : statement.mentions()) {
      boolean asserted = mention.status() == Status.ASSERTED || mention.status() == Status.CLAIMED;
      boolean past = inPresent || !statement.topic().isPresent(mention);
      Optional<Weight> weight = asserted && past ? weight(mention, statement) : Optional.empty();
      if (weight.isPresent()) {
        Sight sight = new Sight(weight.get(), statement.topic().isForeground(mention));
        if (best.isEmpty() || sight.points() > best.get().points()) {
          best = Optional.of(sight);
        }
      }
    }
    return best;
  }

  /** The same deed, if it is all that a headline tells. */
  Sight inForeground() {
    return new Sight(weight, true);
  }

  int points() {
    return weight.points() + (foreground ? Weight.FOREGROUND.points() : 0);
  }

  /** Whether somebody violent, a device or a crowd acts in the main clause. */
  boolean isPlain() {
    return foreground && weight == Weight.VIOLENT_DEED;
  }

  /** Whether the main clause tells of a deed or its victims. */
  boolean isDeed() {
    return foreground && weight != Weight.BARE_NOUN;
  }

  private static Optional<Weight> weight(EventMention mention, Statement statement) {
    return switch (mention.eventClass()) {
      case SUICIDE_BOMB -> Optional.of(Weight.VIOLENT_DEED);
      case EXPLODE -> Optional.of(blast(mention, statement));
      case STRIKE, SHELL, GRENADE -> {
        Weight weight = remote(mention);
        boolean thing = mention.nominal() && weight == Weight.BARE_NOUN && isWeapon(mention);
        yield thing ? Optional.empty() : Optional.of(weight);
      }
      case KILL, WOUND -> harm(mention, statement);
      case DIE ->
          isKilling(mention) || isInFight(mention, statement)
              ? harm(mention, statement)
              : Optional.empty();
      case ARREST -> arrest(mention, statement);
      case SHOOT, BEAT, ATTACK, RAPE, ABDUCT -> onPeople(mention);
      case CLASH -> Optional.of(clash(mention));
      case DESTROY ->
          Excuse.isAccident(statement) ? Optional.of(Weight.BARE_NOUN) : byViolent(mention);
      case LOOT, TAKE_GROUND, THROW, SEIZE -> byViolent(mention);
      case DEMONSTRATE, BLOCK -> crowd(mention);
      default -> Optional.empty();
    };
  }

  /** A bomb goes off, or a gas bottle. */
  private static Weight blast(EventMention mention, Statement statement) {
    if (Excuse.isAccident(statement)) {
      return Weight.BARE_NOUN;
    }
    boolean device = false;
    for (EventMention other : statement.mentions()) {
      device |= other.eventClass() == EventClass.EXPLODE && isDevice(other);
    }
    device |= statement.means().keySet().stream().anyMatch(Sight::goesOff);
    if (device && (!mention.nominal() || isOnSomething(mention))) {
      return Weight.VIOLENT_DEED;
    }
    return remote(mention);
  }

  private static boolean isDevice(EventMention mention) {
    return WORDS.cue("device").contains(mention.verb());
  }

  /** "delivered forty howitzers": things, and no deed. */
  private static boolean isWeapon(EventMention mention) {
    return WORDS.subject(mention.verb()).filter(Genre.WEAPON::equals).isPresent();
  }

  private static boolean goesOff(Means means) {
    return switch (means) {
      case EXPLOSIVE_DEVICE, SUICIDE, GRENADE, ARTILLERY -> true;
      default -> false;
    };
  }

  private static Weight remote(EventMention mention) {
    if (isByViolent(mention)) {
      return Weight.VIOLENT_DEED;
    }
    boolean aimed =
        mention.nominal() && mention.eventClass() != EventClass.EXPLODE && isOnSomething(mention);
    if (aimed) {
      return Weight.VIOLENT_DEED;
    }
    boolean shelled =
        !mention.nominal() && mention.eventClass() == EventClass.SHELL && isOnSomething(mention);
    return shelled ? Weight.VICTIMS : Weight.BARE_NOUN;
  }

  /** People are killed or hurt; not by an accident or a verdict. */
  private static Optional<Weight> harm(EventMention mention, Statement statement) {
    boolean excused =
        Excuse.isByVehicle(mention) && !isByViolent(mention)
            || Excuse.isVerdict(mention, statement)
            || Excuse.isAccident(statement) && !isByViolent(mention);
    return excused ? Optional.of(Weight.BARE_NOUN) : onPeople(mention);
  }

  /** "Three soldiers killed": the verb of killing, without anybody who did it. */
  private static boolean isKilling(EventMention mention) {
    return !mention.nominal()
        && WORDS
            .verb(mention.verb())
            .filter(one -> one.eventClass() == EventClass.KILL)
            .isPresent();
  }

  /** "Four people died in clashes": the fight is what they died of. */
  private static boolean isInFight(EventMention death, Statement statement) {
    boolean fight = false;
    for (EventMention other : statement.mentions()) {
      boolean violent =
          switch (other.eventClass()) {
            case CLASH, SHOOT, ATTACK, STRIKE, SHELL -> true;
            default -> false;
          };
      fight |= violent && other.nominal() && other.status() == Status.ASSERTED;
    }
    return fight && !death.nominal() && isOnSomething(death);
  }

  private static Optional<Weight> arrest(EventMention mention, Statement statement) {
    return Excuse.isOfSuspect(mention, statement)
        ? Optional.of(Weight.BARE_NOUN)
        : onPeople(mention);
  }

  private static Optional<Weight> onPeople(EventMention mention) {
    if (isByViolent(mention)) {
      return Optional.of(Weight.VIOLENT_DEED);
    }
    if (isByMany(mention) && isOnSomething(mention)) {
      return Optional.of(Weight.VIOLENT_DEED);
    }
    for (Participant patient : mention.patients()) {
      if (patient.kind().isSomebody() || patient.kind() == PersonKind.VAGUE) {
        return Optional.of(Weight.VICTIMS);
      }
    }
    return mention.nominal()
        ? Optional.of(Weight.BARE_NOUN)
        : isOnlyOnPeople(mention.eventClass()) ? Optional.of(Weight.VICTIMS) : Optional.empty();
  }

  /** "Reyes was shot dead": whoever it is, it is somebody; but a film is shot, a goal attacked. */
  private static boolean isOnlyOnPeople(EventClass what) {
    return switch (what) {
      case KILL, WOUND, RAPE, ABDUCT, ARREST -> true;
      default -> false;
    };
  }

  private static Weight clash(EventMention mention) {
    boolean sides = isByViolent(mention) || mention.patients().stream().anyMatch(Sight::isViolent);
    return sides ? Weight.VIOLENT_DEED : isByMany(mention) ? Weight.VICTIMS : Weight.BARE_NOUN;
  }

  private static Optional<Weight> byViolent(EventMention mention) {
    if (isByViolent(mention)) {
      return Optional.of(Weight.VIOLENT_DEED);
    }
    return isByMany(mention) ? Optional.of(Weight.VICTIMS) : Optional.empty();
  }

  private static Optional<Weight> crowd(EventMention mention) {
    boolean weak = WORDS.cue("weak-demonstration").contains(mention.verb());
    boolean armed = !mention.agents().isEmpty() && isViolent(mention.agents().get(0));
    if (armed && !mention.agents().get(0).kind().isCrowd()) {
      return Optional.empty();
    }
    if (weak || mention.eventClass() == EventClass.BLOCK) {
      return isByMany(mention) ? Optional.of(Weight.VICTIMS) : Optional.empty();
    }
    if (mention.nominal()) {
      return Optional.of(isByMany(mention) ? Weight.VIOLENT_DEED : Weight.BARE_NOUN);
    }
    return isByMany(mention) ? Optional.of(Weight.VIOLENT_DEED) : Optional.of(Weight.VICTIMS);
  }

  static boolean isByViolent(EventMention mention) {
    return mention.agents().stream().anyMatch(Sight::isViolent);
  }

  /** Whether they bear arms, or are a thing of those who do; not a "captain" of a team. */
  private static boolean isViolent(Participant participant) {
    if (isOfSport(participant.word()) || isForceOfNature(participant.word())) {
      return false;
    }
    return switch (participant.kind()) {
      case ARMY, POLICE, SECURITY, GUARD, EXTERNAL, STATE, REBEL, ARMED, GANG, IDENTITY -> true;
      case RIOTERS, PROTESTERS, FORCE_PROPERTY -> true;
      default -> false;
    };
  }

  static boolean isOfSport(String word) {
    List<Theme> themes = WORDS.themes().get(word);
    for (Theme theme : themes) {
      if (theme.genre() == Genre.SPORT) {
        return true;
      }
    }
    return false;
  }

  /** "A fire destroyed forty shops": nobody fired. */
  private static boolean isForceOfNature(String word) {
    return WORDS.subject(word).filter(Genre.DISASTER::equals).isPresent();
  }

  private static boolean isByMany(EventMention mention) {
    for (Participant agent : mention.agents()) {
      boolean people = agent.kind() == PersonKind.CIVILIANS || agent.kind() == PersonKind.VAGUE;
      if (agent.kind().isCrowd() || people && agent.plural() && !isOfSport(agent.word())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOnSomething(EventMention mention) {
    return !mention.patients().isEmpty();
  }
}
