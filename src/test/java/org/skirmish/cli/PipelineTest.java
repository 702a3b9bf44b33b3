package org.skirmish.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
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
    assertThat(read("Raid on Tarkessa\n\nGunmen raided the market of Tarkessa and shot two men.\n"))
        .isInstanceOf(Result.Of.class);
  }
}
