package org.skirmish.export.ucdp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.skirmish.world.World;
import org.skirmish.world.name.Table;

class UcdpNamesTest {

  private static final World WORLD = World.load();

  /** A state whose name is spelt otherwise than in the other tables would never be found. */
  @Test
  void everyStateIsOneOfTheOtherTables() {
    List<String> past =
        WORLD.actors().states().stream().map(state -> state.actor().name()).toList();
    List<Table.Row> rows =
        Table.ofResource(
            UcdpNames.class,
            "ucdp-states.csv",
            "kind",
            "state",
            "name",
            "gwno",
            "from_year",
            "to_year");
    assertThat(rows).isNotEmpty();
    for (Table.Row row : rows) {
      String state = row.required("state");
      if (row.required("kind").equals("TODAY")) {
        assertThat(WORLD.countries().byIso3(state)).as(state).isPresent();
      } else {
        assertThat(past).contains(state);
      }
    }
  }
}
