package org.skirmish.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skirmish.article.NoteFile;
import org.skirmish.check.CheckedEvent;
import org.skirmish.cli.run.Pipeline;
import org.skirmish.coding.CodedEvent;
import org.skirmish.source.Document;
import org.skirmish.source.Result;
import org.skirmish.world.World;
import org.skirmish.world.name.Table;

/** Who died and who did it, in many wordings, as a coder reads them. */
class NoteReadingsTest {

  private static final Pipeline PIPELINE = new Pipeline(World.load());

  static Stream<Table.Row> rows() {
    return Table.ofResource(
        NoteReadingsTest.class, "note-readings.csv", "dead", "actor1", "actor2", "text")
        .stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void readsDeadAndSides(Table.Row row) {
    String text = row.required("text");
    Document document = NoteFile.documents(new Document("note.txt", "text", text)).get(0);
    Result<List<CheckedEvent>> result = PIPELINE.apply(document);
    CodedEvent event = ((Result.Of<List<CheckedEvent>>) result).value().get(0).coded();
    if (row.number("dead").isPresent()) {
      assertThat(event.fatalities()).as(text).isEqualTo(row.number("dead"));
    }
    if (row.optional("actor1").isPresent()) {
      assertThat(event.actors().actor1()).as(text).isEqualTo(row.optional("actor1"));
      assertThat(event.actors().actor2()).as(text).isEqualTo(row.optional("actor2"));
    }
  }
}
