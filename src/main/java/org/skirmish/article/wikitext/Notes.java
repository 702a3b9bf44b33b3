package org.skirmish.article.wikitext;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The references and notes of a page, in the order in which the text first cites them. */
final class Notes {

  /**
   * An entry.
   *
   * @param mark the number or letters by which the text cites it
   */
  record Entry(String mark, Optional<List<Node>> content) {}

  private static final int LETTERS = 26;

  private final Map<String, Integer> byName = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();
  private int numbers;
  private int letters;

  /** The mark of a reference; {@code name} empty for one without a name. */
  String reference(String name, List<Node> content) {
    return mark(name, content, false);
  }

  /** The mark of a note. */
  String note(String name, List<Node> content) {
    return mark(name.isEmpty() ? "" : "note " + name, content, true);
  }

  private String mark(String name, List<Node> content, boolean note) {
    Optional<List<Node>> filled = content.isEmpty() ? Optional.empty() : Optional.of(content);
    Integer known = name.isEmpty() ? null : byName.get(name);
    if (known != null) {
      Entry entry = entries.get(known);
      if (entry.content().isEmpty()) {
        entries.set(known, new Entry(entry.mark(), filled));
      }
      return entry.mark();
    }
    String mark = note ? letters(++letters) : Integer.toString(++numbers);
    if (!name.isEmpty()) {
      byName.put(name, entries.size());
    }
    entries.add(new Entry(mark, filled));
    return mark;
  }

  /** Gives a name's content that stands in the list of references itself. */
  void define(String name, List<Node> content) {
    Integer known = byName.get(name);
    if (known != null && entries.get(known).content().isEmpty()) {
      entries.set(known, new Entry(entries.get(known).mark(), Optional.of(content)));
    }
  }

  /** The entries so far; an entry's own text may cite further ones. */
  List<Entry> entries() {
    return entries;
  }

  /** 1 is a, 27 is aa. */
  private static String letters(int number) {
    StringBuilder letters = new StringBuilder();
    for (int left = number; left > 0; left = (left - 1) / LETTERS) {
      letters.insert(0, (char) ('a' + (left - 1) % LETTERS));
    }
    return letters.toString();
  }
}
