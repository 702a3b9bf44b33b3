package org.skirmish.event;

import java.util.ArrayList;
import java.util.List;
import org.skirmish.article.Article;
import org.skirmish.model.Alternative;
import org.skirmish.model.Doubt;
import org.skirmish.model.Evidence;
import org.skirmish.model.FieldPath;
import org.skirmish.model.Harm;
import org.skirmish.source.Span;

/** Collects where the values of one event were read, what lost, and what is doubtful. */
public final class Findings {

  private final ArticleIndex index;
  private final Article article;
  private final List<Evidence> evidence = new ArrayList<>();
  private final List<Alternative> alternatives = new ArrayList<>();
  private final List<Doubt> doubts = new ArrayList<>();

  public Findings(ArticleIndex index) {
    this.index = index;
    this.article = index.article();
  }

  /** Findings of the same article on a reading that only helps another: nothing of them is told. */
  public Findings aside() {
    return new Findings(index);
  }

  public void read(FieldPath field, Span span) {
    evidence.add(new Evidence.Read(field, span.of(article.text()), index.sectionOf(span), span));
  }

  public void inferred(FieldPath field, String rule) {
    evidence.add(new Evidence.Inferred(field, rule));
  }

  /**
   * Concluded by adding up figures of one harm that were read for others: these are the summands.
   */
  public void addUp(FieldPath sum, Harm harm, String rule) {
    for (Evidence found : List.copyOf(evidence)) {
      boolean summand = found instanceof Evidence.Read && found.field().isWhole(harm);
      if (summand) {
        Evidence.Read read = (Evidence.Read) found;
        evidence.add(new Evidence.Read(sum, read.quote(), read.section(), read.span()));
      }
    }
    inferred(sum, rule);
  }

  public void alternative(FieldPath field, String value, Span span) {
    alternatives.add(new Alternative(field, value, span.of(article.text()), index.sectionOf(span)));
  }

  public void doubt(Doubt.Kind kind, String detail) {
    Doubt doubt = new Doubt(kind, detail);
    if (!doubts.contains(doubt)) {
      doubts.add(doubt);
    }
  }

  public List<Evidence> evidence() {
    return evidence;
  }

  public List<Alternative> alternatives() {
    return alternatives;
  }

  public List<Doubt> doubts() {
    return doubts;
  }
}
