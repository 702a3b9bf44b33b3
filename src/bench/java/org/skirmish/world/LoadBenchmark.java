package org.skirmish.world;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long a Java that has just started takes to the first answer: nothing is loaded, linked or
 * compiled yet. The start of Java itself is not in it. Each time is from a Java of its own, for the
 * world is read but once in each.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(10)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class LoadBenchmark {

  /** Two kinds of country, for the first answer loads one country's outline or places. */
  public enum Size {
    /** Mali for both. */
    MIDDLING("MLI", "Timbuktu", 16.77, -3.01),
    /** The United States have the most places, Canada the longest outline. */
    LARGEST("USA", "Chicago", 60.0, -110.0);

    private final String iso3;
    private final String name;
    private final double latitude;
    private final double longitude;

    Size(String iso3, String name, double latitude, double longitude) {
      this.iso3 = iso3;
      this.name = name;
      this.latitude = latitude;
      this.longitude = longitude;
    }
  }

  /** What the first question is about. */
  @State(Scope.Benchmark)
  public static class First {
    @Param Size size;
  }

  /** The world without the gazetteer's files, which are read when they are needed. */
  @Benchmark
  public World world() {
    return World.load();
  }

  /** The world, the index of the outlines and one country's outline. */
  @Benchmark
  public Country countryAt(First first) {
    Borders borders = World.load().gazetteer().borders();
    return borders.countryAt(first.size.latitude, first.size.longitude).orElseThrow();
  }

  /** The world and one country's places. */
  @Benchmark
  public GeoPlace find(First first) {
    World world = World.load();
    Optional<Country> country = world.countries().byIso3(first.size.iso3);
    PlaceFinder.Query query =
        new PlaceFinder.Query(first.size.name, country, List.of(), Optional.empty());
    return new PlaceFinder(world.gazetteer()).find(query).place().orElseThrow();
  }
}
