package org.skirmish.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skirmish.lexicon.PersonKind;

/** Police and crowd in articles on invented protests. */
class CrowdSidesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Orlen protest\n\nOn 4 May 2016 police fired upon demonstrators in Orlen, Guinea."
            + " Two of them were killed.",
        "Orlen protest\n\nOn 4 May 2016 striking garment workers clashed with police in Orlen,"
            + " Guinea. Two workers were killed.",
        "Orlen march\n\nOn 4 May 2016 thousands marched in Orlen, Guinea. Police shot at the"
            + " crowd and two people were killed.",
      })
  void theCrowdStandsAgainstThePolice(String text) {
    ConflictEvent event = Events.main(text);

    assertThat(event.sides())
        .extracting(side -> side.actors().get(0).participant().orElseThrow().kind())
        .hasSize(2)
        .contains(PersonKind.POLICE)
        .containsAnyOf(PersonKind.PROTESTERS, PersonKind.RIOTERS);
    assertThat(event.fatalities().best()).hasValue(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On 4 May 2016 soldiers and policemen raided a house in Orlen, Guinea. Two gunmen died.",
        "On 4 May 2016 gunmen attacked an army post in Orlen, Guinea. Two policemen died.",
      })
  void soldiersBesidePoliceAreTheArmy(String text) {
    ConflictEvent event = Events.main("Raid on Orlen\n\n" + text);

    assertThat(event.sides())
        .flatExtracting(Side::actors)
        .extracting(Actor::asWritten)
        .contains("Guinea");
    assertThat(event.sides())
        .flatExtracting(Side::actors)
        .noneMatch(
            actor ->
                actor.participant().filter(one -> one.kind() == PersonKind.POLICE).isPresent());
  }
}
