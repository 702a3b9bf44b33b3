package org.skirmish.table.ucdp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.article.Reference;
import org.skirmish.table.Columns;
import org.skirmish.table.Days;
import org.skirmish.table.Records;
import org.skirmish.table.Row;

/**
 * The sources of a UCDP row. Offices, dates and headlines stand in columns of their own, semicolons
 * between them, and run in step; a column that has not as many as there are offices cannot be told
 * apart and is left out. Where there are no offices, as with older events, each entry of {@code
 * source_article} is a title.
 */
final class UcdpReferences {

  private final int articles;
  private final int offices;
  private final int dates;
  private final int headlines;

  UcdpReferences(Columns columns) {
    articles = columns.field("source_article");
    offices = columns.field("source_office");
    dates = columns.field("source_date");
    headlines = columns.field("source_headline");
  }

  List<Reference> of(Row row) {
    List<Reference> references = new ArrayList<>();
    List<String> names = row.list(offices);
    if (names.isEmpty()) {
      for (String title : row.list(articles)) {
        Optional<String> bare = filled(unquoted(title));
        if (bare.isPresent()) {
          references.add(reference(references.size(), Optional.empty(), bare, Optional.empty()));
        }
      }
      return references;
    }
    List<String> days = row.list(dates);
    // One headline may hold a semicolon of its own; of several nobody knows which.
    List<String> titles = names.size() == 1 ? List.of(row.text(headlines)) : row.list(headlines);
    for (int i = 0; i < names.size(); i++) {
      references.add(
          reference(
              i,
              filled(names.get(i)),
              titles.size() == names.size() ? filled(titles.get(i)) : Optional.empty(),
              days.size() == names.size() ? Days.of(days.get(i)) : Optional.empty()));
    }
    return references;
  }

  private static Reference reference(
      int index, Optional<String> publisher, Optional<String> title, Optional<LocalDate> date) {
    return new Reference(
        Integer.toString(index + 1),
        publisher,
        title,
        date,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Records.NOWHERE);
  }

  private static Optional<String> filled(String text) {
    return text.isBlank() ? Optional.empty() : Optional.of(text);
  }

  private static String unquoted(String text) {
    boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    return quoted ? text.substring(1, text.length() - 1) : text;
  }

  /** Each publisher once, in order. */
  static List<String> publishers(List<Reference> references) {
    Set<String> publishers = new LinkedHashSet<>();
    for (Reference reference : references) {
      if (reference.publisher().isPresent()) {
        publishers.add(reference.publisher().get());
      }
    }
    return List.copyOf(publishers);
  }
}
