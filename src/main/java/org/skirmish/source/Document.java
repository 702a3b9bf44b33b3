package org.skirmish.source;

/**
 * One input, decoded.
 *
 * @param name the file's path below the folder that the user named, with {@code /} between its
 *     parts, or the bare file name when the user named the file itself
 * @param format what the text is: {@code text} for plain text
 * @param text the decoded text: no byte order mark, {@code \n} line ends; every offset in the tool
 *     counts in its UTF-16 units
 */
public record Document(String name, String format, String text) {}
