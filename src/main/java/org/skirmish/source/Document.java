package org.skirmish.source;

/**
 * One input, decoded.
 *
 * @param name the file's path below the folder that the user named, with {@code /} between its
 *     parts, or the bare file name when the user named the file itself
 * @param format what the text is: {@code text} for plain text
 * @param text the decoded text: no byte order mark, {@code \n} line ends; every offset in the tool
 *     counts in its UTF-16 units
 * @param context what is known of it besides
 */
public record Document(String name, String format, String text, Context context) {

  /** A document of which nothing but its text is known. */
  public Document(String name, String format, String text) {
    this(name, format, text, Context.NONE);
  }

  /** The same document, with another context for what its own leaves open. */
  public Document within(Context other) {
    return other == Context.NONE ? this : new Document(name, format, text, context.over(other));
  }
}
