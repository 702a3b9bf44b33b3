package org.skirmish.event.story;

import java.util.Optional;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.lexicon.PersonKind;
import org.skirmish.mention.noun.Participant;
import org.skirmish.model.Harm;
import org.skirmish.model.Range;
import org.skirmish.source.Span;

/**
 * So many people harmed, as a sentence of an article tells it.
 *
 * @param harm what befell them
 * @param range how many
 * @param who who they are; empty for a toll that names nobody: "three deaths"
 * @param party the party whose they are, if the sentence says
 * @param part whether they are a part of a figure told beside it: "including three children"
 * @param total whether it is told as a toll: "3 fatalities", "the death toll rose to 31"
 * @param span the words that say it
 * @param claimant whose word alone it is
 */
public record Loss(
    Harm harm,
    Range range,
    Optional<Participant> who,
    Optional<Combatant> party,
    boolean part,
    boolean total,
    Span span,
    Optional<Claimant> claimant) {

  /**
   * Who claims it.
   *
   * @param name as the text calls them
   * @param span where it does
   * @param party the party to the fighting, if they are one
   */
  public record Claimant(String name, Span span, Optional<Combatant> party) {}

  private static final Lexicon WORDS = Lexicon.english();

  /** The same by a later figure. */
  Loss revised(Range other, Span where) {
    return new Loss(harm, other, who, party, part, total, where, claimant);
  }

  /** Whether the party whose they are has a name. */
  boolean isNamed() {
    return party.filter(Combatant::named).isPresent();
  }

  /** "Another five": beside those told of before. */
  boolean isMore() {
    return who.filter(one -> one.reference() == Participant.Reference.MORE).isPresent();
  }

  /** The same as a toll for all, which is nobody's. */
  Loss asToll() {
    return new Loss(harm, range, Optional.empty(), Optional.empty(), part, true, span, claimant);
  }

  /** The same as a figure of its own. */
  Loss asWhole() {
    return new Loss(harm, range, who, party, false, total, span, claimant);
  }

  /** The key of the party whose they are. */
  public Optional<String> key() {
    return party.map(Combatant::key);
  }

  /** "Ten people", "a man", a bare number: they may be anybody's. */
  public boolean isAnybody() {
    if (who.isEmpty()) {
      return true;
    }
    PersonKind kind = who.get().kind();
    boolean person =
        kind == PersonKind.CIVILIANS
            && who.get().associates().isEmpty()
            && WORDS.cue("any-person").contains(who.get().word());
    return person || kind == PersonKind.VAGUE || kind == PersonKind.BODY;
  }

  /** Whether they bear no arms. */
  public boolean isCivilian() {
    if (isAnybody()) {
      return false;
    }
    return switch (who.get().kind()) {
      case CIVILIANS, PROTESTERS, RIOTERS, GOVERNMENT -> true;
      default -> false;
    };
  }

  /** Soldiers and police of a state. */
  public boolean isOfState() {
    return !isAnybody() && who.get().kind().isOfState() && !isCivilian();
  }

  /** Fighters of a group, named or not. */
  public boolean isFighter() {
    return !isAnybody() && who.get().kind().isIrregular();
  }

  /** Whether both may speak of the same people. */
  boolean mayBe(Loss other) {
    return isAnybody() || other.isAnybody() || who.get().kind() == other.who().get().kind();
  }

  /** The words behind the number: "foreign soldiers"; empty where there are none. */
  public String words() {
    return who.map(Participant::phrase).orElse("");
  }
}
