package org.skirmish.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.article.NoteFile;
import org.skirmish.article.record.Records;
import org.skirmish.check.CheckedEvent;
import org.skirmish.cli.run.Pipeline;
import org.skirmish.model.Evidence;
import org.skirmish.source.Document;
import org.skirmish.source.Result;
import org.skirmish.world.World;

/** How closely a date is the event's: ACLED's time precision of notes, and what is ambiguous. */
class DateCertaintyTest {

  private static final Pipeline PIPELINE = new Pipeline(World.load());

  private static CheckedEvent event(String text) {
    Document document = new Document("note.txt", NoteFile.FORMAT, text);
    return ((Result.Of<List<CheckedEvent>>) PIPELINE.apply(document)).value().get(0);
  }

  private static String told(CheckedEvent event) {
    return event
        .coded()
        .event()
        .date()
        .map(date -> date.start() + "/" + date.end() + " ")
        .orElse("")
        .concat(
            event.coded().timePrecision().isPresent()
                ? Integer.toString(event.coded().timePrecision().getAsInt())
                : "none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          On 2 May 2020, {}                                 | 2020-05-02/2020-05-02 1
          On the 2nd day of May 2020, {}                    | 2020-05-02/2020-05-02 1
          02-May-2020: {}                                   | 2020-05-02/2020-05-02 1
          2-May-20: {}                                      | 2020-05-02/2020-05-02 1
          2-May-78: {}                                      | 1978-05-02/1978-05-02 1
          24/05/20: {}                                      | 2020-05-24/2020-05-24 1
          Around 2 May 2020, {}                             | 2020-05-02/2020-05-02 2
          Around 2 May 2020 (as reported), {}               | 2020-05-02/2020-05-02 2
          Around 2 May 2020 (between 2 - 4 May), {}         | 2020-05-02/2020-05-02 2
          Around 2 May 2020 (week of), {}                   | 2020-05-02/2020-05-02 2
          Around 15 May 2020 (month of), {}                 | 2020-05-15/2020-05-15 3
          On or about 2 May 2020, {}                        | 2020-05-02/2020-05-02 2
          On or before 2 May 2020, {}                       | 2020-05-02/2020-05-02 2
          On or after 2 May 2020, {}                        | 2020-05-02/2020-05-02 2
          As reported on 2 May 2020, {}                     | 2020-05-02/2020-05-02 2
          On 2 May 2020, it was reported that {}            | 2020-05-02/2020-05-02 2
          In the week of 4 May 2020, {}                     | 2020-05-04/2020-05-10 2
          Between 4 and 9 May 2020, {}                      | 2020-05-04/2020-05-09 2
          Between 4 and 29 May 2020, {}                     | 2020-05-04/2020-05-29 3
          Overnight between 4 and 5 May 2020, {}            | 2020-05-04/2020-05-05 1
          Between March and May 2020, {}                    | 2020-03-01/2020-05-31 3
          In May 2020, {}                                   | 2020-05-01/2020-05-31 3
          In early May 2020, {}                             | 2020-05-01/2020-05-10 3
          In mid-May 2020, {}                               | 2020-05-11/2020-05-20 3
          In late May 2020, {}                              | 2020-05-21/2020-05-31 3
          Since 2 May 2020, {}                              | 2020-05-02/2020-05-02 3
          Prior to 2 May 2020, {}                           | none
          Before 2 May 2020, {}                             | none
          """)
  void theWordsAroundADateTellHowCloselyItIsKnown(String text, String told) {
    String deed = "gunmen killed three farmers in Takum, Nigeria.";

    assertThat(told(event(text.replace("{}", deed)))).isEqualTo(told);
  }

  @Test
  void aDayKnownOnlyAboutSaysWhy() {
    CheckedEvent event = event("Around 2 May 2020, gunmen killed three farmers in Takum, Nigeria.");

    assertThat(event.coded().evidence())
        .filteredOn(evidence -> evidence.field().toString().equals("date.precision"))
        .singleElement()
        .isInstanceOf(Evidence.Inferred.class);
  }

  @Test
  void aLastDayIsKeptBesideTheEmptyDate() {
    CheckedEvent event =
        event("Prior to 2 May 2020, gunmen killed three farmers in Takum, Nigeria.");

    assertThat(event.flags())
        .anyMatch(flag -> flag.code().equals("no-date") && flag.message().contains("2 May 2020"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          On 05/04/2018 gunmen killed a man in Gao, Mali.                          | true
          On 05-04-2018 gunmen killed a man in Gao, Mali.                          | true
          On 05/05/2018 gunmen killed a man in Gao, Mali.                          | false
          On 25/04/2018 gunmen killed a man in Gao, Mali.                          | false
          On 05.04.2018 gunmen killed a man in Gao, Mali.                          | false
          On Thursday 05/04/2018 gunmen killed a man in Gao, Mali.                 | false
          On 05/04/2018 gunmen killed a man in Gao, Mali. He was buried 13/04/2018. | false
          On 2018-05-04 gunmen killed a man in Gao, Mali.                          | false
          """)
  void anAmbiguousDateIsFlagged(String text, boolean flagged) {
    assertThat(event(text).flags().stream().anyMatch(flag -> flag.code().equals("ambiguous-date")))
        .isEqualTo(flagged);
  }

  @Test
  void otherDatesAndTheDayOfPublicationTellTheOrder() {
    assertThat(told(event("On 05/04/2018 gunmen killed a man in Gao. He was buried 13/04/2018.")))
        .startsWith("2018-04-05");
    String json =
        "{\"text\": \"On 05/12/2018 gunmen killed a man in Gao.\", \"published\": \"2018-05-20\"}";
    Document note = Records.documents(json).get(0);
    CheckedEvent event = ((Result.Of<List<CheckedEvent>>) PIPELINE.apply(note)).value().get(0);

    assertThat(told(event)).startsWith("2018-05-12");
    assertThat(event.flags()).noneMatch(flag -> flag.code().equals("ambiguous-date"));
  }
}
