package org.skirmish.coding.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.coding.EventCoder;
import org.skirmish.coding.SubEventType;
import org.skirmish.event.Accounts;
import org.skirmish.event.Events;
import org.skirmish.world.name.Table;

class EventTypesTest {

  private static final EventCoder CODER = new EventCoder(Events.WORLD);

  @Test
  void codesShortTextsAsACoderWould() {
    List<String> misses = new ArrayList<>();
    Map<String, Integer> asked = new HashMap<>();
    List<Table.Row> rows =
        Table.ofResource(EventTypesTest.class, "event-texts.csv", "type", "text");
    for (Table.Row row : rows) {
      asked.merge(row.required("type"), 1, Integer::sum);
      String got = code(row.required("text"));
      if (!got.equals(row.required("type"))) {
        misses.add(row.required("type") + " <> " + got + ": " + row.required("text"));
      }
    }
    assertThat(asked)
        .hasSize(SubEventType.values().length)
        .allSatisfy((t, n) -> assertThat(n).isGreaterThanOrEqualTo(3));
    assertThat(misses).hasSizeLessThanOrEqualTo(rows.size() / 20);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          No clashes were reported and nobody was killed; the two groups signed a peace accord. | Agreement
          Police arrested a man who had killed two villagers. | Arrests
          Following the killing of a trader by soldiers, residents marched to the prefecture. | Peaceful protest
          Students protested against an air strike and the abduction of two teachers. | Peaceful protest
          From 24 March to 5 April 2021 soldiers and insurgents fought for the town. | Armed clash
          The army captured 12 rebels and a pickup in a battle near the hill. | Armed clash
          Protesters demanded an end to the war. [size=around 40] | Peaceful protest
          """)
  void leavesOutWhatDidNotHappen(String text, String type) {
    assertThat(code(text)).isEqualTo(type);
  }

  @Test
  void readsLongerTextsFromTheirOpening() {
    assertThat(
            ofArticle(
                "Kidnapping of the Lunda pupils",
                "On the evening of 3 May 2019 gunmen drove into Lunda and carried off 60 pupils of"
                    + " the boarding school. All of them were between ten and sixteen years old. Two"
                    + " of them died on the way."))
        .isEqualTo("Abduction/forced disappearance");
    assertThat(
            ofArticle(
                "Bombing of the Hargo convoy",
                "On 3 May 2019 a suicide bomber drove a car full of explosives into a convoy of the"
                    + " reserve police. Forty policemen were killed and the bomber died with them."
                    + " The police had not lost so many men in one attack before."))
        .isEqualTo("Suicide bomb");
    assertThat(
            ofArticle(
                "Army mourns soldiers killed by air strike",
                "An air strike on 3 May 2019 that the capital blames on its neighbour killed 33"
                    + " soldiers in the province. The bombs fell on a column near a village. Clashes"
                    + " between the two armies have grown more frequent."))
        .isEqualTo("Air/drone strike");
    assertThat(
            ofArticle(
                "Valley mall attack",
                "Date\t3 May 2019\nAttack type\tMass shooting, hostage-taking, siege\n\nThe Valley"
                    + " mall attack was carried out on 3 May 2019, when four gunmen walked into a"
                    + " shopping mall and opened fire on the crowd. The siege that followed lasted"
                    + " three days. Police and soldiers fought the attackers."))
        .isEqualTo("Attack");
    assertThat(
            ofArticle(
                "Battle of Marun",
                "The battle was fought from 3 to 9 March 2019 for the town of Marun. Insurgents"
                    + " drove out the garrison and ruled the streets, until government forces won"
                    + " the town back with the help of helicopters."))
        .isEqualTo("Government regains territory");
  }

  @Test
  void saysNothingOfNothing() {
    assertThat(code("The village lies on a river.")).isEqualTo("nothing");
  }

  private static String code(String text) {
    return Accounts.of(text)
        .map(account -> SubEventTypes.of(account, false).label())
        .orElse("nothing");
  }

  private static String ofArticle(String title, String text) {
    return CODER
        .code(Events.main(title + "\n\n" + text))
        .subEventType()
        .map(SubEventType::label)
        .orElse("nothing");
  }
}
