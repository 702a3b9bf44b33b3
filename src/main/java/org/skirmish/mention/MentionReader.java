package org.skirmish.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skirmish.article.Article;
import org.skirmish.article.Section;
import org.skirmish.article.Sentence;
import org.skirmish.article.infobox.Infobox;
import org.skirmish.language.english.EnglishParser;
import org.skirmish.language.english.EnglishTokenizer;
import org.skirmish.mention.clause.Statement;
import org.skirmish.mention.clause.Statements;
import org.skirmish.mention.count.CountGrammar;
import org.skirmish.mention.count.CountMention;
import org.skirmish.mention.date.DateGrammar;
import org.skirmish.mention.date.DateMention;
import org.skirmish.mention.date.RelativeDateGrammar;
import org.skirmish.mention.harm.HarmScanner;
import org.skirmish.mention.harm.LossGrammar;
import org.skirmish.mention.harm.LossMention;
import org.skirmish.mention.harm.PeopleScanner;
import org.skirmish.mention.party.Abbreviations;
import org.skirmish.mention.party.ActorMention;
import org.skirmish.mention.party.ActorScanner;
import org.skirmish.mention.party.Party;
import org.skirmish.mention.party.PartyNames;
import org.skirmish.mention.party.Roster;
import org.skirmish.mention.place.PlaceGrammar;
import org.skirmish.source.InOrder;
import org.skirmish.source.Span;
import org.skirmish.world.ActorType;
import org.skirmish.world.ArmedActor;
import org.skirmish.world.Country;
import org.skirmish.world.World;

/** Finds the mentions of an article, line by line and sentence by sentence. */
public final class MentionReader {

  private static final Set<String> PARTY_ROWS = Set.of("belligerents", "perpetrators", "defenders");

  /** Before the name of a place. */
  private static final Set<String> WHERE = Set.of("in", "at", "near", "outside");

  private final World world;

  public MentionReader(World world) {
    this.world = world;
  }

  public Mentions read(Article article) {
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
    return new Mentions(article, title, lines, phrases, statements(article, phrases));
  }

  /** What the sentences of a note tell. */
  private Map<Sentence, Statement> statements(Article article, Map<Sentence, Phrase> phrases) {
    Map<Sentence, Statement> bySentence = new HashMap<>();
    if (!article.isNote()) {
      return bySentence;
    }
    Statements statements = new Statements(EnglishParser.load(), world, given(article));
    boolean opening = true;
    for (Section section : article.sections()) {
      for (List<Sentence> paragraph : section.paragraphs()) {
        for (Sentence sentence : paragraph) {
          Span span = sentence.span();
          List<org.skirmish.language.Token> tokens = EnglishTokenizer.tokens(article.text(), span);
          Phrase phrase = phrases.get(sentence);
          List<Span> dates = new ArrayList<>();
          for (DateMention date : phrase.dates()) {
            dates.add(phrase.spanOf(date.first(), date.after()));
          }
          bySentence.put(sentence, statements.read(tokens, span, opening, phrase.counts(), dates));
          opening = false;
        }
      }
    }
    return bySentence;
  }

  /** The phrase of each sentence; for these, nothing changes the roster any more. */
  private static Map<Sentence, Phrase> phrases(Article article, Roster roster) {
    List<Sentence> sentences = new ArrayList<>();
    for (Section section : article.sections()) {
      for (List<Sentence> paragraph : section.paragraphs()) {
        sentences.addAll(paragraph);
      }
    }
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
    List<HarmScanner.Hit> harms = HarmScanner.find(tokens);
    List<LossMention> losses =
        harms.isEmpty()
            ? new ArrayList<>()
            : LossGrammar.find(
                tokens, PeopleScanner.find(tokens, counts, actors, harms, dated), harms, actors);
    return new Phrase(
        span,
        tokens,
        dates,
        counts,
        actors,
        losses,
        RelativeDateGrammar.find(tokens, dated),
        PlaceGrammar.find(text, tokens, notPlaces(tokens, dated, actors, roster.world())));
  }

  /** "in Axum": a state of old by the name of its town is a place there. */
  private static boolean isWhere(List<Token> tokens, ActorMention actor) {
    boolean state =
        actor.known().isPresent() && actor.known().get().type() == ActorType.STATE_FORCES;
    return state
        && actor.after() == actor.first() + 1
        && actor.first() > 0
        && WHERE.contains(tokens.get(actor.first() - 1).key())
        && isName(actor.known().get(), tokens.get(actor.first()).text());
  }

  private static boolean isName(ArmedActor state, String word) {
    return state.name().equals(word) || state.aliases().contains(word);
  }

  /**
   * The tokens that name no place: dates, adjectives of countries, and parties but bare countries.
   */
  private static boolean[] notPlaces(
      List<Token> tokens, boolean[] dated, List<ActorMention> actors, World world) {
    boolean[] taken = dated.clone();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      taken[i] |=
          token.isWord()
              && token.isCapitalised()
              && world.countries().byDemonym(token.text()).isPresent();
    }
    for (ActorMention actor : actors) {
      boolean bareCountry =
          actor.group().isEmpty()
              && actor.country().isPresent()
              && actor.country().get().name().equals(actor.name());
      if (actor.kind() != ActorMention.Kind.DESCRIBED && !bareCountry && !isWhere(tokens, actor)) {
        for (int i = actor.first(); i < actor.after(); i++) {
          taken[i] = true;
        }
      }
    }
    return taken;
  }
}
