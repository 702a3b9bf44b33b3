package org.skirmish.export.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.skirmish.export.ResourceText;
import org.skirmish.source.ResourceLines;

/**
 * What all pages of a report have in common: style, programs, and a policy that lets a browser run
 * these and nothing else, and ask nobody for anything.
 */
final class PageParts {

  private static final String LEAFLET = "/META-INF/resources/webjars/leaflet/1.9.4/";
  private static final String SUPERCLUSTER = "/META-INF/resources/webjars/supercluster/7.1.5/";

  private final List<String> styles = new ArrayList<>();
  private final List<String> scripts = new ArrayList<>();

  /** The licences of others' programs, which go where these go. */
  private final List<String> terms = new ArrayList<>();

  private final String head;
  private final String tail;

  /**
   * @param map whether the page has one
   */
  PageParts(boolean map) {
    if (map) {
      styles.add(library(LEAFLET + "dist/leaflet.css"));
      scripts.add(library(LEAFLET + "dist/leaflet.js"));
      scripts.add(library(SUPERCLUSTER + "dist/supercluster.min.js"));
      terms.add("Leaflet\n\n" + library(LEAFLET + "LICENSE"));
      terms.add("Supercluster\n\n" + library(SUPERCLUSTER + "LICENSE"));
    }
    for (String name : ResourceLines.of(PageParts.class, "parts.txt")) {
      String text = ResourceText.of(PageParts.class, name);
      if (name.endsWith(".css")) {
        styles.add(text);
      } else {
        scripts.add(text);
      }
    }
    head = makeHead();
    tail = makeTail();
  }

  /** The programs, in the order in which they stand on the page. */
  List<String> scripts() {
    return List.copyOf(scripts);
  }

  private static String library(String path) {
    try (InputStream in = PageParts.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the library " + path + " is not in the program");
      }
      // A browser normalises line ends before it hashes; source maps are not shipped.
      return new String(in.readAllBytes(), UTF_8)
          .replace("\r\n", "\n")
          .replaceAll("(?m)^//# sourceMappingURL=.*$", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The page up to where its data begins. */
  String head() {
    return head;
  }

  /** The page from where its data ends. */
  String tail() {
    return tail;
  }

  private String makeHead() {
    StringBuilder policy = new StringBuilder("default-src 'none'; img-src data:; base-uri 'none'");
    policy.append("; form-action 'none'; style-src").append(hashes(styles));
    policy.append("; script-src").append(hashes(scripts));
    StringBuilder css = new StringBuilder();
    styles.forEach(style -> css.append("<style>").append(style).append("</style>\n"));
    return ResourceText.of(PageParts.class, "page.html")
        .replace("@POLICY@", policy)
        .replace("@STYLES@\n", css);
  }

  private String makeTail() {
    StringBuilder end = new StringBuilder();
    scripts.forEach(script -> end.append("<script>").append(script).append("</script>\n"));
    terms.forEach(text -> end.append("<!-- ").append(text).append(" -->\n"));
    return end.append("</body>\n</html>\n").toString();
  }

  private static String hashes(List<String> texts) {
    StringBuilder hashes = new StringBuilder();
    for (String text : texts) {
      hashes.append(' ').append(Policy.hash(text));
    }
    return hashes.toString();
  }
}
