package org.skirmish.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.skirmish.article.Article;
import org.skirmish.article.Reference;
import org.skirmish.article.Section;
import org.skirmish.article.Sentence;
import org.skirmish.article.infobox.Infobox;
import org.skirmish.source.Span;

/**
 * What stands where in an article. Made once, so that an article that tells of thousands of events
 * is not gone through again for each of them.
 */
public final class ArticleIndex {

  /** The section name of values from the infobox. */
  static final String INFOBOX = "Infobox";

  /** So many lists of an article may each have a reference of one number. */
  private static final int MOST_LISTS = 10;

  private record Place(Span span, String section) {}

  private final Article article;
  private final NavigableMap<Integer, Place> lines = new TreeMap<>();
  private final NavigableMap<Integer, Place> sentences = new TreeMap<>();
  private final Map<String, List<Integer>> byNumber = new HashMap<>();

  ArticleIndex(Article article) {
    this.article = article;
    for (Infobox.Row row : article.infobox().rows()) {
      for (Infobox.Line line : row.lines()) {
        lines.put(line.span().start(), new Place(line.span(), INFOBOX));
      }
    }
    for (Section section : article.sections()) {
      for (List<Sentence> paragraph : section.paragraphs()) {
        for (Sentence sentence : paragraph) {
          sentences.put(sentence.span().start(), new Place(sentence.span(), section.heading()));
        }
      }
    }
    List<Reference> references = article.references();
    for (int i = 0; i < references.size(); i++) {
      String number = references.get(i).number();
      if (!byNumber.containsKey(number)) {
        byNumber.put(number, new ArrayList<>());
      }
      List<Integer> numbered = byNumber.get(number);
      if (numbered.size() < MOST_LISTS) {
        numbered.add(i);
      }
    }
  }

  public Article article() {
    return article;
  }

  /** The heading above the characters; {@link #INFOBOX} or {@link Section#LEAD} without one. */
  String sectionOf(Span span) {
    Optional<String> section = in(lines, span);
    if (section.isEmpty()) {
      section = in(sentences, span);
    }
    return section.orElse(Section.LEAD);
  }

  private static Optional<String> in(NavigableMap<Integer, Place> places, Span span) {
    Map.Entry<Integer, Place> before = places.floorEntry(span.start());
    return before != null && before.getValue().span().covers(span)
        ? Optional.of(before.getValue().section())
        : Optional.empty();
  }

  /** The references that these marks cite, in the order of their list. */
  public List<Reference> references(Set<String> marks) {
    Set<Integer> cited = new TreeSet<>();
    for (String mark : marks) {
      cited.addAll(byNumber.getOrDefault(mark, List.of()));
    }
    List<Reference> references = new ArrayList<>();
    for (int index : cited) {
      references.add(article.references().get(index));
    }
    return references;
  }
}
