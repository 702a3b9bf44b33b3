package org.skirmish.source.office;

/**
 * A document, laid out.
 *
 * @param text its text
 * @param title the title beside its text, empty if there is none
 */
public record Laid(String text, String title) {

  /** Of a title beside the text so many characters are kept. */
  static final int LONGEST_TITLE = 300;
}
