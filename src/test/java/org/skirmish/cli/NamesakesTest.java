package org.skirmish.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.skirmish.article.NoteFile;
import org.skirmish.check.CheckedEvent;
import org.skirmish.cli.run.Pipeline;
import org.skirmish.source.Context;
import org.skirmish.source.Context.Giver;
import org.skirmish.source.Document;
import org.skirmish.source.Result;
import org.skirmish.world.Country;
import org.skirmish.world.World;
import org.skirmish.world.name.Table;

/** Towns that share their names with others on other continents: none goes to the wrong one. */
class NamesakesTest {

  private static final Pipeline PIPELINE = new Pipeline(World.load());

  /** The least share of rows that are to have a country at all, in percent. */
  private static final int FILLED = 85;

  @Test
  void areInTheirOwnCountries() {
    List<String> wrong = new ArrayList<>();
    int rows = 0;
    int filled = 0;
    for (Table.Row row :
        Table.ofResource(
            NamesakesTest.class, "namesakes.csv", "iso3", "wording", "country", "text")) {
      Optional<String> country = country(row);
      rows++;
      filled += country.isPresent() ? 1 : 0;
      if (country.isPresent() && !country.get().equals(row.required("iso3"))) {
        wrong.add(country.get() + " for " + row.required("iso3") + ": " + row.required("text"));
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(rows).isEqualTo(144);
    assertThat(filled * 100).as("filled of " + rows).isGreaterThanOrEqualTo(FILLED * rows);
  }

  private static Optional<String> country(Table.Row row) {
    String text = row.required("text").replace('|', '\n');
    boolean article = row.required("wording").equals("article");
    Context given = Context.of(row.optional("country"), Optional.<LocalDate>empty(), Giver.NOTE);
    Document document = new Document("text.txt", article ? "text" : NoteFile.FORMAT, text);
    Result<List<CheckedEvent>> read = PIPELINE.apply(document.within(given));
    assertThat(read).as(text).isInstanceOf(Result.Of.class);
    CheckedEvent event = ((Result.Of<List<CheckedEvent>>) read).value().get(0);
    return event.coded().place().country().map(Country::iso3);
  }
}
