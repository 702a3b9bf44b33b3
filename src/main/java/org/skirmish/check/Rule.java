package org.skirmish.check;

import java.util.List;
import java.util.Locale;
import org.skirmish.coding.CodedEvent;

/**
 * One thing to look for in a coded event. A rule is a class named after what it finds; {@link
 * #sentence} says so to the user.
 */
public interface Rule {

  /** The code of its flags: the class's name in kebab case, {@code guessed-sides}. */
  default String code() {
    String name = getClass().getSimpleName();
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      if (i > 0 && Character.isUpperCase(name.charAt(i))) {
        code.append('-');
      }
      code.append(name.charAt(i));
    }
    return code.toString().toLowerCase(Locale.ROOT);
  }

  Flag.Severity severity();

  /** What a flag of this rule means, in one sentence. */
  String sentence();

  /**
   * Whether it looks at the rows of tables as well. A rule does not where it would flag each of
   * them: a table has no words to tell a kind from.
   */
  default boolean isForTables() {
    return true;
  }

  /** A message for each time that the event breaks the rule; empty when it does not. */
  List<String> messages(CodedEvent coded);
}
