package org.skirmish.source.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names of an archive's members, as a folder would have them: {@code ../../etc/x}, {@code /etc/x}
 * and {@code C:\etc\x} are all {@code etc/x}. They are names and no more; nothing is written where
 * they point.
 */
final class MemberNames {

  /** No path of a file is longer. */
  private static final int LONGEST = 1_024;

  private final String archive;
  private final Map<String, Integer> counts = new HashMap<>();

  /**
   * @param archive the archive's own name, which stands before those of its members
   */
  MemberNames(String archive) {
    this.archive = archive;
  }

  /**
   * The name of a member; of those that share one the second is "page.html (2)". Empty where a part
   * of it begins with a dot, as names of files do that a folder hides.
   */
  Optional<String> of(String raw) {
    List<String> parts = new ArrayList<>();
    for (String part : parts(raw)) {
      if (part.isEmpty() || part.equals(".") || part.equals("..")) {
        continue;
      }
      if (part.startsWith(".")) {
        return Optional.empty();
      }
      parts.add(part);
    }
    String path = parts.isEmpty() ? "?" : String.join("/", parts);
    String name = archive + "/" + shortened(path);
    int count = counts.merge(name, 1, Integer::sum);
    return Optional.of(count == 1 ? name : name + " (" + count + ")");
  }

  /** What stands between slashes of either kind, without the letter of a drive. */
  private static List<String> parts(String raw) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '/' || c == '\\') {
        parts.add(part.toString());
        part.setLength(0);
      } else if (c == ':' && parts.isEmpty() && part.length() == 1) {
        part.setLength(0);
      } else {
        part.append(isShown(raw, i) ? c : '\uFFFD');
      }
    }
    parts.add(part.toString());
    return parts;
  }

  /** Whether it is a character that stays on its line and is whole. */
  private static boolean isShown(String raw, int at) {
    int type = Character.getType(raw.codePointAt(at));
    boolean half = Character.isLowSurrogate(raw.charAt(at));
    boolean whole = half && at > 0 && Character.isHighSurrogate(raw.charAt(at - 1));
    return whole
        || type != Character.CONTROL
            && type != Character.FORMAT
            && type != Character.SURROGATE
            && type != Character.LINE_SEPARATOR
            && type != Character.PARAGRAPH_SEPARATOR;
  }

  private static String shortened(String path) {
    if (path.length() <= LONGEST) {
      return path;
    }
    int end = Character.isHighSurrogate(path.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return path.substring(0, end) + "…";
  }
}
