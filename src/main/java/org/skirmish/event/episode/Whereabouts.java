package org.skirmish.event.episode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.article.Section;
import org.skirmish.event.Keywords;
import org.skirmish.event.day.Told;
import org.skirmish.event.place.NamedPlace;
import org.skirmish.event.place.SentencePlaces;
import org.skirmish.event.story.Deeds;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.lexicon.PersonKind;
import org.skirmish.mention.Phrase;
import org.skirmish.mention.Token;
import org.skirmish.mention.clause.EventMention;
import org.skirmish.mention.date.DateMention;
import org.skirmish.mention.noun.Participant;
import org.skirmish.source.WordSets;
import org.skirmish.world.name.Words;

/**
 * Where a sentence's deed was, and whether that is where the main event was. A sentence may name
 * many places; the deed's is told by the verb, the date and the heading.
 */
final class Whereabouts {

  /** Nouns by which the text speaks again of the main event's place. */
  private static final Set<String> SAME_PLACE =
      WordSets.of(Whereabouts.class, "episode-words.csv").get("same");

  /** So much the order of a sentence adds to what the ranking says of a name. */
  private static final double BEHIND_DEED = 1.5;

  private static final double BEHIND_DATE = 2.5;

  /** Words that put something there go before all that the ranking says. */
  private static final double SAID = 3;

  /** An area is where something was if no town of it is named. */
  private static final double WIDE = 6;

  /** "Prior to the attack on X, …": what was before it was elsewhere. */
  private static final double BEFORE_MAIN = 2;

  private final SentencePlaces places;
  private final Set<String> mainPlaces = new HashSet<>();

  /**
   * @param places where sentences put what they tell
   * @param mainPlaces names of the main event's place
   */
  Whereabouts(SentencePlaces places, List<String> mainPlaces) {
    this.places = places;
    for (String name : mainPlaces) {
      this.mainPlaces.add(Words.key(name));
    }
  }

  /** The places that a sentence names. */
  List<NamedPlace> places(Told told) {
    return places.of(told);
  }

  /** The place of the deed: no country, that for which most speaks, then the order of the text. */
  Optional<NamedPlace> placeOf(Told told) {
    List<NamedPlace> named = places.of(told);
    Optional<String> headed = named.isEmpty() ? Optional.empty() : namedByHeading(told);
    if (headed.isPresent()) {
      for (NamedPlace place : named) {
        if (Words.key(place.name()).equals(headed.get())) {
          return Optional.of(place);
        }
      }
    }
    if (named.isEmpty()) {
      return Optional.empty();
    }
    List<Token> tokens = told.phrase().tokens();
    int date = dateOf(told);
    int verb = Deeds.verb(told, date);
    int deed = verb < 0 ? Integer.MAX_VALUE : tokens.get(verb).span().start();
    int dated = date <= 0 ? -1 : tokens.get(date - 1).span().start();
    boolean earlier = isBefore(told.phrase());
    NamedPlace surest = null;
    double highest = 0;
    for (NamedPlace place : named) {
      if (isWater(place)) {
        continue;
      }
      double score = place.score();
      score += place.span().start() > deed ? BEHIND_DEED : 0;
      score += place.span().start() > dated ? BEHIND_DATE : 0;
      score += place.said() ? SAID : 0;
      score -= place.wide() ? WIDE : 0;
      score -= earlier && isMain(place) ? BEFORE_MAIN : 0;
      if (surest == null || score > highest) {
        surest = place;
        highest = score;
      }
    }
    return Optional.ofNullable(surest);
  }

  /** Index of the sentence's date where it stands in the middle; −1 at the beginning or the end. */
  private static int dateOf(Told told) {
    int last = told.phrase().tokens().size();
    int date = -1;
    for (DateMention mention : told.phrase().dates()) {
      if (mention.after() < last / 2) {
        date = Math.max(date, mention.after());
      }
    }
    return date;
  }

