package org.skirmish.mention.noun;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.skirmish.language.Node;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.lexicon.PersonKind;
import org.skirmish.lexicon.PersonNoun;
import org.skirmish.mention.Grammar;
import org.skirmish.world.ArmedActor;

/**
 * Names of groups that no registry has: capitals that end like a group's name ("Red Dune Front"),
 * letters before a word for fighters ("XYZ militants"), letters alone.
 */
final class OwnNames {

  private static final Lexicon WORDS = Lexicon.english();
  private static final int SHORTEST = 3;
  private static final int LONGEST = 9;

  private OwnNames() {}

  static Optional<Participant> of(
      NounPhrase phrase, Optional<PersonNoun> noun, SentenceNames names, Draft draft) {
    Optional<Participant> proper = properName(phrase, names, draft);
    if (proper.isPresent()) {
      return proper;
    }
    Optional<Participant> people =
        militiaOf(phrase, names, draft).or(() -> armedPeople(phrase, names, draft));
    if (people.isPresent()) {
      return people;
    }
    Optional<Participant> cadres = ofParty(phrase, names, draft);
    if (cadres.isPresent()) {
      return cadres;
    }
    if (noun.isPresent()) {
      return beforeFighters(phrase, names, draft);
    }
    Node head = phrase.head();
    boolean party =
        Grammar.is(head, "nsubj", "nsubjpass", "dobj", "pobj", "conj", "nmod", "compound");
    return party && isAcronym(head) && names.country(head).isEmpty()
        ? Optional.of(draft.named(PersonKind.ARMED, head.form()))
        : Optional.empty();
  }

