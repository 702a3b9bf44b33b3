package org.skirmish.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skirmish.ArticleFixtures;
import org.skirmish.check.CheckedEvent;
import org.skirmish.cli.own.OwnTableException;
import org.skirmish.cli.own.OwnTables;
import org.skirmish.cli.screen.Progress;
import org.skirmish.cli.screen.Terminal;
import org.skirmish.source.Document;
import org.skirmish.source.Result;

/** A run that was stopped goes on and ends as if it had not been. */
class ResumeTest {

  private static final int COPIES = 12;

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final AtomicInteger read = new AtomicInteger();
  private Path articles;

  @BeforeEach
  void writeTheArticles() throws IOException {
    articles = Files.createDirectory(folder.resolve("articles"));
    for (int i = 0; i < COPIES; i++) {
      for (String name :
          Stream.of(ArticleFixtures.ARTICLES, ArticleFixtures.OTHER_PAGES)
              .flatMap(List::stream)
              .toList()) {
        Files.writeString(
            articles.resolve(String.format("%02d-%s.txt", i, name)),
            ArticleFixtures.text(name + ".txt"));
      }
    }
  }

  @Test
  void itEndsWithTheSameFilesAndReadsNothingTwice() throws IOException {
    assertThat(convert("whole", Integer.MAX_VALUE)).isZero();
    int all = read.getAndSet(0);

    assertThat(convert("parts", 100)).isOne();
    assertThat(err.toString()).contains("--resume");
    int first = read.getAndSet(0);
    assertThat(convert("parts", 20, "--resume")).isOne();
    int second = read.getAndSet(0);
    assertThat(convert("parts", Integer.MAX_VALUE, "--resume")).isZero();

    assertThat(err.toString()).contains("texts were read by the earlier run");
    // What was being read when it was stopped is read once more.
    int threads = 4 * Runtime.getRuntime().availableProcessors();
    assertThat(first + second + read.get()).isBetween(all, all + 2 * threads);
    assertThat(read.get()).isLessThan(all - 80);
    assertThat(files("parts")).isEqualTo(files("whole"));
  }

  @Test
  void whileMergingTooTheSecondPassReadsNothing() throws IOException {
    assertThat(convert("whole", Integer.MAX_VALUE, "--merge")).isZero();
    assertThat(read.getAndSet(0)).isEqualTo(COPIES * 12);

    assertThat(convert("parts", 100, "--merge")).isOne();
    read.set(0);
    assertThat(convert("parts", Integer.MAX_VALUE, "--merge", "--resume")).isZero();

    assertThat(read.get()).isLessThan(COPIES * 12 - 80);
    assertThat(files("parts")).isEqualTo(files("whole"));
  }

  /** The journal has results as they were read, so corrections may come in between. */
  @Test
  void correctionsThatComeInBetweenAreApplied() throws IOException {
    assertThat(convert("read", Integer.MAX_VALUE)).isZero();
    String row = Files.readAllLines(folder.resolve("read").resolve("events.csv")).get(1);
    String id = row.substring(0, row.indexOf(','));
    Path file = folder.resolve("corrections.csv");
    Files.writeString(
        file,
        "event_id,verdict,field,corrected\n"
            + (id + ",corrected,fatalities,7\n")
            + (id + ",corrected,actor2,Mali\n"));
    String[] corrected = {"--corrections", file.toString()};
    assertThat(convert("whole", Integer.MAX_VALUE, corrected)).isZero();
    read.set(0);

    assertThat(convert("parts", 100)).isOne();
    read.set(0);
    assertThat(convert("parts", Integer.MAX_VALUE, "--resume", corrected[0], corrected[1]))
        .isZero();

    assertThat(read.get()).isLessThan(COPIES * 12 - 80);
    assertThat(files("parts")).isEqualTo(files("whole"));
    assertThat(Files.readString(folder.resolve("parts").resolve("flags.csv")))
        .contains("corrected");
    assertThat(out.toString()).contains("Corrections: 2 applied.");
  }

  @Test
  void withoutTheOptionEverythingIsReadAnew() throws IOException {
    convert("parts", 100);
    read.set(0);
    assertThat(convert("parts", Integer.MAX_VALUE)).isZero();
    assertThat(read.get()).isEqualTo(COPIES * 12);
    assertThat(err.toString()).contains("an earlier run was stopped");
  }

  @Test
  void resultsOfOtherOptionsAreNotTaken() throws IOException {
    convert("parts", 100);
    read.set(0);
    assertThat(convert("parts", Integer.MAX_VALUE, "--resume", "--country", "Mali")).isZero();
    assertThat(read.get()).isEqualTo(COPIES * 12);
  }

  @Test
  void whereNothingWasStoppedItSaysSo() throws IOException {
    assertThat(convert("parts", Integer.MAX_VALUE, "--resume")).isZero();
    assertThat(err.toString()).contains("no earlier run was stopped in");
  }

  /** Runs the program; after so many articles something fails that is no article's fault. */
  private int convert(String output, int last, String... options) {
    Reading stages = Reading.byStages(Optional.empty());
    Reading stopped =
        new Reading() {
          @Override
          public Function<Document, Result<List<CheckedEvent>>> with(OwnTables own)
              throws OwnTableException {
            Function<Document, Result<List<CheckedEvent>>> reading = stages.with(own);
            return document -> {
              if (read.incrementAndGet() > last) {
                throw new OutOfMemoryError("as if");
              }
              return reading.apply(document);
            };
          }
        };
    Convert convert =
        new Convert(stopped, new OutputFiles(), Progress.silent(), () -> Terminal.NONE);
    Explain explain = new Explain(stopped, () -> Terminal.NONE);
    List<String> arguments =
        Stream.concat(
                Stream.of(
                    "convert", articles.toString(), "--output", folder.resolve(output).toString()),
                Stream.of(options))
            .toList();
    return Skirmish.run(
        new PrintWriter(out, true),
        new PrintWriter(err, true),
        convert,
        explain,
        arguments.toArray(String[]::new));
  }

  private Map<String, String> files(String output) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.list(folder.resolve(output))) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        files.put(
            path.getFileName().toString(), HexFormat.of().formatHex(Files.readAllBytes(path)));
      }
    }
    return files;
  }
}
