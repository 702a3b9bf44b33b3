package org.skirmish.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.skirmish.coding.actor.ActorColumnsCoder;
import org.skirmish.event.Claim;
import org.skirmish.event.ConflictEvent;
import org.skirmish.event.EventDate;
import org.skirmish.event.EventPlace.Nearness;
import org.skirmish.event.Fatalities;
import org.skirmish.event.Side;
import org.skirmish.model.Harm;
import org.skirmish.model.Toll;

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
      addToll(note, names(side), side.side().toll());
    }
    addToll(note, "Civilians", event.civilians());
    note.add(deaths(event.fatalities()));
    if (event.result().isPresent()) {
      note.add("Result: " + sentence(event.result().get()));
    }
    for (Claim claim : event.claims()) {
      if (!claim.killed().isEmpty()) {
        note.add(claim.by() + " claimed " + list(losses(claim)) + ".");
      }
    }
    return plain(note.toString());
  }

  private static String opening(
      ConflictEvent event, CodedPlace place, List<CodedSide> sides, Optional<SubEventType> type) {
    String text = what(sides, type) + where(event, place);
    return event.date().isPresent()
        ? when(event.date().get()) + ", " + text + "."
        : Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
  }

  private static String what(List<CodedSide> sides, Optional<SubEventType> type) {
    List<CodedSide> order = ActorColumnsCoder.attackersFirst(sides);
    String event =
        type.isPresent()
            ? "an event of the type " + type.get().label() + " took place"
            : "an event took place";
    if (order.isEmpty()) {
      return event;
    }
    boolean attack = order.get(0).side().role() == Side.Role.ATTACKER;
    if (order.size() == 1) {
      boolean onCivilians =
          type.isPresent() && type.get().eventType() == EventType.VIOLENCE_AGAINST_CIVILIANS;
      return attack && onCivilians
          ? names(order.get(0)) + " attacked civilians"
          : event + " with " + names(order.get(0));
    }
    StringJoiner others = new StringJoiner(" and against ");
    for (CodedSide side : order.subList(1, order.size())) {
      others.add(names(side));
    }
    return names(order.get(0)) + (attack ? " attacked " : " fought against ") + others;
  }

  private static String names(CodedSide side) {
    Set<String> names = new LinkedHashSet<>();
    for (CodedActor actor : side.actors()) {
      names.add(name(actor));
    }
    return list(List.copyOf(names));
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
    if (place.country().isPresent() && !isNamed(place.country().get().name(), around)) {
      around.add(place.country().get().name());
    }
    String areas = String.join(", ", around);
    if (event.place().location().isEmpty()) {
      return areas.isEmpty() ? "" : " in " + areas;
    }
    String preposition = event.place().nearness() == Nearness.NEAR ? " near " : " in ";
    return preposition
        + event.place().location().get()
        + (areas.isEmpty() ? "" : " (" + areas + ")");
  }

  private static boolean isNamed(String country, List<String> around) {
    for (String area : around) {
      if (area.contains(country)) {
        return true;
      }
    }
    return false;
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

  private static void addToll(StringJoiner note, String whose, Toll toll) {
    List<String> parts = new ArrayList<>();
    for (Harm harm : Harm.values()) {
      if (harm != Harm.STRENGTH && toll.get(harm).isPresent()) {
        parts.add(toll.get(harm).get() + " " + words(harm));
      }
    }
    if (!parts.isEmpty()) {
      note.add(whose + ": " + String.join(", ", parts) + ".");
    }
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

  private static List<String> losses(Claim claim) {
    List<String> losses = new ArrayList<>();
    for (Claim.Loss loss : claim.killed()) {
      losses.add(loss.range() + " of " + loss.actor() + " killed");
    }
    return losses;
  }

  private static String sentence(String text) {
    String bare = text.strip();
    return bare.endsWith(".") ? bare : bare + ".";
  }

  /** One line, single spaces. */
  private static String plain(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (space && !line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      } else if (!space && !Character.isISOControl(c)) {
        line.appendCodePoint(c);
      }
    }
    return line.toString().strip();
  }
}
