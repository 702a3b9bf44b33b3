package org.skirmish.article;

import java.util.ArrayList;
import java.util.List;
import org.skirmish.source.Document;
import org.skirmish.source.WordSets;

/**
 * Takes a file of incident notes apart: one paragraph without a title is one note, on one line or
 * on several; a file whose every line opens like a note is as many. Each becomes a document of its
 * own, named after its file and its line.
 */
public final class NoteFile {

  /** The format of a document that is one note. */
  public static final String FORMAT = "note";

  private static final WordSets WORDS = WordSets.of(NoteFile.class, "note-words.csv");

  /** A shorter line is no note. */
  private static final int SHORTEST = 30;

  /** A longer paragraph is an article. */
  private static final int LONGEST_WRAPPED = 3000;

  private NoteFile() {}

  /** The documents in a file: its notes, or the document itself where it holds none. */
  public static List<Document> documents(Document document) {
    List<Line> lines = Line.firstFilled(Line.of(document.text()), Integer.MAX_VALUE);
    if (lines.isEmpty() || !document.format().equals(Document.TEXT)) {
      return List.of(document);
    }
    if (lines.size() == 1) {
      boolean note = Prose.closesLikeSentence(lines.get(0).text()) || opens(lines.get(0).text());
      return List.of(note ? note(document, document.name(), document.text()) : document);
    }
    if (isWrapped(document.text(), lines)) {
      return List.of(note(document, document.name(), document.text().replace('\n', ' ')));
    }
    for (Line line : lines) {
      if (line.text().length() <= SHORTEST || !opens(line.text())) {
        return List.of(document);
      }
    }
    List<Document> notes = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      notes.add(note(document, document.name() + "#" + (i + 1), lines.get(i).text()));
    }
    return notes;
  }

  private static Document note(Document file, String name, String text) {
    return new Document(name, FORMAT, text, file.context());
  }

  /** One paragraph that opens as a note and that an editor broke into lines within sentences. */
  private static boolean isWrapped(String text, List<Line> lines) {
    if (!opens(lines.get(0).text()) || text.strip().length() > LONGEST_WRAPPED) {
      return false;
    }
    if (text.strip().lines().anyMatch(String::isBlank)) {
      return false;
    }
    boolean broken = false;
    for (int i = 0; i < lines.size(); i++) {
      broken |= i < lines.size() - 1 && !Prose.closesLikeSentence(lines.get(i).text());
      if (i > 0 && opens(lines.get(i).text())) {
        return false;
      }
    }
    return broken;
  }

  /** "On 4 March …", "01/02/2018: …", "Around 6 June …": a date opens the line. */
  private static boolean opens(String line) {
    String[] words = line.split(" ", 5);
    if (words[0].length() >= 6 && Character.isDigit(words[0].charAt(0))) {
      return Dates.whole(words[0].replace(":", "").replace("/", "-")).isPresent()
          || words[0].indexOf('/') > 0;
    }
    if (!WORDS.get("opening").contains(words[0])) {
      return false;
    }
    for (String word : words) {
      if (!word.isEmpty() && Character.isDigit(word.charAt(0))) {
        return true;
      }
    }
    return false;
  }
}
