package org.skirmish.event.gate;

import java.util.ArrayList;
import java.util.List;
import org.skirmish.lexicon.EventClass;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.mention.Phrase;
import org.skirmish.mention.Token;
import org.skirmish.mention.clause.EventMention;
import org.skirmish.mention.clause.Statement;
import org.skirmish.mention.clause.Status;
import org.skirmish.mention.noun.Participant;

/**
 * Tells the note of a coder who writes as headlines do from a tale in the present tense: "Mob beats
 * robbery suspect" leaves out the articles, "the mob beats the sheriff" does not.
 *
 * @param statement what the sentence tells
 * @param phrase its words
 */
record TerseNote(Statement statement, Phrase phrase) {

  private static final Lexicon WORDS = Lexicon.english();

  /** Whether those who do a violent deed, or one who suffers it, stand there without an article. */
  boolean isTerse() {
    for (EventMention mention : statement.mentions()) {
      if (mention.nominal() || mention.status() != Status.ASSERTED) {
        continue;
      }
      boolean deed =
          switch (mention.eventClass()) {
            case KILL, BEAT, ATTACK, ABDUCT, SHOOT, WOUND, RAPE -> isByArmedOrCrowd(mention);
            case CLASH -> isByArmedOrCrowd(mention) && isAgainstSomebody(mention);
            case EXPLODE -> isOpenedByDevice();
            default -> false;
          };
      if (deed && (mention.eventClass() == EventClass.EXPLODE || hasBare(mention))) {
        return true;
      }
      if (!statement.topic().clause() && isHarmByPeople(mention)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isByArmedOrCrowd(EventMention mention) {
    if (mention.agents().isEmpty()) {
      return false;
    }
    Participant first = mention.agents().get(0);
    boolean doer = NoteDeeds.isArmed(first) || first.kind().isCrowd();
    return doer && !Sight.isOfSport(first.word());
  }

  /** "Traders killed by Tarna herders": no verb but a participle. */
  private static boolean isHarmByPeople(EventMention mention) {
    boolean harm =
        switch (mention.eventClass()) {
          case KILL, BEAT, ATTACK, ABDUCT, SHOOT, WOUND, RAPE -> true;
          default -> false;
        };
    boolean people =
        mention.agents().stream()
            .anyMatch(one -> one.plural() && one.kind().isSomebody() || one.kind().isCrowd());
    return harm && people && isAgainstSomebody(mention);
  }

  private static boolean isAgainstSomebody(EventMention mention) {
    return mention.patients().stream().anyMatch(one -> one.kind().isSomebody());
  }

  /** "IED explodes at Tarna gate". */
  private boolean isOpenedByDevice() {
    return !phrase.tokens().isEmpty()
        && WORDS.cue("sure-device").contains(phrase.tokens().get(0).key());
  }

  /** Whether a single person or body stands without an article; "gangs kill people" is no note. */
  private boolean hasBare(EventMention mention) {
    List<Participant> all = new ArrayList<>(mention.agents());
    all.addAll(mention.patients());
    for (Participant one : all) {
      boolean single = !one.plural() && one.kind().isSomebody() && one.name().isEmpty();
      if (single && one.reference() == Participant.Reference.NEW && isBare(one)) {
        return true;
      }
    }
    return false;
  }

  private boolean isBare(Participant one) {
    Token before = null;
    for (Token token : phrase.tokens()) {
      if (token.span().start() >= one.span().start()) {
        break;
      }
      before = token;
    }
    return before == null || !WORDS.cue("determiner").contains(before.key());
  }
}
