package org.skirmish.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skirmish.event.Side.Role;
import org.skirmish.lexicon.PersonKind;

/** Who takes part in what a report without a box tells. */
class ReportSidesTest {

  private static ConflictEvent event(String title, String text) {
    return Events.main(title + "\n\n12 May 2019\n\n" + text + "\n");
  }

  private static List<String> names(ConflictEvent event, Role role) {
    List<String> names = new ArrayList<>();
    for (Side side : event.sides()) {
      if (side.role() == role) {
        side.actors().forEach(actor -> names.add(actor.asWritten().toLowerCase(Locale.ROOT)));
      }
    }
    return names;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Taliban kill nine soldiers in Xarba | More than 60 militants stormed an army post in Xarba, Afghanistan, on Friday and killed nine soldiers.
          Nine soldiers killed in Xarba       | Taliban fighters attacked a post in Xarba, Afghanistan, on Friday. The insurgents killed nine soldiers.
          Nine soldiers killed in Xarba       | Insurgents killed nine soldiers in Xarba, Afghanistan, on Friday. The raid was carried out by sixty militants riding mules and belonging to the Taliban.
          """)
  void namelessFightersAreOfTheGroupWithWhichTheReportOpens(String title, String text) {
    assertThat(names(event(title, text), Role.ATTACKER))
        .singleElement()
        .satisfies(name -> assertThat(name).startsWith("taliban"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the Rapid Support Forces, Janjaweed militias and police forces fired on a sit-in by"
            + " protesters in Omdurman, Sudan, killing forty people.",
        "Rapid Support Forces, Janjaweed fighters and police officers fired on protesters in Omdurman,"
            + " Sudan, and killed nine.",
        "the Rapid Support Forces, Janjaweed fighters and police attacked protesters in Omdurman,"
            + " Sudan. Three people were killed.",
      })
  void threeForcesOfAListActTogether(String text) {
    ConflictEvent event = event("Shooting in Omdurman", "On 10 May 2019 " + text);

    assertThat(names(event, Role.ATTACKER)).hasSize(3).anyMatch(name -> name.contains("janjaweed"));
    assertThat(event.sides().get(0).actors())
        .anyMatch(one -> one.participant().filter(p -> p.kind() == PersonKind.POLICE).isPresent());
  }

  @Test
  void whoeverBeginsAttacksThoughOthersFireBack() {
    ConflictEvent event =
        event(
            "Nineteen killed by Taliban-linked militants at shrine in Xarba",
            "At least 19 people were killed after militants stormed a shrine in Xarba, Pakistan, on"
                + " Friday. While police shot one of the militants at the gate, another escaped.");

    assertThat(names(event, Role.ATTACKER)).noneMatch(name -> name.contains("police"));
    assertThat(names(event, Role.ATTACKER)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "His captors were believed to be Boko Haram militants.",
        "The kidnappers were suspected members of Boko Haram.",
        "The abductors were Boko Haram fighters, a neighbour said."
      })
  void captorsAreWhomTheyAreBelievedToBe(String second) {
    ConflictEvent event =
        event(
            "Priest kidnapped in Kaita",
            "A priest was kidnapped in Kaita, Nigeria, on Friday. " + second);

    assertThat(names(event, Role.ATTACKER)).anyMatch(name -> name.contains("boko haram"));
  }

  @Test
  void aFightOfALaterDayIsNotTheEventsOwn() {
    ConflictEvent event =
        event(
            "Pupils kidnapped in Kaita",
            "On 3 May 2019, a gang of gunmen kidnapped 30 pupils in Kaita, Nigeria.\n\n"
                + "On 7 May, the army found the hideout and exchanged fire with the gang.");

    assertThat(names(event, Role.ATTACKER)).noneMatch(name -> name.contains("nigeria"));
  }

  @Test
  void nobodyShellsHisOwnPosition() {
    ConflictEvent event =
        event(
            "Five Turkish soldiers killed in Xarba",
            "Five Turkish soldiers were killed on Friday when Syrian guns shelled their position"
                + " in Xarba, Syria.");

    assertThat(names(event, Role.ATTACKER)).containsExactly("syria");
  }

  @Test
  void whoCounterAttacksWasAttacked() {
    ConflictEvent event =
        event(
            "Al-Shabaab overruns base in Dubar",
            "Al-Shabaab fighters overran an army base in Dubar, Somalia, on Friday."
                + " Kenyan troops counter-attacked from the coast.");

    assertThat(names(event, Role.ATTACKER)).noneMatch(name -> name.contains("kenya"));
  }

  @Test
  void gunmenWhoKillAGroupsCommanderAreNotItsOwn() {
    ConflictEvent event =
        event(
            "Gunmen kill Taliban commander",
            "Gunmen shot dead a commander of the Taliban in Xarba, Afghanistan, on Friday.");

    assertThat(names(event, Role.ATTACKER)).doesNotContain("taliban");
  }

  @Test
  void thePoliceThatWereAttackedStayPoliceWhateverSoldiersAreToldOfBelow() {
    ConflictEvent event =
        event(
            "Five policemen killed in Kismu",
            "Al-Shabaab fighters killed five police officers in Kismu, Kenya, on Friday."
                + " General Otieno said that soldiers had been killed on the same road before.");

    assertThat(event.sides().get(1).actors())
        .singleElement()
        .satisfies(
            actor ->
                assertThat(actor.participant().orElseThrow().kind()).isEqualTo(PersonKind.POLICE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Islamic State controls villages in the north of the country.",
        "The government has set up a camp for its war against Islamic State.",
        "The hills belong to Islamic State, which controls the pass."
      })
  void whoOnlyHoldsGroundElsewhereTakesNoPart(String sentence) {
    ConflictEvent event =
        event(
            "Three policemen killed in Baidoa",
            "Al-Shabaab fighters killed three policemen in Baidoa, Somalia, on Friday. "
                + sentence);

    assertThat(names(event, Role.ATTACKER)).containsExactly("al-shabaab");
  }

  @Test
  void theGroupToWhichAnotherIsLinkedTakesNoPart() {
    ConflictEvent event =
        event(
            "Nine killed at a well",
            "Fighters of al-Shabaab, an al-Qaeda linked militia active in the south, killed nine"
                + " herders in Baidoa, Somalia, on Friday.");

    assertThat(names(event, Role.ATTACKER)).containsExactly("al-shabaab");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Al-Shabaab said it carried out the attack.",
        "The blast was claimed by al-Shabaab.",
        "Al-Shabaab said its fighters were behind the bombing.",
        "Al-Shabaab took responsibility for the bombing.",
        "Al-Shabaab said on its radio that they had attacked the inn.",
        "In a message al-Shabaab admitted the attack."
      })
  void whoSaysThatTheDeedWasTheirsClaimsIt(String sentence) {
    ConflictEvent event =
        event(
            "Bomb kills nine in Baidoa",
            "A bomb killed nine people at an inn in Baidoa, Somalia, on Friday. " + sentence);

    assertThat(event.claims())
        .singleElement()
        .satisfies(claim -> assertThat(claim.by()).isEqualToIgnoringCase("al-Shabaab"));
    assertThat(names(event, Role.ATTACKER)).containsExactly("al-shabaab");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Al-Shabaab denied that it carried out the attack.",
        "Nobody has claimed the attack, in a town where al-Shabaab is active.",
        "The army said it attacked a camp in return."
      })
  void whoDeniesItOrAnswersItDoesNot(String sentence) {
    ConflictEvent event =
        event(
            "Bomb kills nine in Baidoa",
            "A bomb killed nine people at an inn in Baidoa, Somalia, on Friday. " + sentence);

    assertThat(event.claims()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Al-Shabaab fighters killed nine students at a college in Garsa, in the east of Kenya, on"
            + " Friday.",
        "Al-Shabaab fighters killed nine students in Garsa, near the coast of Kenya, on Friday."
      })
  void aPartOfACountryIsNotItsArmy(String sentence) {
    ConflictEvent event = event("Nine students killed in Garsa", sentence);

    assertThat(event.sides())
        .flatExtracting(Side::actors)
        .extracting(Actor::asWritten)
        .doesNotContain("Kenya");
  }

  @Test
  void aBrigadeOfInfantryIsTheArmys() {
    ConflictEvent event =
        event(
            "Four soldiers killed near Bogara",
            "Taliban fighters ambushed the 61st Mechanised Infantry Brigade (61 MIB) near Bogara,"
                + " Afghanistan, on Friday. The 61 MIB lost four soldiers.");

    assertThat(event.sides().get(1).actors())
        .extracting(Actor::asWritten)
        .containsExactly("Afghanistan");
    assertThat(Outcome.toll(event.sides().get(1).toll())).isEqualTo("killed 4");
  }

  @Test
  void anArmyWhoseSpokesmanSpeaksOfTheRaidOfAnotherTakesNoPart() {
    ConflictEvent event =
        event(
            "Jets bomb camp near Dursala",
            "Indian jets bombed a camp of Jaish-e-Mohammed near Dursala in Pakistan on Friday. Many"
                + " militants were killed, a minister said, whereas Pakistan showed journalists"
                + " an empty field.");

    assertThat(names(event, Role.ATTACKER)).containsExactly("india");
  }
}
