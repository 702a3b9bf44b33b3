package org.skirmish.explain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.skirmish.check.CheckedEvent;
import org.skirmish.check.Flag;
import org.skirmish.coding.CodedEvent;
import org.skirmish.event.ConflictEvent.Role;
import org.skirmish.event.Origin;
import org.skirmish.model.Alternative;
import org.skirmish.model.Evidence;
import org.skirmish.source.Reject;

/**
 * Tells a person what was made of an article and from which words.
 *
 * <pre>
 * 2017 Indelimane ambush (indelimane-2017.txt), main event, MLI-20171124-indelimane-3f2a
 *   date            2017-11-24
 *                     Date«November 24, 2017»  [Infobox 272-289]
 * </pre>
 *
 * <p>An offset counts from the start of the decoded text, or of the note where a file holds
 * several, as in {@code events.json}.
 */
public final class Explanation {

  private static final String INDENT = "  ";
  private static final int VALUE_COLUMN = 18;

  private final Look look;
  private final List<String> lines = new ArrayList<>();

  private Explanation(Look look) {
    this.look = look;
  }

  /** The lines that explain an event. */
  public static List<String> of(CheckedEvent checked, Look look) {
    Explanation explanation = new Explanation(look);
    explanation.addHeading(checked.coded());
    explanation.addFields(checked.coded());
    explanation.addAlternatives(checked.coded().event().alternatives());
    explanation.addFlags(checked.flags());
    return List.copyOf(explanation.lines);
  }

  /** The lines that say why an input gave no event. */
  public static List<String> of(Reject reject, Look look) {
    return new StyledText()
        .add(Style.STRONG, reject.file())
        .add(Style.WARNING, " rejected (" + reject.reason().label() + "): ")
        .add(Style.PLAIN, reject.detail())
        .lines("", INDENT, look);
  }

  private void addHeading(CodedEvent coded) {
    Origin origin = coded.event().origin();
    String title = origin.title().isEmpty() ? "note" : origin.title();
    String role = coded.event().role() == Role.MAIN ? "main event" : "related event";
    lines.addAll(
        new StyledText()
            .add(Style.STRONG, title)
            .add(Style.PLAIN, " (" + origin.file() + "), " + role + ", " + coded.id())
            .lines("", INDENT, look));
  }

  private void addFields(CodedEvent coded) {
    for (Field field : Fields.of(coded)) {
      boolean known = !field.value().equals(Field.UNKNOWN);
      addRow(
          INDENT.repeat(field.depth()) + field.name(),
          new StyledText().add(known ? Style.STRONG : Style.FAINT, field.value()));
      // The first and the last day are often the same words.
      Set<Object> shown = new LinkedHashSet<>();
      for (Evidence evidence : coded.evidence()) {
        if (field.paths().contains(evidence.field()) && shown.add(origin(evidence))) {
          addBelow(words(evidence, field, coded.event().origin()));
        }
      }
    }
  }

  /** What two pieces of evidence share when they say the same. */
  private static Object origin(Evidence evidence) {
    return evidence instanceof Evidence.Read read
        ? read.span()
        : ((Evidence.Inferred) evidence).rule();
  }

  private StyledText words(Evidence evidence, Field field, Origin origin) {
    if (evidence instanceof Evidence.Inferred inferred) {
      return new StyledText()
          .add(Style.FAINT, "concluded: ")
          .add(Style.PLAIN, inferred.rule())
          .add(Style.FAINT, field.part(inferred.field()).map(p -> " (" + p + ")").orElse(""));
    }
    Evidence.Read read = (Evidence.Read) evidence;
    Context context = Context.of(origin.article().orElseThrow(), read.span());
    StyledText words = new StyledText().add(Style.PLAIN, context.before());
    return quote(words, context.quote())
        .add(Style.PLAIN, context.after())
        .add(
            Style.FAINT,
            "  [" + read.section() + " " + read.span().start() + "-" + read.span().end() + "]");
  }

  private StyledText quote(StyledText words, String quote) {
    return words.add(Style.QUOTE, look.colour() ? quote : "«" + quote + "»");
  }

  private void addAlternatives(List<Alternative> alternatives) {
    String label = "lost";
    for (Alternative lost : alternatives) {
      addRow(
          label,
          new StyledText()
              .add(Style.PLAIN, Field.words(lost.field()) + ": ")
              .add(Style.STRONG, lost.value()));
      addBelow(
          quote(new StyledText(), lost.quote()).add(Style.FAINT, "  [" + lost.section() + "]"));
      label = "";
    }
  }

  private void addFlags(List<Flag> flags) {
    if (flags.isEmpty()) {
      addRow("flags", new StyledText().add(Style.PLAIN, "none"));
    }
    String label = "flags";
    for (Flag flag : flags) {
      addRow(
          label,
          new StyledText()
              .add(Style.of(flag.severity()), flag.severity().key() + " " + flag.code())
              .add(Style.PLAIN, ": " + flag.message()));
      label = "";
    }
  }

  private void addRow(String label, StyledText value) {
    String before = INDENT + label + INDENT;
    String column = " ".repeat(VALUE_COLUMN);
    String first = before + " ".repeat(Math.max(0, VALUE_COLUMN - before.length()));
    lines.addAll(value.lines(first, column + INDENT, look));
  }

  private void addBelow(StyledText words) {
    String before = " ".repeat(VALUE_COLUMN) + INDENT;
    lines.addAll(words.lines(before, before + INDENT, look));
  }
}
