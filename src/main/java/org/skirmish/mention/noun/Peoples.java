package org.skirmish.mention.noun;

import java.util.List;
import java.util.Optional;
import org.skirmish.language.Node;
import org.skirmish.lexicon.EventClass;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.lexicon.PersonKind;
import org.skirmish.world.ActorType;
import org.skirmish.world.ArmedActor;

/**
 * "Xa-Ya and Za sub-clan militias": two peoples under the noun of the second. Parsers take the
 * first for a party of its own or for an adverb, so what counts is the order of the words.
 */
final class Peoples {

  private static final Lexicon WORDS = Lexicon.english();

  /** So many words may stand between "between" and the second people. */
  private static final int FARTHEST = 6;

  private Peoples() {}

  /** Both peoples; none where the words before the phrase name no other people. */
  static List<Participant> of(NounPhrase phrase, SentenceNames names, Draft draft) {
    Optional<String> sort = sort(phrase, names);
    int and = phrase.nodes().get(0).index() - 1;
    if (sort.isEmpty() || and < 1 || !names.at(and).word().equals("and")) {
      return List.of();
    }
    String first = nameBefore(and, names);
    String second = name(phrase, names);
    if (first.isEmpty() || second.isEmpty()) {
      return List.of();
    }
    return List.of(
        people(first, sort.get(), names, draft), people(second, sort.get(), names, draft));
  }

  /** What the militias are called after the peoples' names; empty where they are no militias. */
  private static Optional<String> sort(NounPhrase phrase, SentenceNames names) {
    String head = phrase.head().lemma();
    if (WORDS.cue("people-body").contains(head)) {
      return isBetween(phrase, names) ? Optional.of("Ethnic Militia") : Optional.empty();
    }
    if (!WORDS.cue("communal-word").contains(head) && !WORDS.cue("clan-word").contains(head)) {
      return Optional.empty();
    }
    if (phrase.has(WORDS.cue("sub-clan-word"))) {
      return Optional.of("Sub-Clan Militia");
    }
    return Optional.of(phrase.has(WORDS.cue("clan-word")) ? "Clan Militia" : "Ethnic Militia");
  }

  /** "Fighting between Tolu and Bani communities": those who fight, and not those who are hit. */
  private static boolean isBetween(NounPhrase phrase, SentenceNames names) {
    int from = phrase.nodes().get(0).index() - 1;
    for (int i = from; i > Math.max(0, from - FARTHEST); i--) {
      if (names.at(i).word().equals("between")) {
        return WORDS
            .noun(names.at(i - 1).lemma())
            .filter(event -> event.eventClass() == EventClass.CLASH)
            .isPresent();
      }
    }
    return false;
  }

  private static Participant people(String name, String sort, SentenceNames names, Draft draft) {
    Optional<ArmedActor> known = names.called(name + " militia");
    return known.isPresent()
        ? draft.of(known.get(), Optional.of(name))
        : draft.named(PersonKind.IDENTITY, name + " " + sort + " ({C})");
  }

  private static String nameBefore(int end, SentenceNames names) {
    int from = end;
    while (from > 0 && isOfName(names.at(from - 1))) {
      from--;
    }
    StringBuilder name = new StringBuilder();
    for (int i = from; i < end; i++) {
      if (!isPeople(names.at(i), names)) {
        return "";
      }
      append(name, names.at(i));
    }
    return name.toString();
  }

  private static String name(NounPhrase phrase, SentenceNames names) {
    StringBuilder name = new StringBuilder();
    for (Node node : phrase.beforeHead()) {
      if (isOfName(node) && isPeople(node, names)) {
        append(name, node);
      }
    }
    return name.toString();
  }

  private static boolean isOfName(Node node) {
    return Character.isUpperCase(node.form().charAt(0)) && !node.tag().equals("DT")
        || node.form().equals("-");
  }

  /** Not "Islamist", "Armed", and no group with a name of its own. */
  private static boolean isPeople(Node node, SentenceNames names) {
    boolean militia =
        names.group(node).isEmpty() || names.group(node).get().type() == ActorType.IDENTITY_MILITIA;
    return militia && !WORDS.cue("no-group-name").contains(node.word());
  }

  private static void append(StringBuilder name, Node node) {
    boolean hyphen = node.form().equals("-") || name.toString().endsWith("-");
    name.append(name.isEmpty() || hyphen ? "" : " ").append(node.form());
  }
}
