package org.skirmish.mention.noun;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.language.Node;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.lexicon.PersonKind;
import org.skirmish.lexicon.PersonNoun;
import org.skirmish.mention.Grammar;
import org.skirmish.mention.noun.Participant.Reference;
import org.skirmish.model.Range;
import org.skirmish.world.ActorType;
import org.skirmish.world.ArmedActor;

/** Says who the noun phrases of a sentence are. */
public final class ParticipantReader {

  private static final Lexicon WORDS = Lexicon.english();

  /** A chain of owners longer than this is a broken tree. */
  private static final int MOST_OWNERS = 4;

  private final SentenceNames names;
  private final BracketHints hints;
  private final Counts counts;
  private final Nationals nationals;

  public ParticipantReader(SentenceNames names, BracketHints hints, Counts counts) {
    this.names = names;
    this.hints = hints;
    this.counts = counts;
    nationals = new Nationals(names);
  }

  /** Those whom the heads stand for; "Ukrainian and Russian forces" are two under one head. */
  public List<Participant> all(List<Node> heads) {
    List<Participant> found = new ArrayList<>();
    for (Node head : heads) {
      List<Participant> sides = Sides.of(head, names, counts);
      if (!sides.isEmpty()) {
        found.addAll(sides);
      } else {
        Optional<Participant> one = of(head);
        if (one.isPresent()) {
          found.add(one.get().including(parts(head)));
          found.addAll(alsoOf(head, one.get()));
        }
      }
    }
    return found;
  }

  /**
   * Those who suffer harm: a full name that stands for nobody else is a person's.
   *
   * @param killed whether they are killed, as only people are by a common noun that nobody knows
   */
  public List<Participant> harmed(List<Node> heads, boolean killed) {
    List<Participant> found = new ArrayList<>();
    for (Node head : heads) {
      List<Participant> known = all(List.of(head));
      found.addAll(known);
      if (known.isEmpty() && (FullNames.is(head, names) || killed && FullNames.isSomebody(head))) {
        found.add(new Draft(NounPhrase.of(head, names), names, counts).of(PersonKind.CIVILIANS));
      }
    }
    return found;
  }

  /** "Fighters of X and Y": those of Y as well. */
  private List<Participant> alsoOf(Node head, Participant first) {
    if (!first.isNamed() || !WORDS.cue("member").contains(head.lemma())) {
      return List.of();
    }
    List<Participant> found = new ArrayList<>();
    for (Node other : Grammar.spread(Grammar.objects(head, "of"))) {
      Optional<Participant> party = of(other, 1);
      if (party.isPresent() && party.get().isNamed() && !party.get().isSameParty(first)) {
        found.add(party.get());
      }
    }
    return found;
  }

  /** "26 people, including 17 police officers and nine attackers". */
  private List<Participant> parts(Node head) {
    List<Participant> parts = new ArrayList<>();
    for (Node node : Grammar.spread(Grammar.objects(head, WORDS.cue("including")))) {
      of(node).ifPresent(parts::add);
    }
    return parts;
  }

  /** Whom a head stands for; empty where its words stand for nobody. */
  public Optional<Participant> of(Node head) {
    return of(head, 0);
  }

