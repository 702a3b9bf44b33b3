package org.skirmish.mention.harm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skirmish.mention.Group;
import org.skirmish.mention.Read;
import org.skirmish.mention.party.ActorMention;

/**
 * Losses as "KILLED 10 state:MLI": what befell them, how many, whose they were or, without a
 * party's name, what sort of people.
 */
class LossGrammarTest {

  private static String losses(String text) {
    return Read.sentence(text).losses().stream()
        .map(LossGrammarTest::told)
        .collect(Collectors.joining("; "));
  }

  private static String told(LossMention loss) {
    String who =
        loss.victims()
            .map(ActorMention::key)
            .or(() -> loss.group().map(Group::name))
            .map(name -> " " + name)
            .orElse("");
    return (loss.part() ? "part " : "") + loss.harm() + " " + loss.range() + who;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # passive
          Ten Malian soldiers were killed.                         | KILLED 10 state:MLI
          At least 40 soldiers were killed.                        | KILLED at least 40 FORCES
          Up to 15 of its men were killed.                         | KILLED up to 15 PEOPLE
          Between 20 and 30 rebels have been killed.               | KILLED 20–30 FIGHTERS
          Some 300 Zulu and 17 British were killed.                | KILLED 300 PEOPLE; KILLED 17 PEOPLE
          All but two of the horsemen were killed.                 | ``
          Some 900 men were killed, wounded or captured.           | TOTAL 900 PEOPLE
          Two policemen were also wounded.                         | WOUNDED 2 POLICE
          Three women were abducted.                               | CAPTURED 3 CIVILIANS
          Eleven men were reported missing.                        | MISSING 11 PEOPLE
          # active
          Gunmen killed twelve villagers.                          | KILLED 12 CIVILIANS
          The blast wounded 119 people.                            | WOUNDED 119 PEOPLE
          The raiders captured four soldiers.                      | CAPTURED 4 FORCES
          # gerund
          A bomb went off, killing 16 people and wounding 119.     | KILLED 16 PEOPLE; WOUNDED 119
          They stormed the inn, killing at least six.              | KILLED at least 6
          A shell hit the market, injuring nine civilians.         | WOUNDED 9 CIVILIANS
          # adjectival
          It left 20 dead.                                         | KILLED 20
          The clash left six soldiers dead and nine wounded.       | KILLED 6 FORCES; WOUNDED 9 FORCES
          Nine soldiers killed, 14 wounded.                        | KILLED 9 FORCES; WOUNDED 14 FORCES
          # elliptic
          Ten Malian soldiers were killed and 13 wounded.          | KILLED 10 state:MLI; WOUNDED 13 state:MLI
          Four soldiers were killed and four wounded.              | KILLED 4 FORCES; WOUNDED 4 FORCES
          # nouns
          There were 13 fatalities.                                | KILLED 13
          The death toll rose to 31.                               | KILLED 31
          The death toll stands at 31.                             | KILLED 31
          # phrases
          Seven people lost their lives.                           | KILLED 7 PEOPLE
          Seven soldiers died.                                     | KILLED 7 FORCES
          Six gunmen were shot dead.                               | KILLED 6 ATTACKERS
          Five soldiers were taken prisoner.                       | CAPTURED 5 FORCES
          Forty passengers were taken hostage.                     | CAPTURED 40 CIVILIANS
          Some 40,000 people were displaced.                       | DISPLACED 40000 PEOPLE
          # one
          A Malian soldier was killed.                             | KILLED 1 state:MLI
          An interpreter was wounded.                              | WOUNDED 1 CIVILIANS
          One of the gunmen was killed.                            | KILLED 1 ATTACKERS
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
          Ten soldiers and an interpreter were killed. | KILLED 10 FORCES; KILLED 1 CIVILIANS
          Three aid workers and eight policemen were killed. | KILLED 3 CIVILIANS; KILLED 8 POLICE
          They attacked the town, killing 31 people, a priest and two nuns. | KILLED 31 PEOPLE; KILLED 1 CIVILIANS; KILLED 2 CIVILIANS
          Two Americans and eight Nigeriens were wounded. | WOUNDED 2 state:USA; WOUNDED 8 state:NER
          Six soldiers and policemen were killed. | KILLED 6 FORCES
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
          Sixteen people, including three children, were killed. | KILLED 16 PEOPLE; part KILLED 3 CIVILIANS
          The bomb killed 16 people, including three children.   | KILLED 16 PEOPLE; part KILLED 3 CIVILIANS
          """)
  void aPartIsMarkedAsAPart(String text, String losses) {
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
        "The 76th Battalion was killed off.",
        "Dozens were killed.",
        "About 200 cattle were killed."
      })
  void thingsBeastsAndDatesAreNotPeople(String text) {
    assertThat(losses(text)).isEmpty();
  }

  @Test
  void theSpanGoesFromTheCountToTheHarm() {
    String text = "At dawn ten Malian soldiers were killed there.";

    assertThat(Read.sentence(text).losses())
        .extracting(loss -> loss.span().of(text))
        .containsExactly("ten Malian soldiers were killed");
  }

  @Test
  void theVictimsAreTheirsAndNotTheKillers() {
    assertThat(losses("Boko Haram killed 12 Nigerian soldiers.")).isEqualTo("KILLED 12 state:NGA");
    assertThat(losses("Twelve Nigerian soldiers were killed by Boko Haram fighters."))
        .isEqualTo("KILLED 12 state:NGA");
  }
}
