package org.skirmish.review.draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.skirmish.check.Flag;
import org.skirmish.model.Alternative;
import org.skirmish.model.Evidence;
import org.skirmish.model.FieldPath;
import org.skirmish.review.ReviewedField;

/**
 * What stays of the values that were read when others take their place: their words and rules
 * become alternatives, and the evidence says that a person gave the new ones.
 */
public final class Trail {

  private final List<Evidence> evidence;
  private final List<Alternative> alternatives;
  private final List<String> remarks = new ArrayList<>();
  private final List<Flag> flags = new ArrayList<>();
  private final Map<ReviewedField, String> refused = new EnumMap<>(ReviewedField.class);

  Trail(List<Evidence> evidence, List<Alternative> alternatives) {
    this.evidence = new ArrayList<>(evidence);
    this.alternatives = new ArrayList<>(alternatives);
  }

  /**
   * A value was given by hand.
   *
   * @param paths of the value itself and of what belongs to it
   * @param read what was read in its place; the empty text for nothing
   */
  void byHand(List<FieldPath> paths, String read) {
    replace(
        paths,
        read,
        "corrected by hand; " + (read.isEmpty() ? "nothing was read" : "read was " + read));
  }

  /**
   * A value follows from one that was given by hand.
   *
   * @param rule how
   */
  void follows(FieldPath path, String read, String rule) {
    replace(List.of(path), read, read.isEmpty() ? rule : rule + "; read was " + read);
  }

  private void replace(List<FieldPath> paths, String read, String rule) {
    int place = -1;
    for (int i = 0; i < evidence.size(); ) {
      Evidence old = evidence.get(i);
      if (paths.contains(old.field())) {
        place = place < 0 ? i : place;
        alternatives.add(alternative(old, read));
        evidence.remove(i);
      } else {
        i++;
      }
    }
    evidence.add(place < 0 ? evidence.size() : place, new Evidence.Inferred(paths.get(0), rule));
  }

  private static Alternative alternative(Evidence old, String read) {
    return old instanceof Evidence.Read words
        ? new Alternative(old.field(), read, words.quote(), words.section())
        : new Alternative(old.field(), read, "", "concluded: " + ((Evidence.Inferred) old).rule());
  }

  /**
   * Fields have other paths now.
   *
   * @param paths the new path of each; empty for a field that is gone, whose evidence goes to the
   *     alternatives
   * @param read what stood in the fields that are gone
   */
  void move(Function<FieldPath, Optional<FieldPath>> paths, String read) {
    // What lost in a field that is gone keeps its path, as there is no other.
    alternatives.replaceAll(
        lost ->
            paths
                .apply(lost.field())
                .map(path -> new Alternative(path, lost.value(), lost.quote(), lost.section()))
                .orElse(lost));
    List<Evidence> all = List.copyOf(evidence);
    evidence.clear();
    for (Evidence one : all) {
      Optional<FieldPath> path = paths.apply(one.field());
      if (path.isEmpty()) {
        alternatives.add(alternative(one, read));
      } else {
        evidence.add(moved(one, path.get()));
      }
    }
  }

  private static Evidence moved(Evidence one, FieldPath path) {
    return one instanceof Evidence.Read words
        ? new Evidence.Read(path, words.quote(), words.section(), words.span())
        : new Evidence.Inferred(path, ((Evidence.Inferred) one).rule());
  }

  /** Something that the user is to know of the corrections, as a clause. */
  void remark(String clause) {
    remarks.add(clause);
  }

  void flag(Flag flag) {
    flags.add(flag);
  }

  /** A value cannot be put in; the reason says what to do. */
  void refuse(ReviewedField field, String reason) {
    refused.put(field, reason);
  }

  List<Evidence> evidence() {
    return evidence;
  }

  List<Alternative> alternatives() {
    return alternatives;
  }

  public List<String> remarks() {
    return remarks;
  }

  public List<Flag> flags() {
    return flags;
  }

  public Map<ReviewedField, String> refused() {
    return refused;
  }
}
