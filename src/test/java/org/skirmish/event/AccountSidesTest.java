package org.skirmish.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skirmish.article.NoteFile;
import org.skirmish.model.Harm;
import org.skirmish.model.Range;
import org.skirmish.source.Document;

/** The dead of both sides in one clause. */
class AccountSidesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On 4 May 2020, six soldiers and four militants were killed in a firefight near Jolo.",
        "On 4 May 2020, soldiers clashed with militants near Jolo. Six soldiers and four militants"
            + " were killed.",
        "On 4 May 2020, militants attacked soldiers near Jolo, leaving six soldiers and four"
            + " militants dead.",
      })
  void eachStandsOnItsOwnSide(String note) {
    ConflictEvent event = Events.of(new Document("notes.txt#1", NoteFile.FORMAT, note)).get(0);

    assertThat(event.sides()).hasSize(2).allMatch(side -> side.actors().size() == 1);
    assertThat(event.sides())
        .extracting(side -> side.toll().get(Harm.KILLED).orElseThrow())
        .containsExactlyInAnyOrder(Range.exactly(6), Range.exactly(4));
  }
}
