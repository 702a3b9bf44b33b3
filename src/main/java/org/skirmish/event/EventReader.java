package org.skirmish.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.article.Article;
import org.skirmish.article.Infobox;
import org.skirmish.article.Section;
import org.skirmish.article.Sentence;
import org.skirmish.mention.Mentions;
import org.skirmish.source.Reject;
import org.skirmish.source.Result;
import org.skirmish.source.Span;
import org.skirmish.world.World;

/** Makes events of an article's mentions. */
public final class EventReader {

  private static final int ACTION_SENTENCES = 12;

  private final World world;

  public EventReader(World world) {
    this.world = world;
  }

  /** The events, main event first; or why the article tells of none. */
  public Result<List<ConflictEvent>> read(Mentions mentions) {
    Article article = mentions.article();
    Optional<Reject> none = Subject.reject(mentions);
    if (none.isPresent()) {
      return new Result.Rejected<>(none.get());
    }
    return Result.of(List.of(main(article, mentions)));
  }

  private ConflictEvent main(Article article, Mentions mentions) {
    Findings findings = new Findings(article);
    Relations relations = Relations.of(article, mentions);
    Optional<EventDate> date = DateReader.read(article, mentions, findings);
    EventPlace place = PlaceReader.read(article, mentions, findings);
    Optional<String> conflict =
        article.partOf().map(line -> value("conflict", line.span(), article, findings));
    Optional<String> result = result(article, findings);
    BoxSides.Reading reading =
        new BoxSides(article, mentions, relations, world, findings)
            .read()
            .or(() -> new AttackBox(article, mentions, world, findings).read())
            .orElse(new BoxSides.Reading(List.of(), Toll.UNKNOWN));
    Fatalities fatalities = FatalityCount.of(reading.sides(), reading.civilians());
    if (fatalities.low().isPresent()) {
      findings.inferred("fatalities", "the dead of the sides and of the civilians added up");
    }
    return new ConflictEvent(
        ConflictEvent.Role.MAIN,
        article,
        Optional.of(article.title()),
        date,
        place,
        conflict,
        result,
        reading.sides(),
        reading.civilians(),
        fatalities,
        List.of(),
        article.references(),
        action(article),
        summary(article),
        findings.evidence(),
        findings.alternatives(),
        findings.doubts());
  }

  private static Optional<String> result(Article article, Findings findings) {
    return article
        .infobox()
        .row("result")
        .flatMap(row -> row.lines().stream().findFirst())
        .map(Infobox.Line::span)
        .map(span -> value("result", span, article, findings));
  }

  /** The text at a span as a value: citation marks off, white space single. */
  private static String value(String field, Span span, Article article, Findings findings) {
    findings.read(field, span);
    return PlainValue.of(article.text(), span);
  }

  /** What says what happened: the box's rows on it, then the first sentences of the own story. */
  private static List<Span> action(Article article) {
    List<Span> spans = new ArrayList<>();
    for (String label :
        List.of("attack type", "weapons", "result", "territorial changes", "target")) {
      article
          .infobox()
          .row(label)
          .ifPresent(row -> row.lines().forEach(line -> spans.add(line.span())));
    }
    int sentences = 0;
    for (Section section : article.sections()) {
      if (section.kind() != Section.Kind.LEAD && section.kind() != Section.Kind.BODY) {
        continue;
      }
      for (List<Sentence> paragraph : section.paragraphs()) {
        for (Sentence sentence : paragraph) {
          if (sentences++ < ACTION_SENTENCES) {
            spans.add(sentence.span());
          }
        }
      }
    }
    return spans;
  }

  private static List<Span> summary(Article article) {
    return article.sections().stream()
        .flatMap(section -> section.paragraphs().stream())
        .limit(1)
        .flatMap(List::stream)
        .map(Sentence::span)
        .toList();
  }
}
