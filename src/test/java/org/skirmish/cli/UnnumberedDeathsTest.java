package org.skirmish.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.article.NoteFile;
import org.skirmish.check.CheckedEvent;
import org.skirmish.check.Flag;
import org.skirmish.cli.run.Pipeline;
import org.skirmish.model.Harm;
import org.skirmish.source.Document;
import org.skirmish.source.Result;
import org.skirmish.world.World;

/** Deaths without a number have ACLED's figure in its column, and none anywhere else. */
class UnnumberedDeathsTest {

  private static final Pipeline PIPELINE = new Pipeline(World.load());

  private static CheckedEvent event(String note) {
    Document document = NoteFile.documents(new Document("note.txt", "text", note)).get(0);
    Result<List<CheckedEvent>> result = PIPELINE.apply(document);
    return ((Result.Of<List<CheckedEvent>>) result).value().get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      On 9 May 2020, several people were killed when rebels attacked Gao, Mali.        | 3  | Several people
      On 9 May 2020, dozens of soldiers died in an ambush by JNIM near Gao, Mali.      | 12 | Dozens
      On 9 May 2020, the army killed many rebels in Kadugli, Sudan.                    | 10 | many rebels
      On 9 May 2020, soldiers were killed in an ambush by JNIM near Gao, Mali.         | 3  | Soldiers
      On 9 May 2020, rebels shelled Saada, Yemen. Several civilians were killed.       | 10 | Several civilians
      """)
  void theColumnHasTheConvention(String note, int figure, String words) {
    CheckedEvent event = event(note);
    assertThat(event.coded().fatalities()).hasValue(figure);
    assertThat(event.coded().event().fatalities().best()).isEmpty();
    assertThat(event.coded().event().civilians().get(Harm.KILLED)).isEmpty();
    assertThat(event.flags())
        .filteredOn(flag -> flag.code().equals("deaths-by-convention"))
        .singleElement()
        .extracting(Flag::message)
        .asString()
        .containsIgnoringCase("“" + words + "”");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      On 9 May 2020, gunmen killed two farmers and some traders in Gao, Mali.          | 2
      On 9 May 2020, gunmen killed hundreds of villagers in Gao, Mali.                 |
      On 9 May 2020, gunmen attacked Gao, Mali. Unknown fatalities coded to 3.         | 3
      On 9 May 2020, a mine went off in Gao, Mali. Deaths coded at low estimate of 4.  | 4
      """)
  void nothingElseIsGuessed(String note, Integer figure) {
    CheckedEvent event = event(note);
    assertThat(event.coded().fatalities())
        .isEqualTo(figure == null ? OptionalInt.empty() : OptionalInt.of(figure));
    assertThat(event.flags()).noneMatch(flag -> flag.code().equals("deaths-by-convention"));
  }

  @Test
  void anArticleSaysThatTheNumberIsUnknown() {
    CheckedEvent event =
        event(
            "Attack on the market of Gao\n\nOn 9 May 2020 gunmen of JNIM attacked the market of"
                + " Gao, Mali. Several traders were killed.\n");
    assertThat(event.coded().fatalities()).hasValue(3);
    assertThat(event.coded().notes()).endsWith("An unknown number of people were killed.");
  }
}
