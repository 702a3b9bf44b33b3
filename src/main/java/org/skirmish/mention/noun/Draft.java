package org.skirmish.mention.noun;

import java.util.List;
import java.util.Optional;
import org.skirmish.language.Node;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.lexicon.PersonKind;
import org.skirmish.lexicon.PersonNoun;
import org.skirmish.mention.Grammar;
import org.skirmish.source.Span;
import org.skirmish.world.ActorType;
import org.skirmish.world.ArmedActor;
import org.skirmish.world.Country;

/** A participant in the making: all that a noun phrase says but who is meant. */
final class Draft {

  private static final Lexicon WORDS = Lexicon.english();

  private final NounPhrase phrase;
  private final SentenceNames names;
  private final Counts counts;
  private final Optional<Country> country;

  Draft(NounPhrase phrase, SentenceNames names, Counts counts) {
    this(phrase, names, counts, country(phrase, names));
  }

  private Draft(NounPhrase phrase, SentenceNames names, Counts counts, Optional<Country> country) {
    this.phrase = phrase;
    this.names = names;
    this.counts = counts;
    this.country = country;
  }

  private static Optional<Country> country(NounPhrase phrase, SentenceNames names) {
    for (Node node : phrase.nodes()) {
      if (names.country(node).isPresent() && names.group(node).isEmpty()) {
        return names.country(node);
      }
    }
    return Optional.empty();
  }

  Draft with(Optional<Country> other) {
    return new Draft(phrase, names, counts, other);
  }

  Optional<Country> country() {
    return country;
  }

  /** The group whose name stands in the phrase. */
  Optional<ArmedActor> group() {
    for (Node node : phrase.nodes()) {
      Optional<ArmedActor> group = names.group(node);
      if (group.isPresent()) {
        return group;
      }
    }
    return Optional.empty();
  }

  /** The name that the article itself introduces. */
  Optional<String> ownName() {
    for (Node node : phrase.nodes()) {
      Optional<String> name = names.own(node);
      if (name.isPresent()) {
        return name;
      }
    }
    return Optional.empty();
  }

  /** The group, by the name that the text gives it where several stand in the phrase. */
  Participant of(ArmedActor group, Optional<String> alias) {
    return participant(kind(group.type()), Optional.of(group), alias, List.of());
  }

  Participant of(ArmedActor group) {
    if (group.type() == ActorType.EXTERNAL_FORCES && country.isEmpty()) {
      Optional<Country> home = names.homeOfForces(phrase.nodes());
      if (home.isPresent()) {
        return with(home).of(group);
      }
    }
    return participant(kind(group.type()), Optional.of(group), alias(), List.of());
  }

  /** By what name the text calls the group: another year or country may give it to another. */
  private Optional<String> alias() {
    for (Node node : phrase.nodes()) {
      if (names.alias(node).isPresent()) {
        return names.alias(node);
      }
    }
    return Optional.empty();
  }

  private static PersonKind kind(ActorType type) {
    return switch (type) {
      case STATE_FORCES -> PersonKind.ARMY;
      case REBEL_GROUP -> PersonKind.REBEL;
      case POLITICAL_MILITIA -> PersonKind.ARMED;
      case IDENTITY_MILITIA -> PersonKind.IDENTITY;
      case RIOTERS -> PersonKind.RIOTERS;
      case PROTESTERS -> PersonKind.PROTESTERS;
      case CIVILIANS -> PersonKind.CIVILIANS;
      case EXTERNAL_FORCES -> PersonKind.EXTERNAL;
    };
  }

  Participant of(PersonKind kind) {
    return participant(kind, Optional.empty(), Optional.empty(), List.of());
  }

  Participant of(PersonNoun noun) {
    List<String> associates =
        noun.associate().isPresent() ? List.of(noun.associate().get()) : List.of();
    return participant(noun.kind(), Optional.empty(), noun.name(), associates);
  }

  Participant named(PersonKind kind, String name) {
    return participant(kind, Optional.empty(), Optional.of(name), List.of());
  }

  /** Civilians who once served. */
  Participant formerly(Optional<String> service) {
    List<String> associates = service.isPresent() ? List.of(service.get()) : List.of();
    return participant(PersonKind.CIVILIANS, Optional.empty(), Optional.empty(), associates);
  }

  /** Unarmed people who stand by a party: "supporters of X". */
  Participant follower(Participant party) {
    Optional<String> name = party.group().map(ArmedActor::acledName).or(party::name);
    return participant(
        PersonKind.CIVILIANS, Optional.empty(), Optional.empty(), name.stream().toList());
  }

  /** The people or things of somebody else. */
  Participant like(Participant whole) {
    Optional<Country> home = whole.nationality().isPresent() ? whole.nationality() : country;
    return with(home).participant(whole.kind(), whole.group(), whole.name(), whole.associates());
  }

  private Participant participant(
      PersonKind kind, Optional<ArmedActor> group, Optional<String> name, List<String> associates) {
    Node head = phrase.head();
    Node first = first();
    StringBuilder text = new StringBuilder();
    for (Node node : phrase.nodes()) {
      if (node.index() >= first.index() && node.index() <= head.index()) {
        text.append(text.isEmpty() ? "" : " ").append(node.form());
      }
    }
    return new Participant(
        kind,
        group,
        name,
        associates,
        country,
        head.lemma(),
        text.toString(),
        new Span(first.span().start(), head.span().end()),
        counts.of(phrase),
        head.tag().endsWith("S"),
        reference(),
        List.of(),
        isBeside());
  }

  /** The first node that names somebody: determiners and numbers before it are left out. */
  private Node first() {
    for (Node node : phrase.nodes()) {
      if (!isFrame(node) || node == phrase.head()) {
        return node.index() <= phrase.head().index() ? node : phrase.head();
      }
    }
    return phrase.head();
  }

  private static boolean isFrame(Node node) {
    return switch (node.tag()) {
      case "DT", "CD", "PDT", "PRP$", "CC", "RB", "RBS", "HYPH", ":" -> true;
      default ->
          WORDS.cue("before-phrase").contains(node.word())
              || !Character.isLetterOrDigit(node.form().charAt(0));
    };
  }

  private boolean isBeside() {
    Node head = phrase.head();
    return Grammar.is(head, "pobj")
        && head.head().isPresent()
        && WORDS.cue("beside").contains(head.head().get().lemma());
  }

  private Participant.Reference reference() {
    for (Node node : phrase.nodes()) {
      if (WORDS.cue("more").contains(node.word())) {
        return Participant.Reference.MORE;
      }
    }
    if (phrase.head().tag().startsWith("PRP")) {
      return Participant.Reference.BACK;
    }
    for (Node node : phrase.beforeHead()) {
      if (WORDS.cue("back-reference").contains(node.word()) && Grammar.is(node, "det", "poss")) {
        return Participant.Reference.BACK;
      }
    }
    return Participant.Reference.NEW;
  }
}
