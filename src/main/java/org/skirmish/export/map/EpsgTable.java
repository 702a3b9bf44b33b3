package org.skirmish.export.map;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.InflaterInputStream;

/**
 * What GeoTools' EPSG database (version 11.031) says of systems with two axes, packed by {@code
 * src/tools/PackEpsg.java}. GeoTools' own way to it unpacks the database to the folder for
 * temporary files first, where two runs meet.
 */
final class EpsgTable {

  private EpsgTable() {}

  /** The well-known text of a system by its code; empty if the database has none. */
  static Optional<String> text(int code) {
    String head = code + "=";
    try (InputStream packed = EpsgTable.class.getResourceAsStream("epsg.bin")) {
      BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(new InflaterInputStream(packed), StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith(head)) {
          return Optional.of(line.substring(head.length()));
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("the table of EPSG systems cannot be read", e);
    }
  }
}
