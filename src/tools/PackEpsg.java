import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CRSAuthorityFactory;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.GeographicCRS;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.api.referencing.operation.Conversion;
import org.geotools.referencing.AbstractIdentifiedObject;
import org.geotools.referencing.ReferencingFactoryFinder;
import org.geotools.referencing.cs.DefaultCartesianCS;
import org.geotools.referencing.operation.DefiningConversion;
import org.geotools.referencing.wkt.Formattable;
import org.geotools.referencing.wkt.UnformattableObjectException;

/**
 * Packs what GeoTools' EPSG database says of systems with two axes, but for those of
 * src/tools/epsg-left-out.txt: a line for each code, "32630="
 * and its well-known text, by code, deflated. GeoTools itself unpacks the whole database to the
 * folder for temporary files, which takes a second and is not for two runs at once; this takes 0.2
 * MB of the jar, and nothing of a run that asks for no system.
 *
 *     java -cp geotools-wrapper-1.8.1-33.1.jar:GeographicLib-Java-2.1.jar src/tools/PackEpsg.java \
 *         src/main/resources/org/skirmish/export/map/epsg.bin
 */
public final class PackEpsg {

  private PackEpsg() {}

  public static void main(String[] args) throws Exception {
    CRSAuthorityFactory database = ReferencingFactoryFinder.getCRSAuthorityFactory("EPSG", null);
    SortedSet<Integer> codes = new TreeSet<>();
    database.getAuthorityCodes(ProjectedCRS.class).forEach(c -> codes.add(Integer.valueOf(c)));
    database.getAuthorityCodes(GeographicCRS.class).forEach(c -> codes.add(Integer.valueOf(c)));
    for (String line : Files.readAllLines(Path.of("src/tools/epsg-left-out.txt"))) {
      if (!line.startsWith("#")) {
        codes.remove(Integer.valueOf(line));
      }
    }
    StringBuilder lines = new StringBuilder();
    int packed = 0;
    for (int code : codes) {
      try {
        CoordinateReferenceSystem system = system(database, code);
        if (system.getCoordinateSystem().getDimension() == 2) {
          lines.append(code).append('=').append(text(system)).append('\n');
          packed++;
        }
      } catch (FactoryException | UnformattableObjectException e) {
        // A way to project that GeoTools does not have.
        System.out.println(code + ": " + e.getMessage());
      }
    }
    write(lines.toString(), Path.of(args[0]));
    System.out.println(packed + " of " + codes.size() + " systems, " + Files.size(Path.of(args[0])));
    // GeoTools' timer would go on.
    System.exit(0);
  }

  private static CoordinateReferenceSystem system(CRSAuthorityFactory factory, int code)
      throws FactoryException {
    return factory.createCoordinateReferenceSystem("EPSG:" + code);
  }

  /** Axes that run along a meridian, at the poles, have no word: there it is east and north. */
  private static String text(CoordinateReferenceSystem system) throws FactoryException {
    try {
      return ((Formattable) system).toWKT(0);
    } catch (UnformattableObjectException e) {
      ProjectedCRS polar = (ProjectedCRS) system;
      Conversion conversion =
          new DefiningConversion(
              polar.getName().getCode(), polar.getConversionFromBase().getParameterValues());
      return ((Formattable)
              ReferencingFactoryFinder.getCRSFactory(null)
                  .createProjectedCRS(
                      AbstractIdentifiedObject.getProperties(polar),
                      polar.getBaseCRS(),
                      conversion,
                      DefaultCartesianCS.PROJECTED))
          .toWKT(0);
    }
  }

  private static void write(String lines, Path file) throws IOException {
    Deflater best = new Deflater(Deflater.BEST_COMPRESSION);
    try (DeflaterOutputStream out =
        new DeflaterOutputStream(Files.newOutputStream(file), best)) {
      out.write(lines.getBytes(StandardCharsets.UTF_8));
    }
  }
}
