package org.skirmish.world;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The average time of one question to a gazetteer that has loaded all the countries it is asked
 * about: of a point, over a thousand random ones on land, and of a name, over 300 well-known ones.
 * A point's country is to take 20 µs at most.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class LookupBenchmark {

  private Gazetteer gazetteer;
  private Borders borders;
  private PlaceFinder finder;
  private List<Samples.Point> points;
  private List<PlaceFinder.Query> places;

  /** Reads what to ask for; the countries are loaded by the warm-up. */
  @Setup
  public void read() {
    World world = World.load();
    gazetteer = world.gazetteer();
    borders = gazetteer.borders();
    finder = new PlaceFinder(gazetteer);
    points = Samples.points();
    places = Samples.places(world.countries());
  }

  /** The country at a point. */
  @Benchmark
  @OperationsPerInvocation(Samples.POINTS)
  public void countryAt(Blackhole answers) {
    for (Samples.Point point : points) {
      answers.consume(borders.countryAt(point.latitude(), point.longitude()));
    }
  }

  /** The country, the division and the district at a point. */
  @Benchmark
  @OperationsPerInvocation(Samples.POINTS)
  public void areaAt(Blackhole answers) {
    for (Samples.Point point : points) {
      answers.consume(gazetteer.areaAt(point.latitude(), point.longitude()));
    }
  }

  /** The place that a name means in a country. */
  @Benchmark
  @OperationsPerInvocation(Samples.PLACES)
  public void find(Blackhole answers) {
    for (PlaceFinder.Query place : places) {
      answers.consume(finder.find(place));
    }
  }
}
