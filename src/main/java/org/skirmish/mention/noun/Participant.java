package org.skirmish.mention.noun;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.lexicon.PersonKind;
import org.skirmish.model.Range;
import org.skirmish.source.Span;
import org.skirmish.world.ArmedActor;
import org.skirmish.world.Country;

/**
 * Somebody, or somebody's thing, that a sentence speaks of.
 *
 * @param kind who they are
 * @param group the registry's entry, if they are a group that it knows
 * @param name the name by which the text calls the registry's group; else the name in ACLED's style
 *     that the words themselves give: {@code {C}} stands for a country, {@code {N}} for a country
 *     with its article
 * @param associates names of groups that such people bring along, with the same marks
 * @param nationality the country that the words name
 * @param word the head noun's dictionary form
 * @param phrase the words from the first to the head
 * @param span where these stand
 * @param count how many people they are, where the words say so
 * @param plural whether the head is plural
 * @param reference how it points at others
 * @param parts those named behind "including", who are counted among them
 * @param isBeside whether "near" or the like says that they are only a landmark
 */
public record Participant(
    PersonKind kind,
    Optional<ArmedActor> group,
    Optional<String> name,
    List<String> associates,
    Optional<Country> nationality,
    String word,
    String phrase,
    Span span,
    Optional<Range> count,
    boolean plural,
    Reference reference,
    List<Participant> parts,
    boolean isBeside) {

  private static final Lexicon WORDS = Lexicon.english();

  /** How a phrase points at others that were told of. */
  public enum Reference {
    /** It brings somebody new. */
    NEW,
    /** "the victims", "those soldiers": told of before. */
    BACK,
    /** "another five": beside those told of before. */
    MORE
  }

  public Participant {
    associates = List.copyOf(associates);
    parts = List.copyOf(parts);
  }

  /** Whether they are people, told of by whatever noun, and not their things or animals. */
  public boolean isPeople() {
    return !isProperty()
        && (kind.isSomebody() || kind == PersonKind.VAGUE || kind == PersonKind.BODY);
  }

  /**
   * Whether it is a thing, or somebody's animals: livestock has the kind of its owner, and the
   * lexicon names people who go with it.
   */
  public boolean isProperty() {
    boolean livestock =
        WORDS
            .person(word)
            .filter(noun -> noun.kind() == PersonKind.PROPERTY && noun.associate().isPresent())
            .isPresent();
    return kind == PersonKind.PROPERTY || livestock;
  }

  /** Whether a name of their own is known. */
  public boolean isNamed() {
    return group.isPresent() || name.isPresent();
  }

  /** Whether they are a political party of the registry, or its people. */
  public boolean isParty() {
    return group.isPresent() && group.get().ally() == ArmedActor.Camp.PARTY;
  }

  /** The same people, told to be of another kind, name and country. */
  public Participant as(Participant other) {
    return changed(
        copy -> {
          copy.kind = other.kind;
          copy.group = other.group;
          copy.name = other.name;
          copy.associates = other.associates;
          copy.nationality = other.nationality.isPresent() ? other.nationality : nationality;
          copy.word = other.word;
        });
  }

  /** The same people with those who are counted among them. */
  public Participant including(List<Participant> others) {
    return changed(copy -> copy.parts = others);
  }

  /** So many others of the same sort, of another country. */
  Participant beside(Country country, Range number, Span where) {
    return changed(
        copy -> {
          copy.group = Optional.empty();
          copy.nationality = Optional.of(country);
          copy.span = where;
          copy.count = Optional.of(number);
          copy.plural = true;
          copy.parts = List.of();
        });
  }

  /** The same people, pointing at others in another way. */
  public Participant referring(Reference other) {
    return changed(copy -> copy.reference = other);
  }

  /** The same people, several of them where the others are. */
  Participant asManyAs(Participant others) {
    return changed(copy -> copy.plural |= others.plural);
  }

  /** The same people in another number. */
  public Participant counted(Range number) {
    return changed(copy -> copy.count = Optional.of(number));
  }

  /** The same people with another kind and country. */
  public Participant with(PersonKind otherKind, Optional<Country> country) {
    return changed(
        copy -> {
          copy.kind = otherKind;
          copy.nationality = country;
        });
  }

  /** The same people by their noun alone. */
  public Participant bare() {
    return changed(
        copy -> {
          copy.group = Optional.empty();
          copy.name = Optional.empty();
          copy.phrase = word;
        });
  }

  /** The same people under a name in ACLED's style in place of the registry's entry. */
  Participant named(String otherName) {
    return named(kind, otherName);
  }

  /** The same people under another name in ACLED's style. */
  public Participant named(PersonKind otherKind, String otherName) {
    return changed(
        copy -> {
          copy.kind = otherKind;
          copy.group = Optional.empty();
          copy.name = Optional.of(otherName);
        });
  }

  /** A civilian who belongs to a party or a body. */
  public Participant asMemberOf(String party) {
    return changed(
        copy -> {
          copy.kind = PersonKind.CIVILIANS;
          copy.group = Optional.empty();
          copy.name = Optional.empty();
          copy.associates = List.of(party);
        });
  }

  private Participant changed(Consumer<Copy> change) {
    Copy copy = new Copy(this);
    change.accept(copy);
    return copy.participant();
  }

  /** Whether the two go by one name, as far as the words tell. */
  public boolean isSameParty(Participant other) {
    return kind == other.kind
        && group.equals(other.group)
        && (group.isPresent() || name.equals(other.name))
        && nationality.equals(other.nationality);
  }

  /** "A soldier shot two colleagues": of one force with those who harm them. */
  public boolean isFellow() {
    return WORDS.cue("fellow").contains(phrase.substring(phrase.lastIndexOf(' ') + 1));
  }

  /** The parts of a participant while some of them are changed. */
  private static final class Copy {

    private PersonKind kind;
    private Optional<ArmedActor> group;
    private Optional<String> name;
    private List<String> associates;
    private Optional<Country> nationality;
    private String word;
    private String phrase;
    private Span span;
    private Optional<Range> count;
    private boolean plural;
    private Reference reference;
    private List<Participant> parts;
    private final boolean beside;

    Copy(Participant of) {
      kind = of.kind;
      group = of.group;
      name = of.name;
      associates = of.associates;
      nationality = of.nationality;
      word = of.word;
      phrase = of.phrase;
      span = of.span;
      count = of.count;
      plural = of.plural;
      reference = of.reference;
      parts = of.parts;
      beside = of.isBeside;
    }

    Participant participant() {
      return new Participant(
          kind,
          group,
          name,
          associates,
          nationality,
          word,
          phrase,
          span,
          count,
          plural,
          reference,
          parts,
          beside);
    }
  }
}
