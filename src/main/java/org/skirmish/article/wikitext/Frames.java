package org.skirmish.article.wikitext;

import java.util.Arrays;

/** What is open at a place of a page's source, and the bars and equals signs that count in it. */
final class Frames {

  enum Kind {
    TEMPLATE,
    LINK,
    TAG
  }

  /**
   * What is open.
   *
   * @param start where its nodes begin
   * @param firstMark where its marks begin
   * @param tag the name of a tag, else empty
   */
  record Frame(Kind kind, int start, int firstMark, String tag, String attributes) {}

  private final Frame[] frames = new Frame[Grammar.DEEPEST];
  private int depth;

  /**
   * For all frames from the first, twice the mark's place among the nodes, odd for equals signs.
   */
  private int[] marks = new int[64];

  private int markCount;

  int depth() {
    return depth;
  }

  boolean isFull() {
    return depth == frames.length;
  }

  /** The frame with so many below it. */
  Frame at(int below) {
    return frames[below];
  }

  Frame last() {
    return frames[depth - 1];
  }

  void push(Kind kind, int start, String tag, String attributes) {
    frames[depth++] = new Frame(kind, start, markCount, tag, attributes);
  }

  void pop() {
    markCount = frames[--depth].firstMark;
  }

  /** Gives up what was opened behind the last of its kind; false where none is open. */
  boolean unwind(Kind kind, String tag) {
    for (int i = depth - 1; i >= 0; i--) {
      if (frames[i].kind == kind && frames[i].tag.equals(tag)) {
        markCount = i + 1 < depth ? frames[i + 1].firstMark : markCount;
        depth = i + 1;
        return true;
      }
      // A link never goes on behind the template or the tag that it opened in.
      if (kind == Kind.LINK) {
        return false;
      }
    }
    return false;
  }

  /** Whether a bar or an equals sign counts here: the latter behind a bar, of several the first. */
  boolean takesMark(boolean equals) {
    if (depth == 0 || last().kind == Kind.TAG) {
      return false;
    }
    boolean behindBar = markCount > last().firstMark && !isEquals(markCount - 1);
    return !equals || last().kind == Kind.TEMPLATE && behindBar;
  }

  /** Notes a mark at a place among the nodes. */
  void mark(int node, boolean equals) {
    if (markCount == marks.length) {
      marks = Arrays.copyOf(marks, 2 * markCount);
    }
    marks[markCount++] = 2 * node + (equals ? 1 : 0);
  }

  int markCount() {
    return markCount;
  }

  boolean isEquals(int mark) {
    return mark < markCount && marks[mark] % 2 == 1;
  }

  /** Where among the nodes a mark stands; {@code end} if there are not so many. */
  int markOr(int mark, int end) {
    return mark < markCount ? marks[mark] / 2 : end;
  }
}
