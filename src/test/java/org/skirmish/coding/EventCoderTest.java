package org.skirmish.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skirmish.coding.EventFixture.killed;
import static org.skirmish.coding.EventFixture.telling;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.skirmish.event.EventDate.Precision;
import org.skirmish.event.Side.Role;
import org.skirmish.model.Toll;
import org.skirmish.world.ActorType;
import org.skirmish.world.World;

class EventCoderTest {

  private final EventCoder coder = new EventCoder(World.load());

  private static EventFixture ambush() {
    return telling(
            "Fighters ambushed peacekeepers and Malian soldiers at a camp with rockets and a"
                + " frontal attack.")
        .title("2017 Indelimane ambush")
        .on("2017-11-24")
        .at("Indelimane", "Menaka Cercle", "Mali")
        .result("Indecisive")
        .side(Role.DEFENDER, killed(4), "France", "Mali")
        .side(
            Role.ATTACKER,
            killed(2),
            "Jama'at Nasr al-Islam wal Muslimin",
            "Islamic State in the Greater Sahara")
        .fatalities(6)
        .claim("JNIM", "Nigerien soldiers", 5)
        .reference("RFI", "2017-11-24", "2023-11-28")
        .reference("France 24", "2017-11-25", "2023-11-28")
        .reference("RFI", "2017-11-24", "2023-11-28");
  }

  @Test
  void codesAnAmbush() {
    CodedEvent coded = coder.code(ambush().build());
    assertThat(coded.subEventType()).contains(SubEventType.ARMED_CLASH);
    assertThat(coded.disorderType()).contains(DisorderType.POLITICAL_VIOLENCE);
    assertThat(coded.place().country().get().isoNumeric()).isEqualTo(466);
    assertThat(coded.place().country().get().region()).isEqualTo("Western Africa");
    assertThat(coded.place().precision()).contains(2);
    assertThat(coded.place().admin2()).contains("Menaka Cercle");
    assertThat(coded.actors().actor1()).contains("JNIM: Group for Support of Islam and Muslims");
    assertThat(coded.actors().inter1()).contains(ActorType.REBEL_GROUP);
    assertThat(coded.actors().actor2().get()).isEqualTo("Military Forces of France");
    assertThat(coded.actors().associated2().get(0)).startsWith("Military Forces of Mali");
    assertThat(coded.actors().interaction()).contains("Rebel group-External/Other forces");
    assertThat(coded.fatalities()).hasValue(6);
    assertThat(coded.timePrecision()).hasValue(1);
    assertThat(coded.civilianTargeting()).isFalse();
    assertThat(coded.source()).containsExactly("RFI", "France 24");
    assertThat(coded.timestamp()).hasValue(1701129600L);
    assertThat(coded.id()).matches("MLI-20171124-indelimane-[0-9a-hjkmnp-tv-z]{10}");
    assertThat(coded.notes())
        .isEqualTo(
            "On 24 November 2017, Jama'at Nasr al-Islam wal Muslimin and the Islamic State in the"
                + " Greater Sahara ambushed French and Malian forces in Indelimane (Menaka Cercle,"
                + " Mali). Four French and Malian soldiers and two attackers were killed. The"
                + " outcome was inconclusive. JNIM claimed to have killed five Nigerien soldiers.");
  }

  @Test
  void idsFollowTheTextAndNotTheFile() {
    String id = coder.code(ambush().build()).id();
    assertThat(coder.code(ambush().file("other.txt").build()).id()).isEqualTo(id);
    assertThat(coder.code(ambush().at("Douentza", "Mali").build()).id()).isNotEqualTo(id);
    assertThat(coder.code(telling("x").on("-0030-09-02").at("Actium").build()).id())
        .startsWith("XXX-bc310902-actium-");
    assertThat(coder.code(telling("x").build()).id()).startsWith("XXX-00000000-unknown-");
  }

  @Test
  void victimsAreTheSecondActorOfViolenceAgainstCivilians() {
    CodedEvent coded =
        coder.code(
            telling("Militia members shot dead 39 villagers.")
                .at("Yirgou", "Burkina Faso")
                .side(Role.ATTACKER, Toll.UNKNOWN, "Koglweogo")
                .build());
    assertThat(coded.subEventType()).contains(SubEventType.ATTACK);
    assertThat(coded.actors().actor2()).contains("Civilians (Burkina Faso)");
    assertThat(coded.actors().inter2()).contains(ActorType.CIVILIANS);
    assertThat(coded.civilianTargeting()).isTrue();
  }

  @Test
  void demonstratorsComeFirst() {
    CodedEvent coded =
        coder.code(
            telling("Police fired tear gas at protesters.")
                .at("Lens", "France")
                .side(Role.ATTACKER, Toll.UNKNOWN, "French police")
                .build());
    assertThat(coded.actors().actor1()).contains("Protesters (France)");
    assertThat(coded.actors().actor2()).contains("Police Forces of France");
    assertThat(coded.actors().interaction()).contains("State forces-Protesters");
    assertThat(coded.disorderType()).contains(DisorderType.DEMONSTRATIONS);
  }

  @Test
  void thirdSideStaysOutOfTheColumns() {
    CodedEvent coded =
        coder.code(
            telling("Three parties fought.")
                .side(Role.UNKNOWN, Toll.UNKNOWN, "Mali", "Wagner Group")
                .side(Role.UNKNOWN, Toll.UNKNOWN, "CSP-PSD")
                .side(Role.UNKNOWN, Toll.UNKNOWN, "JNIM")
                .build());
    assertThat(coded.actors().associated1()).hasSize(1);
    assertThat(coded.actors().associated2()).isEmpty();
    assertThat(coded.evidence()).anyMatch(e -> e.toString().contains("sides beyond the second"));
  }

  @Test
  void resultWithGroundTakenIsTheGovernments() {
    CodedEvent coded =
        coder.code(
            telling("Town, villages return to government control")
                .title("Second Battle of Tikrit")
                .at("Tikrit", "Saladin Governorate", "Iraq")
                .result("Iraqi victory")
                .side(Role.UNKNOWN, Toll.UNKNOWN, "Iraq")
                .side(Role.UNKNOWN, Toll.UNKNOWN, "Islamic State of Iraq and the Levant")
                .build());
    assertThat(coded.subEventType()).contains(SubEventType.GOVERNMENT_REGAINS_TERRITORY);
  }

  @Test
  void timePrecisionIsOneForKnownDays() {
    assertThat(precision("2015-03-02", "2015-04-17", Precision.RANGE)).hasValue(1);
    assertThat(precision("2015-03-01", "2015-03-31", Precision.MONTH)).hasValue(3);
    assertThat(EventCoder.timePrecision(Optional.empty())).isEmpty();
  }

  private static OptionalInt precision(String start, String end, Precision precision) {
    return EventCoder.timePrecision(telling("").between(start, end, precision).build().date());
  }

  @Test
  void nothingIsMadeUp() {
    CodedEvent coded = coder.code(telling("").build());
    assertThat(coded.subEventType()).isEmpty();
    assertThat(coded.fatalities()).isEmpty();
    assertThat(coded.timestamp()).isEmpty();
    assertThat(coded.place().country()).isEmpty();
    assertThat(coded.source()).isEqualTo(List.of());
    assertThat(coded.actors().actor1()).isEmpty();
  }
}
