package org.skirmish.source.office;

import java.io.IOException;
import javax.xml.stream.XMLStreamConstants;
import org.skirmish.source.Reject.Reason;
import org.skirmish.source.Xml;

/** How deep in a document a reader stands. */
final class Nesting {

  /** Deeper documents are none that a person wrote. */
  private static final int DEEPEST = 500;

  private int depth;

  void in() throws UnreadableException {
    if (++depth > DEEPEST) {
      throw new UnreadableException(
          Reason.UNREADABLE,
          "its parts are nested more than 500 deep: copy the article's text into a .txt" + " file");
    }
  }

  void out() {
    depth--;
  }

  /** Goes on behind the end of the element whose start was read. */
  static void skip(Xml xml) throws IOException {
    Nesting within = new Nesting();
    within.in();
    while (within.depth > 0) {
      int kind = xml.next();
      if (kind == XMLStreamConstants.START_ELEMENT) {
        within.in();
      } else if (kind == XMLStreamConstants.END_ELEMENT) {
        within.out();
      } else if (kind == XMLStreamConstants.END_DOCUMENT) {
        return;
      }
    }
  }
}
