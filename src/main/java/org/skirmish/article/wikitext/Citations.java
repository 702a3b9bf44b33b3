package org.skirmish.article.wikitext;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a page shows of the templates that name a source: {@code "Title". Publisher. Date.} */
final class Citations {

  private static final Set<String> KINDS = Grammar.WORDS.get("citation");
  private static final Set<String> QUOTED = Grammar.WORDS.get("quoted-citation");

  private Citations() {}

  /** An entry as the page shows it, with its templates. */
  static String text(List<Node> content, Shown shown) {
    StringBuilder text = new StringBuilder();
    for (Node node : content) {
      boolean source = node instanceof Node.Template template && KINDS.contains(template.name());
      text.append(source ? text((Node.Template) node, shown) : shown.text(List.of(node)));
    }
    return Lines.plain(text.toString());
  }

  /**
   * The first address in an entry. What stands in its own references is not shown again, as each of
   * them would then be another entry.
   */
  static Optional<String> address(List<Node> content, Shown shown) {
    for (Node node : content) {
      String found = "";
      if (node instanceof Node.Template template) {
        found = value(template, shown, "url");
      } else if (node instanceof Node.Words words) {
        found = Lines.address(words.text());
      }
      if (found.startsWith("http")) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  private static String text(Node.Template source, Shown shown) {
    StringBuilder text = new StringBuilder();
    String last = value(source, shown, "last", "last1", "author", "author1");
    String first = value(source, shown, "first", "first1");
    add(text, last.isEmpty() || first.isEmpty() ? last : last + ", " + first);
    String title = value(source, shown, "title");
    boolean quoted = QUOTED.contains(source.name());
    add(text, title.isEmpty() || !quoted ? title : "\"" + title + "\"");
    String by =
        value(source, shown, "work", "newspaper", "magazine", "website", "journal", "agency");
    String publisher = value(source, shown, "publisher");
    String language = language(value(source, shown, "language"));
    String house = by.isEmpty() ? publisher : by;
    add(text, house.isEmpty() || language.isEmpty() ? house : house + " (in " + language + ")");
    add(text, value(source, shown, "date", "year"));
    String retrieved = value(source, shown, "accessdate", "access-date");
    add(text, retrieved.isEmpty() ? "" : "Retrieved " + retrieved);
    return text.toString();
  }

  /** The language for which a code such as "fr" stands; a name is one already. */
  private static String language(String code) {
    return code.length() == 2 || code.length() == 3
        ? Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH)
        : code;
  }

  private static void add(StringBuilder text, String piece) {
    if (!piece.isEmpty()) {
      boolean ended = piece.endsWith(".");
      text.append(text.length() == 0 ? "" : " ").append(piece).append(ended ? "" : ".");
    }
  }

  private static String value(Node.Template source, Shown shown, String... names) {
    for (String name : names) {
      String value = source.argument(name).map(shown::line).orElse("");
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "";
  }
}
