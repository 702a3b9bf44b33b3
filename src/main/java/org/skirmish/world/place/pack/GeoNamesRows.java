package org.skirmish.world.place.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.world.Countries;
import org.skirmish.world.Country;
import org.skirmish.world.name.Table;
import org.skirmish.world.place.Place;
import org.skirmish.world.place.PlaceIndexBuilder;

/**
 * Reads a table in the form of GeoNames' files of countries: UTF-8, no header, 19 columns with tabs
 * between. Of its rows the populated places, the divisions and the sites of {@code sites.csv} are
 * taken.
 */
public final class GeoNamesRows {

  private static final int COLUMNS = 19;
  private static final int ID = 0;
  private static final int NAME = 1;
  private static final int ASCII_NAME = 2;
  private static final int OTHER_NAMES = 3;
  private static final int LATITUDE = 4;
  private static final int LONGITUDE = 5;
  private static final int CLASS = 6;
  private static final int CODE = 7;
  private static final int COUNTRY = 8;
  private static final int ADMIN1 = 10;
  private static final int ADMIN2 = 11;
  private static final int POPULATION = 14;
  private static final int CHANGED = 18;

  /** GeoNames' code for no division. */
  private static final String NONE = "00";

  private static final Set<String> SITES = sites();

  private final Countries countries;

  public GeoNamesRows(Countries countries) {
    this.countries = countries;
  }

  private static Set<String> sites() {
    Set<String> sites = new HashSet<>();
    String[] columns = {"class", "codes", "what"};
    for (Table.Row row : Table.ofResource(GeoNamesRows.class, "sites.csv", columns)) {
      row.list("codes").forEach(code -> sites.add(row.required("class") + "." + code));
    }
    return sites;
  }

  /**
   * Adds the places of a table to an index.
   *
   * @throws IOException if the table cannot be read or the index cannot be written
   */
  public Rows addTo(PlaceIndexBuilder builder, InputStream in) throws IOException {
    Rows.Count count = new Rows.Count();
    Lines lines = new Lines(in);
    String line;
    while ((line = lines.next()) != null) {
      if (!line.isEmpty()) {
        try {
          add(builder, cells(line, lines.isTooLong()), count);
        } catch (BrokenRowException e) {
          count.broken(lines.number(), e.getMessage());
        }
      }
    }
    return count.rows();
  }

  private static String[] cells(String line, boolean tooLong) throws BrokenRowException {
    if (tooLong) {
      throw new BrokenRowException("longer than " + Lines.MOST + " bytes");
    }
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw new BrokenRowException(cells.length + " columns, not " + COLUMNS);
    }
    if (line.indexOf('\uFFFD') >= 0 || line.indexOf('\0') >= 0) {
      throw new BrokenRowException("not in UTF-8");
    }
    return cells;
  }

  private void add(PlaceIndexBuilder builder, String[] cells, Rows.Count count)
      throws BrokenRowException, IOException {
    long id = number(cells[ID], "geonameid");
    double latitude = degrees(cells[LATITUDE], "latitude", 90);
    double longitude = degrees(cells[LONGITUDE], "longitude", 180);
    long population = cells[POPULATION].isEmpty() ? 0 : number(cells[POPULATION], "population");
    Optional<Country> country = countries.byIso2(cells[COUNTRY]);
    if (country.isEmpty() || !isWanted(cells[CLASS], cells[CODE])) {
      count.leaveOut();
      return;
    }
    Place place =
        new Place(
            id,
            cells[NAME],
            country.get(),
            cells[ADMIN1].equals(NONE) ? "" : cells[ADMIN1],
            cells[ADMIN2],
            Place.Kind.of(cells[CLASS], cells[CODE]),
            latitude,
            longitude,
            (int) Math.min(population, Integer.MAX_VALUE),
            "");
    List<String> others = Arrays.asList((cells[OTHER_NAMES] + "," + cells[ASCII_NAME]).split(","));
    count.add(builder.add(place, others));
    if (isDay(cells[CHANGED])) {
      count.changed(cells[CHANGED]);
    }
  }

  /** Populated places, divisions that are no countries, and the sites that have their codes. */
  private static boolean isWanted(String featureClass, String code) {
    return switch (featureClass) {
      case "P" -> true;
      case "A" -> !code.startsWith("PCL");
      default -> SITES.contains(featureClass + "." + code);
    };
  }

  private static boolean isDay(String text) {
    return text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
  }

  private static long number(String text, String column) throws BrokenRowException {
    try {
      long number = Long.parseLong(text);
      if (number >= 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below, like a number below nothing.
    }
    throw new BrokenRowException(column + " is no whole number");
  }

  static double degrees(String text, String column, double most) throws BrokenRowException {
    try {
      double degrees = Double.parseDouble(text);
      if (Math.abs(degrees) <= most) {
        return degrees;
      }
    } catch (NumberFormatException e) {
      // Told below, like a number that is too large.
    }
    throw new BrokenRowException(
        column + " is no decimal degrees between −" + (int) most + " and " + (int) most);
  }
}
