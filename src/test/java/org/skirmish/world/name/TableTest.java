package org.skirmish.world.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

  private static List<Table.Row> read(String text) {
    return Table.read(text.getBytes(StandardCharsets.UTF_8), "t.csv", "name", "aliases", "year");
  }

  @Test
  void readsQuotesListsAndComments() {
    List<Table.Row> rows =
        read(
            """
            # a comment
            name,aliases,year

            "Saint Helena, ""Ascension"" rock",one|two,-508
            # another
            Plain,,
            """);
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).required("name")).isEqualTo("Saint Helena, \"Ascension\" rock");
    assertThat(rows.get(0).list("aliases")).containsExactly("one", "two");
    assertThat(rows.get(0).number("year")).hasValue(-508);
    assertThat(rows.get(1).list("aliases")).isEmpty();
    assertThat(rows.get(1).number("year")).isEmpty();
    assertThat(rows.get(1).line()).isEqualTo(6);
  }

  @Test
  void namesTheLineThatIsWrong() {
    assertThatThrownBy(() -> read("name,aliases,year\nA,b\n"))
        .hasMessage("t.csv, line 2: 2 cells, not 3");
    assertThatThrownBy(() -> read("name,alias,year\n"))
        .hasMessageStartingWith("t.csv, line 1: the columns are");
    Table.Row row = read("name,aliases,year\n,,soon\n").get(0);
    assertThatThrownBy(() -> row.required("name")).hasMessage("t.csv, line 2: name is empty");
    assertThatThrownBy(() -> row.number("year"))
        .hasMessage("t.csv, line 2: year is no whole number: soon");
  }

  @Test
  void theLastColumnMayMissIfItSaysSo() {
    for (String text : List.of("name\nA\n", "name,parent\nA,\n")) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      Table.Row row = Table.read(bytes, "t.csv", "name", "parent?").get(0);
      assertThat(row.required("name")).isEqualTo("A");
      assertThat(row.optional("parent")).isEmpty();
    }
    byte[] wide = "name\nA,B\n".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> Table.read(wide, "t.csv", "name", "parent?"))
        .hasMessage("t.csv, line 2: 2 cells, not 1");
  }

  @Test
  void aMissingResourceIsNamed() {
    assertThatThrownBy(() -> Table.ofResource(Table.class, "nowhere.csv", "name"))
        .hasMessageStartingWith("nowhere.csv is missing");
  }
}
