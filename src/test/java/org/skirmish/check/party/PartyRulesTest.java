package org.skirmish.check.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skirmish.check.Flags.ambush;
import static org.skirmish.check.Flags.codes;
import static org.skirmish.check.Flags.messages;
import static org.skirmish.check.Flags.told;
import static org.skirmish.check.Flags.whole;

import org.junit.jupiter.api.Test;
import org.skirmish.event.Side.Role;
import org.skirmish.model.Toll;

class PartyRulesTest {

  @Test
  void nobodyFightsHimself() {
    assertThat(
            messages(whole().side(Role.UNKNOWN, Toll.UNKNOWN, "Mali"), "same-actor-on-both-sides"))
        .containsExactly("Mali stands on two sides");
    assertThat(codes(ambush().side(Role.ATTACKER, Toll.UNKNOWN, "Mali", "Mali")))
        .doesNotContain("same-actor-on-both-sides");
  }

  @Test
  void twoBandsOfGunmenMayFight() {
    assertThat(
            codes(
                ambush()
                    .side(Role.ATTACKER, Toll.UNKNOWN, "gunmen")
                    .side(Role.DEFENDER, Toll.UNKNOWN, "gunmen")))
        .doesNotContain("same-actor-on-both-sides");
  }

  @Test
  void aBattleHasTwoSides() {
    assertThat(codes(ambush().side(Role.ATTACKER, Toll.UNKNOWN, "JNIM", "Mali")))
        .contains("one-sided-battle");
    assertThat(codes(told("Aircraft bombed the town.").side(Role.ATTACKER, Toll.UNKNOWN, "Mali")))
        .doesNotContain("one-sided-battle");
  }

  @Test
  void civiliansDoNotBattle() {
    String battle = "The rebels captured the town.";
    assertThat(
            codes(
                told(battle)
                    .side(Role.ATTACKER, Toll.UNKNOWN, "JNIM")
                    .side(Role.DEFENDER, Toll.UNKNOWN, "villagers")))
        .contains("unarmed-side-in-battle");
    assertThat(
            codes(
                told(battle)
                    .side(Role.ATTACKER, Toll.UNKNOWN, "JNIM")
                    .side(Role.DEFENDER, Toll.UNKNOWN, "Mali", "villagers")))
        .doesNotContain("unarmed-side-in-battle");
  }

  @Test
  void civiliansDoNotAttack() {
    assertThat(codes(ambush().side(Role.ATTACKER, Toll.UNKNOWN, "civilians")))
        .contains("civilian-attackers");
    assertThat(codes(ambush().side(Role.DEFENDER, Toll.UNKNOWN, "civilians")))
        .doesNotContain("civilian-attackers");
    assertThat(codes(ambush().side(Role.ATTACKER, Toll.UNKNOWN, "civilians", "JNIM")))
        .doesNotContain("civilian-attackers");
  }

  @Test
  void aPeacefulProtestHasNoDead() {
    String protest = "Students held a peaceful protest.";
    assertThat(codes(told(protest).side(Role.UNKNOWN, Toll.UNKNOWN, "protesters").fatalities(2)))
        .contains("dead-in-peaceful-protest");
    assertThat(codes(told(protest).side(Role.UNKNOWN, Toll.UNKNOWN, "protesters").fatalities(0)))
        .doesNotContain("dead-in-peaceful-protest");
  }

  @Test
  void anAgreementHasNoDead() {
    String agreement = "The two sides signed a peace agreement.";
    assertThat(codes(told(agreement).fatalities(2))).contains("dead-in-strategic-development");
    assertThat(codes(told(agreement).fatalities(0)))
        .doesNotContain("dead-in-strategic-development");
    assertThat(codes(whole().fatalities(3))).isEmpty();
  }

  @Test
  void aPointLiesInADivision() {
    assertThat(codes(whole().at("Laayoune", "Western Sahara"))).contains("no-division");
    assertThat(codes(whole().at("Mali"))).doesNotContain("no-division");
  }
}
