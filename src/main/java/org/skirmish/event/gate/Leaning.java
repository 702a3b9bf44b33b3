package org.skirmish.event.gate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skirmish.lexicon.Genre;
import org.skirmish.mention.clause.Statement;
import org.skirmish.mention.clause.Topic;

/**
 * The sort of text that the words of a headline and the first sentences lean to.
 *
 * @param genre the sort
 * @param points how strongly, beyond what is usual; each word counts once, twice if it opens the
 *     text
 */
record Leaning(Genre genre, int points) {

  /** A sentence whose subject is a film is about the film. */
  private static final int SUBJECT = 8;

  /** So much may stand in any text. */
  private static final int USUAL = 4;

  /** The weight of a word that hardly stands in other texts. */
  private static final int PLAIN = 3;

  /** A single word of a theme is none, unless it is a plain one. */
  private static final int FEWEST_WORDS = 2;

  /**
   * The sorts that the words lean to, the strongest first.
   *
   * @param opening the headline and the first sentence
   * @param others the sentences behind them
   */
  static List<Leaning> of(List<Statement> opening, List<Statement> others) {
    Map<Topic.Cue, Integer> times = new HashMap<>();
    count(opening, 2, times);
    count(others, 1, times);
    Map<Genre, Integer> points = new EnumMap<>(Genre.class);
    Map<Genre, Integer> words = new EnumMap<>(Genre.class);
    for (Map.Entry<Topic.Cue, Integer> entry : times.entrySet()) {
      Genre genre = entry.getKey().theme().genre();
      points.merge(genre, entry.getKey().theme().weight() * entry.getValue(), Integer::sum);
      words.merge(genre, entry.getKey().theme().weight() == PLAIN ? FEWEST_WORDS : 1, Integer::sum);
    }
    for (Statement statement : opening) {
      Optional<Genre> subject = statement.topic().subject().filter(Leaning::isOfText);
      if (subject.isPresent()) {
        points.merge(subject.get(), SUBJECT, Integer::sum);
        words.merge(subject.get(), FEWEST_WORDS, Integer::sum);
      }
    }
    List<Leaning> leanings = new ArrayList<>();
    for (Map.Entry<Genre, Integer> entry : points.entrySet()) {
      boolean enough = words.getOrDefault(entry.getKey(), 0) >= FEWEST_WORDS;
      if (enough && entry.getValue() > USUAL) {
        leanings.add(new Leaning(entry.getKey(), entry.getValue() - USUAL));
      }
    }
    leanings.sort(Comparator.comparingInt(Leaning::points).reversed());
    return leanings;
  }

  /** People and bodies are the subjects of reports of all sorts. */
  private static boolean isOfText(Genre genre) {
    return switch (genre) {
      case WEAPON, FILM, BOOK, GAME, ART, EXERCISE, COURT_REPORT, ANNIVERSARY, SPORT, DISASTER ->
          true;
      case ANALYSIS, STATISTICS, PLAN -> true;
      default -> false;
    };
  }

  private static void count(List<Statement> statements, int weight, Map<Topic.Cue, Integer> times) {
    for (Statement statement : statements) {
      for (Topic.Cue cue : statement.topic().cues()) {
        times.merge(cue, weight, Math::max);
      }
    }
  }
}
