package org.skirmish.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class EventTypesTest {

  @Test
  void codesShortTextsAsACoderWould() {
    List<String> misses = new ArrayList<>();
    int asked = 0;
    for (CSVRecord row : SignWords.rows("event-texts.csv")) {
      asked++;
      String got = code(row.get("text"));
      if (!got.equals(row.get("type"))) {
        misses.add(row.get("type") + " <> " + got + ": " + row.get("text"));
      }
    }
    System.out.println(
        asked + " asked, " + misses.size() + " missed\n" + String.join("\n", misses));
    assertThat(asked).isGreaterThanOrEqualTo(75);
    assertThat(misses).hasSizeLessThanOrEqualTo(5);
  }

  private static String code(String text) {
    return EventTypes.decide(List.of(text), Telling.Outcome.OPEN, List.of())
        .map(decision -> decision.type().label())
        .orElse("nothing");
  }
}
