package org.skirmish.event;

import java.util.ArrayList;
import java.util.List;
import org.skirmish.article.Article;
import org.skirmish.article.Infobox;
import org.skirmish.article.Section;
import org.skirmish.article.Sentence;
import org.skirmish.source.Span;

/** Collects where the values of one event were read, what lost, and what is doubtful. */
final class Findings {

  /** The section name of values from the infobox. */
  static final String INFOBOX = "Infobox";

  private final Article article;
  private final List<Evidence> evidence = new ArrayList<>();
  private final List<Alternative> alternatives = new ArrayList<>();
  private final List<Doubt> doubts = new ArrayList<>();

  Findings(Article article) {
    this.article = article;
  }

  void read(String field, Span span) {
    evidence.add(new Evidence.Read(field, span.of(article.text()), sectionOf(span), span));
  }

  void inferred(String field, String rule) {
    evidence.add(new Evidence.Inferred(field, rule));
  }

  void alternative(String field, String value, Span span) {
    alternatives.add(new Alternative(field, value, span.of(article.text()), sectionOf(span)));
  }

  void doubt(Doubt.Kind kind, String detail) {
    Doubt doubt = new Doubt(kind, detail);
    if (!doubts.contains(doubt)) {
      doubts.add(doubt);
    }
  }

  List<Evidence> evidence() {
    return evidence;
  }

  List<Alternative> alternatives() {
    return alternatives;
  }

  List<Doubt> doubts() {
    return doubts;
  }

  private String sectionOf(Span span) {
    for (Infobox.Row row : article.infobox().rows()) {
      for (Infobox.Line line : row.lines()) {
        if (line.span().covers(span)) {
          return INFOBOX;
        }
      }
    }
    for (Section section : article.sections()) {
      for (List<Sentence> paragraph : section.paragraphs()) {
        for (Sentence sentence : paragraph) {
          if (sentence.span().covers(span)) {
            return section.heading();
          }
        }
      }
    }
    return Section.LEAD;
  }
}
