package org.skirmish.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names by which places went, or go in English, and GeoNames' for them: {@code former-names.csv}.
 */
final class FormerNames {

  private record Entry(String iso3, String modern) {}

  private final Map<String, List<Entry>> byKey = new HashMap<>();

  private FormerNames() {}

  static FormerNames load() {
    FormerNames names = new FormerNames();
    for (Table.Row row :
        Table.ofResource(
            FormerNames.class, "former-names.csv", "name", "country", "modern", "kind")) {
      names
          .byKey
          .computeIfAbsent(Words.key(row.required("name")), key -> new ArrayList<>(1))
          .add(new Entry(row.required("country"), row.required("modern")));
    }
    return names;
  }

  /** What a place of that folded name in the country is called today. */
  Optional<String> modern(String key, Country country) {
    for (Entry entry : byKey.getOrDefault(key, List.of())) {
      if (entry.iso3().equals(country.iso3())) {
        return Optional.of(entry.modern());
      }
    }
    return Optional.empty();
  }

  /** The ISO 3166-1 alpha-3 codes of the countries that had a place of that folded name. */
  List<String> countries(String key) {
    List<String> countries = new ArrayList<>();
    for (Entry entry : byKey.getOrDefault(key, List.of())) {
      countries.add(entry.iso3());
    }
    return countries;
  }
}
