package org.skirmish.coding.type;

import static org.skirmish.coding.sign.Sign.*;

import java.util.Optional;
import java.util.Set;
import org.skirmish.coding.SubEventType;
import org.skirmish.coding.sign.Reading;
import org.skirmish.coding.sign.Sign;

/**
 * Strategic developments that open the event, asked before all violence. The codebook: what armed
 * groups do without violence is recorded where it is of weight; a mass grave that is found is such
 * an event by itself (<i>Other</i>), for its dead died elsewhere or at another time.
 */
final class QuietDevelopments implements TypeRule {

  private static final Set<Sign> FIGHT = Set.of(CLASH, GROUND, ATTACK, SHOOT, REPULSE);

  private final TypeRule developments = new StrategicDevelopments();

  @Override
  public Optional<TypeDecision> decide(Telling telling) {
    Reading reading = telling.reading();
    if (reading.has(FIND) && reading.sentenceOf(FIND) <= reading.firstSentenceOf(FIGHT)) {
      return TypeDecision.of(SubEventType.OTHER, "graves came to light");
    }
    return StrategicDevelopments.opens(reading) ? developments.decide(telling) : Optional.empty();
  }
}
