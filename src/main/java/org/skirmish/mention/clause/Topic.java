package org.skirmish.mention.clause;

import java.util.List;
import java.util.Optional;
import org.skirmish.lexicon.Genre;
import org.skirmish.lexicon.Theme;
import org.skirmish.source.Span;

/**
 * What a sentence or headline is about, apart from its events.
 *
 * @param definition what it says that its subject is
 * @param heading what it names, if it is no clause but a name such as "Siege of Tarkessa"
 * @param subject what the subject of its main clause is: "The film tells …"
 * @param verb the verb of its main clause, as a dictionary has it
 * @param clause whether it has a verb of its own
 * @param cues the words that show what sort of text it stands in, each once
 * @param foreground the verbs of its main clause and the nouns that are their subjects and objects:
 *     what it tells, and not what it tells it by the way
 * @param present its verbs in the present tense and the nouns that depend on them: plots, habits,
 *     what a thing is made for
 */
public record Topic(
    Optional<Definition> definition,
    Optional<Genre> heading,
    Optional<Genre> subject,
    Optional<String> verb,
    boolean clause,
    List<Cue> cues,
    List<Span> foreground,
    List<Span> present) {

  /**
   * A word that shows a sort of text.
   *
   * @param phrase the word as the lexicon has it
   * @param theme what it shows
   */
  public record Cue(String phrase, Theme theme) {}

  /** The score of a match. */
  public static final Cue SCORE = new Cue("2-1", new Theme(Genre.SPORT, 5));

  /** A verb of violence in quotation marks. */
  public static final Cue PLAYED = new Cue("\"killed\"", new Theme(Genre.EXERCISE, 3));

  /** The topic of nothing. */
  public static final Topic NONE =
      new Topic(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false,
          List.of(),
          List.of(),
          List.of());

  public Topic {
    cues = List.copyOf(cues);
    foreground = List.copyOf(foreground);
    present = List.copyOf(present);
  }

  /** Whether a mention is told in the present tense. */
  public boolean isPresent(EventMention mention) {
    return present.contains(mention.span());
  }

  /** Whether a mention is told in the main clause. */
  public boolean isForeground(EventMention mention) {
    return foreground.contains(mention.span());
  }
}
