package org.skirmish.export.ucdp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skirmish.coding.EventFixture.killed;
import static org.skirmish.coding.EventFixture.telling;
import static org.skirmish.event.Side.Role.ATTACKER;
import static org.skirmish.event.Side.Role.DEFENDER;
import static org.skirmish.event.Side.Role.UNKNOWN;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.coding.EventCoder;
import org.skirmish.coding.EventFixture;
import org.skirmish.model.Toll;
import org.skirmish.world.World;

class UcdpDyadTest {

  private final EventCoder coder = new EventCoder(World.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          JNIM   | Mali   | 1 | Government of Mali - Jama'at Nasr al-Islam wal Muslimin | 432 |
          Mali   | Niger  | 1 | Government of Mali - Government of Niger | 432 | 436
          JNIM   | Islamic State in the Greater Sahara | 2 \
          | Jama'at Nasr al-Islam wal Muslimin - Islamic State in the Greater Sahara | |
          JNIM   | France | 1 | Government of France - Jama'at Nasr al-Islam wal Muslimin | 220 |
          JNIM   | Operation Barkhane | 1 \
          | Government of France - Jama'at Nasr al-Islam wal Muslimin | 220 |
          JNIM   | G5 Sahel joint force | 1 \
          | G5 Sahel joint force - Jama'at Nasr al-Islam wal Muslimin | |
          JNIM   | Wagner Group | | Jama'at Nasr al-Islam wal Muslimin - Wagner Group | |
          JNIM   | Blorkian Zumbas | | Jama'at Nasr al-Islam wal Muslimin - Blorkian Zumbas | |
          gunmen | Malian soldiers | 1 \
          | Government of Mali - Unidentified Armed Group (Mali) | 432 |
          """)
  void twoArmedSidesMakeADyad(
      String attacker, String defender, Integer type, String name, Integer a, Integer b) {
    UcdpDyad dyad = clash(attacker, defender, "2017-11-24");
    assertThat(dyad.type().isPresent() ? dyad.type().getAsInt() : null).isEqualTo(type);
    assertThat(dyad.name()).contains(name);
    assertThat(number(dyad.a())).isEqualTo(a);
    assertThat(number(dyad.b())).isEqualTo(b);
  }

  @Test
  void theGovernmentOfTheCountryLeadsItsSide() {
    UcdpDyad dyad =
        dyad(
            telling("Fighters attacked a camp.")
                .on("2017-11-24")
                .at("Ménaka", "Mali")
                .side(UNKNOWN, Toll.UNKNOWN, "MINUSMA", "France", "Mali")
                .side(UNKNOWN, Toll.UNKNOWN, "JNIM", "ISGS"));
    assertThat(dyad.name()).contains("Government of Mali - Jama'at Nasr al-Islam wal Muslimin");
    assertThat(dyad.conflict(Optional.of("Mali War"))).contains("Mali: Mali War");
    assertThat(dyad.conflict(Optional.empty())).isEmpty();
  }

  @Test
  void aConflictIsNamedAfterItsKind() {
    Optional<String> war = Optional.of("Some war");
    assertThat(clash("Mali", "Niger", "2017-11-24").conflict(war))
        .contains("Mali - Niger: Some war");
    assertThat(clash("JNIM", "ISGS", "2019-11-24").conflict(war))
        .contains("Jama'at Nasr al-Islam wal Muslimin - Islamic State in the Greater Sahara");
    assertThat(clash("JNIM", "Blorkian Zumbas", "2019-11-24").conflict(war)).contains("Some war");
  }

  @ParameterizedTest
  @CsvSource({
    "Myanmar, 2021-03-01, Government of Myanmar (Burma), 775",
    "Democratic Republic of the Congo, 2013-03-01, Government of DR Congo (Zaire), 490",
    "Soviet Union, 1985-03-01, Government of Russia (Soviet Union), 365",
    "South Vietnam, 1965-03-01, Government of South Vietnam, 817",
    "Federal Republic of Yugoslavia, 1999-03-24, Government of Serbia (Yugoslavia), 345",
    "Serbia, 1999-03-24, Government of Serbia (Yugoslavia), 345",
    "Serbia, 2021-03-24, Government of Serbia (Yugoslavia), 340",
    "Roman Republic, -0047-08-02, Roman Republic,",
    "France, 1346-08-26, France,"
  })
  void governmentsAreNamedAsUcdpNamesThem(String state, String day, String name, Integer gwno) {
    UcdpDyad dyad = clash("rebels", state, day);
    assertThat(dyad.a()).map(UcdpParty::name).contains(name);
    assertThat(number(dyad.a())).isEqualTo(gwno);
  }

  @Test
  void anAttackOnCiviliansIsOneSided() {
    UcdpDyad dyad = dyad(massacre().side(ATTACKER, killed(2), "al-Shabaab").civilians(killed(39)));
    assertThat(dyad.type()).hasValue(3);
    assertThat(dyad.name()).contains("al-Shabaab - Civilians");
    assertThat(dyad.sideB()).isEmpty();
    assertThat(dyad.conflict(Optional.of("Some war"))).contains("al-Shabaab - Civilians");
  }

  @Test
  void aSideOfCiviliansIsCivilians() {
    UcdpDyad dyad =
        dyad(
            massacre()
                .side(DEFENDER, killed(39), "villagers")
                .side(ATTACKER, Toll.UNKNOWN, "Malian soldiers"));
    assertThat(dyad.type()).hasValue(3);
    assertThat(dyad.name()).contains("Government of Mali - Civilians");
    assertThat(number(dyad.a())).isEqualTo(432);
    assertThat(number(dyad.b())).isNull();
  }

  @ParameterizedTest
  @CsvSource({"5, 62, 3", "62, 5, 1", "0, 0, 3"})
  void policeWhoDieBesideMoreCiviliansDoNotMakeABattle(int police, int civilians, int type) {
    UcdpDyad dyad =
        dyad(
            massacre()
                .side(ATTACKER, Toll.UNKNOWN, "JNIM")
                .side(DEFENDER, killed(police), "Malian police")
                .civilians(killed(civilians)));
    assertThat(dyad.type()).hasValue(type);
  }

  @Test
  void whatNobodyOrganizedDidHasNoType() {
    assertThat(dyad(telling("x").on("2017-11-24")))
        .extracting(UcdpDyad::name)
        .isEqualTo(Optional.empty());
    UcdpDyad alone =
        dyad(telling("Clashes broke out.").on("2017-11-24").side(UNKNOWN, killed(3), "JNIM"));
    assertThat(alone.type()).isEmpty();
    assertThat(alone.a()).map(UcdpParty::name).contains("Jama'at Nasr al-Islam wal Muslimin");
    assertThat(alone.name()).isEmpty();
    UcdpDyad protest =
        dyad(
            telling("Police fired tear gas at protesters.")
                .at("Bamako", "Mali")
                .side(ATTACKER, Toll.UNKNOWN, "Malian police")
                .side(UNKNOWN, Toll.UNKNOWN, "protesters"));
    assertThat(protest.type()).isEmpty();
  }

  @Test
  void thoseWhoWereHitAreNoPerpetrators() {
    UcdpDyad dyad =
        dyad(
            telling("A roadside bomb exploded.")
                .at("Gao", "Mali")
                .side(DEFENDER, killed(3), "Malian soldiers")
                .civilians(killed(1)));
    assertThat(dyad.type()).isEmpty();
  }

  private static EventFixture massacre() {
    return telling("Gunmen massacred villagers and shot dead 39 civilians.")
        .on("2017-11-24")
        .at("Ménaka", "Mali");
  }

  private UcdpDyad clash(String attacker, String defender, String day) {
    return dyad(
        telling("Fighters clashed with soldiers.")
            .on(day)
            .at("Ménaka", "Mali")
            .side(ATTACKER, Toll.UNKNOWN, attacker)
            .side(DEFENDER, Toll.UNKNOWN, defender));
  }

  private UcdpDyad dyad(EventFixture event) {
    return UcdpDyad.of(coder.code(event.build()));
  }

  private static Integer number(Optional<UcdpParty> party) {
    return party.isPresent() && party.get().gwno().isPresent()
        ? party.get().gwno().getAsInt()
        : null;
  }
}
