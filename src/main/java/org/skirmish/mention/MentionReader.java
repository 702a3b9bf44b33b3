package org.skirmish.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skirmish.article.Article;
import org.skirmish.article.Dateline;
import org.skirmish.article.Section;
import org.skirmish.article.Sentence;
import org.skirmish.article.infobox.Infobox;
import org.skirmish.language.english.EnglishParser;
import org.skirmish.language.english.EnglishTokenizer;
import org.skirmish.lexicon.EventClass;
import org.skirmish.lexicon.Means;
import org.skirmish.mention.clause.EventMention;
import org.skirmish.mention.clause.Statement;
import org.skirmish.mention.clause.Statements;
import org.skirmish.mention.clause.WordHints;
import org.skirmish.mention.count.CountGrammar;
import org.skirmish.mention.count.CountMention;
import org.skirmish.mention.date.DateGrammar;
import org.skirmish.mention.date.DateMention;
import org.skirmish.mention.date.RelativeDate;
import org.skirmish.mention.date.RelativeDateGrammar;
import org.skirmish.mention.party.Abbreviations;
import org.skirmish.mention.party.ActorMention;
import org.skirmish.mention.party.ActorScanner;
import org.skirmish.mention.party.Party;
import org.skirmish.mention.party.PartyNames;
import org.skirmish.mention.party.Roster;
import org.skirmish.source.InOrder;
import org.skirmish.source.Span;
import org.skirmish.world.Country;
import org.skirmish.world.World;

/** Finds the mentions of an article, line by line and sentence by sentence. */
public final class MentionReader {

  private static final Set<String> PARTY_ROWS = Set.of("belligerents", "perpetrators", "defenders");

  private static final String WEAPONS = "weapons";

  private static final List<String> DEED_ROWS =
      List.of("attack type", WEAPONS, "territorial changes", "target", "result");

  /** The most characters of one text that are parsed: ten times the longest article. */
  private static final int MOST_PARSED = 2_000_000;

  /** The most characters of one sentence that are parsed; longer ones are tables or attacks. */
  private static final int LONGEST_PARSED = 10_000;

  private final World world;

  public MentionReader(World world) {
    this.world = world;
  }

  public Mentions read(Article article) {
    World known = world.of(article.text());
    return known == world ? readAll(article) : new MentionReader(known).readAll(article);
  }

  private Mentions readAll(Article article) {
    String text = article.text();
    Roster roster = roster(article);
    Map<Infobox.Line, Phrase> lines = new HashMap<>();
    for (Infobox.Row row : article.infobox().rows()) {
      boolean date = row.label().equals("date");
      for (Infobox.Line line : row.lines()) {
        lines.put(line, phrase(text, line.span(), roster, date));
      }
    }
    Phrase title = phrase(text, titleSpan(article), roster, false);
    Map<Sentence, Phrase> phrases = phrases(article, roster);
    Statements statements =
        new Statements(EnglishParser.load().with(new WordHints()), world, given(article));
    return new Mentions(
        article,
        title,
        Headline.of(article, title, statements),
        Headline.given(article, statements),
        deedRows(article, lines, statements),
        lines,
        phrases,
        statements(article, phrases, statements),
        article.insets().stream().map(this::read).toList());
  }

  /** What the rows tell that say what was done, the most telling row first. */
  private static List<Statement> deedRows(
      Article article, Map<Infobox.Line, Phrase> lines, Statements statements) {
    List<Statement> told = new ArrayList<>();
    for (String label : DEED_ROWS) {
      Optional<Infobox.Row> row = article.infobox().row(label);
      boolean shot = label.equals(WEAPONS) && isShooting(told);
      for (Infobox.Line line : row.map(Infobox.Row::lines).orElse(List.of())) {
        Statement statement =
            statement(article, line.span(), Integer.MAX_VALUE, lines.get(line), false, statements);
        if (!shot || !isExplosive(statement)) {
          told.add(statement);
        }
      }
    }
    return told;
  }

  /** Whether the rows call it a shooting: what else the gunmen carried did not make the event. */
  private static boolean isShooting(List<Statement> told) {
    boolean shooting = false;
    for (Statement statement : told) {
      shooting |= statement.means().containsKey(Means.SMALL_ARMS);
      for (EventMention mention : statement.mentions()) {
        shooting |= mention.eventClass() == EventClass.SHOOT;
      }
    }
    return shooting && told.stream().noneMatch(MentionReader::isExplosive);
  }

  private static boolean isExplosive(Statement statement) {
    return statement.means().containsKey(Means.SUICIDE)
        || statement.means().containsKey(Means.EXPLOSIVE_DEVICE)
        || statement.mentions().stream()
            .anyMatch(mention -> mention.eventClass() == EventClass.EXPLODE);
  }

