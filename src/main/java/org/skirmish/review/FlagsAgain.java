package org.skirmish.review;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.skirmish.check.Checker;
import org.skirmish.check.Flag;
import org.skirmish.check.Rule;
import org.skirmish.coding.CodedEvent;
import org.skirmish.world.name.Table;

/**
 * The flags of an event after values of it were corrected. A rule that looks at nothing but these
 * values is asked again; what a flag says of how they were read is of no interest any more; and
 * every other flag stays ({@code flags.csv}).
 */
final class FlagsAgain {

  private static final Map<String, Entry> ENTRIES = load();

  /** What becomes of a rule's flags when one of the fields was corrected. */
  private record Entry(boolean again, Set<ReviewedField> fields) {}

  private FlagsAgain() {}

  private static Map<String, Entry> load() {
    Map<String, Entry> entries = new HashMap<>();
    for (Table.Row row : Table.ofResource(FlagsAgain.class, "flags.csv", "rule", "how", "fields")) {
      Set<ReviewedField> fields = EnumSet.noneOf(ReviewedField.class);
      for (String field : row.list("fields")) {
        fields.add(ReviewedField.of(field).orElseThrow());
      }
      entries.put(row.required("rule"), new Entry(row.required("how").equals("again"), fields));
    }
    return entries;
  }

  /** The codes of the rules that the table has. */
  static Set<String> rules() {
    return ENTRIES.keySet();
  }

  /** The flags of the corrected event, in the order of the rules. */
  static List<Flag> of(CodedEvent corrected, List<Flag> before, Set<ReviewedField> fields) {
    List<Flag> flags = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (Rule rule : Checker.rules()) {
      known.add(rule.code());
      Entry entry = ENTRIES.get(rule.code());
      boolean about = entry != null && entry.fields().stream().anyMatch(fields::contains);
      if (!about) {
        before.stream().filter(flag -> flag.code().equals(rule.code())).forEach(flags::add);
      } else if (entry.again() && (rule.isForTables() || !corrected.event().origin().isTable())) {
        for (String message : rule.messages(corrected)) {
          flags.add(new Flag(rule.code(), rule.severity(), message));
        }
      }
    }
    before.stream().filter(flag -> !known.contains(flag.code())).forEach(flags::add);
    return flags;
  }
}
