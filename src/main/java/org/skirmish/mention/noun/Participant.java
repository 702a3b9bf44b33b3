package org.skirmish.mention.noun;

import java.util.List;
import java.util.Optional;
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

  /** Cattle, houses: somebody's, and nobody. */
  public boolean isProperty() {
    boolean thing =
        WORDS
            .person(word)
            .filter(noun -> noun.kind() == PersonKind.PROPERTY && noun.associate().isPresent())
            .isPresent();
    return kind == PersonKind.PROPERTY || thing;
  }

  /** Whether a name of their own is known. */
  public boolean isNamed() {
    return group.isPresent() || name.isPresent();
  }

  /** The same people, told to be of another kind, name and country. */
  public Participant as(Participant other) {
    return new Participant(
        other.kind,
        other.group,
        other.name,
        other.associates,
        other.nationality.isPresent() ? other.nationality : nationality,
        other.word,
        phrase,
        span,
        count,
        plural,
        reference,
        parts,
        isBeside);
  }

  /** The same people with those who are counted among them. */
  Participant including(List<Participant> others) {
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
        others,
        isBeside);
  }

  /** So many others of the same sort, of another country. */
  Participant beside(Country country, Range number, Span where) {
    return new Participant(
        kind,
        Optional.empty(),
        name,
        associates,
        Optional.of(country),
        word,
        phrase,
        where,
        Optional.of(number),
        true,
        reference,
        List.of(),
        isBeside);
  }

  /** The same people, pointing at others in another way. */
  public Participant referring(Reference other) {
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
        other,
        parts,
        isBeside);
  }

  /** The same people, several of them where the others are. */
  Participant asManyAs(Participant others) {
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
        plural || others.plural,
        reference,
        parts,
        isBeside);
  }

  /** The same people in another number. */
  public Participant counted(Range number) {
    return new Participant(
        kind,
        group,
        name,
        associates,
        nationality,
        word,
        phrase,
        span,
        Optional.of(number),
        plural,
        reference,
        parts,
        isBeside);
  }

  /** The same people with another kind and country. */
  public Participant with(PersonKind otherKind, Optional<Country> country) {
    return new Participant(
        otherKind,
        group,
        name,
        associates,
        country,
        word,
        phrase,
        span,
        count,
        plural,
        reference,
        parts,
        isBeside);
  }

  /** The same people by their noun alone. */
  public Participant bare() {
    return new Participant(
        kind,
        Optional.empty(),
        Optional.empty(),
        associates,
        nationality,
        word,
        word,
        span,
        count,
        plural,
        reference,
        parts,
        isBeside);
  }

  /** The same people under a name in ACLED's style in place of the registry's entry. */
  Participant named(String otherName) {
    return named(kind, otherName);
  }

  /** The same people under another name in ACLED's style. */
  public Participant named(PersonKind otherKind, String otherName) {
    return new Participant(
        otherKind,
        Optional.empty(),
        Optional.of(otherName),
        associates,
        nationality,
        word,
        phrase,
        span,
        count,
        plural,
        reference,
        parts,
        isBeside);
  }

  /** A civilian who belongs to a party or a body. */
  public Participant asMemberOf(String party) {
    return new Participant(
        PersonKind.CIVILIANS,
        Optional.empty(),
        Optional.empty(),
        List.of(party),
        nationality,
        word,
        phrase,
        span,
        count,
        plural,
        reference,
        parts,
        isBeside);
  }

  /** Whether the two go by one name, as far as the words tell. */
  public boolean isSameParty(Participant other) {
    return kind == other.kind
        && group.equals(other.group)
        && (group.isPresent() || name.equals(other.name))
        && nationality.equals(other.nationality);
  }
}
