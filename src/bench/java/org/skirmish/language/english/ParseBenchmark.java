package org.skirmish.language.english;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.skirmish.language.Token;
import org.skirmish.source.Span;

/** How many tokens a second one thread parses; 60,000 is the aim. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Benchmark)
public class ParseBenchmark {

  /** What is counted besides passes over all sentences. */
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(Scope.Thread)
  public static class Counted {
    /** Tokens that were parsed. */
    public long tokens;
  }

  private List<List<Token>> sentences;

  /** Reads the sentences of the test and loads the models. */
  @Setup
  public void read() throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                ParseBenchmark.class.getResourceAsStream("sentences.txt"),
                StandardCharsets.UTF_8))) {
      sentences =
          in.lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> EnglishTokenizer.tokens(line, new Span(0, line.length())))
              .toList();
    }
  }

  /** Parses all sentences. */
  @Benchmark
  public void parse(Blackhole trees, Counted counted) {
    for (List<Token> sentence : sentences) {
      trees.consume(EnglishParser.load().parse(sentence));
      counted.tokens += sentence.size();
    }
  }
}
