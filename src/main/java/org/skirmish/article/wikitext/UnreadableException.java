package org.skirmish.article.wikitext;

/** What cannot be read as the source of a page; the message says why and what to do. */
final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  UnreadableException(String message) {
    super(message);
  }
}
