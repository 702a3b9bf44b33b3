package org.skirmish.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skirmish.article.Article;
import org.skirmish.article.NoteFile;
import org.skirmish.article.Section;
import org.skirmish.article.Sentence;
import org.skirmish.article.infobox.Infobox;
import org.skirmish.event.day.Told;
import org.skirmish.event.gate.ToldDeed;
import org.skirmish.event.story.MainStory;
import org.skirmish.mention.Mentions;
import org.skirmish.mention.clause.Statement;
import org.skirmish.source.Document;

/**
 * What of a text its event is read from: all of it, or the sentences in which a report on something
 * else tells a deed, which are read as a coder's note is.
 *
 * @param page the text
 * @param mentions what it is read from
 * @param opening where a report tells a deed, its sentence and its day
 * @param sentences of a deed its own sentence, then those around it
 */
record Retelling(
    Mentions page,
    Mentions mentions,
    Optional<MainStory.Opening> opening,
    List<Sentence> sentences) {

  /** All of a text. */
  static Retelling of(Mentions page) {
    return new Retelling(page, page, Optional.empty(), List.of());
  }

  /** The sentences of a deed. */
  static Retelling of(Mentions page, ToldDeed deed) {
    Map<Sentence, Statement> statements = new HashMap<>(page.statements());
    List<Sentence> sentences = new ArrayList<>();
    for (Told around : deed.around()) {
      sentences.add(around.sentence());
      statements.put(around.sentence(), around.statement().with(List.of()));
    }
    sentences.add(deed.told().sentence());
    Statement statement = deed.told().statement().with(deed.mentions());
    statements.put(deed.told().sentence(), statement);
    deed.behind().forEach(behind -> sentences.add(behind.sentence()));
    List<Sentence> own = new ArrayList<>(sentences);
    own.sort(Comparator.comparing(one -> !one.equals(deed.told().sentence())));
    sentences.sort(Comparator.comparingInt(sentence -> sentence.span().start()));
    Article article = page.article();
    Document document = article.document();
    Section section = new Section(Section.LEAD, Section.Kind.LEAD, List.of(List.copyOf(sentences)));
    Article part =
        new Article(
            new Document(document.name(), NoteFile.FORMAT, document.text(), document.context()),
            "",
            article.published(),
            Optional.empty(),
            Optional.empty(),
            Infobox.NONE,
            List.of(section),
            article.references());
    Mentions mentions =
        new Mentions(
            part,
            page.title(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Map.of(),
            page.sentences(),
            statements,
            List.of());
    Told told =
        new Told(
            Section.Kind.LEAD,
            Section.LEAD,
            0,
            deed.told().sentence(),
            deed.told().phrase(),
            statement,
            Optional.of(deed.when()));
    return new Retelling(
        page, mentions, Optional.of(new MainStory.Opening(told, deed.when(), false)), own);
  }

  /** Whether its sentences speak of a killing, though perhaps not of how many. */
  boolean tellsDeath() {
    return sentences.stream()
        .flatMap(one -> page.statements().get(one).mentions().stream())
        .anyMatch(one -> one.eventClass().isDeath());
  }

  /** Whether it is a report's deed. */
  boolean isPart() {
    return opening.isPresent();
  }
}
