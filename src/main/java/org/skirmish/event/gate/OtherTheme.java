package org.skirmish.event.gate;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.lexicon.Genre;
import org.skirmish.lexicon.PersonKind;
import org.skirmish.mention.clause.Statement;
import org.skirmish.mention.clause.Topic;
import org.skirmish.mention.noun.Participant;

/**
 * The other sort of text that takes most off.
 *
 * @param genre the sort
 * @param weight how much it may take off
 * @param points how much it takes off, below 0
 */
record OtherTheme(Genre genre, Weight weight, int points) {

  /** What a text begins with, which other words can hardly take off. */
  enum Opening {
    NOTHING,
    /** People are killed or hurt, on a day. */
    VICTIMS,
    /** The title is the name of an event. */
    NAME,
    /** Armed people, a device or a crowd acts, on a day. */
    DEED
  }

  private static final Set<PersonKind> FORCES =
      EnumSet.of(
          PersonKind.POLICE,
          PersonKind.SECURITY,
          PersonKind.REBEL,
          PersonKind.ARMED,
          PersonKind.GANG,
          PersonKind.RIOTERS,
          PersonKind.PROTESTERS);

  /** Whoever fights or riots; a common crime has none of them. */
  private static final Set<PersonKind> FIGHTERS =
      EnumSet.of(PersonKind.ARMY, PersonKind.REBEL, PersonKind.RIOTERS, PersonKind.PROTESTERS);

  /**
   * @param first the headline and the first sentence
   * @param others the sentences behind them
   */
  static Optional<OtherTheme> of(List<Statement> first, List<Statement> others, Opening opening) {
    Optional<OtherTheme> strongest = Optional.empty();
    for (Leaning leaning : Leaning.of(first, others)) {
      boolean match = leaning.genre() == Genre.SPORT && (hasScore(first) || !hasForce(first));
      Weight most = match ? Weight.OTHER_THEME : most(leaning.genre(), opening);
      if (leaning.genre() == Genre.CRIME && name(first, FIGHTERS)) {
        continue; // a rebel who died in the battle was wanted for murder
      }
      int points = Math.max(-leaning.points(), most.points());
      if (strongest.isEmpty() || points < strongest.get().points()) {
        strongest = Optional.of(new OtherTheme(leaning.genre(), most, points));
      }
    }
    return strongest;
  }

  private static boolean hasScore(List<Statement> first) {
    for (Statement statement : first) {
      if (statement.topic().cues().contains(Topic.SCORE)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the first words name those who do not play: police, gunmen, rioters. */
  private static boolean hasForce(List<Statement> first) {
    boolean event =
        first.stream()
            .anyMatch(one -> one.topic().heading().filter(Genre.EVENT::equals).isPresent());
    return event || name(first, FORCES);
  }

  private static boolean name(List<Statement> first, Set<PersonKind> kinds) {
    for (Statement statement : first) {
      for (Participant participant : statement.named()) {
        if (kinds.contains(participant.kind()) && !Sight.isOfSport(participant.word())) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * A report on an attack may be full of other words: a court is stormed, a match ends in a riot.
   * But exercises and surveys tell of violent deeds that are not their own, and accidents have
   * victims.
   */
  private static Weight most(Genre genre, Opening opening) {
    return switch (genre) {
      case EXERCISE, STATISTICS, ANALYSIS, CRIME, ROUNDUP, COMMENT -> Weight.OTHER_THEME;
      case SPORT, DISASTER, OBITUARY, WEATHER ->
          opening == Opening.DEED || opening == Opening.NAME
              ? Weight.OTHER_THEME_BESIDE_DEED
              : Weight.OTHER_THEME;
      case FILM, BOOK, GAME, ART ->
          switch (opening) {
            case DEED -> Weight.OTHER_THEME_BESIDE_DEED;
            case VICTIMS -> Weight.OTHER_THEME_BESIDE_VICTIMS;
            case NAME, NOTHING -> Weight.OTHER_THEME;
          };
      default ->
          switch (opening) {
            case DEED, NAME -> Weight.OTHER_THEME_BESIDE_DEED;
            case VICTIMS -> Weight.OTHER_THEME_BESIDE_VICTIMS;
            case NOTHING -> Weight.OTHER_THEME;
          };
    };
  }
}
