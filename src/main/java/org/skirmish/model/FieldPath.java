package org.skirmish.model;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which field of an event a piece of evidence, an alternative or a doubt is about. Its text is the
 * field's path in {@code events.json}: {@code FieldPath.side(1).actor(0).figure(Harm.KILLED)} is
 * {@code sides[1].actors[0].killed}. Two paths are equal when they lead to the same field.
 */
public final class FieldPath {

  public static final FieldPath ID = root("id");
  public static final FieldPath ARTICLE_TITLE = root("article").part("title");
  public static final FieldPath ARTICLE_URL = root("article").part("url");
  public static final FieldPath CONFLICT = root("conflict");
  public static final FieldPath RESULT = root("result");
  public static final FieldPath DATE = root("date");
  public static final FieldPath DATE_START = DATE.part("start");
  public static final FieldPath DATE_END = DATE.part("end");
  public static final FieldPath DATE_TIME = DATE.part("time");
  public static final FieldPath DATE_PRECISION = DATE.part("precision");
  public static final FieldPath PLACE = root("place");
  public static final FieldPath PLACE_LOCATION = PLACE.part("location");
  public static final FieldPath PLACE_ADMIN1 = PLACE.part("admin1");
  public static final FieldPath PLACE_ADMIN2 = PLACE.part("admin2");
  public static final FieldPath PLACE_ADMIN3 = PLACE.part("admin3");
  public static final FieldPath PLACE_COUNTRY = PLACE.part("country");
  public static final FieldPath PLACE_ISO3 = PLACE.part("iso3");
  public static final FieldPath PLACE_LATITUDE = PLACE.part("latitude");
  public static final FieldPath PLACE_LONGITUDE = PLACE.part("longitude");
  public static final FieldPath PLACE_PRECISION = PLACE.part("precision");
  public static final FieldPath DISORDER_TYPE = root("disorder_type");
  public static final FieldPath EVENT_TYPE = root("event_type");
  public static final FieldPath SUB_EVENT_TYPE = root("sub_event_type");

  /** All sides together: how the parties were parted. */
  public static final FieldPath SIDES = root("sides");

  /** The actors of ACLED's columns, whatever sides they are of. */
  public static final FieldPath ACTORS = root("actors");

  public static final FieldPath CIVILIANS = root("civilians");

  /** Harm of people whose side is not told. */
  public static final FieldPath UNASSIGNED = root("unassigned");

  public static final FieldPath FATALITIES = root("fatalities");
  public static final FieldPath CLAIMS = root("claims");
  public static final FieldPath SOURCES = root("sources");
  public static final FieldPath SOURCE_SCALE = root("source_scale");

  private final Optional<FieldPath> parent;
  private final String key;
  private final OptionalInt index;
  private final String text;

  private FieldPath(Optional<FieldPath> parent, String key, OptionalInt index) {
    this.parent = parent;
    this.key = key;
    this.index = index;
    StringBuilder path = new StringBuilder();
    if (parent.isPresent()) {
      path.append(parent.get().text).append('.');
    }
    path.append(key);
    if (index.isPresent()) {
      path.append('[').append(index.getAsInt()).append(']');
    }
    text = path.toString();
  }

  /** A side, counted from 0. */
  public static FieldPath side(int side) {
    return new FieldPath(Optional.empty(), "sides", OptionalInt.of(side));
  }

  /** A claim, counted from 0. */
  public static FieldPath claim(int claim) {
    return new FieldPath(Optional.empty(), "claims", OptionalInt.of(claim));
  }

  /** An actor of this side, counted from 0. */
  public FieldPath actor(int actor) {
    return new FieldPath(Optional.of(this), "actors", OptionalInt.of(actor));
  }

  /**
   * A figure of this side, of this actor, of the civilians, of those on no side or of this claim.
   */
  public FieldPath figure(Harm harm) {
    return part(harm.key());
  }

  /** Whether this is the figure of a whole side, of the civilians or of those on no side. */
  public boolean isWhole(Harm harm) {
    return parent.isPresent()
        && parent.get().parent.isEmpty()
        && !parent.get().key.equals("claims")
        && key.equals(harm.key());
  }

  /** This actor's name. */
  public FieldPath name() {
    return part("name");
  }

  /** This actor's kind. */
  public FieldPath type() {
    return part("type");
  }

  /** This actor's country. */
  public FieldPath country() {
    return part("country");
  }

  /** What this side is in the fight. */
  public FieldPath role() {
    return part("role");
  }

  /** Whose word this claim is. */
  public FieldPath by() {
    return part("by");
  }

  /** When this claim was made. */
  public FieldPath date() {
    return part("date");
  }

  /** What this field belongs to; empty for a field of the event itself. */
  public Optional<FieldPath> parent() {
    return parent;
  }

  /** The last key of the path, without its index: {@code actors} of {@code sides[1].actors[0]}. */
  public String key() {
    return key;
  }

  /** Which of several of its kind this field is, counted from 0. */
  public OptionalInt index() {
    return index;
  }

  /** The field of a path in {@code events.json}. */
  public static FieldPath of(String path) {
    int dot = path.lastIndexOf('.');
    String last = path.substring(dot + 1);
    int bracket = last.indexOf('[');
    return new FieldPath(
        dot < 0 ? Optional.empty() : Optional.of(of(path.substring(0, dot))),
        bracket < 0 ? last : last.substring(0, bracket),
        bracket < 0
            ? OptionalInt.empty()
            : OptionalInt.of(Integer.parseInt(last, bracket + 1, last.length() - 1, 10)));
  }

  private static FieldPath root(String key) {
    return new FieldPath(Optional.empty(), key, OptionalInt.empty());
  }

  private FieldPath part(String part) {
    return new FieldPath(Optional.of(this), part, OptionalInt.empty());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FieldPath path && text.equals(path.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** The path in {@code events.json}. */
  @Override
  public String toString() {
    return text;
  }
}
