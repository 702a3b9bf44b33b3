package org.skirmish.event.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skirmish.event.Events;
import org.skirmish.event.day.Chronicle;
import org.skirmish.mention.Mentions;

/**
 * Losses as "KILLED 10 state:MLI": what befell them, how many, whose they were or, without a party,
 * what sort of people.
 */
class LossesTest {

  private static final Cast CAST = Cast.of(List.of(), Optional.empty(), Events.WORLD);

  private static List<Loss> read(String text) {
    Mentions mentions = Events.mentions("Raid on Orlen\n\n" + text);
    List<Loss> losses = new ArrayList<>();
    Losses.of(Chronicle.of(mentions.article(), mentions, Optional.empty(), Optional.empty()), CAST)
        .forEach(losses::addAll);
    return losses;
  }

  private static String losses(String text) {
    return read(text).stream().map(LossesTest::told).collect(Collectors.joining("; "));
  }

  private static String told(Loss loss) {
    String who =
        loss.key().isPresent() && !loss.key().get().startsWith("described")
            ? loss.key().get()
            : loss.isAnybody() ? "ANYBODY" : loss.who().get().kind().name();
    String claimed = loss.claimant().map(one -> " says " + one.name()).orElse("");
    return (loss.part() ? "part " : "") + loss.harm() + " " + loss.range() + " " + who + claimed;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # passive
          Ten Malian soldiers were killed.                         | KILLED 10 state:MLI
          At least 40 soldiers were killed.                        | KILLED at least 40 ARMY
          Between 20 and 30 rebels have been killed.               | KILLED 20–30 REBEL
          Some 300 Zulu and 17 British were killed.                | KILLED 300 ANYBODY; KILLED 17 ANYBODY
          Two policemen were also wounded.                         | WOUNDED 2 POLICE
          Three women were abducted.                               | CAPTURED 3 CIVILIANS
          Eleven men were reported missing.                        | MISSING 11 ANYBODY
          Four soldiers were killed, as were a teacher and two rebels. | KILLED 4 ARMY; KILLED 1 CIVILIANS; KILLED 2 REBEL
          Five policemen were killed and so were all three gunmen. | KILLED 5 POLICE; KILLED 3 ARMED
          # active
          Gunmen killed twelve villagers.                          | KILLED 12 CIVILIANS
          The blast wounded 119 people.                            | WOUNDED 119 ANYBODY
          The raiders captured four soldiers.                      | CAPTURED 4 ARMY
          The raiders killed up to 70 of them.                     | KILLED up to 70 ANYBODY
          The army lost 30 men.                                    | KILLED 30 ARMY
          They killed the priest and another five men, set fire to the church and left. | KILLED 1 CIVILIANS; KILLED 5 ANYBODY
          # gerund
          A bomb went off, killing 16 people and wounding 119.     | KILLED 16 ANYBODY; WOUNDED 119 ANYBODY
          A shell hit the market, injuring nine civilians.         | WOUNDED 9 CIVILIANS
          # without a clause
          It left 20 dead.                                         | KILLED 20 ANYBODY
          The clash left six soldiers dead and nine wounded.       | KILLED 6 ARMY; WOUNDED 9 ARMY
          Nine soldiers killed, 14 wounded.                        | KILLED 9 ARMY; WOUNDED 14 ARMY
          The count stood at 38 dead and 17 wounded, with 27 men still missing. | KILLED 38 ANYBODY; WOUNDED 17 ANYBODY; MISSING 27 ANYBODY
          The army closed its books with 168 soldiers and policemen killed. | KILLED 168 ARMY
          # elliptic
          Ten Malian soldiers were killed and 13 wounded.          | KILLED 10 state:MLI; WOUNDED 13 state:MLI
          Four soldiers were killed and four wounded.              | KILLED 4 ARMY; WOUNDED 4 ARMY
          # nouns
          There were 13 fatalities.                                | KILLED 13 ANYBODY
          The death toll rose to 31.                               | KILLED 31 ANYBODY
          The death toll rose from 27 to 31.                       | KILLED 31 ANYBODY
          The governor put the number of dead at 37.               | KILLED 37 ANYBODY
          # phrases
          Between 4 and 6 civilians also lost their lives.         | KILLED 4–6 CIVILIANS
          Seven people lost their lives.                           | KILLED 7 ANYBODY
          The violence cost more than 1,800 lives.                 | KILLED at least 1800 ANYBODY
          Six gunmen were shot dead.                               | KILLED 6 ARMED
          They shot the pastor and five of the faithful dead.      | KILLED 1 CIVILIANS; KILLED 5 CIVILIANS
          Five soldiers were taken prisoner.                       | CAPTURED 5 ARMY
          Forty passengers were taken hostage.                     | CAPTURED 40 CIVILIANS
          Some 40,000 people were displaced.                       | DISPLACED 40000 ANYBODY
          Forty hostages and 29 of the gunmen were dead.           | KILLED 40 CIVILIANS; KILLED 29 ARMED
          They killed or wounded nearly 40 soldiers.               | TOTAL 40 ARMY
          # one
          A Malian soldier was killed.                             | KILLED 1 state:MLI
          An interpreter was wounded.                              | WOUNDED 1 CIVILIANS
          """)
  void oneHarmAfterTheOther(String text, String losses) {
    assertThat(losses(text)).isEqualTo(losses);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Ten soldiers and an interpreter were killed. | KILLED 10 ARMY; KILLED 1 CIVILIANS
          Three aid workers and eight policemen were killed. | KILLED 3 CIVILIANS; KILLED 8 POLICE
          Thirty rebels, a soldier and a civilian were killed. | KILLED 30 REBEL; KILLED 1 ARMY; KILLED 1 CIVILIANS
          Two Americans and eight Nigeriens were wounded. | WOUNDED 2 CIVILIANS; WOUNDED 8 CIVILIANS
          It exploded, killing ten civilians as well as an American and a Romanian soldier. | KILLED 10 CIVILIANS; KILLED 1 state:USA; KILLED 1 state:ROU
          21 Chadian, eight Nigerien and three Cameroonian soldiers were killed. | KILLED 21 state:TCD; KILLED 8 state:NER; KILLED 3 state:CMR
          """)
  void listsShareTheirVerb(String text, String losses) {
    assertThat(losses(text)).isEqualTo(losses);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Sixteen people, including three children, were killed. | KILLED 16 ANYBODY; part KILLED 3 CIVILIANS
          The bomb killed 16 people, including three children.   | KILLED 16 ANYBODY; part KILLED 3 CIVILIANS
          The raid killed 14 soldiers, among them three officers. | KILLED 14 ARMY
          """)
  void aPartIsMarkedAsAPart(String text, String losses) {
    assertThat(losses(text)).isEqualTo(losses);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The Taliban said that they had killed 25 soldiers. | KILLED 25 ARMY says Taliban
          The Malian army said that it had killed 40 rebels. | KILLED 40 REBEL says Mali
          The Malian army said that five of its soldiers were killed. | KILLED 5 ARMY
          The Malian army claimed to have killed 40 rebels. | KILLED 40 REBEL says Mali
          According to the governor, five soldiers were killed. | KILLED 5 ARMY
          # a state's word on its enemies, told as its word
          The Malian army said that 40 rebels had been killed. | KILLED 40 REBEL says Mali
          The Malian army announced that nine gunmen had died. | KILLED 9 ARMED says Mali
          Forty rebels were killed, the Malian army said. | KILLED 40 REBEL
          According to the Malian army, 40 rebels were killed. | KILLED 40 REBEL
          Malian police said that three gunmen had been killed. | KILLED 3 ARMED
          The Malian army said that nine villagers had been killed. | KILLED 9 CIVILIANS
          The Malian army said that it had killed five Chadian soldiers. | KILLED 5 state:TCD says Mali
          # a group's word on others, and on its own
          According to a rebel spokesman, 40 Malian soldiers had been killed. | KILLED 40 state:MLI says rebel spokesman
          The Taliban said that they had lost four men.        | KILLED 4 Taliban
          The Malian army put its losses at eight dead.        | KILLED 8 state:MLI
          The Malian army suffered two dead and seven wounded. | KILLED 2 state:MLI; WOUNDED 7 state:MLI
          The Taliban said that four of their fighters had been killed. | KILLED 4 ARMED
          The Taliban said that they had killed 25 soldiers and lost four men. | KILLED 25 ARMY says Taliban; KILLED 4 Taliban says Taliban
          The Taliban issued a statement. It claimed that 12 foreign soldiers had been killed. | KILLED 12 ARMY says Taliban
          """)
  void aPartysWordIsAClaim(String text, String losses) {
    assertThat(losses(text)).isEqualTo(losses);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Three tanks were captured.",
        "The rebels captured two villages.",
        "Six helicopters were lost.",
        "They killed time.",
        "Two boats were destroyed and four guns captured.",
        "In 2014 it was captured.",
        "On 3 May the town was captured.",
        "Dozens were killed.",
        "About 200 cattle were killed.",
        "No civilian was killed.",
        "The army denied that 20 soldiers had been killed."
      })
  void thingsBeastsAndDenialsAreNoLosses(String text) {
    assertThat(losses(text)).isEmpty();
  }

  @Test
  void theVictimsAreTheirsAndNotTheKillers() {
    assertThat(losses("Boko Haram killed 12 Nigerian soldiers.")).isEqualTo("KILLED 12 state:NGA");
    assertThat(losses("Twelve Nigerian soldiers were killed by Boko Haram fighters."))
        .isEqualTo("KILLED 12 state:NGA");
  }
}
