package org.skirmish.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skirmish.check.CheckedEvent;
import org.skirmish.source.Document;
import org.skirmish.source.Reject.Reason;
import org.skirmish.source.Result;
import org.skirmish.world.World;

class PipelineTest {

  private static Result<List<CheckedEvent>> read(String text) {
    return new Pipeline(World.load()).apply(new Document("x.txt", Document.TEXT, text));
  }

  @Test
  void whatIsOfNoDayAndNoKindIsNoEvent() {
    String manual =
        """
        Tilemaker -- A set of tools for maps and files

        There are common operations for maps that are simple to draw, but complex to store.

        Mailing lists

        There is a mailing list used to discuss the tools, to subscribe send a mail to the address.
        """;

    assertThat(read(manual))
        .isInstanceOfSatisfying(
            Result.Rejected.class,
            rejected -> assertThat(rejected.reject().reason()).isEqualTo(Reason.NO_EVENT));
    assertThat(read("Raid on Tarkessa\n\nOn 3 May 2014 gunmen raided Tarkessa and shot two men.\n"))
        .isInstanceOf(Result.Of.class);
  }

  /**
   * A novel tells of violent deeds as a report does, but says neither when nor in which country.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Siege of Karth\n\nThe rebels came over the wall at dawn. They killed the guards at the"
            + " gate and set the granary on fire. Lord Aven led his soldiers into the street, where"
            + " forty men fell before the sun was up.\n",
        "The Raid\n\nBandits attacked the farm in the night and killed the two brothers. Police"
            + " followed them to the river, and the bandits opened fire. One of the constables fell"
            + " from his horse.\n",
        "Chapter Nine\n\nThe harpooneers mutinied before noon and stabbed the mate. The sailors"
            + " fought with knives on the quarterdeck, and three men were killed.\n"
      })
  void whatIsOfNoDayAndNoCountryIsAStory(String text) {
    assertThat(read(text))
        .isInstanceOfSatisfying(
            Result.Rejected.class,
            rejected -> assertThat(rejected.reject().reason()).isEqualTo(Reason.NO_EVENT));
  }
}
