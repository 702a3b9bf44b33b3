package org.skirmish.article.wikitext;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A piece of a page's source. */
sealed interface Node {

  /** Characters, entities and comments still in them. */
  record Words(String text) implements Node {}

  /**
   * {@code {{name|one|key=two}}}
   *
   * @param name its name in lower case, underscores as spaces
   * @param arguments its arguments in order, named ones by their names, others by their numbers
   */
  record Template(String name, Map<String, List<Node>> arguments) implements Node {

    /** The first of these arguments that is there. */
    Optional<List<Node>> argument(String... names) {
      for (String name : names) {
        List<Node> found = arguments.get(name);
        if (found != null) {
          return Optional.of(found);
        }
      }
      return Optional.empty();
    }
  }

  /**
   * {@code [[target|shown]]}
   *
   * @param shown what is shown, empty without a bar
   */
  record Link(String target, List<Node> shown) implements Node {

    /** Whether it shows a picture or puts the page into a category. */
    boolean isOf(java.util.Set<String> spaces) {
      int colon = target.indexOf(':');
      return colon > 0
          && spaces.contains(target.substring(0, colon).strip().toLowerCase(Locale.ROOT));
    }
  }

  /**
   * {@code <ref name=x>content</ref>} and other tags that hold what is read apart.
   *
   * @param name the tag in lower case
   * @param attributes what stands behind the name
   * @param content what stands between the tags, empty for {@code <ref name=x/>}
   */
  record Tag(String name, String attributes, List<Node> content) implements Node {}
}
