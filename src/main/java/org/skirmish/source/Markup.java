package org.skirmish.source;

import java.util.Locale;
import java.util.Set;

/**
 * Tells by its content what a text is written in: a saved web page by the tag with which it opens,
 * a wiki's source by its links, templates and bold type. Looks at no more than its beginning.
 */
final class Markup {

  private static final WordSets WORDS = WordSets.of(Markup.class, "markup.csv");

  /** Tags with which pages and pieces of pages open. */
  private static final Set<String> TAGS = WORDS.get("tag");

  /** What a wiki's source has and hardly a text besides. */
  private static final Set<String> WIKI = WORDS.get("wiki");

  private static final Set<String> REDIRECTS = WORDS.get("redirect");

  /** So many kinds of a wiki's marks make it one. */
  private static final int KINDS = 2;

  /** So many lines of a template's fields make it one. */
  private static final int FIELDS = 2;

  /** Where marks are looked for, in UTF-16 units. */
  private static final int HEAD = 20_000;

  private Markup() {}

  /** The format of a decoded text, as in {@link Document#format}. */
  static String of(String text) {
    String head = text.substring(0, Math.min(HEAD, text.length())).stripLeading();
    if (isHtml(head)) {
      return Document.HTML;
    }
    return isWikitext(head) ? Document.WIKITEXT : Document.TEXT;
  }

  /** Whether a tag of a page stands first, comments and declarations aside. */
  private static boolean isHtml(String head) {
    int at = 0;
    while (at < head.length()) {
      if (Character.isWhitespace(head.charAt(at))) {
        at++;
      } else if (head.startsWith("<!--", at)) {
        at = behind(head, "-->", at);
      } else if (head.startsWith("<?", at)) {
        at = behind(head, "?>", at);
      } else {
        break;
      }
    }
    if (at >= head.length() || head.charAt(at) != '<') {
      return false;
    }
    int end = at + 1;
    while (end < head.length() && " \t\n/>".indexOf(head.charAt(end)) < 0) {
      end++;
    }
    String tag = head.substring(at + 1, end).toLowerCase(Locale.ROOT);
    boolean doctype =
        tag.equals("!doctype") && head.substring(end).strip().regionMatches(true, 0, "html", 0, 4);
    return doctype || TAGS.contains(tag);
  }

  private static int behind(String text, String mark, int from) {
    int at = text.indexOf(mark, from);
    return at < 0 ? text.length() : at + mark.length();
  }

  private static boolean isWikitext(String head) {
    for (String redirect : REDIRECTS) {
      if (head.regionMatches(true, 0, redirect, 0, redirect.length()) && head.contains("[[")) {
        return true;
      }
    }
    if (head.startsWith("{")) {
      return head.startsWith("{{"); // with one it is JSON
    }
    int kinds = 0;
    for (String mark : WIKI) {
      kinds += head.contains(mark) ? 1 : 0;
    }
    return kinds >= KINDS || hasFields(head);
  }

  /** Whether a template with named fields, one a line, is open somewhere. */
  private static boolean hasFields(String head) {
    boolean open = false;
    int fields = 0;
    int from = 0;
    while (from < head.length() && fields < FIELDS) {
      int end = head.indexOf('\n', from);
      String line = head.substring(from, end < 0 ? head.length() : end).strip();
      open |= line.startsWith("{{") && !line.endsWith("}}");
      fields += open && line.startsWith("|") && line.indexOf('=') > 0 ? 1 : 0;
      from = end < 0 ? head.length() : end + 1;
    }
    return fields >= FIELDS;
  }
}
