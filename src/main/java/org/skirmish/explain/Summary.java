package org.skirmish.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.skirmish.check.CheckedEvent;
import org.skirmish.check.Flag;

/**
 * An event in one line, with its flags below.
 *
 * <pre>
 * raid.txt: 2021-04-12; Tamesna, Mali; Battles: Armed clash; fatalities 11 (MLI-20210412-tamesna-5a2c)
 *   warning dates-disagree: the box says 12 April 2021 and the lead 13 April 2021
 * </pre>
 */
public final class Summary {

  /** The fields that tell one event from another. */
  private static final Set<String> TELLING = Set.of("date", "place", "event type", "fatalities");

  private static final String INDENT = "  ";

  private Summary() {}

  /** The lines. */
  public static List<String> of(CheckedEvent checked, Look look) {
    List<String> values = new ArrayList<>();
    for (Field field : Fields.of(checked.coded())) {
      if (field.depth() == 0 && TELLING.contains(field.name())) {
        boolean itself = !field.value().equals(Field.UNKNOWN) && !field.name().equals("fatalities");
        values.add(itself ? field.value() : field.name() + " " + field.value());
      }
    }
    List<String> lines =
        new ArrayList<>(
            new StyledText()
                .add(Style.STRONG, checked.coded().event().origin().file() + ": ")
                .add(Style.PLAIN, String.join("; ", values) + " ")
                .add(Style.FAINT, "(" + checked.coded().id() + ")")
                .lines("", INDENT + INDENT, look));
    for (Flag flag : checked.flags()) {
      lines.addAll(
          new StyledText()
              .add(Style.of(flag.severity()), flag.severity().key() + " " + flag.code())
              .add(Style.PLAIN, ": " + flag.message())
              .lines(INDENT, INDENT + INDENT, look));
    }
    return List.copyOf(lines);
  }
}
