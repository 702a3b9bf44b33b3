package org.skirmish.event.story;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.skirmish.event.day.Told;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.lexicon.PersonKind;
import org.skirmish.mention.Token;
import org.skirmish.mention.date.DateMention;
import org.skirmish.mention.noun.Participant;
import org.skirmish.mention.party.ActorMention;
import org.skirmish.mention.place.PlaceNames;
import org.skirmish.source.Span;
import org.skirmish.world.name.Words;

/** What the words for somebody say of whose people they are, without a look at the article. */
final class Wording {

  private static final Lexicon WORDS = Lexicon.english();

  private static final int LONGEST_LETTERS = 10;

  private Wording() {}

  /** "XYZ" with no noun for fighters behind it is as likely an agency as a group. */
  static boolean isLetters(Participant participant) {
    String phrase = participant.phrase();
    return participant.group().isEmpty()
        && participant.name().equals(Optional.of(phrase))
        && phrase.length() < LONGEST_LETTERS
        && phrase.equals(phrase.toUpperCase(Locale.ROOT));
  }

  /** Whether nothing but a country's name stands there. */
  static boolean isBareCountry(Participant participant, Told told) {
    Optional<ActorMention> mention = mention(participant, told);
    boolean state =
        mention.isPresent()
            && mention.get().kind() == ActorMention.Kind.STATE
            && mention.get().span().covers(participant.span());
    boolean called =
        participant
            .nationality()
            .filter(country -> country.name().equals(participant.phrase()))
            .isPresent();
    return participant.group().isEmpty() && (state || called);
  }

  /** "Its fighters", "their men". */
  static boolean isOwned(Told told, Participant participant) {
    for (Token token : told.phrase().tokens()) {
      if (token.span().end() + 1 == participant.span().start()) {
        return WORDS.cue("possessive").contains(token.key());
      }
    }
    return false;
  }

  /** Letters and capitals that name a place or a month. */
  static boolean isElse(Participant participant, Told told) {
    for (DateMention date : told.phrase().dates()) {
      boolean apart =
          date.span().end() <= participant.span().start()
              || participant.span().end() <= date.span().start();
      if (!apart) {
        return true;
      }
    }
    List<Token> tokens = told.phrase().tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Span span = tokens.get(i).span();
      boolean same =
          span.start() == participant.span().start()
              || participant.name().isPresent() && isAt(participant.name().get(), tokens, i);
      if (same && tokens.get(i).isCapitalised() && PlaceNames.isPlaced(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAt(String name, List<Token> tokens, int from) {
    List<String> words = Words.asWritten(name);
    for (int i = 0; i < words.size(); i++) {
      if (from + i >= tokens.size() || !tokens.get(from + i).text().equals(words.get(i))) {
        return false;
      }
    }
    return !words.isEmpty();
  }

  /** "The United Nations", of which only its peacekeepers bear arms. */
  static boolean isOrganisation(Participant participant) {
    return participant.group().isPresent()
        && WORDS
            .cue("organisation")
            .contains(participant.group().get().name().toLowerCase(Locale.ROOT))
        && WORDS.person(participant.word()).isEmpty();
  }

  static Optional<ActorMention> mention(Participant participant, Told told) {
    Optional<ActorMention> found = Optional.empty();
    for (ActorMention actor : told.phrase().actors()) {
      boolean within =
          actor.span().start() < participant.span().end()
              && participant.span().start() < actor.span().end();
      if (within && actor.kind() != ActorMention.Kind.DESCRIBED && !isFriend(actor, told)) {
        boolean surer = found.isEmpty() || actor.kind() == ActorMention.Kind.NAMED;
        found = surer ? Optional.of(actor) : found;
      }
    }
    return found;
  }

  /** "An X-linked militia" is not X's. */
  private static boolean isFriend(ActorMention actor, Told told) {
    List<Token> tokens = told.phrase().tokens();
    int after = actor.after();
    boolean hyphen = after < tokens.size() && tokens.get(after).isMark("-");
    int next = hyphen ? after + 1 : after;
    return next < tokens.size() && WORDS.cue("tied").contains(tokens.get(next).key());
  }

  /** Whether the words themselves say whose people they are. */
  static boolean tells(Participant participant, Told told) {
    return participant.isNamed()
        || participant.nationality().isPresent()
        || mention(participant, told).isPresent();
  }

  /** "The 61st Infantry Brigade": a unit of an army, and no party of its own. */
  static boolean isUnit(Participant participant) {
    return participant.kind() == PersonKind.ARMY
        && participant.group().isEmpty()
        && WORDS.cue("numbered").contains(participant.word());
  }

  /** "The Mechanised Infantry Brigade", by whatever short form. */
  static boolean isUnit(ActorMention mention) {
    return mention.kind() == ActorMention.Kind.NAMED
        && mention.known().isEmpty()
        && !Collections.disjoint(WORDS.cue("arm-of-service"), Words.of(mention.name()));
  }
}
