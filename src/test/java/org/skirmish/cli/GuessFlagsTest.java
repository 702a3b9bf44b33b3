package org.skirmish.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.article.NoteFile;
import org.skirmish.check.CheckedEvent;
import org.skirmish.check.Flag;
import org.skirmish.cli.run.Pipeline;
import org.skirmish.source.Document;
import org.skirmish.source.Result;
import org.skirmish.world.World;

/** Whatever a note leaves open and the program decides has a flag, and nothing else has. */
class GuessFlagsTest {

  private static final Pipeline PIPELINE = new Pipeline(World.load());

  private static CheckedEvent event(String note) {
    Document document = NoteFile.documents(new Document("note.txt", "text", note)).get(0);
    Result<List<CheckedEvent>> result = PIPELINE.apply(document);
    return ((Result.Of<List<CheckedEvent>>) result).value().get(0);
  }

  private static List<String> codes(String note) {
    return event(note).flags().stream().map(Flag::code).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      On 05/04/2018, gunmen killed three farmers in Gao, Mali.                     | ambiguous-date
      On 8 May 2020, ADF rebels killed four farmers in Butembo.                     | country-of-place
      On 3 May 2020, a bomb exploded at a bus stop in Gao, Mali, wounding seven.   | guessed-tolls
      On 4 May 2020, a roadside bomb killed two soldiers near Gao, Mali.           | assumed-actor
      """)
  void aGuessHasItsFlag(String note, String code) {
    assertThat(codes(note)).contains(code);
  }

  @Test
  void aPlainNoteHasNone() {
    assertThat(codes("On 26 May 2021, ADF rebels killed four farmers in Gao, Mali.")).isEmpty();
  }

  @Test
  void aNoteIsItsOwnInOneLine() {
    assertThat(
            event("On 26 May 2021, ADF rebels killed\nfour farmers  in Goma,\nDR Congo.")
                .coded()
                .notes())
        .isEqualTo("On 26 May 2021, ADF rebels killed four farmers in Goma, DR Congo.");
  }
}
