package org.skirmish.check.toll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skirmish.check.Flags.ambush;
import static org.skirmish.check.Flags.codes;
import static org.skirmish.check.Flags.messages;
import static org.skirmish.check.Flags.whole;
import static org.skirmish.coding.EventFixture.killed;

import org.junit.jupiter.api.Test;
import org.skirmish.coding.EventFixture;
import org.skirmish.event.EventDate.Precision;
import org.skirmish.event.Side.Role;
import org.skirmish.model.Harm;
import org.skirmish.model.Range;
import org.skirmish.model.Toll;

class FigureRulesTest {

  @Test
  void thePartsAreNoMoreThanTheWhole() {
    EventFixture event = whole().civilians(killed(4));
    assertThat(codes(event.fatalities(7))).isEmpty();
    assertThat(messages(event.fatalities(6), "parts-exceed-whole"))
        .containsExactly("sides and civilians have 7 killed, the event at most 6 in all");
  }

  @Test
  void aThousandDeadInADayAreRare() {
    assertThat(codes(whole().fatalities(1000))).isEmpty();
    assertThat(codes(whole().fatalities(1001))).containsExactly("thousand-dead-in-a-day");
    assertThat(codes(whole().between("2019-12-31", "2020-01-01", Precision.RANGE).fatalities(1001)))
        .isEmpty();
  }

  @Test
  void inTheWarsOfOldTheyAreNot() {
    assertThat(codes(whole().on("1944-06-06").fatalities(4414)))
        .doesNotContain("thousand-dead-in-a-day");
  }

  @Test
  void figuresFarApartAreWorthALook() {
    Toll wide = Toll.UNKNOWN.with(Harm.KILLED, Range.between(10, 31));
    assertThat(messages(ambush().side(Role.ATTACKER, wide, "JNIM"), "wide-range"))
        .containsExactly(
            "figures far apart for the side of Jama'at Nasr al-Islam wal Muslimin: 10–31 killed");
    assertThat(codes(whole().civilians(wide))).contains("wide-range");
  }

  @Test
  void smallOrOpenFiguresAreNotFarApart() {
    for (Range range :
        new Range[] {
          Range.between(1, 10),
          Range.between(10, 30),
          Range.between(0, 100),
          Range.atLeast(2),
          Range.upTo(90)
        }) {
      Toll toll = Toll.UNKNOWN.with(Harm.KILLED, range);
      assertThat(codes(whole().civilians(toll))).as("%s", range).doesNotContain("wide-range");
    }
  }

  @Test
  void onePartysWordStaysOutOfTheToll() {
    EventFixture event = whole().claim("the army", "JNIM", 15);
    assertThat(messages(event, "only-claimed-toll"))
        .containsExactly("only “the army” speaks of dead; fatalities leaves them out");
    assertThat(codes(event.fatalities(3))).isEmpty();
    assertThat(codes(whole().claim("the army", "JNIM", 0))).isEmpty();
  }

  @Test
  void deadCiviliansAloneAskForTheTarget() {
    EventFixture event =
        ambush()
            .side(Role.ATTACKER, Toll.UNKNOWN, "JNIM")
            .side(Role.DEFENDER, Toll.UNKNOWN, "Mali")
            .reference("RFI", "2020-01-02", "2020-01-03");
    assertThat(codes(event)).isEmpty();
    assertThat(codes(event.civilians(killed(0)))).isEmpty();
    assertThat(codes(event.civilians(killed(4)))).containsExactly("only-civilians-killed");
    assertThat(codes(whole().civilians(killed(4)))).isEmpty();
  }
}
