package org.skirmish.event.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.article.Article;
import org.skirmish.article.Section;
import org.skirmish.article.Sentence;
import org.skirmish.event.ArticleParts;
import org.skirmish.lexicon.Genre;
import org.skirmish.mention.Mentions;
import org.skirmish.mention.clause.Definition;
import org.skirmish.mention.clause.Statement;
import org.skirmish.source.Reject;

/** Weighs what a page with a title shows of an event of its own against what it shows else. */
final class PageGate {

  /** Rows that only the table of an armed conflict or an attack has. */
  private static final List<String> EVENT_ROWS =
      List.of("belligerents", "casualties", "perpetrators");

  private static final List<String> WHEN_OR_WHERE = List.of("date", "location", "coordinates");

  /** Rows by which a table counts the harm of an event, or says how it ended. */
  private static final List<String> HARM_ROWS =
      List.of("deaths", "injured", "target", "victims", "arrested");

  private static final List<String> LIFE_ROWS = List.of("born", "died", "occupation");

  /** Sentences among which the event is looked for. */
  private static final int LEAD = 12;

  /** Sentences whose words say what sort of text it is. */
  private static final int THEME = 5;

  /** Sentences in which a report says what it is about, and when that was. */
  private static final int OPENING = 4;

  /** Sentences among which a life's years may stand. */
  private static final int LIFE = 2;

  /** Sentences among which the definition of the page's subject stands. */
  private static final int DEFINITION = 3;

  private final Mentions mentions;
  private final Article article;
  private final PageTitle title;
  private List<Sentence> lead = List.of();
  private final Balance balance = new Balance();
  private Optional<Genre> seeming = Optional.empty();

  /** Whether box, definition or title say that it is a page on a person, a place or a thing. */
  private boolean isOfThing;

  PageGate(Mentions mentions) {
    this.mentions = mentions;
    this.article = mentions.article();
    this.title = new PageTitle(mentions);
  }

  /** The first sentences; dates and captions among them are none. */
  private static List<Sentence> lead(Mentions mentions) {
    List<Sentence> sentences = new ArrayList<>();
    for (Section section : mentions.article().sections()) {
      for (Sentence sentence : ArticleParts.sentences(section)) {
        Statement statement = mentions.statements().get(sentence);
        boolean full = sentences.size() == LEAD;
        if (!full && statement != null && statement.topic().clause()) {
          sentences.add(sentence);
        }
      }
    }
    return sentences;
  }

  Verdict verdict() {
    Optional<Genre> overview = new Overview(mentions).genre();
    if (overview.isPresent()) {
      return Verdict.of(Optional.of(Refusal.of(article.document().name(), overview)));
    }
    if (isEventBox()) {
      return Verdict.PASSED;
    }
    lead = lead(mentions);
    weigh();
    if (balance.passes()) {
      return Verdict.PASSED;
    }
    Reject reject = Refusal.of(article.document().name(), seeming);
    boolean report = article.published().isPresent() && !isOfThing;
    return new Verdict(Optional.of(reject), seeming, report);
  }

  /** What speaks for an event and against it. */
  private void weigh() {
    weighBox();
    weighDefinition();
    weighReport();
    weighThemes();
    weighTitle();
    weighDeeds();
  }

  private void weighReport() {
    Report report = new Report(mentions, title, lead);
    report.weigh(balance, isReport() ? OPENING : 0);
    seeming = seeming.or(report::seeming);
  }

  /** Whether it is news: it has a day of publication, and its title is no name of an event. */
  private boolean isReport() {
    return article.published().isPresent() && !title.isNameOfEvent();
  }

  private boolean isEventBox() {
    Optional<Genre> box = OtherBox.genre(article.text());
    return box.isPresent()
        ? box.get() == Genre.EVENT || hasRow(List.of("belligerents"))
        : hasRow(EVENT_ROWS) && hasRow(WHEN_OR_WHERE);
  }

