import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.skirmish.world.World;
import org.skirmish.world.place.PlaceIndexBuilder;
import org.skirmish.world.place.pack.GeoNamesRows;
import org.skirmish.world.place.pack.Rows;

/**
 * Packs the built-in places: src/tools/gazetteer.py gathers them in the form of GeoNames' files and
 * calls this with the program's classes on the class path. The same table gives the same bytes under
 * one version of zlib, and the same index under any.
 *
 *     java -cp target/classes src/tools/PackPlaces.java TABLE INDEX
 */
public final class PackPlaces {

  private PackPlaces() {}

  public static void main(String[] args) throws IOException {
    Path table = Path.of(args[0]);
    Path scratch = Files.createTempDirectory("pack-places");
    try (InputStream in = Files.newInputStream(table);
        PlaceIndexBuilder builder = new PlaceIndexBuilder(scratch)) {
      Rows rows = new GeoNamesRows(World.load().countries()).addTo(builder, in);
      Path index = scratch.resolve("index");
      long bytes = builder.write(index, "GeoNames", "GeoNames", rows.latest());
      Path target = Path.of(args[1]);
      try (OutputStream file = Files.newOutputStream(target);
          OutputStream out =
              new DeflaterOutputStream(file, new Deflater(Deflater.BEST_COMPRESSION))) {
        Files.copy(index, out);
      }
      Files.delete(index);
      System.out.println(rows + ", " + bytes + " bytes, packed " + Files.size(target));
      if (rows.broken() > 0) {
        throw new IllegalStateException(rows.firstBroken());
      }
    }
    Files.delete(scratch);
  }
}
