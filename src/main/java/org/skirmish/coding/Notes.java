package org.skirmish.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import org.skirmish.event.Claim;
import org.skirmish.event.ConflictEvent;
import org.skirmish.event.EventDate;
import org.skirmish.event.EventPlace.Nearness;
import org.skirmish.event.Fatalities;
import org.skirmish.event.Side;
import org.skirmish.event.Toll;
import org.skirmish.mention.Harm;

/**
 * Writes an event's note: one plain paragraph that opens with the date ("On 24 November 2017, …"),
 * as ACLED's do, and names actors, place, toll and claims in words of its own.
 */
final class Notes {

  private Notes() {}

  static String of(
      ConflictEvent event, CodedPlace place, List<CodedSide> sides, Optional<SubEventType> type) {
    StringJoiner note = new StringJoiner(" ");
    note.add(opening(event, place, sides, type));
    for (CodedSide side : sides) {
      toll(side.side().toll()).ifPresent(toll -> note.add(names(side) + ": " + toll + "."));
    }
    toll(event.civilians()).ifPresent(toll -> note.add("Civilians: " + toll + "."));
    note.add(deaths(event.fatalities()));
    event.result().ifPresent(result -> note.add("Result: " + sentence(result)));
    for (Claim claim : event.claims()) {
      claim(claim).ifPresent(note::add);
    }
    return plain(note.toString());
  }

  private static String opening(
      ConflictEvent event, CodedPlace place, List<CodedSide> sides, Optional<SubEventType> type) {
    String text = what(sides, type) + where(event, place);
    return event
        .date()
        .map(date -> when(date) + ", " + text + ".")
        .orElse(Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".");
  }

  private static String what(List<CodedSide> sides, Optional<SubEventType> type) {
    List<CodedSide> order = ActorColumnsCoder.attackersFirst(sides);
    String event =
        type.map(t -> "an event of the type " + t.label() + " took place")
            .orElse("an event took place");
    if (order.isEmpty()) {
      return event;
    }
    boolean attack = order.get(0).side().role() == Side.Role.ATTACKER;
    if (order.size() == 1) {
      return attack
              && type.filter(t -> t.eventType() == EventType.VIOLENCE_AGAINST_CIVILIANS).isPresent()
          ? names(order.get(0)) + " attacked civilians"
          : event + " with " + names(order.get(0));
    }
    String others = String.join(" and against ", order.stream().skip(1).map(Notes::names).toList());
    return names(order.get(0)) + (attack ? " attacked " : " fought against ") + others;
  }

  private static String names(CodedSide side) {
    return list(side.actors().stream().map(Notes::name).distinct().toList());
  }

  /** A proper name as the article has it, else the canonical one. */
  private static String name(CodedActor actor) {
    String written = actor.actor().asWritten().strip();
    return !written.isEmpty() && Character.isUpperCase(written.charAt(0)) ? written : actor.name();
  }

  private static String list(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  private static String where(ConflictEvent event, CodedPlace place) {
    List<String> around = new ArrayList<>(event.place().within());
    place
        .country()
        .map(country -> country.name())
        .filter(name -> around.stream().noneMatch(a -> a.contains(name)))
        .ifPresent(around::add);
    String areas = String.join(", ", around);
    if (event.place().location().isEmpty()) {
      return areas.isEmpty() ? "" : " in " + areas;
    }
    String preposition = event.place().nearness() == Nearness.NEAR ? " near " : " in ";
    return preposition
        + event.place().location().get()
        + (areas.isEmpty() ? "" : " (" + areas + ")");
  }

  /** "On 24 November 2017", "From 2 March to 17 April 2015", "In July 251", "In 31 BC". */
  static String when(EventDate date) {
    LocalDate start = date.start();
    LocalDate end = date.end();
    boolean sameYear = start.getYear() == end.getYear();
    boolean sameMonth = sameYear && start.getMonth() == end.getMonth();
    return switch (date.precision()) {
      case DAY -> "On " + start.getDayOfMonth() + " " + month(start) + " " + year(start);
      case RANGE ->
          "From "
              + start.getDayOfMonth()
              + (sameMonth ? "" : " " + month(start))
              + (sameYear ? "" : " " + year(start))
              + " to "
              + end.getDayOfMonth()
              + " "
              + month(end)
              + " "
              + year(end);
      case MONTH -> {
        String from = month(start) + (sameYear ? "" : " " + year(start));
        yield sameMonth
            ? "In " + month(start) + " " + year(start)
            : "From " + from + " to " + month(end) + " " + year(end);
      }
      case YEAR -> sameYear ? "In " + year(start) : "From " + year(start) + " to " + year(end);
    };
  }

  private static String month(LocalDate date) {
    // The platform's own names of months take a tenth of a second to load.
    String name = date.getMonth().name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  private static String year(LocalDate date) {
    return date.getYear() > 0 ? Integer.toString(date.getYear()) : (1 - date.getYear()) + " BC";
  }

  private static Optional<String> toll(Toll toll) {
    List<String> parts = new ArrayList<>();
    for (Harm harm : Harm.values()) {
      if (harm != Harm.STRENGTH) {
        toll.get(harm).ifPresent(range -> parts.add(range + " " + words(harm)));
      }
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts));
  }

  private static String words(Harm harm) {
    return harm == Harm.TOTAL ? "casualties of all kinds" : harm.key();
  }

  private static String deaths(Fatalities fatalities) {
    if (fatalities.low().isPresent() && fatalities.high().isPresent()) {
      int low = fatalities.low().getAsInt();
      int high = fatalities.high().getAsInt();
      String number = low == high ? Integer.toString(low) : low + "–" + high;
      return number + (low == 1 && high == 1 ? " fatality" : " fatalities") + " in all.";
    }
    return fatalities.low().isPresent()
        ? "At least " + fatalities.low().getAsInt() + " fatalities in all."
        : "Fatalities unknown.";
  }

  private static Optional<String> claim(Claim claim) {
    List<String> losses =
        claim.killed().stream()
            .map(loss -> loss.range() + " of " + loss.actor() + " killed")
            .toList();
    return losses.isEmpty()
        ? Optional.empty()
        : Optional.of(claim.by() + " claimed " + list(losses) + ".");
  }

  private static String sentence(String text) {
    String bare = text.strip();
    return bare.endsWith(".") ? bare : bare + ".";
  }

  /** One line, single spaces. */
  private static String plain(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c)
        .filter(c -> !Character.isISOControl(c))
        .forEach(
            c -> {
              if (c != ' ' || line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                line.appendCodePoint(c);
              }
            });
    return line.toString().strip();
  }
}