  /** "XYZ cadres": a party's, of which nobody says that it bears arms. */
  private static Optional<Participant> ofParty(
      NounPhrase phrase, SentenceNames names, Draft draft) {
    if (!WORDS.cue("party-people").contains(phrase.head().lemma())) {
      return Optional.empty();
    }
    for (Node node : phrase.beforeHead()) {
      if (isAcronym(node) && names.country(node).isEmpty()) {
        return Optional.of(draft.named(PersonKind.ARMED, node.form()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Participant> properName(
      NounPhrase phrase, SentenceNames names, Draft draft) {
    List<Node> run = new ArrayList<>();
    for (Node node : phrase.nodes()) {
      boolean capital = Character.isUpperCase(node.form().charAt(0));
      boolean nominal = node.isNoun() || node.tag().startsWith("JJ");
      if (capital && nominal && !WORDS.cue("unidentified").contains(node.word())) {
        run.add(node);
      } else if (!run.isEmpty() && WORDS.cue("group-ending").contains(last(run).lemma())) {
        break;
      } else if (!run.isEmpty() && node.isNoun() && isGroupWord(node)) {
        run.add(node);
        break;
      } else {
        run.clear();
      }
    }
    if (run.size() < 2 || !isGroupWord(last(run)) || isOrdinary(run, names)) {
      return Optional.empty();
    }
    String name = joined(run);
    if (WORDS.cue("militia-ending").contains(last(run).lemma())) {
      String own = joined(run.subList(0, run.size() - 1));
      boolean people = WORDS.cue("ethnic-people").contains(own.toLowerCase(Locale.ROOT));
      String sort = last(run).lemma().equals("clan") ? " Clan Militia" : " Communal Militia";
      sort = people ? " Ethnic Militia" : sort;
      return Optional.of(draft.named(PersonKind.IDENTITY, own + sort + " ({C})"));
    }
    return Optional.of(draft.named(PersonKind.ARMED, name));
  }

  /**
   * "the Bonta and Ukpute communal militias", "Murle and Nuer tribesmen": two peoples under one
   * noun.
   */
  static List<Participant> communities(NounPhrase phrase, SentenceNames names, Draft draft) {
    Optional<String> sort = sort(phrase.head().lemma());
    List<String> peoples = new ArrayList<>();
    StringBuilder name = new StringBuilder();
    for (Node node : phrase.beforeHead()) {
      boolean capital = Character.isUpperCase(node.form().charAt(0));
      boolean proper = capital && !node.tag().equals("DT") && names.country(node).isEmpty();
      if (proper && !WORDS.cue("no-group-name").contains(node.word())) {
        name.append(name.isEmpty() ? "" : " ").append(node.form());
      } else if (!name.isEmpty()) {
        peoples.add(name.toString());
        name.setLength(0);
      }
      if (sort(node.lemma()).isPresent()) {
        sort = sort(node.lemma());
      }
    }
    if (!name.isEmpty()) {
      peoples.add(name.toString());
    }
    List<Participant> found = new ArrayList<>();
    if (sort.isPresent() && peoples.size() > 1) {
      for (String people : peoples) {
        Optional<ArmedActor> known = names.called(people + " militia");
        boolean gang = sort.get().equals("Gang");
        if (gang) {
          found.add(draft.named(PersonKind.GANG, people + " Gang"));
        } else if (known.isPresent()) {
          found.add(draft.of(known.get(), Optional.of(people + " militia")));
        } else {
          found.add(draft.named(PersonKind.IDENTITY, people + " " + sort.get() + " ({C})"));
        }
      }
    }
    return found;
  }

  private static Optional<String> sort(String lemma) {
    if (WORDS.cue("clan-word").contains(lemma)) {
      return Optional.of("Clan Militia");
    }
    if (lemma.equals("gang")) {
      return Optional.of("Gang");
    }
    if (WORDS.cue("tribal-word").contains(lemma)) {
      return Optional.of("Tribal Militia");
    }
    if (WORDS.cue("ethnic-word").contains(lemma)) {
      return Optional.of("Ethnic Militia");
    }
    return WORDS.cue("communal-word").contains(lemma)
        ? Optional.of("Communal Militia")
        : Optional.empty();
  }

  /** "Tolu cattle raiders", "a Tolu sub-clan militia": a people's militia. */
  private static Optional<Participant> militiaOf(
      NounPhrase phrase, SentenceNames names, Draft draft) {
    List<Node> before = phrase.beforeHead();
    int end = before.size();
    if (!WORDS.cue("people-militia").contains(phrase.head().lemma())) {
      return Optional.empty();
    }
    while (end > 0 && WORDS.cue("people-sort").contains(before.get(end - 1).word())) {
      end--;
    }
    int from = end;
    while (from > 0 && isPeople(before.get(from - 1), names)) {
      from--;
    }
    boolean fighters = WORDS.cue("people-fighter").contains(phrase.head().lemma());
    if (from == end || end == before.size() && !fighters) {
      return Optional.empty();
    }
    String people = joined(before.subList(from, end));
    Optional<ArmedActor> known = names.called(people + " militia");
    if (known.isPresent()) {
      return Optional.of(draft.of(known.get(), Optional.of(people + " militia")));
    }
    Optional<String> sort = sort(before.get(before.size() - 1).lemma());
    boolean part = phrase.has(WORDS.cue("sub-clan-word"));
    String militia = part ? "Sub-Clan Militia" : sort.orElse("Ethnic Militia");
    return Optional.of(draft.named(PersonKind.IDENTITY, people + " " + militia + " ({C})"));
  }

  private static boolean isPeople(Node node, SentenceNames names) {
    return Character.isUpperCase(node.form().charAt(0))
        && !node.tag().equals("DT")
        && !node.tag().equals("CD")
        && names.country(node).isEmpty()
        && !WORDS.cue("presumed").contains(node.word())
        && !WORDS.cue("unidentified").contains(node.word())
        && !WORDS.cue("no-group-name").contains(node.word());
  }

  /** "armed Gumuz men": a people's militia. */
  private static Optional<Participant> armedPeople(
      NounPhrase phrase, SentenceNames names, Draft draft) {
    List<Node> before = phrase.beforeHead();
    for (int i = 1; i < before.size(); i++) {
      Node node = before.get(i);
      boolean proper =
          Character.isUpperCase(node.form().charAt(0))
              && before.get(i - 1).word().equals("armed")
              && names.country(node).isEmpty()
              && !WORDS.cue("no-group-name").contains(node.word());
      if (proper && WORDS.cue("of-a-people").contains(phrase.head().lemma())) {
        String name = node.form() + " Ethnic Militia ({C})";
        return Optional.of(draft.named(PersonKind.IDENTITY, name));
      }
    }
    return Optional.empty();
  }

  private static Node last(List<Node> run) {
    return run.get(run.size() - 1);
  }

  private static boolean isGroupWord(Node node) {
    return WORDS.cue("group-ending").contains(node.lemma())
        || WORDS.cue("militia-ending").contains(node.lemma());
  }

  /** Words that describe and do not name: "Islamist militia", "Joint Task Force". */
  private static boolean isOrdinary(List<Node> run, SentenceNames names) {
    for (Node node : run.subList(0, run.size() - 1)) {
      if (WORDS.cue("no-group-name").contains(node.word())) {
        return true;
      }
    }
    for (Node node : run) {
      if (names.country(node).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Participant> beforeFighters(
      NounPhrase phrase, SentenceNames names, Draft draft) {
    Node head = phrase.head();
    if (!WORDS.cue("group-people").contains(head.lemma())) {
      return Optional.empty();
    }
    List<Node> run = new ArrayList<>();
    for (Node node : phrase.nodes()) {
      boolean proper = node.tag().startsWith("NNP") && node != head && node.index() > 0;
      if (proper
          && names.country(node).isEmpty()
          && !WORDS.cue("described-group").contains(node.word())
          && !WORDS.cue("no-acronym").contains(node.word())
          && !WORDS.cue("no-group-name").contains(node.word())
          && WORDS.person(node.lemma()).isEmpty()) {
        run.add(node);
      }
    }
    if (run.isEmpty()) {
      return Optional.empty();
    }
    boolean letters = false;
    for (Node node : run) {
      letters |= isAcronym(node);
    }
    boolean fighters = isFighters(head);
    if (!letters && !fighters) {
      return Optional.empty();
    }
    PersonKind kind = letters && !fighters ? PersonKind.REBEL : PersonKind.ARMED;
    return Optional.of(draft.named(kind, joined(run)));
  }

  private static boolean isFighters(Node head) {
    Optional<PersonNoun> noun = WORDS.person(head.lemma());
    return noun.isPresent()
        && (noun.get().kind() == PersonKind.ARMED || noun.get().kind() == PersonKind.REBEL);
  }

  static boolean isAcronym(Node node) {
    String form = node.form();
    if (form.length() < SHORTEST || form.length() > LONGEST) {
      return false;
    }
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      boolean letter = c >= 'A' && c <= 'Z' || c == '-' && i > 0;
      if (!letter) {
        return false;
      }
    }
    return !WORDS.cue("no-acronym").contains(form.toLowerCase(Locale.ROOT));
  }

  private static String joined(List<Node> run) {
    StringBuilder name = new StringBuilder();
    for (Node node : run) {
      name.append(name.isEmpty() ? "" : " ").append(node.form());
    }
    return name.toString();
  }
}
