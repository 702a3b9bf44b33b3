package org.skirmish.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.skirmish.world.place.Atlas;
import org.skirmish.world.place.PlaceIndex;
import org.skirmish.world.place.pack.PackFolder;

/**
 * The average time of one question by name to the atlas, over 300 well-known names, when it has not
 * been asked for the name before. To measure packs, run it with {@code -p packs=FOLDER}; a name is
 * to take 10 µs at most in a pack.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class AtlasBenchmark {

  /** The folder of packs; none by default, for the built-in places alone. */
  @Param("")
  public String packs;

  private World world;
  private List<PlaceIndex> opened;
  private List<String> names;
  private Atlas fresh;

  /** Opens the packs and reads what to ask for. */
  @Setup
  public void read() {
    world = World.load();
    names = Samples.places(world.countries()).stream().map(PlaceFinder.Query::name).toList();
    try {
      opened = packs.isEmpty() ? List.of() : new PackFolder(Path.of(packs), world).open();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    world.atlas().prepare();
  }

  /** An atlas keeps its answers, and a new one has none. */
  @Setup(Level.Invocation)
  public void forget() {
    fresh = world.atlas().with(opened);
  }

  /** The places that a name may mean. */
  @Benchmark
  @OperationsPerInvocation(Samples.PLACES)
  public void find(Blackhole answers) {
    for (String name : names) {
      answers.consume(fresh.find(name));
    }
  }
}
