package org.skirmish.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
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
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("the resource " + name + " cannot be read", e);
    }
  }

  private static List<String> read(BufferedReader in) throws IOException {
    List<String> lines = new ArrayList<>();
    String line;
    while ((line = in.readLine()) != null) {
      String bare = line.strip();
      if (!bare.isEmpty() && !bare.startsWith("#")) {
        lines.add(bare);
      }
    }
    return Collections.unmodifiableList(lines);
  }
}
