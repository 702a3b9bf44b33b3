package org.skirmish.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skirmish.article.Reference;
import org.skirmish.check.CheckedEvent;
import org.skirmish.check.Flag;
import org.skirmish.coding.CodedEvent;
import org.skirmish.event.ConflictEvent;
import org.skirmish.event.Origin;
import org.skirmish.model.Alternative;
import org.skirmish.model.FieldPath;
import org.skirmish.source.Span;

/**
 * Makes one event of several that are the same. One of them is kept as it is: an article's own
 * event before one that is mentioned, then the one with most evidence, then the first. It gets the
 * sources of all, and the other articles as sources; what the others say of the dead, where it
 * differs, stands among the alternatives.
 */
final class Merger {

  private static final Span NOWHERE = new Span(0, 0);

  private Merger() {}

  static CheckedEvent merged(List<CheckedEvent> same) {
    CheckedEvent kept = same.get(0);
    for (CheckedEvent event : same) {
      if (isRicher(event.coded(), kept.coded())) {
        kept = event;
      }
    }
    Set<String> ids = new LinkedHashSet<>();
    StringBuilder where = new StringBuilder();
    for (CheckedEvent event : same) {
      if (event != kept) {
        ids.add(event.coded().id());
        where.append(where.isEmpty() ? "" : ", ").append(file(event));
      }
    }
    ids.remove(kept.coded().id());
    List<Flag> flags = new ArrayList<>(kept.flags());
    flags.add(
        RunRule.MERGED_EVENT.flag(
            "stands for " + same.size() + " articles; as in " + file(kept) + ", beside " + where));
    return new CheckedEvent(withAll(kept, same, ids), flags, List.copyOf(ids));
  }

  private static boolean isRicher(CodedEvent a, CodedEvent b) {
    int byRole = b.event().role().compareTo(a.event().role());
    return byRole == 0 ? a.evidence().size() > b.evidence().size() : byRole > 0;
  }

  private static String file(CheckedEvent event) {
    return event.coded().event().origin().file();
  }

  private static CodedEvent withAll(
      CheckedEvent kept, List<CheckedEvent> same, Collection<String> ids) {
    CodedEvent c = kept.coded();
    ConflictEvent e = c.event();
    Map<String, Reference> sources = new LinkedHashMap<>();
    Set<String> publishers = new LinkedHashSet<>(c.source());
    List<Alternative> alternatives = new ArrayList<>(e.alternatives());
    add(e.sources(), sources);
    for (CheckedEvent event : same) {
      if (event == kept) {
        continue;
      }
      CodedEvent other = event.coded();
      add(List.of(reference(other.event().origin())), sources);
      add(other.event().sources(), sources);
      publishers.addAll(other.source());
      if (other.fatalities().isPresent() && !other.fatalities().equals(c.fatalities())) {
        String dead = Integer.toString(other.fatalities().getAsInt());
        alternatives.add(new Alternative(FieldPath.FATALITIES, dead, "", file(event)));
      }
    }
    ConflictEvent all =
        new ConflictEvent(
            e.role(),
            e.origin(),
            e.name(),
            e.date(),
            e.place(),
            e.conflict(),
            e.result(),
            e.sides(),
            e.civilians(),
            e.unassigned(),
            e.fatalities(),
            e.claims(),
            List.copyOf(sources.values()),
            e.action(),
            e.summary(),
            e.evidence(),
            alternatives,
            e.doubts());
    return c.with(all, List.copyOf(publishers), tags(ids));
  }

  /** What says in the tables which events of other articles are the same. */
  static List<String> tags(Collection<String> ids) {
    List<String> tags = new ArrayList<>(ids.size());
    for (String id : ids) {
      tags.add("same_as=" + id);
    }
    return tags;
  }

  private static void add(List<Reference> references, Map<String, Reference> sources) {
    for (Reference reference : references) {
      String what =
          reference.publisher() + "\n" + reference.title() + reference.date() + reference.url();
      sources.putIfAbsent(what, reference);
    }
  }

  /** The article or table itself as a source. */
  private static Reference reference(Origin origin) {
    String file = origin.file();
    return new Reference(
        "",
        Optional.empty(),
        Optional.of(origin.title().isEmpty() ? file : origin.title() + " (" + file + ")"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        NOWHERE);
  }
}
