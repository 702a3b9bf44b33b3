package org.skirmish.cli.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.skirmish.check.CheckedEvent;
import org.skirmish.check.Flag;
import org.skirmish.cli.RecordingSink;
import org.skirmish.cli.input.Pace;
import org.skirmish.cli.screen.Progress;
import org.skirmish.link.Links;
import org.skirmish.source.Document;
import org.skirmish.source.InOrder;
import org.skirmish.source.Input;
import org.skirmish.source.Reject;
import org.skirmish.source.Reject.Reason;
import org.skirmish.source.Result;

class ConversionTest {

  private final RecordingSink record = new RecordingSink();

  @Test
  void everyInputEndsAsItsEventsOrAsOneReject() throws Exception {
    CheckedEvent raid = event();
    CheckedEvent ambush = event(flag("guessed-sides"), flag("unknown-actor"));
    Function<Document, Result<List<CheckedEvent>>> articles =
        document ->
            switch (document.name()) {
              case "two.txt" -> Result.of(List.of(raid, ambush));
              case "none.txt" -> Result.of(List.of());
              default -> Result.rejected(document.name(), Reason.BIOGRAPHY, "a person's life");
            };

    Tally tally = run(articles, "two.txt", "none.txt", "life.txt");

    assertThat(record.events).containsExactly(raid, ambush);
    assertThat(record.rejects)
        .containsExactly(
            new Reject("none.txt", Reason.NO_EVENT, "no armed event was found in it"),
            new Reject("life.txt", Reason.BIOGRAPHY, "a person's life"));
    assertThat(record.ended).isTrue();
    assertThat(tally).isEqualTo(new Tally(3, 0, 0, 2, 2, 2, 1));
  }

  @Test
  void aFaultInOneArticleCostsOnlyThatArticle() throws Exception {
    Function<Document, Result<List<CheckedEvent>>> articles =
        document ->
            switch (document.name()) {
              case "bad.txt" -> throw new IllegalStateException("no such\nrow");
              case "deep.txt" -> deeper(document);
              default -> Result.of(List.of(event()));
            };

    run(articles, "a.txt", "bad.txt", "deep.txt", "b.txt");

    assertThat(record.events).hasSize(2);
    assertThat(record.rejects).extracting(Reject::file).containsExactly("bad.txt", "deep.txt");
    assertThat(record.rejects).extracting(Reject::reason).containsOnly(Reason.FAILED);
    assertThat(record.rejects.get(0).detail())
        .matches(
            "Skirmish failed on it \\(IllegalStateException: no such row, at"
                + " ConversionTest.java:\\d+\\): please report this line together with the article");
    assertThat(record.rejects.get(1).detail())
        .startsWith("Skirmish failed on it (StackOverflowError): please report");
  }

  @Test
  void aFaultInReadingCostsOnlyThatInput() throws Exception {
    Input faulty =
        new Input.TextFile(
            "a.txt",
            Path.of("a.txt"),
            path -> {
              throw new IllegalArgumentException("odd bytes");
            });
    new Conversion(document -> Result.of(List.of(event())), Links.NONE, Progress.silent())
        .run(List.of(faulty, new Input.Refused(new Reject("b", Reason.EMPTY, "empty"))), record);

    assertThat(record.rejects)
        .extracting(Reject::reason)
        .containsExactly(Reason.FAILED, Reason.EMPTY);
  }

  @Test
  void anArticleThatTakesTooLongCostsOnlyItself() throws Exception {
    Function<Document, Result<List<CheckedEvent>>> articles =
        document -> {
          while (document.name().equals("endless.txt")) {
            InOrder.map(List.of(1, 2), number -> number);
          }
          return Result.of(List.of(event()));
        };
    List<Input> inputs =
        Stream.of("a.txt", "endless.txt", "b.txt").map(ConversionTest::input).toList();
    new Conversion(articles, Links.NONE, Progress.silent())
        .at(new Pace(Duration.ofMillis(50), 1000))
        .run(inputs, record);

    assertThat(record.events).hasSize(2);
    assertThat(record.rejects).extracting(Reject::file).containsExactly("endless.txt");
    assertThat(record.rejects).extracting(Reject::reason).containsExactly(Reason.TIME_LIMIT);
    assertThat(record.rejects.get(0).detail()).contains("raise --max-time");
  }

  @Test
  void whatCannotBeWrittenEndsTheRun() {
    record.full = true;

    assertThatThrownBy(() -> run(document -> Result.of(List.of(event())), "a.txt", "b.txt"))
        .isInstanceOf(IOException.class)
        .hasMessage("No space left on device");
    assertThat(record.ended).isFalse();
  }

  private Tally run(Function<Document, Result<List<CheckedEvent>>> articles, String... names)
      throws IOException {
    List<Input> inputs = Arrays.stream(names).map(ConversionTest::input).toList();
    return new Conversion(articles, Links.NONE, Progress.silent()).run(inputs, record);
  }

  private static Input input(String name) {
    return new Input.TextFile(
        name, Path.of(name), path -> new ByteArrayInputStream("some text".getBytes(UTF_8)));
  }

  private static Result<List<CheckedEvent>> deeper(Document document) {
    return deeper(document).then(Result::of);
  }

  private static CheckedEvent event(Flag... flags) {
    return new CheckedEvent(null, List.of(flags));
  }

  private static Flag flag(String code) {
    return new Flag(code, Flag.Severity.WARNING, "look at it");
  }
}
