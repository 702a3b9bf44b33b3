package org.skirmish.source;

/**
 * One input, decoded.
 *
 * @param name the file's path below the folder that the user named, with {@code /} between its
 *     parts, or the bare file name when the user named the file itself; of a member of an archive,
 *     the archive's name, {@code /} and the path in it
 * @param format what the text is: {@link #TEXT}, {@link #HTML}, {@link #WIKITEXT}
 * @param text the decoded text: no byte order mark, {@code \n} line ends; every offset in the tool
 *     counts in its UTF-16 units
 * @param context what is known of it besides
 */
public record Document(String name, String format, String text, Context context) {

  /** Plain text. */
  public static final String TEXT = "text";

  /** A saved web page: as it is read its source, from the article on the text that it shows. */
  public static final String HTML = "html";

  /** The source of a wiki's page; from the article on the text that the page shows. */
  public static final String WIKITEXT = "wikitext";

  /** A document of which nothing but its text is known. */
  public Document(String name, String format, String text) {
    this(name, format, text, Context.NONE);
  }

  /** The same document, with another context for what its own leaves open. */
  public Document within(Context other) {
    return other == Context.NONE ? this : new Document(name, format, text, context.over(other));
  }
}
