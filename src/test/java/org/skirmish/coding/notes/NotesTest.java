package org.skirmish.coding.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skirmish.coding.EventFixture.killed;
import static org.skirmish.coding.EventFixture.telling;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.coding.EventCoder;
import org.skirmish.coding.EventFixture;
import org.skirmish.event.EventDate.Precision;
import org.skirmish.event.Fatalities;
import org.skirmish.event.Side.Role;
import org.skirmish.model.Harm;
import org.skirmish.model.Range;
import org.skirmish.model.Toll;
import org.skirmish.world.World;

class NotesTest {

  private static final EventCoder CODER = new EventCoder(World.load());

  private static String note(EventFixture event) {
    return CODER.code(event.build()).notes();
  }

  @Test
  void anArmyIsNotItsCountry() {
    assertThat(
            note(
                telling("Fighters attacked a camp.")
                    .on("2021-03-11")
                    .at("Mondou", "Mali")
                    .side(Role.ATTACKER, Toll.UNKNOWN, "JNIM")
                    .side(Role.DEFENDER, killed(4), "Mali")))
        .isEqualTo(
            "On 11 March 2021, JNIM attacked Malian forces in Mondou (Mali). Four Malian soldiers"
                + " were killed.");
  }

  @Test
  void oneIsSingular() {
    assertThat(
            note(
                telling("Rebels shelled a camp with mortars.")
                    .at("Bria", "Central African Republic")
                    .side(Role.ATTACKER, Toll.UNKNOWN, "Taliban")
                    .side(Role.DEFENDER, killed(1).with(Harm.WOUNDED, Range.atLeast(12)), "Niger")))
        .endsWith("One Nigerien soldier was killed and at least 12 were wounded.");
  }

  @Test
  void aProtestHasNoToll() {
    assertThat(
            note(
                telling("Nurses held a peaceful protest.")
                    .on("2021-05-22")
                    .at("Kisumu", "Kenya")
                    .fatalities(0)))
        .isEqualTo("On 22 May 2021, protesters held a peaceful protest in Kisumu (Kenya).");
  }

  @Test
  void groundThatChangedHandsIsThePlace() {
    assertThat(
            note(
                telling("The army retook Bria from the rebels.")
                    .on("2021-03-11")
                    .at("Bria", "Central African Republic")
                    .side(Role.ATTACKER, Toll.UNKNOWN, "Central African Republic")
                    .side(Role.DEFENDER, killed(4), "Seleka")))
        .startsWith("On 11 March 2021, Central African forces retook Bria (Central African");
  }

  @Test
  void anArmyBesideASuicideBombingDidNotDoIt() {
    assertThat(
            note(
                telling("Malian soldiers said that a suicide bomber blew himself up in a market.")
                    .on("2021-03-11")
                    .at("Mondou", "Mali")
                    .civilians(killed(9))))
        .doesNotContain("Malian forces")
        .contains("a suicide bombing");
  }

  @Test
  void harmOfNoSideIsOfOthers() {
    assertThat(
            note(
                telling("Fighters attacked a camp.")
                    .at("Mondou", "Mali")
                    .side(Role.ATTACKER, Toll.UNKNOWN, "JNIM")
                    .side(Role.DEFENDER, killed(4), "Mali")
                    .unassigned(killed(2).with(Harm.WOUNDED, Range.exactly(9)))))
        .endsWith("Four Malian soldiers and two others were killed. Nine people were wounded.");
  }

  @Test
  void anUnknownTollIsNotMentioned() {
    String note =
        note(
            telling("Gunmen attacked villagers.")
                .at("Doma", "Nigeria")
                .side(Role.ATTACKER, Toll.UNKNOWN, "Boko Haram"));
    assertThat(note).isEqualTo("Boko Haram attacked civilians in Doma (Nigeria).");
  }

  @Test
  void whoBeganIsNotMadeUp() {
    assertThat(
            note(
                telling("The armies clashed in a battle.")
                    .at("Blue Ridge")
                    .side(Role.UNKNOWN, Toll.UNKNOWN, "Chad")
                    .side(Role.UNKNOWN, Toll.UNKNOWN, "Sudan")))
        .isEqualTo("Chadian forces clashed with Sudanese forces on Blue Ridge.");
  }

  @Test
  void aTotalBeyondTheSidesIsTold() {
    Toll civilians = killed(5);
    assertThat(
            note(
                telling("A bomb exploded at a market.")
                    .at("Mubi", "Nigeria")
                    .civilians(civilians)
                    .fatalities(
                        new Fatalities(
                            OptionalInt.empty(), OptionalInt.of(8), OptionalInt.empty()))))
        .contains("Five civilians were killed. In all, at least eight people were killed.");
  }

  @ParameterizedTest
  @CsvSource({
    "Taliban, the Taliban",
    "JNIM, JNIM",
    "PKK, the PKK",
    "Wagner Group, the Wagner Group",
    "Free Papua Movement, the Free Papua Movement",
    "Houthis, the Houthis",
    "Boko Haram, Boko Haram",
  })
  void namesTakeTheirArticle(String name, String told) {
    assertThat(new PartyNaming(World.load()).of(name).name()).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({
    "4,4,four fighters",
    "1,1,one fighter",
    "4700,4700,'4,700 fighters'",
    "5,72,between 5 and 72 fighters",
    "5,7,between five and seven fighters",
    "12,,at least 12 fighters",
    ",1,up to one fighter",
  })
  void figuresAgree(Integer low, Integer high, String told) {
    Range range = new Range(optional(low), optional(high));
    Naming who = new Naming("x", false, Optional.empty(), "fighter", "fighters");
    assertThat(Figures.of(range, who)).isEqualTo(told);
  }

  private static OptionalInt optional(Integer n) {
    return n == null ? OptionalInt.empty() : OptionalInt.of(n);
  }

  @Test
  void noSentenceOpensWithDigits() {
    assertThat(Figures.opened("33 rebels fled")).isEqualTo("Thirty-three rebels fled");
    assertThat(Figures.opened("133 rebels fled")).isEqualTo("A total of 133 rebels fled");
  }

  @Test
  void namesAreJoined() {
    assertThat(NoteWords.join(List.of("A", "B", "C"))).isEqualTo("A, B and C");
  }

  @Test
  void datesOpenTheNotes() {
    assertThat(opening("2015-03-02", "2015-04-17", Precision.RANGE))
        .isEqualTo("From 2 March to 17 April 2015");
    assertThat(opening("2015-12-30", "2016-01-02", Precision.RANGE))
        .isEqualTo("From 30 December 2015 to 2 January 2016");
    assertThat(opening("0251-07-01", "0251-07-31", Precision.MONTH)).isEqualTo("In July 251");
    assertThat(opening("-0030-09-02", "-0030-09-02", Precision.DAY))
        .isEqualTo("On 2 September 31 BC");
    assertThat(opening("1914-01-01", "1914-12-31", Precision.YEAR)).isEqualTo("In 1914");
  }

  private static String opening(String start, String end, Precision precision) {
    return WhenPhrase.of(telling("").between(start, end, precision).build().date().get());
  }
}
