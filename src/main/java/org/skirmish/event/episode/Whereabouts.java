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
import org.skirmish.event.story.Deeds;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.lexicon.PersonKind;
import org.skirmish.mention.Phrase;
import org.skirmish.mention.Token;
import org.skirmish.mention.clause.EventMention;
import org.skirmish.mention.date.DateMention;
import org.skirmish.mention.noun.Participant;
import org.skirmish.mention.place.PlaceMention;
import org.skirmish.source.WordSets;
import org.skirmish.world.World;
import org.skirmish.world.name.Words;

/**
 * Where a sentence's deed was, and whether that is where the main event was. A sentence may name
 * many places; the deed's is told by the verb, the date and the heading.
 */
final class Whereabouts {

  /** Nouns by which the text speaks again of the main event's place. */
  private static final Set<String> SAME_PLACE =
      WordSets.of(Whereabouts.class, "episode-words.csv").get("same");

  private final World world;
  private final Set<String> mainPlaces = new HashSet<>();

  /**
   * @param mainPlaces names of the main event's place
   */
  Whereabouts(World world, List<String> mainPlaces) {
    this.world = world;
    for (String name : mainPlaces) {
      this.mainPlaces.add(Words.key(name));
    }
  }

  /** The place of the deed: no country, the surest first, then the order of the text. */
  Optional<PlaceMention> placeOf(Told told) {
    Optional<String> headed = namedByHeading(told);
    List<PlaceMention> places = told.phrase().places();
    if (headed.isPresent()) {
      for (PlaceMention place : places) {
        if (Words.key(place.name()).equals(headed.get())) {
          return Optional.of(place);
        }
      }
    }
    int date = dateOf(told);
    int deed = Deeds.verb(told, date);
    boolean earlier = isBefore(told.phrase());
    PlaceMention surest = null;
    int highest = 0;
    for (PlaceMention place : places) {
      if (world.countries().byName(place.name()).isPresent()
          || isWater(place)
          || isEvent(place, told.phrase())) {
        continue;
      }
      int rank = rank(place, deed, date, earlier);
      boolean surer =
          surest == null || rank > highest || rank == highest && place.first() < surest.first();
      if (surer) {
        surest = place;
        highest = rank;
      }
    }
    return Optional.ofNullable(surest);
  }

  /** How sure a place is the deed's; a later sign counts only where the earlier ones are equal. */
  private int rank(PlaceMention place, int deed, int date, boolean earlier) {
    int rank = Math.min(place.strength(), 2);
    rank = 2 * rank + (earlier && isMain(place) ? 0 : 1);
    rank = 2 * rank + (deed >= 0 && place.first() > deed ? 1 : 0);
    return 2 * rank + (place.first() > date ? 1 : 0);
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

  private static boolean isWater(PlaceMention place) {
    List<String> words = Words.of(place.name());
    return words.contains("river") || words.contains("ocean") || words.contains("lake");
  }

  /** "in the First Battle of Brega": the name of an event, and no place's. */
  private static boolean isEvent(PlaceMention place, Phrase phrase) {
    int of = place.first();
    List<String> words = Words.of(place.name());
    while (of < phrase.tokens().size() && words.contains(phrase.tokens().get(of).key())) {
      of++;
    }
    return of > place.first()
        && of < phrase.tokens().size()
        && phrase.tokens().get(of).is("of")
        && Lexicon.english().noun(phrase.tokens().get(of - 1).key()).isPresent();
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

  boolean isMain(PlaceMention place) {
    return mainPlaces.contains(Words.key(place.name()));
  }

  /**
   * Whether the sentence says that it was in the main event's place, by name or as "the village".
   */
  boolean atMainPlace(Told told) {
    Optional<PlaceMention> place = placeOf(told);
    if (place.isPresent()) {
      return isMain(place.get());
    }
    return namesMainPlace(told.phrase())
        || Keywords.occur(SAME_PLACE, told.phrase().tokens()) && !isLair(told);
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