  /** What the sentences tell; a note may open with a coder's label. */
  private static Map<Sentence, Statement> statements(
      Article article, Map<Sentence, Phrase> phrases, Statements statements) {
    List<Sentence> sentences = sentences(article);
    int limit = limit(sentences);
    Map<Sentence, Statement> bySentence = new HashMap<>();
    boolean opening = article.isNote();
    for (Sentence sentence : sentences) {
      Phrase phrase = phrases.get(sentence);
      Statement statement = statement(article, sentence.span(), limit, phrase, opening, statements);
      bySentence.put(sentence, statement);
      opening = opening && statement.isBare();
    }
    return bySentence;
  }

  /** Behind which character of the text no sentence is parsed any more. */
  private static int limit(List<Sentence> sentences) {
    int characters = 0;
    for (Sentence sentence : sentences) {
      characters += sentence.span().length();
      if (characters > MOST_PARSED) {
        return sentence.span().start();
      }
    }
    return Integer.MAX_VALUE;
  }

  private static Statement statement(
      Article article,
      Span span,
      int limit,
      Phrase phrase,
      boolean opening,
      Statements statements) {
    int end = span.start() >= limit ? span.start() : span.start() + LONGEST_PARSED;
    Span parsed = new Span(span.start(), Math.min(span.end(), end));
    List<Span> dates = new ArrayList<>();
    for (DateMention date : phrase.dates()) {
      dates.add(phrase.spanOf(date.first(), date.after()));
    }
    for (RelativeDate date : phrase.relatives()) {
      if (date.anchor() == RelativeDate.Anchor.WEEKDAY) {
        dates.add(date.span());
      }
    }
    return statements.read(
        () -> behindDateline(EnglishTokenizer.tokens(article.text(), parsed), article),
        span,
        opening,
        phrase.counts(),
        dates,
        article.isNote() ? List.of() : phrase.actors());
  }

  /** Where and when a report was written is no part of its first clause. */
  private static List<org.skirmish.language.Token> behindDateline(
      List<org.skirmish.language.Token> tokens, Article article) {
    Optional<Dateline> dateline = article.dateline();
    if (dateline.isEmpty() || tokens.isEmpty()) {
      return tokens;
    }
    int first = 0;
    while (first < tokens.size() && dateline.get().span().covers(tokens.get(first).span())) {
      first++;
    }
    return first < tokens.size() ? tokens.subList(first, tokens.size()) : tokens;
  }

  private static List<Sentence> sentences(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    for (Section section : article.sections()) {
      for (List<Sentence> paragraph : section.paragraphs()) {
        sentences.addAll(paragraph);
      }
    }
    return sentences;
  }

  /** The phrase of each sentence; for these, nothing changes the roster any more. */
  private static Map<Sentence, Phrase> phrases(Article article, Roster roster) {
    List<Sentence> sentences = sentences(article);
    List<Phrase> phrases =
        InOrder.map(sentences, sentence -> phrase(article.text(), sentence.span(), roster, false));
    Map<Sentence, Phrase> bySentence = new HashMap<>();
    for (int i = 0; i < phrases.size(); i++) {
      bySentence.put(sentences.get(i), phrases.get(i));
    }
    return bySentence;
  }

  /** The country that was given with the article. */
  private Optional<Country> given(Article article) {
    return article
        .context()
        .country()
        .flatMap(name -> world.countries().byNameOrCode(name.value()));
  }

  private static Span titleSpan(Article article) {
    int start = Math.max(0, article.text().indexOf(article.title()));
    return new Span(start, start + article.title().length());
  }

  private Roster roster(Article article) {
    Roster roster = new Roster(world);
    for (Infobox.Row row : article.infobox().rows()) {
      if (PARTY_ROWS.contains(row.label())) {
        for (Infobox.Line line : row.lines()) {
          for (Party party : PartyNames.of(article.text(), line.span(), world)) {
            roster.introduce(party.name());
          }
        }
      }
    }
    Abbreviations.introduce(article, roster);
    return roster;
  }

  private static Phrase phrase(String text, Span span, Roster roster, boolean dateRow) {
    List<Token> tokens = Tokenizer.of(text, span);
    List<DateMention> dates = DateGrammar.find(tokens, dateRow);
    boolean[] dated = new boolean[tokens.size()];
    for (DateMention date : dates) {
      for (int i = date.first(); i < date.after(); i++) {
        dated[i] = true;
      }
    }
    List<CountMention> counts = CountGrammar.find(tokens, dated);
    List<ActorMention> actors = ActorScanner.find(roster, tokens);
    return new Phrase(span, tokens, dates, counts, actors, RelativeDateGrammar.find(tokens, dated));
  }
}
