package org.skirmish.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.skirmish.event.ConflictEvent;
import org.skirmish.event.deed.Ledger;
import org.skirmish.model.Harm;
import org.skirmish.world.Country;
import org.skirmish.world.name.Table;

/**
 * ACLED's convention for deaths that are told of without a number ("several people were killed"):
 * its column of fatalities has a small round figure. Nothing else has: what the article says is
 * that the number is unknown.
 *
 * @param words who died, in the text's words
 * @param figure what ACLED enters
 */
public record UnnumberedDeaths(String words, int figure) {

  private static final String ANY = "*";
  private static final Set<String> WAR = new HashSet<>();
  private static final List<Table.Row> ROWS = new ArrayList<>();

  static {
    for (Table.Row row :
        Table.ofResource(
            UnnumberedDeaths.class,
            "unnumbered-deaths.csv",
            "words",
            "figure",
            "in_war",
            "countries")) {
      WAR.addAll(row.list("countries"));
      ROWS.add(row);
    }
  }

  /** The convention, if the event tells of dead and nobody counts any. */
  public static Optional<UnnumberedDeaths> of(ConflictEvent event, Optional<Country> where) {
    boolean counted =
        event.fatalities().low().orElse(0) > 0 || event.fatalities().high().isPresent();
    if (counted || event.account().isEmpty()) {
      return Optional.empty();
    }
    Optional<Ledger.Entry> entry = event.account().get().ledger().unnumbered(Harm.KILLED);
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    String words = entry.get().who().phrase();
    OptionalInt figure = figure(" " + words.toLowerCase(Locale.ROOT) + " ", where);
    return figure.isPresent()
        ? Optional.of(new UnnumberedDeaths(words, figure.getAsInt()))
        : Optional.empty();
  }

  private static OptionalInt figure(String phrase, Optional<Country> where) {
    Table.Row found = ROWS.get(0);
    for (Table.Row row : ROWS) {
      for (String words : row.list("words")) {
        if (!words.equals(ANY) && phrase.contains(" " + words + " ")) {
          found = row;
        }
      }
    }
    boolean war = where.isPresent() && WAR.contains(where.get().iso3());
    OptionalInt inWar = found.number("in_war");
    return war && inWar.isPresent() ? inWar : found.number("figure");
  }
}
