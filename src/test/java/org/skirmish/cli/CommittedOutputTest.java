package org.skirmish.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in {@code output/} is what the program makes of {@code input/}. */
class CommittedOutputTest {

  @TempDir private Path folder;

  @Test
  void aRerunGivesTheCommittedFiles() throws Exception {
    int status =
        Skirmish.run(
            new PrintWriter(System.out, true),
            new PrintWriter(System.err, true),
            "convert",
            "input",
            "--quiet",
            "--output",
            folder.toString());

    assertThat(status).isZero();
    List<String> names = names(Path.of("output"));
    assertThat(names(folder)).isEqualTo(names);
    for (String name : names) {
      Path committed = Path.of("output", name);
      Path made = folder.resolve(name);
      if (name.endsWith(".xlsx")) {
        // How well a file is packed is up to the machine's zlib; what is packed is not.
        assertThat(unpacked(made)).as(name).isEqualTo(unpacked(committed));
      } else if (name.endsWith(".gpkg")) {
        // Which bytes hold the rows is up to the machine's build of SQLite.
        assertThat(rows(made)).as(name).isEqualTo(rows(committed));
      } else {
        assertThat(made).as(name).hasSameBinaryContentAs(committed);
      }
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /** How the tables are made, and their rows. */
  private static List<String> rows(Path file) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = database.createStatement()) {
      addRows(statement, "PRAGMA application_id", rows);
      addRows(statement, "PRAGMA user_version", rows);
      List<String> tables = new ArrayList<>();
      addRows(statement, "SELECT name FROM sqlite_schema WHERE type = 'table'", tables);
      addRows(statement, "SELECT type, name, tbl_name, sql FROM sqlite_schema", rows);
      for (String table : tables) {
        addRows(statement, "SELECT * FROM " + table, rows);
      }
    }
    return rows;
  }

  private static void addRows(Statement statement, String query, List<String> rows)
      throws SQLException {
    try (ResultSet row = statement.executeQuery(query)) {
      int columns = row.getMetaData().getColumnCount();
      while (row.next()) {
        List<String> cells = new ArrayList<>(columns);
        for (int column = 1; column <= columns; column++) {
          Object cell = row.getObject(column);
          cells.add(
              cell instanceof byte[] bytes
                  ? HexFormat.of().formatHex(bytes)
                  : String.valueOf(cell));
        }
        rows.add(String.join("|", cells));
      }
    }
  }

  private static Map<String, String> unpacked(Path file) throws IOException {
    Map<String, String> entries = new LinkedHashMap<>();
    try (InputStream in = Files.newInputStream(file);
        ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), new String(zip.readAllBytes(), "ISO-8859-1"));
      }
    }
    return entries;
  }
}
