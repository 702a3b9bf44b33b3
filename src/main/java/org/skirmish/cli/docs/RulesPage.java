package org.skirmish.cli.docs;

import static org.skirmish.cli.docs.MarkdownTable.code;

import java.util.List;
import org.skirmish.check.Checker;
import org.skirmish.check.Flag;
import org.skirmish.check.Rule;
import org.skirmish.link.RunRule;
import org.skirmish.review.ReviewRule;

/** {@code rules.md}: what the flags mean, from the rules themselves. */
final class RulesPage {

  private static final String INTRODUCTION =
      """
      # Rules and flags

      The build makes this page from the classes of `org.skirmish.check`; change it there.

      Every event is put before every rule. Where a rule finds something, the event gets a flag: the
      rule's code, its severity and a message with the names and figures of that event. Flags change
      no value and drop no event. They stand in `flags` of `events.json` and below the event in
      `skirmish explain`; `events.geojson` has their number. No flag is no proof that all is right.

      """;

  private RulesPage() {}

  static String text() {
    MarkdownTable severities = new MarkdownTable(List.of("severity", "what it means"));
    for (Flag.Severity severity : Flag.Severity.values()) {
      severities.row(List.of(code(severity.key()), severity.meaning()));
    }
    MarkdownTable rules = new MarkdownTable(List.of("code", "severity", "what it found"));
    for (Rule rule : Checker.rules()) {
      rules.row(List.of(code(rule.code()), rule.severity().key(), rule.sentence()));
    }
    MarkdownTable run = new MarkdownTable(List.of("code", "severity", "what it found"));
    for (RunRule rule : RunRule.values()) {
      run.row(List.of(code(rule.code()), rule.severity().key(), rule.sentence()));
    }
    MarkdownTable review = new MarkdownTable(List.of("code", "severity", "what it says"));
    for (ReviewRule rule : ReviewRule.values()) {
      review.row(List.of(code(rule.code()), rule.severity().key(), rule.sentence()));
    }
    return INTRODUCTION
        + severities
        + "\nThe rules, in the order of their flags:\n\n"
        + rules
        + "\nWhat can be said of an event only beside the others of a run:\n\n"
        + run
        + "\nWhat a reviewer said of it (`--corrections`):\n\n"
        + review;
  }
}
