package org.skirmish.language.english;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.skirmish.language.Token;
import org.skirmish.language.Tree;
import org.skirmish.source.Span;

/** The first sentence in a fresh JVM, for which the models are loaded; 300 ms is the aim. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(10)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class ModelLoadBenchmark {

  /** Loads the models and parses a word. */
  @Benchmark
  public Tree load() {
    return EnglishParser.load().parse(List.of(new Token("Attack", new Span(0, 6))));
  }
}
