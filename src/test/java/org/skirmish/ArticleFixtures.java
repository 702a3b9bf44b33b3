package org.skirmish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.skirmish.source.Document;

/** Whole articles on invented events, one a layout, and pages that hold none. */
public final class ArticleFixtures {

  /** Articles with a box; beside each stands what a careful coder reads in it. */
  public static final List<String> WITH_BOX =
      List.of("browser-copy", "attack-box", "dense", "pipe-table", "mobile-copy");

  /** Articles without a box; beside each stand its date and its place. */
  public static final List<String> PROSE_ALONE = List.of("plain-extract", "news-report");

  /** All articles with an event. */
  public static final List<String> ARTICLES =
      Stream.of(WITH_BOX, PROSE_ALONE).flatMap(List::stream).toList();

  /** Pages that tell of no event. */
  public static final List<String> OTHER_PAGES =
      List.of("redirect", "talk", "disambiguation", "biography", "town");

  private ArticleFixtures() {}

  public static Document document(String name) {
    return new Document(name + ".txt", "text", text(name + ".txt"));
  }

  /** What a careful coder reads in the article. */
  public static String expected(String name) {
    return text(name + ".expected.txt");
  }

  /** The text of a file of this collection. */
  public static String text(String file) {
    try (InputStream in = ArticleFixtures.class.getResourceAsStream("articles/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
