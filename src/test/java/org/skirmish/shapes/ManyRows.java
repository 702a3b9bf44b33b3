package org.skirmish.shapes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A large table in ACLED's 31 columns, the same bytes for the same number of rows: names, notes of
 * some two hundred characters, accents and other scripts, quotes, line breaks and empty cells as
 * real exports have them. Every name in it is made up or a mere example. Run it with a file and a
 * number of rows:
 *
 * <pre>java -cp target/test-classes org.skirmish.shapes.ManyRows acled.csv 1000000</pre>
 */
public final class ManyRows {

  public static final String HEADER =
      "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,"
          + "assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,"
          + "region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,"
          + "source_scale,notes,fatalities,tags,timestamp";

  private record Place(
      String code,
      int iso,
      String region,
      String country,
      String admin1,
      String town,
      double north,
      double east) {}

  private record Kind(
      String disorder,
      String type,
      String subType,
      String actor1,
      String inter1,
      String actor2,
      String inter2,
      String interaction,
      boolean targeting,
      String tags) {}

  private static final List<Place> PLACES =
      List.of(
          new Place("MLI", 466, "Western Africa", "Mali", "Ménaka", "Indelimane", 15.8669, 1.5128),
          new Place(
              "BFA", 854, "Western Africa", "Burkina Faso", "Sahel", "Djibo", 14.0994, -1.6258),
          new Place("UKR", 804, "Europe", "Ukraine", "Донецька", "Авдіївка", 48.1394, 37.7425),
          new Place("SYR", 760, "Middle East", "Syria", "إدلب", "معرة النعمان", 35.6486, 36.6711),
          new Place("MMR", 104, "Southeast Asia", "Myanmar", "Sagaing", "Yinmarbin", 22.0833, 94.9),
          new Place("COL", 170, "South America", "Colombia", "Nariño", "Barbacoas", 1.6717, -78.14),
          new Place(
              "MEX", 484, "North America", "Mexico", "Michoacán", "Aguililla", 18.73, -102.79));

  private static final List<Kind> KINDS =
      List.of(
          new Kind(
              "Political violence",
              "Battles",
              "Armed clash",
              "Military Forces of %s (2020-)",
              "State forces",
              "Front of the \"Dunes\" (%s)",
              "Rebel group",
              "State forces-Rebel group",
              false,
              ""),
          new Kind(
              "Political violence",
              "Violence against civilians",
              "Attack",
              "Unidentified Armed Group (%s)",
              "Political militia",
              "Civilians (%s)",
              "Civilians",
              "Political militia-Civilians",
              true,
              "women targeted: girls"),
          new Kind(
              "Demonstrations",
              "Protests",
              "Peaceful protest",
              "Protesters (%s)",
              "Protesters",
              "",
              "",
              "Protesters only",
              false,
              "crowd size=about 150"),
          new Kind(
              "Political violence",
              "Explosions/Remote violence",
              "Shelling/artillery/missile attack",
              "Military Forces of %s (2020-)",
              "State forces",
              "Civilians (%s)",
              "Civilians",
              "State forces-Civilians",
              true,
              ""),
          new Kind(
              "Demonstrations",
              "Riots",
              "Violent demonstration",
              "Rioters (%s)",
              "Rioters",
              "Police Forces of %s (2020-)",
              "State forces",
              "State forces-Rioters",
              false,
              "crowd size=no report; local administrators"));

  private static final List<String> SOURCES =
      List.of(
          "Agence France-Presse",
          "Réseau Étoile; Radio du Fleuve",
          "Новини; Час",
          "الأنباء",
          "Twitter: @front_dunes; Telegram: Écho",
          "El Pueblo Hoy");

  private static final List<String> SCALES =
      List.of(
          "National", "International", "Subnational-National", "Local partner-Other", "New media");

  private static final List<String> ENDS =
      List.of(
          "The fighting went on until the evening, and the road to the market stayed closed.",
          "Residents spoke of \"heavy gunfire\", which lasted for several hours; houses burnt.",
          "Les habitants ont fui vers la forêt voisine, où des secours les ont accueillis à l'aube.",
          "За словами мешканців, бій тривав до вечора, дорогу до ринку було перекрито.",
          "A second group came from the east.\nIt withdrew before reinforcements arrived there.");

  private ManyRows() {}

  public static void main(String[] arguments) throws IOException {
    try (Writer out = Files.newBufferedWriter(Path.of(arguments[0]))) {
      write(out, Integer.parseInt(arguments[1]));
    }
  }

  /** Writes the header and so many rows, with the line ends of RFC 4180. */
  public static void write(Writer out, int rows) {
    try {
      out.write(HEADER + "\r\n");
      SplittableRandom random = new SplittableRandom(31);
      for (int i = 0; i < rows; i++) {
        out.write(row(i, random));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String row(int number, SplittableRandom random) {
    Place place = any(PLACES, random);
    Kind kind = any(KINDS, random);
    LocalDate day = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(3650));
    int dead = kind.type().equals("Protests") ? 0 : random.nextInt(12);
    String town = place.town() + (random.nextInt(4) == 0 ? " - " + random.nextInt(40) : "");
    String actor1 = kind.actor1().formatted(place.country());
    String actor2 = kind.actor2().formatted(place.country());
    String notes =
        "On %d %s %d, %s were reported at %s (%s, %s). %s %s"
            .formatted(
                day.getDayOfMonth(),
                day.getMonth(),
                day.getYear(),
                actor1,
                town,
                place.admin1(),
                place.country(),
                any(ENDS, random),
                dead == 0 ? "No fatalities were reported." : dead + " people were killed.");
    String[] cells = {
      place.code() + (number + 1),
      day.toString(),
      "" + day.getYear(),
      "" + (1 + number % 50 / 48),
      kind.disorder(),
      kind.type(),
      kind.subType(),
      actor1,
      random.nextInt(5) == 0 ? "Civilians (" + place.country() + "); Dozo Militia" : "",
      kind.inter1(),
      actor2,
      "",
      kind.inter2(),
      kind.interaction(),
      kind.targeting() ? "Civilian targeting" : "",
      "" + place.iso(),
      place.region(),
      place.country(),
      place.admin1(),
      random.nextInt(6) == 0 ? "" : place.admin1() + " Cercle",
      "",
      town,
      degrees(place.north(), random),
      degrees(place.east(), random),
      "" + (1 + number % 20 / 18),
      any(SOURCES, random),
      any(SCALES, random),
      notes,
      "" + dead,
      kind.tags(),
      "" + day.plusDays(9).atStartOfDay(ZoneOffset.UTC).toEpochSecond()
    };
    StringBuilder row = new StringBuilder(600);
    for (String cell : cells) {
      row.append(row.isEmpty() ? "" : ",").append(quoted(cell));
    }
    return row.append("\r\n").toString();
  }

  private static String degrees(double near, SplittableRandom random) {
    long shifted = Math.round(near * 10_000) + random.nextInt(2000) - 1000;
    return BigDecimal.valueOf(shifted, 4).toPlainString();
  }

  private static String quoted(String cell) {
    boolean needed = cell.indexOf(',') >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0;
    return needed ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
  }

  private static <T> T any(List<T> list, SplittableRandom random) {
    return list.get(random.nextInt(list.size()));
  }
}
