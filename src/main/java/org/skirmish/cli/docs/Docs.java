package org.skirmish.cli.docs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes the pages of {@code src/docs} that say in words what the classes say in code. The build
 * runs it, so that the pages cannot fall behind; it touches only files that change.
 */
final class Docs {

  private Docs() {}

  /**
   * @param arguments the folder for the pages
   */
  public static void main(String... arguments) throws IOException {
    write(Path.of(arguments[0]));
  }

  static void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, String> page : pages().entrySet()) {
      Path file = folder.resolve(page.getKey());
      if (!Files.exists(file) || !Files.readString(file, UTF_8).equals(page.getValue())) {
        Files.writeString(file, page.getValue(), UTF_8);
      }
    }
  }

  /** The pages by their file names. */
  static Map<String, String> pages() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("rules.md", RulesPage.text());
    pages.put("codebook.md", CodebookPage.text());
    return pages;
  }
}
