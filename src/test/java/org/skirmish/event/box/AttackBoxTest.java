package org.skirmish.event.box;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.event.ConflictEvent;
import org.skirmish.event.Events;
import org.skirmish.event.Outcome;

class AttackBoxTest {

  private static ConflictEvent event(String rows) {
    return Events.main(
        "2016 Dursala bombing\nLocationDursala, Pakistan\nDate9 March 2016\n"
            + rows
            + "\n\nThe Dursala bombing of 9 March 2016 was an attack in the north-west of Pakistan.\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          20                                             | killed 20
          At least 20                                    | killed at least 20
          21 (20 civilians and the bomber)               | killed 20
          24 (23 civilians, 1 attacker)                  | killed 23
          30+                                            | killed at least 30
          17 (including 2 attackers)                     | killed 15
          90–112+                                        | killed at least 90
          212 (95 according to officials)                | killed 95–212
          """)
  void theDeadOfATargetThatIsNoArmedBodyAreCivilians(String deaths, String killed) {
    ConflictEvent event = event("TargetCattle market\nDeaths" + deaths + "\nPerpetratorsTaliban");

    assertThat(Outcome.toll(event.civilians())).isEqualTo(killed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Hill villagers, Taliban    | 38 (Including 6 Taliban militants)   | killed 6  | killed 32
          Taliban and hill villagers | 20, including 4 Taliban              | killed 4  | killed 16
          Villagers, Taliban         | 45 (9 of them Taliban fighters)      | killed 9  | killed 36
          Villagers and Taliban      | 19                                   |           |
          Taliban                    | 12 (including 5 Taliban insurgents)  | killed 5  |
          """)
  void fightersOfTheTargetAreNotTheAttackers(
      String target, String deaths, String defenders, String civilians) {
    ConflictEvent event =
        event("Target" + target + "\nDeaths" + deaths + "\nPerpetratorsPakistan Army");

    assertThat(Outcome.toll(event.sides().get(0).toll())).isEmpty();
    assertThat(Outcome.toll(event.sides().get(1).toll()))
        .isEqualTo(defenders == null ? "" : defenders);
    assertThat(Outcome.toll(event.civilians())).isEqualTo(civilians == null ? "" : civilians);
    assertThat(event.fatalities().low().getAsInt())
        .isEqualTo(Integer.parseInt(deaths.split("[ ,]")[0]));
  }

  @Test
  void attackersCountForTheirOwnSide() {
    ConflictEvent event =
        event(
            "TargetCattle market\n"
                + "Deaths71 (62 civilians and 9 attackers)\n"
                + "PerpetratorsTaliban");

    assertThat(event.sides())
        .extracting(Outcome::side)
        .containsExactly("attacker: Taliban: killed 9");
    assertThat(Outcome.toll(event.civilians())).isEqualTo("killed 62");
    assertThat(Outcome.fatalities(event.fatalities())).contains("71");
  }

  @Test
  void soldiersAndPolicemenCountForTheDefenders() {
    ConflictEvent event =
        event(
            "Deaths71 (62 civilians, 5 soldiers and 4 attackers)\n"
                + "PerpetratorsTaliban\n"
                + "DefendersPakistan");

    assertThat(event.sides())
        .extracting(Outcome::side)
        .containsExactly("attacker: Taliban: killed 4", "defender: Pakistan: killed 5");
  }

  @Test
  void anArmedTargetIsTheOtherSide() {
    ConflictEvent event =
        event("TargetPakistani soldiers\nDeaths12 soldiers\nInjured30\nPerpetratorsTaliban");

    assertThat(event.sides())
        .extracting(Outcome::side)
        .containsExactly("attacker: Taliban", "defender: Pakistani: killed 12, wounded 30");
  }

  @Test
  void theInjuredOfAnUnarmedTargetAreCivilians() {
    ConflictEvent event = event("TargetCattle market\nDeaths20\nInjured41\nPerpetratorsTaliban");

    assertThat(Outcome.toll(event.civilians())).isEqualTo("killed 20, wounded 41");
  }

  @Test
  void anUnknownPerpetratorIsNoSide() {
    assertThat(event("TargetCattle market\nDeaths20\nPerpetratorsUnknown").sides()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gunmen killed six traders there.                    | Gunmen
          Taliban fighters killed six traders there.          | Taliban fighters
          Elders said that the Taliban carried out the attack. | Taliban
          """)
  void attackersOfWhomTheBoxKnowsNothingAreThoseOfTheProse(String sentence, String attacker) {
    ConflictEvent event =
        Events.main(
            "2016 Dursala attack\nLocationDursala, Pakistan\nDate9 March 2016\nDeaths6\n"
                + "PerpetratorsUnknown\n\nThe Dursala attack of 9 March 2016 was an attack on"
                + " traders in the north-west of Pakistan. "
                + sentence
                + "\n");

    assertThat(event.sides().get(0).actors().get(0).asWritten()).isEqualToIgnoringCase(attacker);
  }

  @Test
  void theHeadingBehindTheBoxIsNoPerpetrator() {
    ConflictEvent event =
        Events.main(
            "2016 Dursala attack\n\nOn 9 March 2016 gunmen attacked Dursala in Pakistan.\n\n"
                + "2016 Dursala attack\nLocationDursala, Pakistan\nDate9 March 2016\nDeaths6\n"
                + "PerpetratorUnknown\n\nAttack\n\nIn the morning the gunmen rode into the town"
                + " and killed six traders in their shops.\n");

    assertThat(event.sides().get(0).actors().get(0).asWritten()).containsIgnoringCase("gunmen");
  }

  @Test
  void aPoliticalPartyBearsNoArms() {
    ConflictEvent event = event("TargetPakistan Peoples Party\nDeaths9\nPerpetratorsTaliban");

    assertThat(event.sides()).hasSize(1);
    assertThat(Outcome.toll(event.civilians())).isEqualTo("killed 9");
  }

  @Test
  void aPerpetratorMayHaveAnArticleInSmallLetters() {
    ConflictEvent event =
        event(
            "TargetCattle market\nDeaths9\nPerpetrators al-Qaeda; raids planned by a man from Orlen");

    assertThat(event.sides()).hasSize(1);
    assertThat(event.sides().get(0).actors()).hasSize(1);
    assertThat(event.sides().get(0).actors().get(0).asWritten()).isEqualTo("al-Qaeda");
  }
}
