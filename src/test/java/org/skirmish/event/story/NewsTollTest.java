package org.skirmish.event.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skirmish.event.ConflictEvent;
import org.skirmish.event.Events;
import org.skirmish.event.Outcome;
import org.skirmish.model.Harm;
import org.skirmish.model.Range;

/** What of a news report's figures is the toll of its event. */
class NewsTollTest {

  private static final String REPORT =
      """
      Guards die in ambush near Gao

      Published 5 May 2019

      Rebels ambushed a convoy near Gao in Mali on Saturday, killing six Malian soldiers and \
      wounding four, officials said.

      The convoy was on its way to a garrison in the north.

      %s
      """;

  private static ConflictEvent event(String text) {
    return Events.main(text);
  }

  private static String dead(String text) {
    return Outcome.fatalities(event(text).fatalities()).orElse("none");
  }

  /** Figures with which a report reminds its readers of other dead. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # a war, a year, a stretch of time
          More than 9,000 people have died since the revolt began.
          The unrest has cost 300 lives since 2012.
          Since 2012 at least 300 soldiers have been killed in the region.
          At least 70 soldiers have been killed in the north this year.
          In recent months 40 guards have died on that road.
          Some 2,000 soldiers have been killed over the past two decades.
          It was the worst loss since 2013, when 40 soldiers were killed.
          The army has lost men in a war in which 4,000 people have died since 2009.
          In the same period 40 soldiers have been killed in the north.
          So far 59 soldiers have been killed on that road.
          That brings to 25 the number of soldiers killed on the road.
          Such raids have killed 1,500 soldiers.
          # another attack
          It comes three days after nine soldiers were killed near Hombori.
          A similar ambush near Hombori killed 12 soldiers.
          In a separate attack, gunmen shot dead eight soldiers in Kidal.
          Elsewhere in the region, a mine killed seven soldiers.
          On 20 April, rebels had killed 11 soldiers at the same place.
          """)
  void whatIsRememberedIsNoTollOfTheEvent(String reminder) {
    String text = REPORT.formatted(reminder);

    assertThat(dead(text)).isEqualTo("6");
    assertThat(event(text).civilians().isEmpty()).isTrue();
    assertThat(event(text).unassigned().isEmpty()).isTrue();
  }

  /** The same dead in other words, by another source, in other sums. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "We have lost six men and four were wounded," a mayor said.
          A doctor in Gao said that six soldiers were dead and four wounded.
          The governor said six people were killed.
          Villagers found six bodies on the road.
          The deaths of the six soldiers were confirmed by a doctor.
          """)
  void whatIsToldTwiceIsCountedOnce(String again) {
    String text = REPORT.formatted(again);

    assertThat(dead(text)).isEqualTo("6");
    assertThat(Outcome.side(event(text).sides().get(1)))
        .isEqualTo("defender: Mali: killed 6, wounded 4");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Seven more soldiers died near Gao on Saturday. | 13",
        "A soldier has since died of his wounds. | 7",
      })
  void whatIsOfTheDayIsKept(String text, String dead) {
    assertThat(dead(REPORT.formatted(text))).isEqualTo(dead);
  }

  /** A whole goes to the toll of all and its parts to those whose they are. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nine people were killed when rebels attacked a barracks in Gao on Saturday. Five Malian"
            + " soldiers died in the fighting. Four rebels were also killed.",
        "Nine people were killed when rebels attacked a barracks in Gao on Saturday, including five"
            + " Malian soldiers and four rebels.",
        "Nine people, five Malian soldiers and four rebels, were killed when rebels attacked a"
            + " barracks in Gao on Saturday.",
        "At least nine people were killed when rebels attacked a barracks in Gao on Saturday. A"
            + " doctor said that nine people had been killed, including five Malian soldiers and"
            + " four rebels.",
        "Gao - Nine people died on Saturday -- five Malian soldiers and four rebels -- when rebels"
            + " attacked a barracks in Gao.",
      })
  void aWholeIsNotAddedToItsParts(String story) {
    ConflictEvent event = event("Battle at Gao\n\nPublished 5 May 2019\n\n" + story);

    assertThat(Outcome.fatalities(event.fatalities()).orElse("none")).endsWith("9");
    assertThat(event.civilians().isEmpty()).isTrue();
    assertThat(event.unassigned().isEmpty()).isTrue();
  }

  /** Phrases that say that nobody was harmed, or count those again who are told of already. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The firing lasted ten minutes, with no one on the rebels' side killed or wounded.
          The raid ended with none of the villagers killed.
          The shooting left nobody in the camp dead or injured.
          At least three of the soldiers were beheaded.
          Two of the soldiers were shot dead as they fled.
          """)
  void nobodyAndThoseToldOfAddNothing(String text) {
    ConflictEvent event = event(REPORT.formatted(text));

    assertThat(dead(REPORT.formatted(text))).isEqualTo("6");
    assertThat(event.civilians().isEmpty()).isTrue();
    assertThat(event.unassigned().isEmpty()).isTrue();
  }

  /** A figure behind a fight is no foe's, and a day behind it is no part of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The death toll from a clash between the army and rebels near Gao in Mali rose to 11 on Saturday.
          The death toll from a clash between the army and rebels near Gao in Mali climbed to 11 Saturday.
          The number of dead in the clash between soldiers and rebels near Gao in Mali grew to 11 Saturday.
          """)
  void aTollThatRisesIsOfAllTheDead(String text) {
    ConflictEvent event = event("Clash near Gao\n\n12 May 2019\n\n" + text + "\n");

    assertThat(Outcome.fatalities(event.fatalities())).contains("11");
    assertThat(event.sides()).allMatch(side -> side.toll().get(Harm.KILLED).isEmpty());
  }

  /** Of foes under one verb each side has its own dead, and others of no kind are nobody's. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Twelve soldiers and four Abu Sayyaf gunmen were killed and 30 others were wounded in a clash in Sulu, Philippines, on Friday.
          A clash on Friday in Sulu, Philippines, left 12 soldiers and four Abu Sayyaf fighters dead.
          Four Abu Sayyaf militants and twelve soldiers died in fighting in Sulu, Philippines, on Friday.
          """)
  void foesUnderOneVerbStandOnTwoSides(String text) {
    ConflictEvent event = event("Deadly clash in Sulu\n\n12 May 2019\n\n" + text + "\n");

    assertThat(event.sides()).hasSize(2);
    assertThat(event.sides().get(0).toll().get(Harm.KILLED)).hasValue(Range.exactly(4));
    assertThat(event.sides().get(1).toll().get(Harm.KILLED)).hasValue(Range.exactly(12));
    assertThat(event.sides()).allMatch(side -> side.toll().get(Harm.WOUNDED).isEmpty());
  }

  private static final String RAID =
      """
      Herders killed in raid near Gao

      At least nine people were killed on Friday when gunmen raided a camp near Gao in Mali, \
      officials said.

      The camp lies on the road to the north.

      %s
      """;

  /** Hearsay, lower figures, single victims and another weekday's dead change nothing. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Local media reported that 20 people were killed in the raid.",
        "Residents said 30 people had been killed.",
        "Witnesses put the death toll at 25.",
        "The raid left at least two people dead.",
        "A mayor said the attackers came back later. He was killed along with two of his sons.",
        "On Thursday, at least two soldiers were killed by a mine.",
        "Late on Wednesday, gunmen shot dead 14 people in a market.",
        "On 3 May, 12 soldiers were killed in the same district.",
        "Three days of raids have now killed 40 people.",
        "A mayor said 180 people have died in such attacks.",
        "The raid comes at a time of anger after a strike killed 24 soldiers in the north.",
      })
  void theFigureOfTheOpeningStays(String text) {
    ConflictEvent event = event(RAID.formatted(text));

    assertThat(event.fatalities().low()).hasValue(9);
    assertThat(event.sides()).allMatch(side -> side.toll().get(Harm.KILLED).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Police said later that 12 people had been killed.",
        "On Saturday, the death toll rose to 12.",
      })
  void laterFiguresOfOfficialsTakeItsPlace(String text) {
    assertThat(event(RAID.formatted(text)).fatalities().low()).hasValue(12);
  }

  /** What a group began, and when a war broke out, is no day of the event. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The group began its war on 10 December 2012.",
        "Raids have spread since late 2005.",
        "The army has fought there since it took the town in September 2014.",
      })
  void aDateBehindAWeekdayIsAnother(String text) {
    assertThat(event(RAID.formatted(text)).date()).isEmpty();
  }

  @Test
  void officialsBoundWhatResidentsSay() {
    ConflictEvent event =
        event(
            "Herders killed in raid near Gao\n\nGunmen raided a camp near Gao in Mali on Friday and"
                + " killed 30 people, residents said.\n\nPolice said that 12 people were killed.\n");

    assertThat(event.fatalities().low()).hasValue(12);
    assertThat(event.fatalities().high()).hasValue(30);
  }
}