  private static boolean isWater(NamedPlace place) {
    List<String> words = Words.of(place.name());
    return words.contains("river") || words.contains("ocean") || words.contains("lake");
  }

  /**
   * Whether it was in the place of which the sentence before speaks: "the army retook it", "they
   * raided its market".
   */
  static boolean isTakenUp(Told told) {
    for (EventMention mention : told.statement().mentions()) {
      if (Deeds.isViolent(mention)) {
        for (Participant patient : mention.patients()) {
          if (patient.kind() == PersonKind.VAGUE && patient.word().equals("it")) {
            return true;
          }
        }
      }
    }
    List<Token> tokens = told.phrase().tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).is("its") && partOfTown(tokens, i + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean partOfTown(List<Token> tokens, int from) {
    for (int i = from; i < Math.min(from + 2, tokens.size()); i++) {
      if (Lexicon.english().cue("part-of-town").contains(tokens.get(i).key())) {
        return true;
      }
    }
    return false;
  }

  boolean isMain(NamedPlace place) {
    return mainPlaces.contains(Words.key(place.name()));
  }

  /**
   * Whether the sentence says that it was in the main event's place, by name or as "the village".
   */
  boolean atMainPlace(Told told) {
    Optional<NamedPlace> place = placeOf(told);
    if (place.isPresent()) {
      return isMain(place.get());
    }
    return namesMainPlace(told.phrase())
        || Keywords.occur(SAME_PLACE, told.phrase().tokens()) && !isLair(told);
  }

  /**
   * The same; "the outpost" of a sentence without a date is that of the sentence with its date.
   *
   * @param dating the earlier sentence that dates it, if one does
   */
  boolean atMainPlace(Told told, Optional<Told> dating) {
    boolean there =
        told.when().isPresent()
            || dating.isEmpty()
            || namesMainPlace(told.phrase())
            || atMainPlace(dating.get());
    return there && atMainPlace(told);
  }

  /** "Troops found the gang's camp": somewhere, and not where the main event was. */
  static boolean isLair(Told told) {
    List<Token> tokens = told.phrase().tokens();
    boolean lair = false;
    for (int i = 2; i < tokens.size(); i++) {
      String before = tokens.get(i - 1).text().replace('’', '\'');
      boolean owned =
          Lexicon.english().cue("possessive").contains(tokens.get(i - 1).key())
              || before.endsWith("'s")
              || before.endsWith("'")
              || before.equals("s");
      lair |= owned && Lexicon.english().cue("lair").contains(tokens.get(i).key());
    }
    return lair && Keywords.occur(Lexicon.english().cue("finds-lair"), tokens);
  }

  boolean namesMainPlace(Phrase phrase) {
    List<String> keys = new ArrayList<>();
    for (Token token : phrase.tokens()) {
      keys.add(token.key());
    }
    String text = " " + String.join(" ", keys) + " ";
    for (String name : mainPlaces) {
      if (text.contains(" " + name + " ")) {
        return true;
      }
    }
    return false;
  }

  /** A section headed by a place tells what was there. */
  static Optional<String> namedByHeading(Told told) {
    boolean capital = !told.heading().isEmpty() && Character.isUpperCase(told.heading().charAt(0));
    if (!capital || told.section() != Section.Kind.BODY) {
      return Optional.empty();
    }
    List<String> heading = Words.of(told.heading());
    List<String> sentence = new ArrayList<>();
    for (Token token : told.phrase().tokens()) {
      if (token.isWord() || token.isNumber()) {
        sentence.add(token.key());
      }
    }
    boolean here = !heading.isEmpty() && Collections.indexOfSubList(sentence, heading) >= 0;
    return here ? Optional.of(String.join(" ", heading)) : Optional.empty();
  }

  /** "Prior to the attack …", "Earlier …". */
  static boolean isBefore(Phrase phrase) {
    if (phrase.tokens().isEmpty()) {
      return false;
    }
    Token first = phrase.tokens().get(0);
    return first.is("prior") || first.is("earlier") || first.is("previously") || first.is("before");
  }
}
