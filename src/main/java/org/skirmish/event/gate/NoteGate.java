package org.skirmish.event.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.article.Article;
import org.skirmish.article.Section;
import org.skirmish.article.Sentence;
import org.skirmish.event.ArticleParts;
import org.skirmish.event.deed.DeedLabels;
import org.skirmish.lexicon.Circumstance;
import org.skirmish.lexicon.EventClass;
import org.skirmish.lexicon.Genre;
import org.skirmish.lexicon.Means;
import org.skirmish.lexicon.PersonKind;
import org.skirmish.mention.Mentions;
import org.skirmish.mention.Phrase;
import org.skirmish.mention.Token;
import org.skirmish.mention.clause.Definition;
import org.skirmish.mention.clause.EventMention;
import org.skirmish.mention.clause.Statement;
import org.skirmish.mention.clause.Status;
import org.skirmish.mention.noun.Participant;
import org.skirmish.source.Reject;

/**
 * Tells a coder's note from any other single paragraph: a coder opens it with a label, or dates a
 * deed, a crowd or a development that belongs into a table of events.
 */
final class NoteGate {

  /** A coder who writes in the present tense writes no more than so many sentences. */
  private static final int BRIEF = 2;

  private final Article article;
  private final Mentions mentions;
  private final List<Statement> statements = new ArrayList<>();
  private final List<Phrase> phrases = new ArrayList<>();
  private final Balance balance = new Balance();
  private Optional<Genre> seeming = Optional.empty();

  /** "17 July. Mob beats suspect": as coders open notes, often in the present tense. */
  private boolean opensWithDate;

  NoteGate(Mentions mentions) {
    this.mentions = mentions;
    this.article = mentions.article();
    for (Section section : article.sections()) {
      for (Sentence sentence : ArticleParts.sentences(section)) {
        Statement statement = mentions.statements().get(sentence);
        opensWithDate |= statement.isBare();
        if (!statement.isBare()) {
          statements.add(statement);
          phrases.add(mentions.of(sentence));
        }
      }
    }
  }

  Optional<Reject> reject() {
    weigh();
    return balance.points() >= Weight.NOTE_PASSING.points()
        ? Optional.empty()
        : Optional.of(Refusal.ofNote(article.document().name(), seeming));
  }

  /** What speaks for a note and against it. */
  Balance weigh() {
    if (statements.isEmpty()) {
      return balance; // nothing but a date
    }
    if (isCoders()) {
      balance.add(Weight.CODERS_MARK);
    }
    if (isDated()) {
      balance.add(Weight.NOTE_DATED);
    }
    Optional<Sight> sight = better(plainest(), inPresent());
    if (sight.isPresent()) {
      balance.add(sight.get());
    }
    if (isCrowdOrTurmoil()) {
      balance.add(Weight.CROWD_OR_TURMOIL);
    } else {
      NoteDeeds.development(statements, has(Circumstance.HEADQUARTERS)).ifPresent(balance::add);
    }
    if (namesWeapon()) {
      balance.add(Weight.WEAPON_NAMED);
    }
    if (findsBody()) {
      balance.add(Weight.BODY_FOUND);
    }
    weighOthers(sight);
    return balance;
  }

  /** "Jets strike a camp, killing 40", "mob beats suspect": as coders once wrote. */
  private Optional<Sight> inPresent() {
    if (statements.size() > BRIEF) {
      return Optional.empty();
    }
    Statement first = statements.get(0);
    if (new TerseNote(first, phrases.get(0)).isTerse()) {
      return Sight.ofHeadline(first).map(Sight::inForeground);
    }
    return opensWithDate || namesSomething() && tellsDead()
        ? Sight.ofHeadline(first)
        : Optional.empty();
  }

  private static Optional<Sight> better(Optional<Sight> one, Optional<Sight> other) {
    boolean second =
        other.isPresent() && (one.isEmpty() || other.get().points() > one.get().points());
    return second ? other : one;
  }

  /**
   * Whether a name stands in it, of a place or a group: "the soldiers storm the palace" is a tale.
   */
  private boolean namesSomething() {
    return phrases.stream()
        .flatMap(phrase -> phrase.tokens().stream().skip(1))
        .anyMatch(Token::isCapitalised);
  }

