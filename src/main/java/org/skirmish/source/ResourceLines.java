package org.skirmish.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Reads the word lists that ship with the tool: UTF-8, one entry a line, {@code #} for comments.
 */
public final class ResourceLines {

  private ResourceLines() {}

  /**
   * The lines of the resource {@code name} beside {@code owner}, comments and blank lines left out.
   */
  public static List<String> of(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + name + " is not in the program");
      }
      return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("the resource " + name + " cannot be read", e);
    }
  }

  /** What stands between the marks of a line; empty cells at its end are left out. */
  public static List<String> cells(String line, char mark) {
    List<String> cells = new ArrayList<>();
    int from = 0;
    for (int at = line.indexOf(mark); at >= 0; at = line.indexOf(mark, from)) {
      cells.add(line.substring(from, at));
      from = at + 1;
    }
    cells.add(line.substring(from));
    while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
      cells.remove(cells.size() - 1);
    }
    return cells;
  }

  private static List<String> read(String text) {
    List<String> lines = new ArrayList<>();
    for (int from = 0; from < text.length(); ) {
      int end = text.indexOf('\n', from);
      int to = end < 0 ? text.length() : end;
      String bare = text.substring(from, to).strip();
      if (!bare.isEmpty() && !bare.startsWith("#")) {
        lines.add(bare);
      }
      from = to + 1;
    }
    return Collections.unmodifiableList(lines);
  }
}
