package org.skirmish.export.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.skirmish.check.CheckedEvent;
import org.skirmish.check.Flag;
import org.skirmish.export.Closing;
import org.skirmish.export.EventWriter;
import org.skirmish.export.Layout;
import org.skirmish.export.RowUnit;
import org.skirmish.export.RunSettings;
import org.skirmish.export.folder.OutputFolder;
import org.skirmish.export.table.SummaryTable;
import org.skirmish.export.table.Table;
import org.skirmish.export.table.Tables;
import org.skirmish.link.RunRule;

/**
 * The tables of a run as CSV files, {@code datapackage.json}, which describes them, and the types
 * of the columns of the events.
 */
public final class CsvFiles implements EventWriter {

  private final List<Table<?>> tables = new ArrayList<>();
  private final List<CsvTable<?>> files = new ArrayList<>();
  private final CsvStyle style;
  private final RunSettings settings;
  private final OutputFolder folder;

  /** Whether no row has the identifier of another. */
  private boolean unique;

  public CsvFiles(Layout layout, OutputFolder folder) {
    tables.add(Tables.events(layout));
    tables.addAll(Tables.LONG);
    tables.add(SummaryTable.TABLE);
    unique = layout.rows() == RowUnit.EVENTS;
    style = layout.csv();
    settings = layout.settings();
    this.folder = folder;
  }

  @Override
  public void begin() throws IOException {
    for (Table<?> table : tables) {
      CsvTable<?> file = new CsvTable<>(table, style, folder.create(table.name() + ".csv"));
      files.add(file);
      file.begin();
    }
  }

  @Override
  public void write(CheckedEvent event) throws IOException {
    for (Flag flag : event.flags()) {
      unique &= !flag.code().equals(RunRule.REPEATED_ID.code());
    }
    for (CsvTable<?> file : files) {
      file.write(event);
    }
  }

  @Override
  public void end() throws IOException {
    for (CsvTable<?> file : files) {
      file.end();
    }
    String types = tables.get(0).name() + ".csvt";
    if (style.hxl()) {
      // A hashtag is neither number nor date, and GDAL reads that row as one of the events.
      folder.replaceByNone(types);
    } else {
      try (OutputStream out = folder.create(types)) {
        files.get(0).writeTypes(out);
      }
    }
    try (OutputStream out = folder.create("datapackage.json")) {
      DataPackage description = new DataPackage(style, unique, out);
      description.begin(settings);
      for (CsvTable<?> file : files) {
        file.describe(description);
      }
      description.table(RejectTable.TABLE, Set.of(), false);
      description.end();
    }
  }

  @Override
  public void close() throws IOException {
    Closing.all(files);
  }
}
