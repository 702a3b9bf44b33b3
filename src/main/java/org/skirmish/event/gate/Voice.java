package org.skirmish.event.gate;

import java.util.List;
import org.skirmish.article.Section;
import org.skirmish.article.Sentence;
import org.skirmish.event.ArticleParts;
import org.skirmish.mention.Mentions;
import org.skirmish.mention.Token;
import org.skirmish.source.WordSets;

/**
 * Whether the author speaks for himself: "we stand with the strikers", "the army must go". In a
 * report only those do who are quoted.
 */
final class Voice {

  private static final WordSets WORDS = WordSets.of(Voice.class, "voice-words.csv");

  /** So many sentences in the author's own voice are no slip of a report. */
  private static final int FEWEST = 2;

  /** Sentences behind which a text is known well enough. */
  private static final int MOST = 60;

  private boolean quoted;

  /** Whether a single mark opened the quotation; elsewhere it is an apostrophe. */
  private boolean inSingle;

  private Voice() {}

  /** Whether the text is its author's opinion, appeal or story. */
  static boolean isOwn(Mentions mentions) {
    Voice voice = new Voice();
    String text = mentions.article().text();
    int own = 0;
    int read = 0;
    int end = 0;
    for (Section section : mentions.article().sections()) {
      for (Sentence sentence : ArticleParts.sentences(section)) {
        if (read == MOST) {
          return own >= FEWEST;
        }
        if (text.indexOf('\n', end) < sentence.span().start()) {
          voice.inSingle = false;
          voice.quoted = false; // a quotation goes on behind a paragraph with a new mark
        }
        end = sentence.span().end();
        own += voice.speaks(mentions.of(sentence).tokens()) ? 1 : 0;
        read++;
      }
    }
    return own >= FEWEST;
  }

  private boolean speaks(List<Token> tokens) {
    boolean own = false;
    boolean said = false;
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.get(i).text();
      boolean single = WORDS.get("single-mark").contains(word);
      if (WORDS.get("opening-mark").contains(word)) {
        quoted = true;
        inSingle |= single;
      } else if (WORDS.get("closing-mark").contains(word) && single == inSingle) {
        quoted = false;
        inSingle = false;
      } else if (WORDS.get("mark").contains(word)) {
        quoted = !quoted;
      } else if (!quoted) {
        said |= WORDS.get("says").contains(word) || WORDS.get("site").contains(word);
        own |= isOwn(tokens, i);
      }
    }
    return own && !said;
  }

  private static boolean isOwn(List<Token> tokens, int at) {
    String word = tokens.get(at).text();
    if (at > 0 && WORDS.get("not-behind").contains(tokens.get(at - 1).text())) {
      return false; // "Vitamin I", "told our correspondent"
    }
    boolean desk = at + 1 < tokens.size() && WORDS.get("desk").contains(tokens.get(at + 1).key());
    return !desk && (WORDS.get("own").contains(word) || WORDS.get("ought").contains(word));
  }
}
