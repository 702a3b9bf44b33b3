package org.skirmish.export.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.skirmish.source.Span;

/** The text of an article, of a long one what stands around the words that were read. */
final class ArticleText {

  /** A longer text is shown in pieces. */
  private static final int WHOLE = 60_000;

  /** So much is shown before and behind words of a long one. */
  private static final int AROUND = 1_200;

  private final String text;
  private final List<Span> shown = new ArrayList<>();

  ArticleText(String text) {
    this.text = text;
  }

  /** Shows these words. */
  void show(Span words) {
    if (text.length() > WHOLE) {
      shown.add(new Span(lineStart(words.start() - AROUND), lineEnd(words.end() + AROUND)));
    }
  }

  /** The beginning of the line, or the place itself where that is far. */
  private int lineStart(int at) {
    int from = Math.max(0, at);
    int line = text.lastIndexOf('\n', from) + 1;
    return from - line > AROUND ? whole(from) : line;
  }

  private int lineEnd(int at) {
    int to = Math.min(text.length(), at);
    int line = text.indexOf('\n', to);
    int end = line < 0 ? text.length() : line;
    return end - to > AROUND ? whole(to) : end;
  }

  /** The place, or the one behind it where a character of two units would be cut. */
  private int whole(int at) {
    return at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
  }

  /** Writes an array of pieces, each with where it begins. */
  void write(JsonGenerator json) throws IOException {
    json.writeStartArray();
    if (text.length() <= WHOLE) {
      write(json, new Span(0, text.length()));
    } else {
      shown.sort(Comparator.comparingInt(Span::start));
      for (int i = 0; i < shown.size(); ) {
        int start = shown.get(i).start();
        int end = shown.get(i).end();
        while (++i < shown.size() && shown.get(i).start() <= end) {
          end = Math.max(end, shown.get(i).end());
        }
        write(json, new Span(start, end));
      }
    }
    json.writeEndArray();
  }

  private void write(JsonGenerator json, Span piece) throws IOException {
    json.writeStartArray();
    json.writeNumber(piece.start());
    json.writeString(piece.of(text));
    json.writeEndArray();
  }
}
