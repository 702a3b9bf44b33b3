package org.skirmish.article.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.skirmish.article.PageWriter;
import org.skirmish.source.PlainText;

/** A wiki page's lists of references. */
final class References {

  /** An entry. */
  private record Entry(String number, String text, Optional<String> url) {}

  private static final Evaluator LISTS = Selector.evaluatorOf("ol.references");
  private static final Evaluator TEXT = Selector.evaluatorOf(".reference-text, .mw-reference-text");
  private static final Evaluator ADDRESS =
      Selector.evaluatorOf("a.external[href^=http], a[rel~=mw:ExtLink][href^=http]");
  private static final Evaluator ANCHORS = Selector.evaluatorOf("a[href*=#]");
  private static final Evaluator RAISED = Selector.evaluatorOf("sup");

  private static final Parts FRAME = Parts.of("reference-frame");

  private final List<Entry> entries = new ArrayList<>();

  private References() {}

  /** Takes the lists out of the page; the entries' numbers are those of the marks in the text. */
  static References cutFrom(Element body) {
    References references = new References();
    Map<String, String> marks = marks(body);
    for (Element list : body.select(LISTS)) {
      int number = 0;
      for (Element item : list.children()) {
        number++;
        Element text = item.selectFirst(TEXT);
        FRAME.cutFrom(item);
        String mark = marks.getOrDefault(item.id(), Integer.toString(number));
        references.add(mark, text == null ? item : text);
      }
      list.remove();
    }
    return references;
  }

  void write(PageWriter writer) {
    for (Entry entry : entries) {
      writer.reference(entry.number(), entry.text(), entry.url());
    }
  }

  private void add(String number, Element text) {
    String words = PlainText.of(text.text()).replace('\n', ' ').strip();
    if (words.isEmpty()) {
      return;
    }
    Element link = text.selectFirst(ADDRESS);
    entries.add(
        new Entry(number, words, Optional.ofNullable(link).map(found -> found.attr("href"))));
  }

  /** By the identifier of an entry what stands between the brackets of its mark: "3", "a". */
  private static Map<String, String> marks(Element body) {
    Map<String, String> marks = new HashMap<>();
    for (Element link : body.select(ANCHORS)) {
      if (link.closest(RAISED) == null) {
        continue;
      }
      String text = PlainText.of(link.text()).strip();
      String target = link.attr("href");
      if (text.startsWith("[") && text.endsWith("]")) {
        marks.putIfAbsent(
            target.substring(target.indexOf('#') + 1), text.substring(1, text.length() - 1));
      }
    }
    return marks;
  }
}
