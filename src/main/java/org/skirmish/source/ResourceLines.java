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