  private Optional<Participant> of(Node head, int depth) {
    NounPhrase phrase = NounPhrase.of(head, names);
    Draft draft = new Draft(phrase, names, counts);
    if (FormerService.is(phrase)) {
      return Optional.of(draft.formerly(FormerService.of(phrase)));
    }
    Optional<ArmedActor> group = draft.group();
    Optional<ArmedActor> whole = group.flatMap(branch -> hints.wholeOf(branch, phrase));
    if (whole.isPresent()) {
      return Optional.of(draft.of(whole.get(), Optional.empty()));
    }
    Optional<String> band = group.flatMap(body -> Bands.of(body, phrase, names));
    if (band.isPresent()) {
      return Optional.of(draft.named(PersonKind.ARMED, band.get()));
    }
    Optional<BracketHints.Hint> hint = hints.of(head);
    if (group.isEmpty() && hint.isPresent()) {
      group = hint.get().group();
    }
    if (group.isEmpty()) {
      group = hints.nameIn(phrase).or(() -> Presumed.of(head, names));
    }
    Optional<String> name = draft.ownName();
    Optional<PersonNoun> noun = PersonWords.of(phrase);
    if (group.isEmpty() && name.isPresent() && !isCivilianOf(phrase)) {
      if (HeadWords.isOfArmy(name.get())) {
        return Optional.of(draft.of(PersonKind.ARMY));
      }
      boolean ofState = noun.isPresent() && noun.get().kind().isOfState();
      PersonKind kind = ofState ? noun.get().kind() : PersonKind.ARMED;
      return Optional.of(draft.named(kind, name.get())); // "Air Force"
    }
    boolean follower = Followers.isFollower(head, names);
    if (group.isPresent() && Followers.isOf(group.get(), head, names)) {
      return Optional.of(draft.follower(draft.of(group.get())));
    }
    boolean people = group.isPresent() && group.get().type() == ActorType.IDENTITY_MILITIA;
    if (group.isEmpty() || people) {
      Optional<Participant> member = memberOf(head, noun, depth);
      boolean party =
          member.isPresent()
              && (member.get().kind() == PersonKind.ARMED
                  || member.get().kind() == PersonKind.REBEL && !member.get().isNamed());
      if (follower && party) {
        return Optional.of(draft.follower(member.get()));
      }
      if (member.isPresent() && (group.isEmpty() || member.get().isNamed())) {
        return Optional.of(draft.like(member.get()).asManyAs(member.get()));
      }
    }
    if (group.isPresent() && !isCivilianOf(phrase)) {
      return Optional.of(draft.of(group.get()));
    }
    if (hint.isPresent() && hint.get().kind().isPresent()) {
      return Optional.of(draft.of(hint.get().kind().get()));
    }
    if (HeadWords.mayBeNamed(noun, head)) {
      Optional<Participant> own = OwnNames.of(phrase, noun, names, draft);
      if (own.isPresent()) {
        boolean army = own.get().name().filter(HeadWords::isOfArmy).isPresent();
        return army ? Optional.of(draft.of(PersonKind.ARMY)) : own;
      }
    }
    if (noun.isEmpty() && WORDS.cue("part-of-country").contains(head.lemma())) {
      return Optional.empty(); // "in the east of Kenya"
    }
    if (noun.isEmpty() || HeadWords.isOwned(noun.get().kind()) || HeadWords.isThing(head)) {
      Optional<Participant> owner =
          depth > 0 && noun.isEmpty() ? Optional.empty() : owner(head, depth);
      if (owner.isPresent()) {
        boolean nobody = noun.isPresent() && noun.get().kind() == PersonKind.OBJECT;
        return Optional.of(nobody ? draft.of(PersonKind.OBJECT) : draft.like(owner.get()));
      }
    }
    if (noun.isEmpty() && head.tag().equals("CD")) {
      return Optional.of(draft.of(PersonKind.VAGUE)); // "and ten were wounded"
    }
    if (noun.isEmpty() && HeadWords.isOrdinal(head)) {
      return Optional.of(
          draft.of(PersonKind.VAGUE).counted(Range.exactly(1)).referring(Reference.MORE));
    }
    if (noun.isEmpty()) {
      Optional<Participant> national = nationals.of(phrase, draft);
      return national.isEmpty() && FullNames.isCountedName(head)
          ? Optional.of(draft.of(PersonKind.VAGUE)) // "210 Fulani"
          : national;
    }
    return Optional.of(described(phrase, noun.get(), draft));
  }

