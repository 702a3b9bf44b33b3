package org.skirmish.export.ucdp;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.article.Reference;
import org.skirmish.coding.CodedEvent;
import org.skirmish.event.Claim;
import org.skirmish.export.json.JsonBelligerents;

/**
 * The references of an event in UCDP's columns of sources. UCDP separates sources by semicolons;
 * the columns run in step, so that the second date is the second office's, and an office that is
 * not known leaves its place between two semicolons empty.
 */
final class UcdpSources {

  private UcdpSources() {}

  /** How many there are; {@code null} when the article names none. */
  static Integer number(List<Reference> sources) {
    return sources.isEmpty() ? null : sources.size();
  }

  /** Publisher, date and headline of each: {@code Le Monde, 2017-11-26, "Mali : embuscade"}. */
  static String articles(List<Reference> sources) {
    StringBuilder all = new StringBuilder();
    for (Reference source : sources) {
      StringBuilder one = new StringBuilder();
      append(one, office(source));
      append(one, date(source));
      append(one, source.title().isPresent() ? "\"" + headline(source) + "\"" : "");
      if (!one.isEmpty()) {
        all.append(all.isEmpty() ? "" : ";").append(one);
      }
    }
    return all.isEmpty() ? null : all.toString();
  }

  private static void append(StringBuilder text, String part) {
    if (!part.isEmpty()) {
      text.append(text.isEmpty() ? "" : ", ").append(part);
    }
  }

  /** One of the columns that run in step. */
  static String inStep(String column, List<Reference> sources) {
    StringBuilder all = new StringBuilder();
    boolean any = false;
    for (int i = 0; i < sources.size(); i++) {
      String one =
          switch (column) {
            case "source_office" -> office(sources.get(i));
            case "source_date" -> date(sources.get(i));
            default -> headline(sources.get(i));
          };
      any |= !one.isEmpty();
      all.append(i == 0 ? "" : ";").append(one);
    }
    return any ? all.toString() : null;
  }

  /** Those whose word the article gives on the losses, each once. */
  static String original(CodedEvent event) {
    Set<String> parties = new LinkedHashSet<>();
    for (Claim claim : event.event().claims()) {
      parties.add(withoutSemicolons(JsonBelligerents.canonical(claim.by(), event.sides())));
    }
    return parties.isEmpty() ? null : String.join(";", parties);
  }

  private static String office(Reference source) {
    return text(source.publisher());
  }

  private static String date(Reference source) {
    return source.date().isPresent() ? source.date().get().toString() : "";
  }

  private static String headline(Reference source) {
    return text(source.title());
  }

  private static String text(Optional<String> text) {
    return text.isPresent() ? withoutSemicolons(text.get()) : "";
  }

  private static String withoutSemicolons(String text) {
    return text.replace(';', ',').strip();
  }
}
