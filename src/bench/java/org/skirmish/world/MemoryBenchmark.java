package org.skirmish.world;

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
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How much heap the gazetteer keeps: what is in use after a garbage collection, less what was in
 * use when the world had been read and no place been asked for. The counters are the result; the
 * time is mostly the collector's and says nothing. One process with the serial collector, which
 * counts to the byte.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class MemoryBenchmark {

  /** The heap kept, in kilobytes of 1,000 bytes; each counter has the earlier ones in it. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Kilobytes {
    /** After 300 names in 66 countries. */
    public long afterPlaces;

    /** After the countries of 1,000 points. */
    public long afterPoints;

    /** After the divisions and districts of the same points. */
    public long afterAreas;
  }

  /** Asks for names, countries and areas, and weighs the heap after each. */
  @Benchmark
  public Gazetteer kept(Kilobytes kept, Blackhole answers) {
    World world = World.load();
    Gazetteer gazetteer = world.gazetteer();
    List<PlaceFinder.Query> places = Samples.places(world.countries());
    List<Samples.Point> points = Samples.points();
    long before = used();

    PlaceFinder finder = new PlaceFinder(gazetteer);
    for (PlaceFinder.Query place : places) {
      answers.consume(finder.find(place));
    }
    kept.afterPlaces = (used() - before) / 1_000;

    for (Samples.Point point : points) {
      answers.consume(gazetteer.borders().countryAt(point.latitude(), point.longitude()));
    }
    kept.afterPoints = (used() - before) / 1_000;

    for (Samples.Point point : points) {
      answers.consume(gazetteer.areaAt(point.latitude(), point.longitude()));
    }
    kept.afterAreas = (used() - before) / 1_000;
    answers.consume(places);
    answers.consume(points);
    return gazetteer;
  }

  /** The heap in use, once without what is garbage. */
  private static long used() {
    System.gc();
    Runtime java = Runtime.getRuntime();
    return java.totalMemory() - java.freeMemory();
  }
}
