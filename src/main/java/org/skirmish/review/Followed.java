package org.skirmish.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.skirmish.source.Reject;
import org.skirmish.source.Reject.Reason;

/**
 * Which lines of a file of corrections a run has followed, and what is to be said of the others.
 */
public final class Followed {

  private final Review review;
  private final Corrections corrections;
  private final Set<Integer> applied = new HashSet<>();
  private final Map<Integer, String> refused = new HashMap<>();
  private final Map<String, String> unclear = new HashMap<>();

  /** How many lines of a file were followed, fit no event, or cannot be used. */
  public record Counts(long applied, long unfit, long unusable) {

    /** Without a file. */
    public static final Counts NONE = new Counts(0, 0, 0);

    /** All lines. */
    public long lines() {
      return applied + unfit + unusable;
    }
  }

  public Followed(Review review) {
    this.review = review;
    corrections = review.corrections();
  }

  /** The review whose lines they are. */
  public Review review() {
    return review;
  }

  /** Takes note of what came of an article. */
  public void add(Reviewed reviewed) {
    if (!reviewed.isUntouched()) {
      applied.addAll(reviewed.applied());
      reviewed.refused().forEach(refused::putIfAbsent);
      reviewed.unclear().forEach(unclear::putIfAbsent);
    }
  }

  /** The lines that were not followed, once all articles are read; in their order. */
  public List<Reject> rest() {
    List<Corrections.Fault> unused = new ArrayList<>(corrections.faults());
    List<Corrections.Fault> unfit = new ArrayList<>();
    for (ReviewedEvent event : corrections.events()) {
      for (Mark mark : event.marks()) {
        if (applied.contains(mark.line())) {
          continue;
        }
        String why = refused.get(mark.line());
        if (why != null) {
          unused.add(new Corrections.Fault(mark.line(), why));
        } else {
          unfit.add(new Corrections.Fault(mark.line(), unfit(event)));
        }
      }
    }
    List<Corrections.Fault> all = new ArrayList<>(unused);
    all.addAll(unfit);
    all.sort(Comparator.comparingInt(Corrections.Fault::line));
    Set<Corrections.Fault> fits = new HashSet<>(unused);
    List<Reject> rejects = new ArrayList<>(all.size());
    for (Corrections.Fault fault : all) {
      rejects.add(
          new Reject(
              corrections.file() + " line " + fault.line(),
              fits.contains(fault) ? Reason.BAD_ROW : Reason.NO_LONGER_FITS,
              fault.detail()));
    }
    return rejects;
  }

  private String unfit(ReviewedEvent event) {
    String title = PlainWords.of(event.title(), PlainWords.SHORT);
    String file = PlainWords.of(event.file(), PlainWords.SHORT);
    String where =
        title.isEmpty() && file.isEmpty()
            ? ""
            : " (" + title + (title.isEmpty() || file.isEmpty() ? "" : ", ") + file + ")";
    return "no event of this run is "
        + PlainWords.of(event.id(), PlainWords.REMARK)
        + where
        + ", by its id or by its words"
        + (unclear.containsKey(event.id()) ? "; " + unclear.get(event.id()) : "")
        + ": write the id that it has now into event_id, or delete the line";
  }

  /** How many lines were followed so far, and what becomes of the others if nothing more comes. */
  public Counts counts() {
    long unusable = corrections.faults().size();
    long unfit = 0;
    for (ReviewedEvent event : corrections.events()) {
      for (Mark mark : event.marks()) {
        boolean followed = applied.contains(mark.line());
        unusable += !followed && refused.containsKey(mark.line()) ? 1 : 0;
        unfit += !followed && !refused.containsKey(mark.line()) ? 1 : 0;
      }
    }
    return new Counts(applied.size(), unfit, unusable);
  }
}
