package org.skirmish.article;

import java.util.List;

/**
 * A part of the article under one heading.
 *
 * @param heading the heading, or {@link #LEAD} for what stands before the first
 * @param kind what the heading promises
 * @param paragraphs the paragraphs, each an unmodifiable list of sentences
 */
public record Section(String heading, Kind kind, List<List<Sentence>> paragraphs) {

  /** The heading of the text before the first heading. */
  public static final String LEAD = "Lead";

  /** What sort of section it is, judged by its heading. */
  public enum Kind {
    LEAD,
    /** The event's own story, or anything not known to be otherwise. */
    BODY,
    /** What came before. */
    BACKGROUND,
    /** What came after. */
    AFTERMATH,
    /** The balance of dead and wounded. */
    CASUALTIES,
    /** Reading lists, references, links: no prose. */
    APPARATUS
  }

  public Section {
    paragraphs = List.copyOf(paragraphs);
  }
}
