package org.skirmish.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.article.NoteFile;
import org.skirmish.check.CheckedEvent;
import org.skirmish.cli.run.Pipeline;
import org.skirmish.coding.CodedEvent;
import org.skirmish.model.Evidence;
import org.skirmish.source.Document;
import org.skirmish.source.Result;
import org.skirmish.world.World;

/** "15 km south of X": the point lies there, where number, unit and direction are all told. */
class PlaceOffsetTest {

  private static final Pipeline PIPELINE = new Pipeline(World.load());

  /** Kilometres of a degree of latitude, in the tropics to half a percent. */
  private static final double DEGREE = 110.7;

  private static CodedEvent event(String where, boolean article) {
    String text = "On 3 May 2019, gunmen ambushed a convoy " + where + " and killed two drivers.";
    Document document =
        article
            ? new Document("text.txt", "text", "Kova ambush\n\n" + text + "\n")
            : new Document("note.txt", NoteFile.FORMAT, text);
    Result<List<CheckedEvent>> read = PIPELINE.apply(document);
    return ((Result.Of<List<CheckedEvent>>) read).value().get(0).coded();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          15 km south of                     | -15   | 0
          20 kilometres north-west of        | 14.14 | -14.14
          some 8 miles to the east of        | 0     | 12.87
          10.5 km due north from             | 10.5  | 0
          12 km southeast of the town of     | -8.49 | 8.49
          near                               | 0     | 0
          south of                           | 0     | 0
          about 15 km from                   | 0     | 0
          15 km outside                      | 0     | 0
          10-15 km south of                  | 0     | 0
          300 km north of                    | 0     | 0
          two trucks south of                | 0     | 0
          """)
  void isMeasuredFromThePlace(String where, double north, double east) {
    for (boolean article : new boolean[] {false, true}) {
      CodedEvent plain = event("near Segou in Mali", article);
      CodedEvent off = event(where + " Segou in Mali", article);
      double latitude = plain.place().latitude().orElseThrow();
      double parallel = DEGREE * Math.cos(Math.toRadians(latitude));
      assertThat((off.place().latitude().orElseThrow() - latitude) * DEGREE)
          .as(where)
          .isCloseTo(north, within(0.1));
      assertThat(
              (off.place().longitude().orElseThrow() - plain.place().longitude().orElseThrow())
                  * parallel)
          .as(where)
          .isCloseTo(east, within(0.1));
      assertThat(off.place().location()).contains("Segou");
      assertThat(off.place().precision()).as(where).contains(2);
      boolean moved = north != 0 || east != 0;
      assertThat(rules(off))
          .as(where)
          .anyMatch(rule -> rule.contains(" of it as the text") == moved);
    }
  }

  private static List<String> rules(CodedEvent event) {
    return event.evidence().stream()
        .filter(Evidence.Inferred.class::isInstance)
        .map(Evidence.Inferred.class::cast)
        .filter(evidence -> evidence.field().toString().equals("place.latitude"))
        .map(Evidence.Inferred::rule)
        .toList();
  }
}