  /** Whether it counts people who were killed. */
  private boolean tellsDead() {
    for (EventMention mention : statements.get(0).mentions()) {
      boolean death =
          switch (mention.eventClass()) {
            case KILL, DIE -> mention.status() == Status.ASSERTED;
            default -> false;
          };
      if (death && mention.patients().stream().anyMatch(NoteGate::isCountedAnew)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCountedAnew(Participant one) {
    return one.count().isPresent() && one.reference() == Participant.Reference.NEW;
  }

  /** What the paragraph says that it is, or its words show it to be, if it is no note. */
  private void weighOthers(Optional<Sight> sight) {
    Optional<Definition> definition = statements.get(0).topic().definition();
    if (definition.isPresent() && definition.get().genre() != Genre.EVENT) {
      balance.add(Weight.DEFINED_AS_OTHER);
      seeming = Optional.of(definition.get().genre());
    }
    if (Voice.isOwn(mentions)) {
      balance.add(Weight.OWN_VOICE);
      seeming = Optional.of(Genre.COMMENT);
    }
    boolean plain = sight.isPresent() && sight.get().isPlain();
    Optional<OtherTheme> theme =
        OtherTheme.of(
            statements.subList(0, 1),
            statements.subList(1, statements.size()),
            plain ? OtherTheme.Opening.DEED : OtherTheme.Opening.NOTHING);
    boolean accident = theme.filter(one -> one.genre() == Genre.DISASTER).isPresent();
    if (accident && Excuse.tellsShooting(statements.get(0))) {
      return; // "two quarry workers were shot dead"
    }
    boolean crime = theme.filter(one -> one.genre() == Genre.CRIME).isPresent();
    if (crime
        && (NoteDeeds.isByArmed(statements)
            || NoteDeeds.isLynching(statements)
            || NoteDeeds.isBrawl(statements)
            || NoteDeeds.isKillingByArmed(statements)
            || isCrowdOrTurmoil())) {
      // "armed bandits robbed merchants", "villagers and miners clashed over a theft", "police shot
      // two suspected robbers dead", "residents killed a cattle thief"
      return;
    }
    if (theme.isPresent()) {
      balance.add(theme.get().weight(), theme.get().points());
      seeming = seeming.isPresent() ? seeming : Optional.of(theme.get().genre());
    }
  }

  /** Whether it has a coder's label, or the size of a crowd in a coder's bracket. */
  private boolean isCoders() {
    boolean sized = statements.stream().anyMatch(Statement::sized);
    return sized || statements.get(0).label().flatMap(DeedLabels::of).isPresent();
  }

  private boolean isDated() {
    if (opensWithDate) {
      return true;
    }
    for (Phrase phrase : phrases) {
      if (!phrase.dates().isEmpty() || !phrase.relatives().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private boolean isCrowdOrTurmoil() {
    if (has(
        Circumstance.RIOTING,
        Circumstance.GROUND_FIGHT,
        Circumstance.MONITORS,
        Circumstance.TURMOIL)) {
      return true;
    }
    return has(Circumstance.CROWD) && tellsDemonstration();
  }

  private boolean namesWeapon() {
    for (Statement statement : statements) {
      if (Excuse.isAccident(statement)) {
        continue; // "explosives went off too early at a quarry"
      }
      for (Means means : statement.means().keySet()) {
        switch (means) {
          case EXPLOSIVE_DEVICE, SUICIDE, SMALL_ARMS, SEXUAL, CHEMICAL -> {
            return true;
          }
          default -> {}
        }
      }
    }
    return false;
  }

  private boolean findsBody() {
    for (Statement statement : statements) {
      for (Participant participant : statement.named()) {
        if (participant.kind() == PersonKind.BODY) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean tellsDemonstration() {
    for (Statement statement : statements) {
      for (EventMention mention : statement.mentions()) {
        boolean open = mention.status().isOpen() || mention.status() == Status.DENIED;
        if (mention.eventClass() == EventClass.DEMONSTRATE && !open) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean has(Circumstance... circumstances) {
    for (Statement statement : statements) {
      for (Circumstance circumstance : circumstances) {
        if (statement.circumstances().containsKey(circumstance)) {
          return true;
        }
      }
    }
    return false;
  }

  private Optional<Sight> plainest() {
    Optional<Sight> plainest = Optional.empty();
    for (Statement statement : statements) {
      plainest = better(plainest, Sight.of(statement));
    }
    return plainest;
  }
}