  /** "members of X", "a convoy of X": of whom the head only counts or belongs. */
  private Optional<Participant> memberOf(Node head, Optional<PersonNoun> noun, int depth) {
    boolean counts = WORDS.cue("member").contains(head.lemma()) || head.tag().equals("CD");
    boolean thing = noun.isPresent() && noun.get().kind() == PersonKind.PROPERTY;
    boolean body = noun.isPresent() && noun.get().kind() == PersonKind.BODY;
    if (!counts || thing || body || depth > MOST_OWNERS) {
      return Optional.empty();
    }
    boolean counter = noun.isPresent() && noun.get().kind() == PersonKind.VAGUE;
    List<Node> wholes = new ArrayList<>(Grammar.objects(head, "of"));
    for (Node clause : Grammar.spread(Grammar.children(head, "acl", "amod", "relcl"))) {
      if (WORDS.cue("belongs").contains(clause.lemma())) {
        wholes.addAll(Grammar.objects(clause, WORDS.cue("whole-of")));
      }
    }
    for (Node of : wholes) {
      if (HeadWords.isNumber(head) && HeadWords.isProperty(of)) { // "seven of his cattle"
        return Optional.of(
            new Draft(NounPhrase.of(of, names), names, this.counts).of(PersonKind.PROPERTY));
      }
      Optional<Participant> whole = of(of, depth + 1);
      boolean party =
          whole.isPresent() && (whole.get().kind().isArmed() || whole.get().kind().isCrowd());
      if (party || whole.isPresent() && counter && whole.get().kind() != PersonKind.VAGUE) {
        return whole;
      }
    }
    return Optional.empty();
  }

  /** "A Hamas journalist", "IS victims": a civilian beside a group's name. */
  private boolean isCivilianOf(NounPhrase phrase) {
    Node head = phrase.head();
    Optional<PersonNoun> own = WORDS.person(head.lemma());
    boolean civilian = own.isPresent() && own.get().kind() == PersonKind.CIVILIANS;
    return civilian
        && names.group(head).isEmpty()
        && !WORDS.cue("any-person").contains(head.lemma());
  }

  /** "vehicles belonging to X", "X's base", "a base of X": things have the side of their owner. */
  private Optional<Participant> owner(Node head, int depth) {
    if (depth > MOST_OWNERS) {
      return Optional.empty();
    }
    for (Node candidate : Owners.of(head)) {
      Optional<Participant> owner = of(candidate, depth + 1);
      if (owner.isEmpty() && names.country(candidate).isPresent()) {
        owner = Optional.of(stateOf(candidate));
      }
      if (owner.isPresent() && owner.get().kind().isSomebody()) {
        return owner;
      }
    }
    return Optional.empty();
  }

  private Participant stateOf(Node country) {
    return new Draft(NounPhrase.of(country, names), names, counts).of(PersonKind.ARMY);
  }

  private Participant described(NounPhrase phrase, PersonNoun noun, Draft draft) {
    Node head = phrase.head();
    PersonKind kind = noun.kind();
    if (kind == PersonKind.CIVILIANS && WORDS.cue("civil-thing").contains(head.lemma())) {
      return draft.of(PersonKind.OBJECT);
    }
    if (WORDS.cue("military-thing").contains(head.lemma())
        && phrase.has(WORDS.cue("former-soldier"))) {
      return draft.of(PersonKind.ARMY);
    }
    if (kind == PersonKind.CIVILIANS && nationals.isOfSeveralCountries(head)) {
      return draft.with(Optional.empty()).of(WORDS.person("foreigner").orElse(noun));
    }
    Draft own =
        kind.isOfState() ? draft.with(draft.country().or(() -> nationals.ofCountry(head))) : draft;
    boolean military = own.country().isPresent() || phrase.has(WORDS.cue("military-word"));
    boolean security = phrase.has("security");
    if (kind == PersonKind.SECURITY && head.lemma().equals("force") && military && !security) {
      return own.of(PersonKind.ARMY);
    }
    if (kind == PersonKind.FORCE_PROPERTY) {
      if (phrase.has("police")) {
        return own.of(PersonKind.POLICE);
      }
      return own.of(military ? PersonKind.ARMY : kind);
    }
    return own.of(noun);
  }
}
