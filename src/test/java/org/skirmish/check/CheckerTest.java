package org.skirmish.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skirmish.check.Flags.codes;
import static org.skirmish.check.Flags.whole;
import static org.skirmish.coding.EventFixture.killed;
import static org.skirmish.coding.EventFixture.telling;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.skirmish.coding.EventFixture;
import org.skirmish.event.Actor;
import org.skirmish.event.EventDate.Precision;
import org.skirmish.event.Side;
import org.skirmish.event.Side.Role;
import org.skirmish.model.Doubt;
import org.skirmish.model.Harm;
import org.skirmish.model.Range;
import org.skirmish.model.Toll;

class CheckerTest {

  @Test
  void aWholeEventLacksNothing() {
    assertThat(codes(whole())).isEmpty();
  }

  @Test
  void aPlaceThatNobodyKnowsLacksCoordinates() {
    assertThat(codes(whole().at("Xyzzyville", "Mali"))).containsExactly("no-coordinates");
  }

  @Test
  void anEmptyEventLacksEverything() {
    assertThat(codes(telling("")))
        .containsExactly("no-date", "no-place", "no-country", "no-sides", "no-event-type");
  }

  @Test
  void everyDoubtHasItsRule() {
    EventFixture event = whole();
    for (Doubt.Kind kind : Doubt.Kind.values()) {
      event.doubt(kind, "detail of " + kind);
    }
    assertThat(codes(event))
        .contains(
            "guessed-sides",
            "guessed-tolls",
            "figures-disagree",
            "dates-disagree",
            "bad-coordinates",
            "vague-figure");
  }

  @Test
  void figuresAreComparedWithOneAnother() {
    Toll wrong = killed(12).with(Harm.STRENGTH, Range.exactly(10));
    assertThat(codes(whole().side(Role.UNKNOWN, wrong, "Taliban")))
        .contains("killed-more-than-strength");
    Side side =
        new Side(
            Role.UNKNOWN,
            List.of(
                new Actor("MINUSMA", Optional.empty(), killed(3)),
                new Actor("Mali", Optional.empty(), killed(1))),
            killed(5));
    assertThat(codes(whole().side(side))).contains("toll-parts-disagree");
    assertThat(codes(whole().between("2020-02-02", "2020-02-01", Precision.RANGE)))
        .contains("end-before-start");
    assertThat(codes(whole().side(Role.UNKNOWN, Toll.UNKNOWN, "Zmyrk"))).contains("unknown-actor");
  }

  @Test
  void rulesHaveCodesAndSentences() {
    assertThat(Checker.rules()).hasSizeGreaterThan(35);
    assertThat(Checker.rules()).extracting(Rule::code).doesNotHaveDuplicates();
    assertThat(Checker.rules()).allMatch(rule -> rule.sentence().endsWith("."));
  }
}
