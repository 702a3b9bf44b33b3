package org.skirmish.article.wikitext;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Calls of modules and parser functions as the templates that they stand for: {@code
 * {{#invoke:flag|icon|Mali}}} is {@code {{flagicon|Mali}}}, {@code {{formatnum:1234}}} is {@code
 * {{formatnum|1234}}}.
 */
final class Invocations {

  private static final String INVOKE = "#invoke:";

  private Invocations() {}

  /** The same template under the name by which it is known, in lower case. */
  static Node.Template resolved(Node.Template template) {
    String name = template.name().toLowerCase(Locale.ROOT);
    if (name.startsWith(INVOKE)) {
      String module = name.substring(INVOKE.length()).strip();
      String function = word(template.arguments().get("1"));
      // Only the module of flags has functions that show different things.
      boolean flag = module.equals("flag") && !function.isEmpty();
      return new Node.Template(flag ? "flag" + function : module, withoutFirst(template));
    }
    int colon = name.indexOf(':');
    if (colon > 0
        && !name.startsWith("#")
        && Grammar.WORDS.get("function").contains(name.substring(0, colon))) {
      Map<String, List<Node>> arguments = new LinkedHashMap<>();
      arguments.put("1", List.of(new Node.Words(template.name().substring(colon + 1).strip())));
      return new Node.Template(name.substring(0, colon), arguments);
    }
    return new Node.Template(
        isCode(template.name()) ? template.name() : name, template.arguments());
  }

  /** Three capitals name a country's flag. */
  static boolean isCode(String name) {
    return name.length() == 3
        && isCapital(name.charAt(0))
        && isCapital(name.charAt(1))
        && isCapital(name.charAt(2));
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static String word(List<Node> nodes) {
    boolean word = nodes != null && nodes.size() == 1 && nodes.get(0) instanceof Node.Words;
    return word ? ((Node.Words) nodes.get(0)).text().strip().toLowerCase(Locale.ROOT) : "";
  }

  private static Map<String, List<Node>> withoutFirst(Node.Template template) {
    Map<String, List<Node>> arguments = new LinkedHashMap<>();
    int number = 1;
    for (Map.Entry<String, List<Node>> argument : template.arguments().entrySet()) {
      if (argument.getKey().equals(Integer.toString(number + 1))) {
        arguments.put(Integer.toString(number++), argument.getValue());
      } else if (!argument.getKey().equals("1")) {
        arguments.put(argument.getKey(), argument.getValue());
      }
    }
    return arguments;
  }
}
