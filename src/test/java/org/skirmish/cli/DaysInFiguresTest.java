package org.skirmish.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.article.NoteFile;
import org.skirmish.check.CheckedEvent;
import org.skirmish.cli.run.Pipeline;
import org.skirmish.source.Context;
import org.skirmish.source.Context.Giver;
import org.skirmish.source.Document;
import org.skirmish.source.Result;
import org.skirmish.world.World;

/** A day and a month in figures, whose year is that of the day of publication. */
class DaysInFiguresTest {

  private static final Pipeline PIPELINE = new Pipeline(World.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gunmen killed three farmers in Takum, Nigeria, on 22/06.              | 2015-06-22
          On the night of 19/05, gunmen killed three farmers in Takum, Nigeria. | 2015-05-19
          Gunmen killed three farmers (24/6) in Takum, Nigeria.                 | 2015-06-24
          On 06/25 gunmen killed three farmers in Takum, Nigeria.               | 2015-06-25
          Gunmen killed three farmers in Takum, Nigeria, on 08/06.              | 2015-06-08
          Gunmen killed three farmers in Takum, Nigeria, on 06/08.              | 2015-06-08
          Gunmen killed three farmers in Takum, Nigeria, on 22/12.              | 2014-12-22
          Gunmen killed three farmers on 3/4 of the land near Takum, Nigeria.   |
          Gunmen killed three farmers in Takum, Nigeria, the worst since 9/11.  |
          """)
  void isTheLastSuchDayUpToThePublication(String text, LocalDate day) {
    Context context =
        Context.of(Optional.empty(), Optional.of(LocalDate.of(2015, 6, 27)), Giver.RUN);
    Document document = new Document("note.txt", NoteFile.FORMAT, text).within(context);

    var events = ((Result.Of<List<CheckedEvent>>) PIPELINE.apply(document)).value();

    assertThat(events.get(0).coded().event().date().map(date -> date.start()))
        .isEqualTo(Optional.ofNullable(day));
  }
}
