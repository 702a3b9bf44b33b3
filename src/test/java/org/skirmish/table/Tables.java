package org.skirmish.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.coding.CodedEvent;
import org.skirmish.source.Input;
import org.skirmish.source.Reject;
import org.skirmish.source.Result;
import org.skirmish.world.World;

/** Tables as tests write them. */
public final class Tables {

  /** A row of today's columns. */
  public static final String TODAY =
      """
      event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp
      MLI2345,2017-11-24,2017,1,Political violence,Battles,Armed clash,ISGS: Islamic State in the Greater Sahara,,Rebel group,Military Forces of Mali (2013-2020),MINUSMA; GATIA,State forces,State forces-Rebel group,,466,Western Africa,Mali,Ménaka,Ménaka,,Indelimane,15.8669,1.5128,2,"AFP; Le Monde",National-International,"On 24 November 2017, ""gunmen""
      attacked a convoy.",6,crowd size=no report; local,1512000000
      """;

  /** The columns and terms of 2017, in another order. */
  public static final String OF_2017 =
      """
      DATA_ID,ISO,EVENT_ID_CNTY,EVENT_ID_NO_CNTY,EVENT_DATE,YEAR,TIME_PRECISION,EVENT_TYPE,ACTOR1,ALLY_ACTOR_1,INTER1,ACTOR2,ALLY_ACTOR_2,INTER2,INTERACTION,REGION,COUNTRY,ADMIN1,ADMIN2,ADMIN3,LOCATION,LATITUDE,LONGITUDE,GEO_PRECISION,SOURCE,SOURCE_SCALE,NOTES,FATALITIES,TIMESTAMP,ISO3
      88123,466,1234MLI,77,24 November 2017,2017,1,Battle-No change of territory,ISGS,,2,Military Forces of Mali,,1,12,Western Africa,Mali,Menaka,,,Indelimane,15.8669,1.5128,1,AFP,International,Clash,6,1512000000,MLI
      88124,466,1235MLI,78,25 November 2017,2017,2,Riots/Protests,Protesters (Mali),,6,,,0,60,Western Africa,Mali,Bamako,,,Bamako,12.65,-8,1,AFP,International,Protest,0,1512000000,MLI
      """;

  /** UCDP GED: a clash and a month of one-sided violence without dead. */
  public static final String GED =
      """
      id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob
      243001,MLI-2017-1-1,2017,1,Clear,1,11347,11347,Mali: Government,12500,12500,Government of Mali - JNIM,72,72,Government of Mali,5996,5996,JNIM,2,"AFP,2017-11-25,Mali ambush;Reuters,2017-11-26,Soldiers killed",AFP;Reuters,2017-11-25;2017-11-26,Mali ambush;Soldiers killed,army,1,Indelimane,village of Indelimane,Ménaka region,Ansongo,15.8669,1.5128,POINT (1.5128 15.8669),152284,Mali,432,Africa,1,1,2017-11-24 00:00:00.000,2017-11-24 00:00:00.000,3,2,1,0,6,8,5,432,
      243002,MLI-2017-3-1,2017,0,Clear,3,1,1,JNIM - Civilians,2,2,JNIM - Civilians,5996,5996,JNIM,1,1,Civilians,1,,AFP,2017-11-25,"One; two",,4,Gao region,Gao region,Gao region,,16.2,-0.05,POINT (-0.05 16.2),152000,Mali,432,Africa,2,4,2017-11-01,2017-11-30,0,0,0,0,0,4,0,,
      """;

  private Tables() {}

  /** An input with these characters in UTF-8. */
  public static Input input(String name, String text) {
    return input(name, text.getBytes(UTF_8));
  }

  static Input input(String name, byte[] bytes) {
    return new Input.TextFile(name, Path.of(name), path -> new ByteArrayInputStream(bytes));
  }

  /** What becomes of the rows of a table, in order. */
  static List<Result<CodedEvent>> read(Input input) {
    return read(input, Mapping.NONE);
  }

  /** What becomes of the rows of a table whose columns a user explains. */
  static List<Result<CodedEvent>> read(Input input, Mapping mapping) {
    List<Result<CodedEvent>> results = new ArrayList<>();
    EventTable table = EventTable.find(input, new TableSettings(mapping, false)).orElseThrow();
    try (TableReading<CodedEvent> reading = table.read(World.load())) {
      Optional<TableReading.Batch<CodedEvent>> batch = reading.next();
      while (batch.isPresent()) {
        results.addAll(batch.get().results());
        batch = reading.next();
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return results;
  }

  /** The events of a table of which no row is rejected. */
  static List<CodedEvent> events(String text) {
    List<CodedEvent> events = new ArrayList<>();
    for (Result<CodedEvent> result : read(input("table.csv", text))) {
      if (result instanceof Result.Rejected<CodedEvent> rejected) {
        throw new AssertionError(rejected.reject());
      }
      events.add(((Result.Of<CodedEvent>) result).value());
    }
    return events;
  }

  /** The rejects of a table. */
  static List<Reject> rejects(Input input) {
    List<Reject> rejects = new ArrayList<>();
    for (Result<CodedEvent> result : read(input)) {
      if (result instanceof Result.Rejected<CodedEvent> rejected) {
        rejects.add(rejected.reject());
      }
    }
    return rejects;
  }

  /** A small table with these cells for its one row; the other needed columns are filled. */
  static String row(String columns, String cells) {
    return "event_id_cnty,event_date,event_type,actor1,country,location,latitude,longitude,"
        + columns
        + "\nMLI1,2017-11-24,Battles,ISGS,Mali,Gao,16.2,-0.05,"
        + cells
        + "\n";
  }
}
