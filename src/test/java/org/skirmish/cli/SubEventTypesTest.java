package org.skirmish.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.skirmish.article.NoteFile;
import org.skirmish.check.CheckedEvent;
import org.skirmish.cli.run.Pipeline;
import org.skirmish.coding.SubEventType;
import org.skirmish.source.Document;
import org.skirmish.source.Result;
import org.skirmish.world.World;
import org.skirmish.world.name.Table;

/**
 * Three short notes for each of ACLED's sub-event types, from the decoded text to the coded event.
 * They were written before anybody looked at what the program makes of them.
 */
class SubEventTypesTest {

  private static final String TEXTS = "sub-event-types.csv";
  private static final int TEXTS_A_TYPE = 3;
  private static final int RIGHT_AT_LEAST = 70;

  private static final Map<SubEventType, Integer> ASKED = new EnumMap<>(SubEventType.class);
  private static final List<String> WRONG = new ArrayList<>();

  @BeforeAll
  static void convert() {
    Pipeline pipeline = new Pipeline(World.load());
    for (Table.Row row :
        Table.ofResource(SubEventTypesTest.class, TEXTS, "sub_event_type", "text")) {
      SubEventType type = type(row.required("sub_event_type"));
      ASKED.merge(type, 1, Integer::sum);
      String coded = code(pipeline, row.required("text"));
      if (!coded.equals(type.label())) {
        WRONG.add(type.label() + " <> " + coded + ": " + row.required("text"));
      }
    }
  }

  @Test
  void everyTypeHasItsTexts() {
    assertThat(ASKED).containsOnlyKeys(SubEventType.values());
    assertThat(ASKED.values()).containsOnly(TEXTS_A_TYPE);
  }

  @Test
  void typesAreThoseOfTheCodebook() {
    int texts = TEXTS_A_TYPE * SubEventType.values().length;
    assertThat(texts - WRONG.size())
        .as("coded right of %d, not these:%n%s", texts, String.join("\n", WRONG))
        .isGreaterThanOrEqualTo(RIGHT_AT_LEAST);
  }

  private static SubEventType type(String label) {
    for (SubEventType type : SubEventType.values()) {
      if (type.label().equals(label)) {
        return type;
      }
    }
    throw new IllegalArgumentException("no sub-event type: " + label);
  }

  /** The type of the first event of a note, or why there is none. */
  private static String code(Pipeline pipeline, String text) {
    List<Document> notes = NoteFile.documents(new Document("note.txt", "text", text));
    Result<List<CheckedEvent>> result = pipeline.apply(notes.get(0));
    if (result instanceof Result.Of<List<CheckedEvent>> events) {
      return events
          .value()
          .get(0)
          .coded()
          .subEventType()
          .map(SubEventType::label)
          .orElse("no type");
    }
    return "no event";
  }
}
