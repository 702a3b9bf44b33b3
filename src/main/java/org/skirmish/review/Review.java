package org.skirmish.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.skirmish.check.CheckedEvent;
import org.skirmish.check.Flag;
import org.skirmish.coding.CodedEvent;
import org.skirmish.event.Origin;
import org.skirmish.model.Evidence;
import org.skirmish.model.FieldPath;
import org.skirmish.review.draft.ActorByHand;
import org.skirmish.review.draft.Draft;
import org.skirmish.source.Reject.Reason;
import org.skirmish.source.Result;
import org.skirmish.world.World;

/**
 * Gives the events of a run what reviewers say of them: corrected values, the flag that a row is
 * right, or a reject for one that is wrong. It looks at one article alone and keeps nothing, so
 * that any number of threads may share it; {@link Followed} knows what is left at the end.
 */
public final class Review {

  /** Without a file of corrections. */
  public static final Review NONE = new Review(Corrections.NONE, World::load);

  private final Corrections corrections;
  private final Supplier<World> world;
  private final Map<String, ReviewedEvent> byId = new HashMap<>();
  private final Map<String, List<ReviewedEvent>> byText = new HashMap<>();

  private Review(Corrections corrections, Supplier<World> world) {
    this.corrections = corrections;
    this.world = world;
    for (ReviewedEvent event : corrections.events()) {
      byId.put(event.id(), event);
      if (!event.text().isEmpty()) {
        byText.computeIfAbsent(event.text(), text -> new ArrayList<>()).add(event);
      }
    }
  }

  /**
   * @param world by which actors that a reviewer names are known
   */
  public Review(Corrections corrections, World world) {
    this(corrections, () -> world);
  }

  /** The file of corrections. */
  public Corrections corrections() {
    return corrections;
  }

  /** The events of one article or of one row of a table, reviewed. */
  public Reviewed of(List<CheckedEvent> events) {
    if (byId.isEmpty() || events.isEmpty()) {
      return Reviewed.untouched(events);
    }
    Matches matches = new Matches(events);
    matches.findByIds(byId);
    if (!matches.isComplete() && !byText.isEmpty()) {
      Origin origin = events.get(0).coded().event().origin();
      origin.textDigest().map(byText::get).ifPresent(matches::findByWords);
    }
    return matches.isEmpty() ? Reviewed.untouched(events) : reviewed(events, matches);
  }

  private Reviewed reviewed(List<CheckedEvent> events, Matches matches) {
    List<Result<CheckedEvent>> results = new ArrayList<>(events.size());
    Set<Integer> applied = new HashSet<>();
    Map<Integer, String> refused = new HashMap<>();
    for (int i = 0; i < events.size(); i++) {
      CheckedEvent event = events.get(i);
      Optional<Matches.Match> match = matches.of(i);
      results.add(
          match.isPresent() ? reviewed(event, match.get(), applied, refused) : Result.of(event));
    }
    return new Reviewed(results, applied, refused, matches.unclear());
  }

  private Result<CheckedEvent> reviewed(
      CheckedEvent event, Matches.Match match, Set<Integer> applied, Map<Integer, String> refused) {
    List<Mark> marks = match.reviewed().marks();
    CodedEvent read = event.coded();
    if (match.reviewed().isWrong()) {
      marks.forEach(mark -> applied.add(mark.line()));
      return Result.rejected(
          place(read),
          Reason.MARKED_WRONG,
          read.id() + " was left out, because a reviewer marked it as wrong" + remarks(marks));
    }
    Changes changes = new Changes(marks);
    Draft draft = new Draft(read, changes, new ActorByHand(world.get()));
    CodedEvent corrected = changes.isEmpty() ? read : draft.event();
    for (Mark mark : marks) {
      Optional<String> why = mark.field().map(one -> draft.trail().refused().get(one.field()));
      why.ifPresentOrElse(
          reason -> refused.put(mark.line(), reason), () -> applied.add(mark.line()));
    }
    List<Flag> flags = new ArrayList<>(FlagsAgain.of(corrected, event.flags(), changes.fields()));
    flags.addAll(flags(read, match, changes, draft));
    return Result.of(new CheckedEvent(corrected, flags, event.sameAs()));
  }

  /** Where an event was read: its file, for a row of a table with its line. */
  private static String place(CodedEvent event) {
    String file = event.event().origin().file();
    for (Evidence evidence : event.evidence()) {
      if (event.event().origin().isTable()
          && evidence instanceof Evidence.Inferred row
          && row.field().equals(FieldPath.ID)
          && row.rule().endsWith(" of " + file)) {
        return file + " " + row.rule().substring(0, row.rule().length() - file.length() - 4);
      }
    }
    return file;
  }

  private static List<Flag> flags(
      CodedEvent read, Matches.Match match, Changes changes, Draft draft) {
    List<Mark> marks = match.reviewed().marks();
    List<Flag> flags = new ArrayList<>();
    List<Mark> right = marks.stream().filter(mark -> mark.verdict() == Verdict.RIGHT).toList();
    if (!right.isEmpty()) {
      flags.add(ReviewRule.CONFIRMED.flag("a reviewer marked this row as right" + remarks(right)));
    }
    List<Mark> others = marks.stream().filter(mark -> mark.verdict() != Verdict.RIGHT).toList();
    if (!changes.isEmpty()) {
      List<String> clauses = new ArrayList<>(List.of("a reviewer corrected " + draft.told()));
      clauses.addAll(draft.trail().remarks());
      flags.add(ReviewRule.CORRECTED.flag(String.join("; ", clauses) + remarks(others)));
    } else if (others.stream().anyMatch(mark -> mark.field().isEmpty())) {
      flags.add(
          ReviewRule.CORRECTED.flag(
              "a reviewer marked this row as corrected and named no field" + remarks(others)));
    }
    List<String> now = new ArrayList<>();
    if (match.byWords()) {
      now.add(
          "the reviewer saw the event as " + match.reviewed().id() + ", and its words are here");
    }
    now.addAll(Seen.differences(marks, read));
    if (!now.isEmpty()) {
      flags.add(ReviewRule.READ_DIFFERS.flag(String.join("; ", now)));
    }
    flags.addAll(draft.trail().flags());
    return flags;
  }

  /** " on 2026-11-30: the reviewer's remark"; nothing where there is neither. */
  private static String remarks(List<Mark> marks) {
    Set<String> days = new LinkedHashSet<>();
    Set<String> notes = new LinkedHashSet<>();
    for (Mark mark : marks) {
      days.add(mark.reviewed());
      notes.add(mark.note());
    }
    days.remove("");
    notes.remove("");
    return (days.isEmpty() ? "" : " on " + String.join(", ", days))
        + (notes.isEmpty() ? "" : ": " + String.join("; ", notes));
  }
}