  private boolean hasRow(List<String> labels) {
    for (String label : labels) {
      if (article.infobox().row(label).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private void weighBox() {
    Optional<Genre> other =
        hasRow(LIFE_ROWS) ? Optional.of(Genre.BIOGRAPHY) : OtherBox.genre(article.text());
    if (other.isPresent()) {
      against(Weight.BOX_OF_OTHER, other.get());
    } else if (hasRow(HARM_ROWS) || hasRow(EVENT_ROWS)) {
      balance.add(Weight.BOX_OF_HARM);
    }
  }

  private void weighDefinition() {
    Optional<Genre> bracket = TitleWords.bracket(title.text());
    if (bracket.isPresent() && bracket.get() != Genre.EVENT) {
      against(Weight.TITLE_IN_BRACKETS, bracket.get());
    }
    Optional<Definition> titled = title.headline().flatMap(one -> one.topic().definition());
    if (titled.isPresent()) {
      define(titled.get().genre()); // a page that begins with its first sentence
      return;
    }
    for (int i = 0; i < Math.min(DEFINITION, lead.size()); i++) {
      Optional<Definition> definition = statement(i).flatMap(one -> one.topic().definition());
      if (definition.isPresent() && isOfPage(definition.get(), i)) {
        define(definition.get().genre());
        return;
      }
    }
    for (Sentence sentence : lead.subList(0, Math.min(LIFE, lead.size()))) {
      if (TitleWords.isLife(title.text(), text(sentence))) {
        define(Genre.BIOGRAPHY);
        return;
      }
    }
  }

  private void define(Genre genre) {
    if (genre == Genre.EVENT) {
      balance.add(Weight.DEFINED_AS_EVENT);
    } else {
      against(genre == Genre.PLACE ? Weight.DEFINED_AS_PLACE : Weight.DEFINED_AS_OTHER, genre);
    }
  }

  /**
   * Whether the page's own subject is defined. Of an event's page, or a report's, only a definition
   * that repeats the whole title is: "Konafa attack" may begin with "Konafa is a town".
   */
  private boolean isOfPage(Definition definition, int sentence) {
    if (definition.genre() == Genre.EVENT && sentence == 0) {
      return true;
    }
    int known = TitleWords.in(title.text(), definition.subject());
    int all = TitleWords.count(title.text());
    if (all > 0 && known == all) {
      return true;
    }
    if (title.isNameOfEvent()) {
      return TitleWords.nameEvent(title.text(), definition.subject()) && 2 * known >= all;
    }
    return !title.isClause() && (sentence == 0 || known > 0);
  }

  private void weighTitle() {
    Optional<Sight> sight = headlineSight();
    if (title.isNameOfEvent()) {
      balance.add(Weight.TITLE_NAMES_EVENT);
    } else if (title.heading().isPresent() && title.isOther(title.heading().get(), sight)) {
      boolean thing = isOfThing || title.heading().get() != Genre.BIOGRAPHY;
      against(Weight.TITLE_NAMES_OTHER, title.heading().get());
      isOfThing = thing; // "Police arrest opposition leader" may look like a leader's name
    } else if (title.isNameOfGroup()) {
      against(Weight.TITLE_NAMES_OTHER, Genre.ARMED_GROUP);
    } else if (!title.isClause() && sight.isEmpty()) {
      balance.add(Weight.TITLE_TELLS_NOTHING);
    }
    if (sight.isPresent()) {
      balance.add(sight.get());
    }
  }

  private Optional<Sight> headlineSight() {
    return title.headline().filter(one -> !title.isTotal()).flatMap(Sight::ofHeadline);
  }

  private void weighDeeds() {
    Balance best = new Balance();
    for (int i = 0; i < lead.size(); i++) {
      Optional<Sight> sight =
          Totals.isTotal(mentions.of(lead.get(i)).tokens())
              ? Optional.empty()
              : statement(i).flatMap(Sight::of);
      if (sight.isPresent()) {
        Balance told = new Balance();
        told.add(sight.get());
        boolean behind = i >= OPENING && isReport();
        boolean day = !behind && Days.isTold(mentions.of(lead.get(i))) && sight.get().foreground();
        if (behind) {
          told.add(Weight.BEHIND_OPENING);
        } else if (i > 0 && !day && isReport() && headlineSight().isEmpty()) {
          told.add(Weight.BY_THE_WAY);
        }
        if (day && sight.get().weight() != Weight.BARE_NOUN) {
          told.add(Weight.DATED);
          if (i < 2) {
            told.add(i == 0 ? Weight.FIRST_SENTENCE : Weight.SECOND_SENTENCE);
          }
        }
        best = told.points() > best.points() ? told : best;
      }
    }
    balance.add(best);
  }

  private void weighThemes() {
    List<Statement> first = new ArrayList<>();
    title.headline().ifPresent(first::add);
    List<Statement> others = new ArrayList<>();
    for (int i = 0; i < Math.min(THEME, lead.size()); i++) {
      statement(i).ifPresent(i == 0 ? first::add : others::add);
    }
    Optional<OtherTheme> theme = OtherTheme.of(first, others, opening());
    if (theme.isPresent()) {
      balance.add(theme.get().weight(), theme.get().points());
      seeming = seeming.isPresent() ? seeming : Optional.of(theme.get().genre());
    }
  }

  private OtherTheme.Opening opening() {
    if (opensWithDeed()) {
      return OtherTheme.Opening.DEED;
    }
    if (title.isNameOfEvent()) {
      return OtherTheme.Opening.NAME;
    }
    return opensWith(Weight.VICTIMS) ? OtherTheme.Opening.VICTIMS : OtherTheme.Opening.NOTHING;
  }

  private boolean opensWithDeed() {
    return title.headline().flatMap(Sight::ofHeadline).filter(Sight::isPlain).isPresent()
        || opensWith(Weight.VIOLENT_DEED);
  }

  /** Whether the main clause of the first sentence tells so much, on a day. */
  private boolean opensWith(Weight weight) {
    Optional<Sight> first = statement(0).flatMap(Sight::of);
    return first.isPresent()
        && first.get().foreground()
        && first.get().weight() == weight
        && Days.isTold(mentions.of(lead.get(0)));
  }

  private void against(Weight weight, Genre genre) {
    isOfThing = true;
    balance.add(weight);
    seeming = seeming.isPresent() ? seeming : Optional.of(genre);
  }

  private Optional<Statement> statement(int sentence) {
    return sentence < lead.size()
        ? Optional.ofNullable(mentions.statements().get(lead.get(sentence)))
        : Optional.empty();
  }

  private String text(Sentence sentence) {
    return article.text().substring(sentence.span().start(), sentence.span().end());
  }
}
