package org.skirmish.coding.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.coding.CodedActor;
import org.skirmish.coding.EventFixture;
import org.skirmish.world.World;

class ActorCoderTest {

  private static final World WORLD = World.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mali                      | MLI | Mali     | Military Forces of Mali          | State forces
          France                    | MLI | France   | Military Forces of France        | External/Other forces
          Malian soldiers           | MLI | Mali     | Military Forces of Mali          | State forces
          Belgian Army              | BEL | Belgium  | Military Forces of Belgium       | State forces
          soldiers                  | NER | Niger    | Military Forces of Niger         | State forces
          Danish police             | DNK | Police Forces of Denmark | Police Forces of Denmark | State forces
          gendarmes                 | NER | Police Forces of Niger | Police Forces of Niger | State forces
          gendarmes                 | BFA | National Gendarmerie of Burkina Faso | Police Forces of Burkina Faso Gendarmerie | State forces
          Islamic State militants   | IRQ | Islamic State | Islamic State (Iraq)      | Rebel group
          Islamic State             | MOZ | Islamic State | Islamist Militia (Mozambique) | Political militia
          armed SNA fighters        | SYR | Syrian National Army | JWS: Syrian National Army | Rebel group
          Taliban                   | AFG | Taliban  | Taliban                          | Rebel group
          Fijian Lagoon Army        | FJI | Fijian Lagoon Army | Military Forces of Fiji | State forces
          suspected JNIM fighters   | MLI | Jama'at Nasr al-Islam wal Muslimin | JNIM: Group for Support of Islam and Muslims | Rebel group
          unidentified gunmen       | NGA | unidentified gunmen | Unidentified Armed Group (Nigeria) | Political militia
          villagers                 | MLI | villagers | Civilians (Mali)                | Civilians
          demonstrators             | FRA | demonstrators | Protesters (France)         | Protesters
          rioters                   | HTI | rioters  | Rioters (Haiti)                  | Rioters
          Front for a Free Valley   | MMR | Front for a Free Valley | Front for a Free Valley | Rebel group
          Luri tribe                | IRN | Luri tribe | Luri tribe                     | Identity militia
          Yan Sakai vigilantes      | NGA | Yan Sakai vigilantes | Yan Sakai vigilantes | Political militia
          """)
  void codesActors(String written, String where, String name, String tableName, String type) {
    CodedActor coded =
        new ActorCoder(WORLD)
            .code(
                EventFixture.actor(written), WORLD.countries().byIso3(where), OptionalInt.of(2019))
            .actor();
    assertThat(coded.name()).isEqualTo(name);
    assertThat(coded.tableName()).isEqualTo(tableName);
    assertThat(coded.type().get().label()).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource({"Zmyrk", "Zmyrk Ltd"})
  void leavesUnknownNamesAsWritten(String written) {
    ActorCoder.Decision decision =
        new ActorCoder(WORLD)
            .code(EventFixture.actor(written), Optional.empty(), OptionalInt.empty());
    assertThat(decision.actor().name()).isEqualTo(written);
    assertThat(decision.actor().type()).isEmpty();
    assertThat(decision.rule()).isEmpty();
  }
}
